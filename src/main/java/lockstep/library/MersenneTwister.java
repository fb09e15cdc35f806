package lockstep.library;

import java.math.BigInteger;
import lockstep.object.*;

/** MT19937 (Matsumoto and Nishimura 1998), seeded as CPython's {@code _random.Random} is. */
final class MersenneTwister extends PyObject implements Observed {
    static final TypeObject TYPE = new TypeObject("_random", "Random", Types.OBJECT, RandomMethodsTable.INSTANCE);
    static final int N = 624;
    private static final int M = 397;

    final int[] state = new int[N];
    int index = N + 1;

    MersenneTwister(TypeObject type) {
        super(type);
    }

    private void seed(int s) {
        state[0] = s;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        index = N;
    }

    /** Takes the magnitude of an int of any size, 32 bits at a time, the lowest first. */
    void seed(BigInteger n) {
        BigInteger rest = n.abs();
        int words = Math.max(1, (rest.bitLength() + 31) / 32);
        int[] key = new int[words];
        for (int i = 0; i < words; i++) {
            key[i] = rest.intValue();
            rest = rest.shiftRight(32);
        }
        seed(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(N, words); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
            i++;
            j++;
            if (i >= N) {
                state[0] = state[N - 1];
                i = 1;
            }
            if (j >= words) {
                j = 0;
            }
        }
        for (int k = N - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i++;
            if (i >= N) {
                state[0] = state[N - 1];
                i = 1;
            }
        }
        state[0] = 0x80000000;
    }

    /** 32 random bits. */
    int next() {
        if (index >= N) {
            for (int k = 0; k < N; k++) {
                int y = state[k] & 0x80000000 | state[(k + 1) % N] & 0x7fffffff;
                state[k] = state[(k + M) % N] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
            }
            index = 0;
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    double nextDouble() {
        long a = Integer.toUnsignedLong(next()) >>> 5;
        long b = Integer.toUnsignedLong(next()) >>> 6;
        return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
    }
}
