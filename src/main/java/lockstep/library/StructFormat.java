package lockstep.library;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.object.*;

/** A parsed format of {@code struct} (Modules/_struct.c), for a 64-bit little-endian machine. */
final class StructFormat {
    private record Item(char code, int count, int offset, int size) {}

    private final List<Item> items = new ArrayList<>();
    private final boolean big;
    /** The machine's own sizes: C's conversions go unchecked. */
    private final boolean machine;
    private final TypeObject error;
    final int size;
    /** How many values it packs. */
    final int values;

    /** @param error the class struct.error */
    StructFormat(String format, TypeObject error) {
        this.error = error;
        int at = 0;
        char order = format.isEmpty() || "@=<>!".indexOf(format.charAt(0)) < 0 ? '@' : format.charAt(at++);
        big = order == '>' || order == '!';
        machine = order == '@';
        long offset = 0;
        int expected = 0;
        while (at < format.length()) {
            char c = format.charAt(at++);
            if (Character.isWhitespace(c)) {
                continue;
            }
            long count = 1;
            if (c >= '0' && c <= '9') {
                count = 0;
                while (c >= '0' && c <= '9') {
                    count = count * 10 + c - '0';
                    if (count > Integer.MAX_VALUE) {
                        throw fail("total struct size too long");
                    }
                    if (at == format.length()) {
                        throw fail("repeat count given without format specifier");
                    }
                    c = format.charAt(at++);
                }
            }
            int each = sizeOf(c, order);
            if (machine && "sp".indexOf(c) < 0) {
                offset = (offset + each - 1) / each * each;
            }
            if (c == 's' || c == 'p') {
                items.add(new Item(c, 1, (int) offset, (int) count));
                expected++;
            } else if (c != 'x') {
                if (count > 50_000_000) {
                    throw fail("total struct size too long");
                }
                for (int i = 0; i < count; i++) {
                    items.add(new Item(c, 1, (int) (offset + (long) i * each), each));
                }
                expected += (int) count;
            }
            offset += count * each;
            if (offset > Integer.MAX_VALUE - 8) {
                throw fail("total struct size too long");
            }
        }
        size = (int) offset;
        values = expected;
    }

    PyException fail(String message) {
        return Errors.of(error, message);
    }

    private int sizeOf(char code, char order) {
        return switch (code) {
            case 'x', 'c', 'b', 'B', '?', 's', 'p' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L' -> order == '@' ? 8 : 4;
            case 'q', 'Q', 'd' -> 8;
            case 'n', 'N', 'P' -> {
                if (order != '@') {
                    throw fail("bad char in struct format");
                }
                yield 8;
            }
            default -> throw fail("bad char in struct format");
        };
    }

    // ---- packing ----

    byte[] pack(Object[] given) {
        byte[] out = new byte[size];
        for (int i = 0; i < items.size(); i++) {
            put(items.get(i), given[i], out);
        }
        return out;
    }

    private void put(Item item, Object value, byte[] out) {
        switch (item.code) {
            case 'c' -> {
                if (!(value instanceof BytesObject b) || b.bytes.length != 1) {
                    throw fail("char format requires a bytes object of length 1");
                }
                out[item.offset] = b.bytes[0];
            }
            case '?' -> out[item.offset] = (byte) (isTrue(value) ? 1 : 0);
            case 's', 'p' -> {
                if (!(value instanceof BytesObject) && !(value instanceof BytearrayObject)) {
                    throw fail("argument for '" + item.code + "' must be a bytes object");
                }
                byte[] bytes = Bytes.of(value);
                if (item.code == 's') {
                    System.arraycopy(bytes, 0, out, item.offset, Math.min(bytes.length, item.size));
                } else if (item.size > 0) {
                    int n = Math.min(bytes.length, item.size - 1);
                    out[item.offset] = (byte) Math.min(n, 255);
                    System.arraycopy(bytes, 0, out, item.offset + 1, n);
                }
            }
            case 'f', 'd', 'e' -> {
                Object plain = Numbers.plain(value);
                if (plain == null) {
                    throw fail("required argument is not a float");
                }
                double d = plain instanceof Double x ? x : Integers.big(Integers.plain(plain)).doubleValue();
                store(out, item, bits(item.code, d));
            }
            default -> store(out, item, integer(item, value));
        }
    }

