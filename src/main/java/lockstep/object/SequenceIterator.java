package lockstep.object;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code iter()} of what has {@code __getitem__} only. */
public final class SequenceIterator extends SteppingIterator {
    private @Nullable Object sequence;
    private long at;

    public SequenceIterator(Object sequence) {
        this(Types.SEQUENCE_ITERATOR, sequence);
    }

    SequenceIterator(TypeObject type, Object sequence) {
        super(type);
        this.sequence = sequence;
    }

    @Override
    Object step(Context context) {
        Object from = sequence;
        if (from == null) {
            throw Errors.stopIteration();
        }
        return context.then(
                new Continuation() {
                    @Override
                    public Object resume(Context c, Object value) {
                        at++;
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
                },
                () -> context.getItem(from, at));
    }

    @Override
    Remainder remainder() {
        return sequence == null ? Remainder.none(TupleObject.EMPTY) : Remainder.iter(sequence, at);
    }

    @Override
    void moveTo(Object state) {
        if (sequence != null) {
            at = IteratorStateMethods.place(state, 0, Integer.MAX_VALUE);
        }
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        if (sequence != null) {
            visitor.accept(sequence);
        }
    }
}
