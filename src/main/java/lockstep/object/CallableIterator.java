package lockstep.object;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code iter(callable, sentinel)}. */
public final class CallableIterator extends SteppingIterator {
    private @Nullable Object callable;
    private final Object sentinel;

    public CallableIterator(Object callable, Object sentinel) {
        super(Types.CALLABLE_ITERATOR);
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Override
    Object step(Context context) {
        Object function = callable;
        if (function == null) {
            throw Errors.stopIteration();
        }
        return context.callThen(
                (c, value) -> c.then(
                        (d, same) -> {
                            if (same == Boolean.TRUE) {
                                callable = null;
                                throw Errors.stopIteration();
                            }
                            return value;
                        },
                        () -> c.same(sentinel, value)),
                function);
    }

    @Override
    Remainder remainder() {
        return callable == null
                ? Remainder.none(TupleObject.EMPTY)
                : new Remainder("iter", new TupleObject(callable, sentinel), null);
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        if (callable != null) {
            visitor.accept(callable);
        }
        visitor.accept(sentinel);
    }
}
