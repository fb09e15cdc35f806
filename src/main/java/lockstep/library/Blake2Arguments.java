package lockstep.library;

import java.math.BigInteger;
import lockstep.object.*;
import lockstep.vm.ThreadState;

/** The parameters of BLAKE2 as a program gives them, with CPython's complaints (Modules/blake2module.c). */
final class Blake2Arguments {
    private Blake2Arguments() {}

    static Object make(
            ThreadState thread,
            TypeObject type,
            boolean wide,
            Object data,
            Object size,
            Object key,
            Object salt,
            Object person,
            Object fanout,
            Object depth,
            Object leafSize,
            Object nodeOffset,
            Object nodeDepth,
            Object innerSize,
            Object lastNode) {
        int most = wide ? 64 : 32;
        Blake2.Parameters parameters = new Blake2.Parameters(
                within(size, 1, most, "digest_size must be between 1 and " + most + " bytes"),
                bytes("key", key, most),
                bytes("salt", salt, most / 4),
                bytes("person", person, most / 4),
                within(fanout, 0, 255, "fanout must be between 0 and 255"),
                within(depth, 1, 255, "depth must be between 1 and 255"),
                unsigned(leafSize, 32, "leaf_size is too large"),
                unsigned(nodeOffset, wide ? 64 : 48, wide ? "int too big to convert" : "node_offset is too large"),
                within(nodeDepth, 0, 255, "node_depth must be between 0 and 255"),
                within(innerSize, 0, most, "inner_size must be between 0 and is " + most),
                lastNode == Boolean.TRUE || lastNode instanceof Long n && n != 0);
        HashObject made = new HashObject(
                type, type.name, 2 * most, parameters.digestSize(), new Blake2(wide, parameters));
        return HashMethods.begin(thread, made, data);
    }

    private static int within(Object value, int least, int most, String complaint) {
        long n = Integers.need(value);
        if (n < least || n > most) {
            throw Errors.value(complaint);
        }
        return (int) n;
    }

    private static byte[] bytes(String name, Object value, int most) {
        byte[] bytes = Bytes.of(value);
        if (bytes.length > most) {
            throw Errors.value("maximum " + name + " length is " + most + " bytes");
        }
        return bytes;
    }

    private static long unsigned(Object value, int bits, String complaint) {
        Object plain = Integers.plain(value);
        if (plain == null) {
            throw Errors.type("'" + Types.of(value).shownName() + "' object cannot be interpreted as an integer");
        }
        BigInteger n = Integers.big(plain);
        if (n.signum() < 0) {
            throw Errors.value("value must be positive");
        }
        if (n.bitLength() > bits) {
            throw Errors.overflow(complaint);
        }
        return n.longValue();
    }
}
