package lockstep.object;

import org.jspecify.annotations.Nullable;

/** {@code iter(callable, sentinel)}. */
public final class CallableIterator extends NativeIterator {
    private @Nullable Object callable;
    private final Object sentinel;

    public CallableIterator(Object callable, Object sentinel) {
        super(Types.CALLABLE_ITERATOR);
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Override
    public @Nullable Object next(Context context) {
        Object f = callable;
        if (f == null) {
            return null;
        }
        return context.callThen(
                (c, value) -> c.then(
                        (again, same) -> {
                            if (same == Boolean.TRUE) {
                                callable = null;
                                throw Errors.stopIteration();
                            }
                            return value;
                        },
                        () -> c.same(value, sentinel)),
                f);
    }

    @Override
    public boolean isSimple() {
        return false;
    }
}