    private static boolean isTrue(Object value) {
        return !(value == None.NONE || value == Boolean.FALSE || value instanceof Long n && n == 0
                || value instanceof Double d && d == 0 || value instanceof Str s && s.value().isEmpty()
                || value instanceof BytesObject b && b.bytes.length == 0 || value instanceof ListObject l && l.size == 0
                || value instanceof TupleObject t && t.items.length == 0 || value instanceof Dict m && m.size() == 0);
    }

    /** How many values the format takes, by their codes. */
    String codes() {
        StringBuilder all = new StringBuilder();
        for (Item item : items) {
            all.append(item.code);
        }
        return all.toString();
    }

    private long bits(char code, double d) {
        if (code == 'd') {
            return Double.doubleToRawLongBits(d);
        }
        if (code == 'f') {
            float f = (float) d;
            if (Float.isInfinite(f) && !Double.isInfinite(d) && !machine) {
                throw Errors.overflow("float too large to pack with f format");
            }
            return Float.floatToRawIntBits(f);
        }
        double rounded = Float.float16ToFloat(half(d));
        if (Double.isInfinite(rounded) && !Double.isInfinite(d)) {
            throw Errors.overflow("float too large to pack with e format");
        }
        return half(d) & 0xffffL;
    }

    private static short half(double d) {
        float f = (float) d;
        if (f != d && (Float.floatToRawIntBits(f) & 1) == 0) {
            f = d > f ? Math.nextUp(f) : Math.nextDown(f); // odd when inexact, so that the second rounding goes right
        }
        return Float.floatToFloat16(f);
    }

    private long integer(Item item, Object value) {
        Object plain = Integers.plain(value);
        if (plain == null) {
            throw fail("required argument is not an integer");
        }
        BigInteger n = Integers.big(plain);
        int bits = item.size * 8;
        boolean unsigned = Character.isUpperCase(item.code);
        BigInteger low = unsigned ? BigInteger.ZERO : BigInteger.ONE.shiftLeft(bits - 1).negate();
        BigInteger high = BigInteger.ONE.shiftLeft(unsigned ? bits : bits - 1).subtract(BigInteger.ONE);
        if (n.compareTo(low) < 0 || n.compareTo(high) > 0) {
            throw fail("'" + item.code + "' format requires " + low + " <= number <= " + high);
        }
        return n.longValue();
    }

    private void store(byte[] out, Item item, long bits) {
        for (int i = 0; i < item.size; i++) {
            out[item.offset + (big ? item.size - 1 - i : i)] = (byte) (bits >>> 8 * i);
        }
    }

    // ---- unpacking ----

    Object[] unpack(byte[] in, int from) {
        Object[] out = new Object[items.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = get(items.get(i), in, from);
        }
        return out;
    }

    private Object get(Item item, byte[] in, int from) {
        int at = from + item.offset;
        switch (item.code) {
            case 'c':
                return new BytesObject(new byte[] {in[at]});
            case '?':
                return in[at] != 0;
            case 's':
                return new BytesObject(Arrays.copyOfRange(in, at, at + item.size));
            case 'p':
                if (item.size == 0) {
                    return new BytesObject(new byte[0]); // not even the byte for its length is there
                }
                int n = Math.min(in[at] & 255, item.size - 1);
                return new BytesObject(Arrays.copyOfRange(in, at + 1, at + 1 + n));
            default:
        }
        long bits = 0;
        for (int i = 0; i < item.size; i++) {
            bits |= (in[at + (big ? item.size - 1 - i : i)] & 255L) << 8 * i;
        }
        int unused = 64 - item.size * 8;
        return switch (item.code) {
            case 'd' -> Double.longBitsToDouble(bits);
            case 'f' -> (double) Float.intBitsToFloat((int) bits);
            case 'e' -> (double) Float.float16ToFloat((short) bits);
            default -> Character.isUpperCase(item.code)
                    ? bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits))
                    : (Object) (bits << unused >> unused);
        };
    }
}
