package lockstep.object;

import java.math.BigInteger;

/**
 * Arithmetic on plain ints (Long or BigInteger) with Python's rules: floor division, sign of the divisor for the
 * remainder. Results that would be enormous are refused before they are computed.
 */
public final class IntArithmetic {
    /** Products and powers of more bits than this would keep the JVM busy for seconds. */
    private static final long MAX_PRODUCT_BITS = 1L << 26;

    private static final BigInteger[] SMALL_POWERS_OF_TEN = powersOfTen();

    private IntArithmetic() {}

    public static Object add(Context context, Object x, Object y) {
        if (x instanceof Long a && y instanceof Long b) {
            long sum = a + b;
            if (((a ^ sum) & (b ^ sum)) >= 0) {
                return sum;
            }
        }
        return Numbers.normal(sized(context, x).add(sized(context, y)));
    }

    public static Object subtract(Context context, Object x, Object y) {
        if (x instanceof Long a && y instanceof Long b) {
            long difference = a - b;
            if (((a ^ b) & (a ^ difference)) >= 0) {
                return difference;
            }
        }
        return Numbers.normal(sized(context, x).subtract(sized(context, y)));
    }

    /** The operand, its size charged. */
    private static BigInteger sized(Context context, Object n) {
        BigInteger big = Integers.big(n);
        int bits = big.bitLength();
        if (bits > 6400) {
            context.allocate(bits / 8);
            context.work(bits / 64);
        }
        return big;
    }

    public static Object multiply(Context context, Object x, Object y) {
        if (x instanceof Long a && y instanceof Long b) {
            long high = Math.multiplyHigh(a, b);
            long low = a * b;
            if (high == 0 && low >= 0 || high == -1 && low < 0) {
                return low;
            }
        }
        BigInteger a = Integers.big(x);
        BigInteger b = Integers.big(y);
        reserve(context, (long) a.bitLength() + b.bitLength());
        return Numbers.normal(Giants.multiply(context, a, b));
    }

    private static void reserve(Context context, long bits) {
        if (bits > 6400) {
            context.allocate(bits / 8);
            if (bits > MAX_PRODUCT_BITS) {
                throw Errors.of(Types.MEMORY_ERROR);
            }
            context.work((long) Math.pow(bits / 30.0, 1.58));
        }
    }

    public static Object floorDivide(Context context, Object x, Object y) {
        if (x instanceof Long a && y instanceof Long b && !(b == -1 && a == Long.MIN_VALUE)) {
            if (b == 0) {
                throw Errors.zeroDivision("integer division or modulo by zero");
            }
            return Math.floorDiv(a, b);
        }
        return floorDivMod(context, x, y, "integer division or modulo by zero")[0];
    }

    public static Object modulo(Context context, Object x, Object y) {
        if (x instanceof Long a && y instanceof Long b) {
            if (b == 0) {
                throw Errors.zeroDivision("integer modulo by zero");
            }
            return Math.floorMod(a, b);
        }
        return floorDivMod(context, x, y, "integer modulo by zero")[1];
    }

    public static Object divideAndModulo(Context context, Object x, Object y) {
        return new TupleObject(floorDivMod(context, x, y, "integer division or modulo by zero"));
    }

