package lockstep.object;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * CPython's hashes on a 64-bit machine with PYTHONHASHSEED=0: numbers modulo 2^61-1 (Python/pyhash.c), text by
 * SipHash-1-3 with a zero key over its compact representation, tuples by CPython's xxHash variant (tupleobject.c).
 */
public final class Hashes {
    private static final long MODULUS = (1L << 61) - 1;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);

    private Hashes() {}

    /** The hash of a key that needs no call-back. @throws PyException TypeError when it is unhashable */
    static long of(Object key) {
        return switch (key) {
            case Long n -> ofLong(n);
            case Str s -> s.hash();
            case Boolean b -> b ? 1 : 0;
            case Double d -> ofDouble(d);
            case BigInteger n -> ofBig(n);
            case TupleObject t -> ofTuple(t.items);
            case NumberObject n -> of(n.value);
            case BuiltinValue v -> v.valueHash();
            case PyObject o -> ofIdentity(o);
            default -> throw new IllegalStateException(key.getClass().getName());
        };
    }

    private static long ofIdentity(PyObject object) {
        if (!object.type.isHashable()) {
            throw Errors.type("unhashable type: '" + object.type.shownName() + "'");
        }
        // Never an address: the order of creation of the hash is not visible, as sets of such objects are kept in order.
        return object == None.NONE ? 0xfca86420L : object.identityHash();
    }

    public static long ofLong(long n) {
        if (n > -MODULUS && n < MODULUS) {
            return n == -1 ? -2 : n;
        }
        long h = n % MODULUS;
        return h == -1 ? -2 : h;
    }

    public static long ofBig(BigInteger n) {
        long h = n.abs().mod(BIG_MODULUS).longValue();
        if (n.signum() < 0) {
            h = -h;
        }
        return h == -1 ? -2 : h;
    }

    public static long ofDouble(double v) {
        if (Double.isInfinite(v)) {
            return v > 0 ? 314159 : -314159;
        }
        if (Double.isNaN(v)) {
            return 0;
        }
        if (v == Math.rint(v) && Math.abs(v) < 1e15) {
            return ofLong((long) v);
        }
        int exponent = Math.getExponent(v) + 1;
        double mantissa = Math.scalb(Math.abs(v), -exponent);
        if (Math.abs(v) < Double.MIN_NORMAL) {
            exponent = 0;
            mantissa = Math.abs(v);
            while (mantissa < 0.5) {
                mantissa *= 2;
                exponent--;
            }
        }
        long x = 0;
        while (mantissa != 0) {
            x = ((x << 28) & MODULUS) | x >>> (61 - 28);
            mantissa *= 268435456.0; // 2^28
            exponent -= 28;
            long y = (long) mantissa;
            mantissa -= y;
            x += y;
            if (x >= MODULUS) {
                x -= MODULUS;
            }
        }
        exponent = exponent >= 0 ? exponent % 61 : 61 - 1 - ((-1 - exponent) % 61);
        x = ((x << exponent) & MODULUS) | x >>> (61 - exponent);
        if (v < 0) {
            x = -x;
        }
        return x == -1 ? -2 : x;
    }

    public static long ofTuple(Object[] items) {
        long acc = 2870177450012600261L;
        for (Object item : items) {
            acc = tupleStep(acc, Keys.hash(item));
        }
        return tupleEnd(acc, items.length);
    }

    /** One item of a tuple's hash. */
    public static long tupleStep(long acc, long itemHash) {
        acc += itemHash * -4417276706812531889L;
        acc = Long.rotateLeft(acc, 31);
        return acc * -7046029288634856825L;
    }

    public static long tupleEnd(long acc, int length) {
        acc += length ^ (2870177450012600261L ^ 3527539L);
        return acc == -1 ? 1546275796 : acc;
    }

    public static long ofBytes(byte[] bytes) {
        return bytes.length == 0 ? 0 : finish(sipHash13(bytes));
    }

    static long ofString(String text) {
        int n = text.length();
        if (n == 0) {
            return 0;
        }
        int max = 0;
        boolean pairs = false;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            max |= c;
            pairs |= Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(text.charAt(i + 1));
        }
        byte[] bytes;
        if (pairs) {
            int[] points = text.codePoints().toArray();
            bytes = new byte[points.length * 4];
            for (int i = 0; i < points.length; i++) {
                for (int b = 0; b < 4; b++) {
                    bytes[4 * i + b] = (byte) (points[i] >>> (8 * b));
                }
            }
        } else if (max < 256) {
            bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        } else {
            bytes = new byte[n * 2];
            for (int i = 0; i < n; i++) {
                bytes[2 * i] = (byte) text.charAt(i);
                bytes[2 * i + 1] = (byte) (text.charAt(i) >>> 8);
            }
        }
        return finish(sipHash13(bytes));
    }

    private static long finish(long h) {
        return h == -1 ? -2 : h;
    }

    /** SipHash with one compression and three finalisation rounds, key zero (Aumasson and Bernstein, 2012). */
    private static long sipHash13(byte[] data) {
        long v0 = 0x736f6d6570736575L;
        long v1 = 0x646f72616e646f6dL;
        long v2 = 0x6c7967656e657261L;
        long v3 = 0x7465646279746573L;
        int whole = data.length & ~7;
        long last = (long) data.length << 56;
        for (int at = 0; at <= whole; at += 8) {
            long m;
            if (at < whole) {
                m = 0;
                for (int b = 7; b >= 0; b--) {
                    m = m << 8 | (data[at + b] & 0xff);
                }
            } else {
                m = last;
                for (int b = data.length - 1; b >= whole; b--) {
                    m |= (long) (data[b] & 0xff) << (8 * (b - whole));
                }
            }
            v3 ^= m;
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
            v0 ^= m;
        }
        v2 ^= 0xff;
        for (int i = 0; i < 3; i++) {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
        return v0 ^ v1 ^ v2 ^ v3;
    }
}
