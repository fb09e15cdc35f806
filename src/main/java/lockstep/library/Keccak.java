package lockstep.library;

/** SHAKE128 and SHAKE256 (FIPS 202): Keccak-f[1600] as a sponge that gives as many bytes as one likes. */
final class Keccak implements HashState {
    private static final int ROUNDS = 24;
    private static final long[] IOTA = iota();
    /** Where lane (x, y) goes and by how much it turns: rho and pi in one walk over the lanes. */
    private static final int[] TARGET = new int[24];

    private static final int[] TURN = new int[24];

    static {
        int x = 1;
        int y = 0;
        for (int t = 0; t < 24; t++) {
            int next = (2 * x + 3 * y) % 5;
            x = y;
            y = next;
            TARGET[t] = x + 5 * y;
            TURN[t] = (t + 1) * (t + 2) / 2 % 64;
        }
    }

    private final long[] lanes;
    private final int rate;
    private int at;

    Keccak(int rate) {
        this(new long[25], rate, 0);
    }

    private Keccak(long[] lanes, int rate, int at) {
        this.lanes = lanes;
        this.rate = rate;
        this.at = at;
    }

    /** The round constants are bits of a linear feedback shift register (FIPS 202, algorithm 5). */
    private static long[] iota() {
        long[] constants = new long[ROUNDS];
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int j = 0; j < 7; j++) {
                if ((register & 1) != 0) {
                    constants[round] |= 1L << (1 << j) - 1;
                }
                register = register << 1 ^ ((register & 0x80) != 0 ? 0x171 : 0);
            }
        }
        return constants;
    }

    @Override
    public void update(byte[] data) {
        for (byte each : data) {
            xor(at++, each);
            if (at == rate) {
                permute();
                at = 0;
            }
        }
    }

    @Override
    public byte[] digest(int length) {
        Keccak end = copy();
        end.xor(at, (byte) 0x1f);
        end.xor(rate - 1, (byte) 0x80);
        byte[] out = new byte[length];
        for (int i = 0; i < length; i++) {
            int place = i % rate;
            if (place == 0) {
                end.permute();
            }
            out[i] = (byte) (end.lanes[place >> 3] >>> 8 * (place & 7));
        }
        return out;
    }

    @Override
    public Keccak copy() {
        return new Keccak(lanes.clone(), rate, at);
    }

    private void xor(int place, byte value) {
        lanes[place >> 3] ^= (value & 0xffL) << 8 * (place & 7);
    }

    private void permute() {
        long[] a = lanes;
        long[] column = new long[5];
        for (int round = 0; round < ROUNDS; round++) {
            for (int x = 0; x < 5; x++) {
                column[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
            }
            for (int x = 0; x < 5; x++) {
                long parity = column[(x + 4) % 5] ^ Long.rotateLeft(column[(x + 1) % 5], 1);
                for (int y = 0; y < 25; y += 5) {
                    a[y + x] ^= parity;
                }
            }
            long carried = a[1];
            for (int t = 0; t < 24; t++) {
                long next = a[TARGET[t]];
                a[TARGET[t]] = Long.rotateLeft(carried, TURN[t]);
                carried = next;
            }
            for (int y = 0; y < 25; y += 5) {
                System.arraycopy(a, y, column, 0, 5);
                for (int x = 0; x < 5; x++) {
                    a[y + x] = column[x] ^ ~column[(x + 1) % 5] & column[(x + 2) % 5];
                }
            }
            a[0] ^= IOTA[round];
        }
    }
}
