package lockstep.library;

import java.util.Arrays;

/** BLAKE2b and BLAKE2s (RFC 7693), with salt, person and tree parameters. BLAKE2s computes with the low halves. */
final class Blake2 implements HashState {
    private static final long[] START = {
        0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
        0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
    };

    /** The order of the message's words, by round. */
    private static final String[] ORDER = {
        "0123456789abcdef", "ea489fd61c02b753",
        "b8c052fdae367194", "7931dcbe265a40f8",
        "905724afe1bc683d", "2c6a0b834d75fe19",
        "c51fed4a0763928b", "db7ec13950f4862a",
        "6fe9b308c2d714a5", "a2847615fb9e3cd0"
    };

    private static final int[] WIDE_TURNS = {32, 24, 16, 63};
    private static final int[] NARROW_TURNS = {16, 12, 8, 7};

    /** What changes the hash besides the data. Lengths and limits are checked by who makes one. */
    record Parameters(
            int digestSize,
            byte[] key,
            byte[] salt,
            byte[] person,
            int fanout,
            int depth,
            long leafSize,
            long nodeOffset,
            int nodeDepth,
            int innerSize,
            boolean lastNode) {}

    private final boolean wide;
    private final int wordBytes;
    private final long mask;
    private final boolean lastNode;
    private final int size;
    private final long[] h;
    private final byte[] block;
    private int filled;
    private long count;

    Blake2(boolean wide, Parameters p) {
        this.wide = wide;
        wordBytes = wide ? 8 : 4;
        mask = wide ? -1L : 0xffffffffL;
        lastNode = p.lastNode;
        size = p.digestSize;
        block = new byte[16 * wordBytes];
        h = new long[8];
        byte[] parameters = parameterBlock(p);
        for (int i = 0; i < 8; i++) {
            h[i] = start(i) ^ word(parameters, i);
        }
        if (p.key.length > 0) {
            update(Arrays.copyOf(p.key, block.length));
        }
    }

    private Blake2(Blake2 other) {
        wide = other.wide;
        wordBytes = other.wordBytes;
        mask = other.mask;
        lastNode = other.lastNode;
        size = other.size;
        h = other.h.clone();
        block = other.block.clone();
        filled = other.filled;
        count = other.count;
    }

    private byte[] parameterBlock(Parameters p) {
        byte[] bytes = new byte[8 * wordBytes];
        bytes[0] = (byte) p.digestSize;
        bytes[1] = (byte) p.key.length;
        bytes[2] = (byte) p.fanout;
        bytes[3] = (byte) p.depth;
        put(bytes, 4, p.leafSize, 4);
        put(bytes, 8, p.nodeOffset, wide ? 8 : 6);
        bytes[wide ? 16 : 14] = (byte) p.nodeDepth;
        bytes[wide ? 17 : 15] = (byte) p.innerSize;
        System.arraycopy(p.salt, 0, bytes, 4 * wordBytes, p.salt.length);
        System.arraycopy(p.person, 0, bytes, 6 * wordBytes, p.person.length);
        return bytes;
    }

    private static void put(byte[] bytes, int at, long value, int length) {
        for (int i = 0; i < length; i++) {
            bytes[at + i] = (byte) (value >>> 8 * i);
        }
    }

    private long start(int i) {
        return wide ? START[i] : START[i] >>> 32;
    }

    private long word(byte[] bytes, int index) {
        long value = 0;
        for (int i = wordBytes - 1; i >= 0; i--) {
            value = value << 8 | bytes[index * wordBytes + i] & 255;
        }
        return value;
    }

    @Override
    public void update(byte[] data) {
        int from = 0;
        while (from < data.length) {
            if (filled == block.length) { // only now: the last block of all is compressed differently
                count += filled;
                compress(false);
                filled = 0;
            }
            int n = Math.min(block.length - filled, data.length - from);
            System.arraycopy(data, from, block, filled, n);
            filled += n;
            from += n;
        }
    }

    @Override
    public byte[] digest(int length) {
        Blake2 end = new Blake2(this);
        Arrays.fill(end.block, filled, block.length, (byte) 0);
        end.count += filled;
        end.compress(true);
        byte[] out = new byte[8 * wordBytes];
        for (int i = 0; i < 8; i++) {
            put(out, i * wordBytes, end.h[i], wordBytes);
        }
        return Arrays.copyOf(out, size);
    }

    @Override
    public Blake2 copy() {
        return new Blake2(this);
    }

    private void compress(boolean last) {
        long[] m = new long[16];
        long[] v = Arrays.copyOf(h, 16);
        for (int i = 0; i < 16; i++) {
            m[i] = word(block, i);
        }
        for (int i = 0; i < 8; i++) {
            v[8 + i] = start(i);
        }
        v[12] ^= count & mask;
        v[13] ^= wide ? 0 : count >>> 32;
        v[14] ^= last ? mask : 0;
        v[15] ^= last && lastNode ? mask : 0;
        int rounds = wide ? 12 : 10;
        int[] turns = wide ? WIDE_TURNS : NARROW_TURNS;
        for (int round = 0; round < rounds; round++) {
            String order = ORDER[round % 10];
            for (int i = 0; i < 8; i++) {
                int shift = i >> 2; // columns, then diagonals
                int a = i & 3;
                mix(v, turns, a, 4 + (a + shift & 3), 8 + (a + 2 * shift & 3), 12 + (a + 3 * shift & 3),
                        m[Character.digit(order.charAt(2 * i), 16)], m[Character.digit(order.charAt(2 * i + 1), 16)]);
            }
        }
        for (int i = 0; i < 8; i++) {
            h[i] ^= v[i] ^ v[i + 8];
        }
    }

    private void mix(long[] v, int[] turns, int a, int b, int c, int d, long x, long y) {
        v[a] = v[a] + v[b] + x & mask;
        v[d] = turned(v[d] ^ v[a], turns[0]);
        v[c] = v[c] + v[d] & mask;
        v[b] = turned(v[b] ^ v[c], turns[1]);
        v[a] = v[a] + v[b] + y & mask;
        v[d] = turned(v[d] ^ v[a], turns[2]);
        v[c] = v[c] + v[d] & mask;
        v[b] = turned(v[b] ^ v[c], turns[3]);
    }

    private long turned(long word, int by) {
        return wide ? Long.rotateRight(word, by) : Integer.toUnsignedLong(Integer.rotateRight((int) word, by));
    }
}
