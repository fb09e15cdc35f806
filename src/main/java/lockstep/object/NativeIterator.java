package lockstep.object;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An iterator written in Java. Its type's {@code __iter__} and {@code __next__} come with {@link NativeIteratorMethods}. */
public abstract class NativeIterator extends PyObject implements Reachable {
    /** Something else than the loop that made it may have hold of it. Kept by the explorer. */
    public boolean isShared;

    protected NativeIterator(TypeObject type) {
        super(type);
    }

    @Override
    public void reach(Consumer<Object> visitor) {}

    /** As {@link Context#next}: a value, null when exhausted (then and for ever), or {@link Context#PENDING}. */
    public abstract @Nullable Object next(Context context);

    /** What it returned when it was exhausted, for {@code await} and {@code yield from}; None but for few. */
    public Object returned() {
        return None.NONE;
    }

    /** The StopIteration that says so. */
    public final PyException exhausted() {
        Object value = returned();
        return value == None.NONE ? Errors.stopIteration() : Errors.of(Types.STOP_ITERATION, new Object[] {value});
    }

    /** True when next() never answers PENDING, whatever the program did. */
    public boolean isSimple() {
        return true;
    }

    /** True when nothing it looks at can ever change: a range, a text, a tuple. */
    public boolean isOverFixed() {
        return false;
    }

    /** What is left to iterate, for copying and pickling; null for an iterator that CPython does not pickle either. */
    @Nullable Remainder remainder() {
        return null;
    }

    /** {@code __setstate__}: goes on at this place, out of range at the nearest end. */
    void moveTo(Object state) {
        throw Errors.type("cannot set the state of this iterator");
    }

    /** What {@code __length_hint__} answers, -1 for unknown. */
    public long lengthHint() {
        return -1;
    }
}
