package lockstep.object;

import java.util.Arrays;

/** A bytearray: the first {@code size} places of an array. */
public final class BytearrayObject extends PyObject implements Buffer {
    public byte[] bytes;
    public int size;
    /** Memoryviews that look into it; while there are any it cannot change its size. */
    public int exports;

    /** Takes the array over. */
    public BytearrayObject(byte[] bytes) {
        this(Types.BYTEARRAY, bytes);
    }

    public BytearrayObject(TypeObject type, byte[] bytes) {
        super(type);
        this.bytes = bytes;
        this.size = bytes.length;
    }

    @Override
    public int bufferSize() {
        return size;
    }

    @Override
    public void readBytes(int offset, byte[] into) {
        System.arraycopy(bytes, offset, into, 0, into.length);
    }

    @Override
    public void writeBytes(int offset, byte[] from) {
        System.arraycopy(from, 0, bytes, offset, from.length);
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public void exported(int change) {
        exports += change;
    }

    public byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }
}
