package lockstep.object;

import java.util.Arrays;

/** A bytes; its array never changes. */
public final class BytesObject extends PyObject implements BuiltinValue, Buffer {
    public static final BytesObject EMPTY = new BytesObject(new byte[0]);

    public final byte[] bytes;
    private long hash;

    /** Takes the array over. */
    public BytesObject(byte[] bytes) {
        this(Types.BYTES, bytes);
    }

    public BytesObject(TypeObject type, byte[] bytes) {
        super(type);
        this.bytes = bytes;
    }

    @Override
    public int bufferSize() {
        return bytes.length;
    }

    @Override
    public void readBytes(int offset, byte[] into) {
        System.arraycopy(bytes, offset, into, 0, into.length);
    }

    @Override
    public void writeBytes(int offset, byte[] from) {
        throw new IllegalStateException("bytes never change");
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public byte[] allBytes() {
        return bytes;
    }

    @Override
    public boolean isSimpleKey() {
        return type == Types.BYTES || type.hasBuiltinKeyBehaviour(Types.BYTES);
    }

    @Override
    public boolean sameValue(Object other) {
        byte[] theirs = Bytes.isBytesLike(other) ? Bytes.of(other) : null;
        return theirs != null && Arrays.equals(bytes, theirs);
    }

    @Override
    public long valueHash() {
        if (hash == 0) {
            hash = Hashes.ofBytes(bytes);
        }
        return hash;
    }

    @Override
    public boolean isCommon() {
        return true;
    }
}
