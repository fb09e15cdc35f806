package lockstep.object;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** One item of a buffer by its struct code: native size, little-endian. */
public final class BufferItem {
    private BufferItem() {}

    /** Size in bytes of an item, or -1 for a code that memoryview does not know. */
    public static int size(String format) {
        return switch (format.startsWith("@") ? format.substring(1) : format) {
            case "c", "b", "B", "?" -> 1;
            case "h", "H", "e" -> 2;
            case "i", "I", "f" -> 4;
            case "l", "L", "q", "Q", "n", "N", "d", "P" -> 8;
            default -> -1;
        };
    }

    public static Object unpack(String format, byte[] bytes) {
        ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return switch (code(format)) {
            case 'c' -> new BytesObject(bytes);
            case 'b' -> (long) b.get();
            case 'B' -> (long) (b.get() & 255);
            case '?' -> b.get() != 0;
            case 'h' -> (long) b.getShort();
            case 'H' -> (long) (b.getShort() & 0xffff);
            case 'e' -> (double) Float.float16ToFloat(b.getShort());
            case 'i' -> (long) b.getInt();
            case 'I' -> b.getInt() & 0xffffffffL;
            case 'f' -> (double) b.getFloat();
            case 'd' -> b.getDouble();
            case 'l', 'q', 'n' -> b.getLong();
            case 'L', 'Q', 'N', 'P' -> {
                long n = b.getLong();
                yield n >= 0 ? (Object) n : Numbers.normal(BigInteger.valueOf(n).add(BigInteger.ONE.shiftLeft(64)));
            }
            default -> throw Errors.of(Types.NOT_IMPLEMENTED_ERROR, "memoryview: format " + format + " not supported");
        };
    }

    /** Goes on with the bytes of a value. */
    static Object pack(Context context, String format, Object value, Bytes.Use use) {
        char code = code(format);
        switch (code) {
            case 'c' -> {
                if (!(value instanceof BytesObject b)) {
                    throw wrongType(format);
                }
                if (b.bytes.length != 1) {
                    throw wrongValue(format);
                }
                return use.with(context, b.bytes.clone());
            }
            case '?' -> {
                return context.then(
                        (c, truth) -> use.with(c, new byte[] {(byte) (truth == Boolean.TRUE ? 1 : 0)}),
                        () -> context.truth(value));
            }
            case 'e', 'f', 'd' -> {
                Object plain = Numbers.plain(value);
                if (plain == null) {
                    throw wrongType(format);
                }
                double d = plain instanceof Double x ? x : Integers.big(plain).doubleValue();
                ByteBuffer out = ByteBuffer.allocate(size(format)).order(ByteOrder.LITTLE_ENDIAN);
                switch (code) {
                    case 'e' -> out.putShort(Float.floatToFloat16((float) d));
                    case 'f' -> out.putFloat((float) d);
                    default -> out.putDouble(d);
                }
                return use.with(context, out.array());
            }
            default -> {
                if (!Integers.isIndex(value)) {
                    throw wrongType(format);
                }
                return Integers.index(context, value, (c, n) -> use.with(c, whole(format, code, n)));
            }
        }
    }

    private static byte[] whole(String format, char code, Object n) {
        int size = size(format);
        boolean unsigned = Character.isUpperCase(code);
        BigInteger big = Integers.big(n);
        if (size < 0) {
            throw Errors.of(Types.NOT_IMPLEMENTED_ERROR, "memoryview: format " + format + " not supported");
        }
        if (unsigned ? big.signum() < 0 || big.bitLength() > size * 8 : big.bitLength() > size * 8 - 1) {
            throw wrongValue(format);
        }
        long bits = big.longValue();
        byte[] out = new byte[size];
        for (int i = 0; i < size; i++) {
            out[i] = (byte) (bits >> 8 * i);
        }
        return out;
    }

    private static char code(String format) {
        return format.charAt(format.length() - 1);
    }

    private static PyException wrongType(String format) {
        return Errors.type("memoryview: invalid type for format '" + format + "'");
    }

    private static PyException wrongValue(String format) {
        return Errors.value("memoryview: invalid value for format '" + format + "'");
    }

    /** True when two items of these formats are equal as Python values. */
    static boolean equal(String format, byte[] a, @Nullable String otherFormat, byte[] b) {
        Object x = unpack(format, a);
        Object y = unpack(otherFormat == null ? format : otherFormat, b);
        if (Numbers.isNumber(x) && Numbers.isNumber(y)) {
            return Numbers.equal(x, y);
        }
        return x instanceof BytesObject p && y instanceof BytesObject q && p.sameValue(q);
    }
}
