package lockstep.object;

import org.jspecify.annotations.Nullable;

/** Iterates over an object that has only {@code __getitem__}: 0, 1, 2… until IndexError. */
public final class SequenceIterator extends NativeIterator {
    private @Nullable Object sequence;
    private long index;

    public SequenceIterator(Object sequence) {
        super(Types.SEQUENCE_ITERATOR);
        this.sequence = sequence;
    }

    @Override
    public @Nullable Object next(Context context) {
        Object over = sequence;
        if (over == null) {
            return null;
        }
        long at = index++;
        Continuation then = new Continuation() {
            @Override
            public Object resume(Context c, Object value) {
                return value;
            }

            @Override
            public Object failed(Context c, PyException e) {
                if (e.is(Types.INDEX_ERROR) || e.is(Types.STOP_ITERATION)) {
                    sequence = null;
                    throw Errors.stopIteration();
                }
                throw e;
            }
        };
        return context.then(then, () -> context.getItem(over, at));
    }

    @Override
    public boolean isSimple() {
        return false;
    }
}
