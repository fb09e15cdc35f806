package lockstep.object;

import java.util.function.Consumer;

/** A memoryview of bytes in one dimension: a stretch of a bytes or bytearray, perhaps with a step. */
public final class MemoryViewObject extends PyObject implements Reachable {
    final PyObject base;
    final int start;
    final int step;
    final int length;
    boolean released;

    MemoryViewObject(PyObject base, int start, int step, int length) {
        super(Types.MEMORYVIEW);
        this.base = base;
        this.start = start;
        this.step = step;
        this.length = length;
    }

    private byte[] storage() {
        return base instanceof BytesObject b ? b.bytes : ((BytearrayObject) base).bytes;
    }

    boolean isReadOnly() {
        return base instanceof BytesObject;
    }

    byte get(int index) {
        return storage()[start + index * step];
    }

    void set(int index, byte value) {
        storage()[start + index * step] = value;
    }

    byte[] toArray() {
        byte[] out = new byte[length];
        for (int i = 0; i < length; i++) {
            out[i] = get(i);
        }
        return out;
    }


    @Override
    public boolean isSimpleKey() {
        return false;
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(base);
    }
}
