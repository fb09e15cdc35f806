package lockstep.library;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import lockstep.kernel.Operation;
import lockstep.object.Builtin.Kind;
import lockstep.trace.Reason;
import lockstep.vm.ThreadState;

import lockstep.object.*;

/**
 * {@code _shared}: memory that several processes see. A write takes effect when it is the writer's turn among the
 * processes; a read is what stands there, as of at most the quantum that a process may run ahead.
 */
final class SharedBytes {
    private SharedBytes() {}

    @Builtin(value = "new(size, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object make(ThreadState thread, Object size) {
        long bytes = Integers.need(size);
        thread.allocate(bytes);
        return Processes.of(thread).add(new byte[Math.toIntExact(bytes)]);
    }

    private static byte[] block(ThreadState thread, Object number) {
        return (byte[]) Processes.of(thread).get(number);
    }

    /** A bytearray whose bytes are this block's. */
    @Builtin(value = "view(number, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object view(ThreadState thread, Object number) {
        return new BytearrayObject(block(thread, number));
    }

    @Builtin(value = "get(number, code, index, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object get(ThreadState thread, Object number, Object code, Object index) {
        ByteBuffer bytes = ByteBuffer.wrap(block(thread, number)).order(ByteOrder.LITTLE_ENDIAN);
        int i = (int) (long) (Long) index;
        return switch (((Str) code).value().charAt(0)) {
            case 'c' -> new BytesObject(new byte[] {bytes.get(i)});
            case '?' -> bytes.get(i) != 0;
            case 'b' -> (long) bytes.get(i);
            case 'B' -> bytes.get(i) & 0xffL;
            case 'h' -> (long) bytes.getShort(2 * i);
            case 'H' -> bytes.getShort(2 * i) & 0xffffL;
            case 'i' -> (long) bytes.getInt(4 * i);
            case 'I' -> bytes.getInt(4 * i) & 0xffffffffL;
            case 'u' -> Str.ofCodePoint(bytes.getInt(4 * i));
            case 'f' -> (double) bytes.getFloat(4 * i);
            case 'd' -> bytes.getDouble(8 * i);
            case 'L', 'Q' -> {
                long value = bytes.getLong(8 * i);
                yield value >= 0 ? (Object) value : new BigInteger(Long.toUnsignedString(value));
            }
            default -> bytes.getLong(8 * i);
        };
    }

    /** An int is cut to the size of its place, as a C assignment does. */
    @Builtin(value = "set(number, code, index, value, /)", kind = Kind.FUNCTION)
    static Object set(ThreadState thread, Object number, Object code, Object index, Object value) {
        ByteBuffer bytes = ByteBuffer.wrap(block(thread, number)).order(ByteOrder.LITTLE_ENDIAN);
        int i = (int) (long) (Long) index;
        char kind = ((Str) code).value().charAt(0);
        double real = kind == 'f' || kind == 'd' ? number(value) : 0;
        long whole = kind == 'f' || kind == 'd' || kind == 'c' || kind == 'u' || kind == '?' ? 0 : whole(value);
        if (kind == 'c' && !(value instanceof BytesObject c && c.bytes.length == 1)) {
            throw Errors.type("one character bytes, bytearray or integer expected");
        }
        return thread.ask(
                new Operation.Unpark(Processes.ticket(thread, Reason.OTHER, ""), 0), (t, wake) -> {
                    switch (kind) {
                        case 'c' -> bytes.put(i, ((BytesObject) value).bytes[0]);
                        case '?' -> bytes.put(i, (byte) (t.truth(value) == Boolean.TRUE ? 1 : 0));
                        case 'u' -> bytes.putInt(4 * i, ((Str) value).codePointAt(0));
                        case 'b', 'B' -> bytes.put(i, (byte) whole);
                        case 'h', 'H' -> bytes.putShort(2 * i, (short) whole);
                        case 'i', 'I' -> bytes.putInt(4 * i, (int) whole);
                        case 'f' -> bytes.putFloat(4 * i, (float) real);
                        case 'd' -> bytes.putDouble(8 * i, real);
                        default -> bytes.putLong(8 * i, whole);
                    }
                    return None.NONE;
                });
    }

    private static long whole(Object value) {
        Object plain = Integers.plain(value);
        if (plain == null) {
            throw Errors.type("'" + Types.of(value).shownName() + "' object cannot be interpreted as an integer");
        }
        return Integers.big(plain).longValue();
    }

    private static double number(Object value) {
        if (value instanceof Double d) {
            return d;
        }
        Object plain = Integers.plain(value);
        if (plain == null) {
            throw Errors.type("must be real number, not " + Types.of(value).shownName());
        }
        return Integers.big(plain).doubleValue();
    }
}
