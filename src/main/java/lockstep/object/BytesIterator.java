package lockstep.object;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Iterates over a bytes or bytearray. */
final class BytesIterator extends NativeIterator {
    private final PyObject bytes;
    private int at;

    BytesIterator(TypeObject type, PyObject bytes) {
        super(type);
        this.bytes = bytes;
    }

    private int size() {
        return switch (bytes) {
            case BytesObject b -> b.bytes.length;
            default -> ((BytearrayObject) bytes).size;
        };
    }

    @Override
    public @Nullable Object next(Context context) {
        if (at >= size()) {
            at = Integer.MAX_VALUE;
            return null;
        }
        int i = at++;
        return (long) (255 & switch (bytes) {
            case BytesObject b -> b.bytes[i];
            default -> ((BytearrayObject) bytes).bytes[i];
        });
    }

    @Override
    public long lengthHint() {
        return Math.max(0, size() - at);
    }

    @Override
    Remainder remainder() {
        if (at == Integer.MAX_VALUE) {
            return Remainder.none(TupleObject.EMPTY);
        }
        return Remainder.iter(bytes, (long) at);
    }

    @Override
    void moveTo(Object state) {
        if (at != Integer.MAX_VALUE) {
            at = IteratorStateMethods.place(state, 0, size());
        }
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(bytes);
    }
}
