package lockstep.object;

import org.jspecify.annotations.Nullable;

/** An iterator written in Java. Its type's {@code __iter__} and {@code __next__} come with {@link NativeIteratorMethods}. */
public abstract class NativeIterator extends PyObject {
    protected NativeIterator(TypeObject type) {
        super(type);
    }

    /** As {@link Context#next}: a value, null when exhausted (then and for ever), or {@link Context#PENDING}. */
    public abstract @Nullable Object next(Context context);

    /** True when next() never answers PENDING, whatever the program did. */
    public boolean isSimple() {
        return true;
    }

    /** What {@code __length_hint__} answers, -1 for unknown. */
    public long lengthHint() {
        return -1;
    }
}
