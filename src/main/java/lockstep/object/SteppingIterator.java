package lockstep.object;

import org.jspecify.annotations.Nullable;

/** An iterator whose step may run Python. The step throws StopIteration when it is exhausted. */
abstract class SteppingIterator extends NativeIterator {
    SteppingIterator(TypeObject type) {
        super(type);
    }

    /** A value or PENDING. @throws PyException StopIteration when exhausted */
    abstract Object step(Context context);

    @Override
    public final @Nullable Object next(Context context) {
        try {
            return step(context);
        } catch (PyException e) {
            if (e.is(Types.STOP_ITERATION)) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public boolean isSimple() {
        return false;
    }
}
