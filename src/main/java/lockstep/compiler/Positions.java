package lockstep.compiler;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Where a code's instructions stand in the source. Read for tracebacks and traces only, so that those of the library
 * stay packed until somebody asks.
 */
final class Positions {
    private final @Nullable ByteBuffer packed;
    private volatile int @Nullable [] all;

    private Positions(@Nullable ByteBuffer packed, int @Nullable [] all) {
        this.packed = packed;
        this.all = all;
    }

    static Positions of(int[] all) {
        return new Positions(null, all);
    }

    /** @param packed from {@link #pack}; nobody else may move it */
    static Positions packed(ByteBuffer packed) {
        return new Positions(packed, null);
    }

    /** Four ints an instruction, as {@link Code#positions}. */
    int[] all() {
        int[] known = all;
        if (known != null) {
            return known;
        }
        int[] unpacked = unpack(packed.duplicate());
        all = unpacked;
        return unpacked;
    }

    /** Each number as what it adds to the one of the instruction before. */
    static ByteBuffer pack(int[] all) {
        ByteBuffer out = ByteBuffer.allocate(5 + 5 * all.length);
        put(out, all.length);
        for (int i = 0; i < all.length; i++) {
            put(out, all[i] - (i < 4 ? 0 : all[i - 4]));
        }
        return out.flip();
    }

    private static int[] unpack(ByteBuffer in) {
        int[] all = new int[take(in)];
        for (int i = 0; i < all.length; i++) {
            all[i] = take(in) + (i < 4 ? 0 : all[i - 4]);
        }
        return all;
    }

    /** Seven bits a byte, the sign in the lowest. */
    private static void put(ByteBuffer out, int value) {
        int left = value << 1 ^ value >> 31;
        while ((left & ~0x7f) != 0) {
            out.put((byte) (left | 0x80));
            left >>>= 7;
        }
        out.put((byte) left);
    }

    private static int take(ByteBuffer in) {
        int value = 0;
        int shift = 0;
        byte next;
        do {
            next = in.get();
            value |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value >>> 1 ^ -(value & 1);
    }
}
