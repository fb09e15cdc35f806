package lockstep.vm;

import lockstep.object.NativeIterator;
import lockstep.object.Context;
import lockstep.object.None;
import lockstep.object.Types;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What {@code coroutine.__await__()} gives. */
final class CoroutineWrapper extends NativeIterator {
    final GeneratorObject coroutine;

    CoroutineWrapper(GeneratorObject coroutine) {
        super(Types.COROUTINE_WRAPPER);
        this.coroutine = coroutine;
    }

    @Override
    public @Nullable Object next(Context context) {
        return Generators.send((ThreadState) context, coroutine, None.NONE);
    }

    @Override
    public boolean isSimple() {
        return false;
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(coroutine);
    }
}
