package lockstep.object;

import java.util.Arrays;

/** A bytearray: the first {@code size} places of an array. */
public final class BytearrayObject extends PyObject {
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

    public byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }
}
