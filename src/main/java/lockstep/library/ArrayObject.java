package lockstep.library;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.Consumer;

import lockstep.object.*;

/** {@code array.array}: numbers of one C type, kept as Python's. */
final class ArrayObject extends PyObject implements Reachable, Observed, Buffer {
    static final TypeObject TYPE = new TypeObject("array", "array", Types.OBJECT, ArrayMethodsTable.INSTANCE);

    static {
        TYPE.isSequence = true;
    }

    char code = 'b';
    Object[] items = new Object[0];
    int size;

    ArrayObject(TypeObject type) {
        super(type);
    }

    /** Memoryviews that look into it. */
    int exports;

    @Override
    public int itemSize() {
        return switch (code) {
            case 'b', 'B' -> 1;
            case 'h', 'H' -> 2;
            case 'i', 'I', 'f', 'u', 'w' -> 4;
            default -> 8;
        };
    }

    boolean isText() {
        return code == 'u' || code == 'w';
    }

    /** No special method need be asked for the value. */
    boolean isPlain(Object value) {
        return isText() || (code == 'f' || code == 'd' ? Numbers.plain(value) != null && !(value instanceof NumberObject)
                : Integers.plain(value) != null);
    }

    /** The value as this array keeps it. @throws PyException when it does not fit */
    Object checked(Object value) {
        if (code == 'u' || code == 'w') {
            if (!(value instanceof Str s) || s.value().codePointCount(0, s.value().length()) != 1) {
                throw Errors.type("array item must be unicode character");
            }
            return s;
        }
        if (code == 'f' || code == 'd') {
            Object plain = Numbers.plain(value);
            if (plain == null) {
                throw Errors.type("must be real number, not " + Types.of(value).shownName());
            }
            double d = plain instanceof Double x ? x : Integers.big(Integers.plain(plain)).doubleValue();
            return code == 'f' ? (double) (float) d : d;
        }
        Object n = Integers.plain(value);
        if (n == null) {
            throw Errors.type("'" + Types.of(value).shownName() + "' object cannot be interpreted as an integer");
        }
        int bits = itemSize() * 8;
        boolean unsigned = Character.isUpperCase(code);
        BigInteger big = Integers.big(n);
        boolean low = unsigned ? big.signum() < 0 : big.bitLength() > bits - 1 && big.signum() < 0;
        boolean high = unsigned ? big.signum() > 0 && big.bitLength() > bits : big.signum() > 0 && big.bitLength() > bits - 1;
        if (low || high) {
            throw Errors.overflow(
                    switch (code) {
                        case 'b' -> "signed char is " + (low ? "less than minimum" : "greater than maximum");
                        case 'B' -> "unsigned byte integer is " + (low ? "less than minimum" : "greater than maximum");
                        case 'h' -> "signed short integer is " + (low ? "less than minimum" : "greater than maximum");
                        case 'H' -> "unsigned short is " + (low ? "less than minimum" : "greater than maximum");
                        case 'i' -> "signed integer is " + (low ? "less than minimum" : "greater than maximum");
                        case 'I' -> low ? "can't convert negative value to unsigned int" : "unsigned int is greater than maximum";
                        case 'L', 'Q' -> low
                                ? "can't convert negative int to unsigned"
                                : "int too big to convert";
                        default -> code == 'q' ? "int too big to convert" : "Python int too large to convert to C long";
                    });
        }
        return n;
    }

    void insert(Context context, int at, Object value) {
        checkResizable();
        if (size == items.length) {
            context.allocate((long) itemSize() * (size / 2 + 8));
            items = Arrays.copyOf(items, size + size / 2 + 8);
        }
        System.arraycopy(items, at, items, at + 1, size - at);
        items[at] = value;
        size++;
    }

    void replace(Object[] values) {
        if (values.length != size) {
            checkResizable();
        }
        items = values;
        size = values.length;
    }

    Object[] toArray() {
        return Arrays.copyOf(items, size);
    }

    // ---- Buffer ----

    @Override
    public int bufferSize() {
        return size * itemSize();
    }

    @Override
    public String itemFormat() {
        return String.valueOf(code);
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public void exported(int change) {
        exports += change;
    }

    private StructFormat struct() {
        return new StructFormat("<" + (code == 'u' || code == 'w' ? 'I' : code == 'l' ? 'q' : code == 'L' ? 'Q' : code),
                Types.VALUE_ERROR);
    }

    private byte[] packed(StructFormat struct, int index) {
        Object item = items[index];
        return struct.pack(new Object[] {item instanceof Str s ? (Object) (long) s.value().codePointAt(0) : item});
    }

    @Override
    public void readBytes(int offset, byte[] into) {
        StructFormat struct = struct();
        int each = itemSize();
        for (int at = 0; at < into.length; ) {
            int within = (offset + at) % each;
            int n = Math.min(each - within, into.length - at);
            System.arraycopy(packed(struct, (offset + at) / each), within, into, at, n);
            at += n;
        }
    }

    @Override
    public void writeBytes(int offset, byte[] from) {
        StructFormat struct = struct();
        int each = itemSize();
        for (int at = 0; at < from.length; ) {
            int index = (offset + at) / each;
            int within = (offset + at) % each;
            int n = Math.min(each - within, from.length - at);
            byte[] item = packed(struct, index);
            System.arraycopy(from, at, item, within, n);
            Object value = struct.unpack(item, 0)[0];
            items[index] = code == 'u' || code == 'w'
                    ? Str.of(Character.toString((int) (long) (Long) value))
                    : value;
            at += n;
        }
    }

    void checkResizable() {
        if (exports > 0) {
            throw Errors.of(Types.BUFFER_ERROR, "cannot resize an array that is exporting buffers");
        }
    }

    @Override
    public boolean isSimpleKey() {
        return false;
    }

    @Override
    public void reach(Consumer<Object> visitor) {}
}