    private static Object[] floorDivMod(Context context, Object x, Object y, String message) {
        BigInteger b = Integers.big(y);
        if (b.signum() == 0) {
            throw Errors.zeroDivision(message);
        }
        BigInteger[] parts = Giants.divide(context, Integers.big(x), b);
        if (parts[1].signum() != 0 && parts[1].signum() != b.signum()) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(b);
        }
        return new Object[] {Numbers.normal(parts[0]), Numbers.normal(parts[1])};
    }

    /** {@code x / y}, correctly rounded. */
    public static double divide(Context context, Object x, Object y) {
        if (y instanceof Long b && b == 0) {
            throw Errors.zeroDivision("division by zero");
        }
        if (x instanceof Long a && y instanceof Long b && exact(a) && exact(b)) {
            return (double) a / b;
        }
        BigInteger a = Integers.big(x);
        BigInteger b = Integers.big(y);
        if (a.signum() == 0) {
            return b.signum() < 0 ? -0.0 : 0.0;
        }
        BigInteger p = a.abs();
        BigInteger q = b.abs();
        int shift = 66 - (p.bitLength() - q.bitLength());
        if (shift < -1100) {
            throw Errors.overflow("integer division result too large for a float");
        }
        if (shift > 1300) {
            return a.signum() == b.signum() ? 0.0 : -0.0;
        }
        BigInteger[] parts =
                Giants.divide(context, shift >= 0 ? p.shiftLeft(shift) : p, shift >= 0 ? q : q.shiftLeft(-shift));
        BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
        // Below the smallest normal the bits that scalb would round away are rounded here, once.
        int lost = -1074 - (-shift);
        double result;
        if (quotient.bitLength() - shift < -1021 && lost > 0) {
            BigInteger kept = quotient.shiftRight(lost);
            BigInteger rest = quotient.subtract(kept.shiftLeft(lost));
            int order = rest.compareTo(BigInteger.ONE.shiftLeft(lost - 1));
            if (order > 0 || order == 0 && kept.testBit(0)) {
                kept = kept.add(BigInteger.ONE);
            }
            result = Math.scalb(kept.doubleValue(), -1074);
        } else {
            result = Math.scalb(quotient.doubleValue(), -shift);
        }
        if (Double.isInfinite(result)) {
            throw Errors.overflow("integer division result too large for a float");
        }
        return a.signum() == b.signum() ? result : -result;
    }

    private static boolean exact(long n) {
        return n <= 1L << 53 && n >= -(1L << 53);
    }

    public static Object negate(Object x) {
        if (x instanceof Long n && n != Long.MIN_VALUE) {
            return -n;
        }
        return Numbers.normal(Integers.big(x).negate());
    }

    /** {@code x ** y}: a float when y is negative. */
    public static Object power(Context context, Object x, Object y) {
        if (Integers.big(y).signum() < 0) {
            return Floats.power(Floats.ofInteger(x), Floats.ofInteger(y));
        }
        BigInteger base = Integers.big(x);
        BigInteger absolute = base.abs();
        boolean even = !Integers.big(y).testBit(0);
        if (absolute.bitLength() <= 1) {
            return base.signum() == 0 ? (Integers.big(y).signum() == 0 ? 1L : 0L) : base.signum() < 0 && !even ? -1L
                    : 1L;
        }
        if (!(y instanceof Long exponent) || exponent > MAX_PRODUCT_BITS * 2) {
            context.allocate(Long.MAX_VALUE / 2);
            throw Errors.of(Types.MEMORY_ERROR);
        }
        if (base.signum() > 0 && absolute.bitCount() == 1) {
            return shiftLeft(context, 1L, exponent * (absolute.bitLength() - 1));
        }
        long bits = (long) (exponent * (Math.log(absolute.doubleValue()) / Math.log(2)));
        if (absolute.bitLength() > 1000) {
            bits = exponent * absolute.bitLength();
        }
        if (bits < 62) {
            long result = 1;
            long b = base.longValue();
            for (long e = exponent; e > 0; e >>= 1) {
                if ((e & 1) != 0) {
                    result *= b;
                }
                b *= b;
            }
            return result;
        }
        reserve(context, bits);
        return Numbers.normal(Giants.power(context, base, (int) (long) exponent));
    }

    /** {@code pow(x, y, z)}. */
    public static Object power(Context context, Object x, Object y, Object z) {
        BigInteger modulus = Integers.big(z);
        if (modulus.signum() == 0) {
            throw Errors.value("pow() 3rd argument cannot be 0");
        }
        BigInteger exponent = Integers.big(y);
        BigInteger absolute = modulus.abs();
        double words = absolute.bitLength() / 30.0 + 1;
        double cost = words * words * exponent.bitLength();
        context.work((long) cost);
        BigInteger result;
        if (exponent.signum() < 0) {
            try {
                BigInteger inverse = Integers.big(x).modInverse(absolute);
                result = Giants.power(context, inverse, exponent.negate(), absolute);
            } catch (ArithmeticException e) {
                throw Errors.value("base is not invertible for the given modulus");
            }
        } else {
            result = Giants.power(context, Integers.big(x), exponent, absolute);
        }
        if (modulus.signum() < 0 && result.signum() != 0) {
            result = result.add(modulus);
        }
        return Numbers.normal(result);
    }

    public static Object shiftLeft(Context context, Object x, Object y) {
        if (Integers.big(y).signum() < 0) {
            throw Errors.value("negative shift count");
        }
        BigInteger n = Integers.big(x);
        if (n.signum() == 0) {
            return 0L;
        }
        if (!(y instanceof Long shift)) {
            throw Errors.overflow("too many digits in integer");
        }
        if (x instanceof Long small && shift < 62 && Math.abs(small) < 1L << (62 - shift)) {
            return small << shift;
        }
        context.allocate(shift / 8 + n.bitLength() / 8);
        if (shift > Integer.MAX_VALUE - 64L - n.bitLength()) {
            throw Errors.of(Types.MEMORY_ERROR);
        }
        return Numbers.normal(n.shiftLeft((int) (long) shift));
    }

    public static Object shiftRight(Object x, Object y) {
        if (Integers.big(y).signum() < 0) {
            throw Errors.value("negative shift count");
        }
        long shift = Math.min(Integers.clamp(y), Integer.MAX_VALUE - 64);
        if (x instanceof Long small) {
            return small >> Math.min(shift, 63);
        }
        return Numbers.normal(((BigInteger) x).shiftRight((int) shift));
    }

    public static Object and(Object x, Object y) {
        return x instanceof Long a && y instanceof Long b
                ? (Object) (a & b)
                : Numbers.normal(Integers.big(x).and(Integers.big(y)));
    }

    public static Object or(Object x, Object y) {
        return x instanceof Long a && y instanceof Long b
                ? (Object) (a | b)
                : Numbers.normal(Integers.big(x).or(Integers.big(y)));
    }

    public static Object xor(Object x, Object y) {
        return x instanceof Long a && y instanceof Long b
                ? (Object) (a ^ b)
                : Numbers.normal(Integers.big(x).xor(Integers.big(y)));
    }

    /** {@code round(x, -places)}: to a multiple of a power of ten, half to even. */
    static Object roundTo(Context context, Object x, long places) {
        BigInteger n = Integers.big(x);
        if (places > n.bitLength() / 3 + 2) {
            return 0L;
        }
        reserve(context, places * 4);
        BigInteger unit = places < SMALL_POWERS_OF_TEN.length
                ? SMALL_POWERS_OF_TEN[(int) places]
                : Giants.power(context, BigInteger.TEN, (int) places);
        BigInteger[] parts = Giants.divide(context, n, unit);
        int order = parts[1].abs().shiftLeft(1).compareTo(unit);
        BigInteger quotient = parts[0];
        if (order > 0 || order == 0 && quotient.testBit(0)) {
            quotient = quotient.add(BigInteger.valueOf(n.signum()));
        }
        return Numbers.normal(Giants.multiply(context, quotient, unit));
    }

    private static BigInteger[] powersOfTen() {
        BigInteger[] powers = new BigInteger[19];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = BigInteger.TEN.pow(i);
        }
        return powers;
    }
}
