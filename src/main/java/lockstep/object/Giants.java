package lockstep.object;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import lockstep.syntax.BinaryDigits;

/**
 * Arithmetic on ints of a million bits and more, cut into pieces that take milliseconds: between two of them the run can
 * be ended. BigInteger does the pieces. Multiplication after Karatsuba and Ofman (1962), division after Burnikel and
 * Ziegler (1998), the square root as CPython's math.isqrt explains it.
 */
public final class Giants {
    /** Bits that BigInteger multiplies and divides in one go. */
    private static final int PIECE = 1 << 20;

    /** Bits that it turns into text, takes the root or the greatest common divisor of in one go. */
    private static final int SLOW_PIECE = 1 << 17;

    /** Digits that it reads in one go: it takes quadratic time for them. */
    private static final int DIGITS = 1 << 14;

    /** Steps of word arithmetic that one call of modPow may take. */
    private static final double QUICK = 2e8;

    private Giants() {}

    public static BigInteger multiply(Context context, BigInteger a, BigInteger b) {
        int longer = Math.max(a.bitLength(), b.bitLength());
        if (longer <= PIECE) {
            return a.multiply(b);
        }
        context.poll();
        int half = (longer + 1) / 2;
        BigInteger high = a.shiftRight(half);
        BigInteger low = a.subtract(high.shiftLeft(half));
        if (Math.min(a.bitLength(), b.bitLength()) <= half) {
            boolean cutsFirst = a.bitLength() > half;
            BigInteger other = cutsFirst ? b : a;
            if (!cutsFirst) {
                high = b.shiftRight(half);
                low = b.subtract(high.shiftLeft(half));
            }
            return multiply(context, high, other).shiftLeft(half).add(multiply(context, low, other));
        }
        BigInteger otherHigh = a == b ? high : b.shiftRight(half);
        BigInteger otherLow = a == b ? low : b.subtract(otherHigh.shiftLeft(half));
        BigInteger top = multiply(context, high, otherHigh);
        BigInteger bottom = multiply(context, low, otherLow);
        BigInteger sum = high.add(low);
        BigInteger middle = multiply(context, sum, a == b ? sum : otherHigh.add(otherLow));
        return top.shiftLeft(2 * half).add(middle.subtract(top).subtract(bottom).shiftLeft(half)).add(bottom);
    }

    /** As {@link BigInteger#pow}. */
    public static BigInteger power(Context context, BigInteger base, int exponent) {
        if ((long) base.bitLength() * exponent <= PIECE) {
            return base.pow(exponent);
        }
        int zeros = Math.max(0, base.getLowestSetBit());
        BigInteger odd = base.shiftRight(zeros);
        BigInteger result = odd;
        for (int i = 30 - Integer.numberOfLeadingZeros(exponent); i >= 0; i--) {
            result = multiply(context, result, result);
            if ((exponent >> i & 1) != 0) {
                result = multiply(context, result, odd);
            }
        }
        return result.shiftLeft(zeros * exponent);
    }

    /** As {@link BigInteger#modPow} for an exponent that is not negative. */
    public static BigInteger power(Context context, BigInteger base, BigInteger exponent, BigInteger modulus) {
        double words = modulus.bitLength() / 32.0 + 4;
        if (words * words * exponent.bitLength() <= QUICK) {
            return base.modPow(exponent, modulus);
        }
        BigInteger reduced = base.mod(modulus);
        BigInteger result = BigInteger.ONE.mod(modulus);
        for (int i = exponent.bitLength() - 1; i >= 0; i--) {
            context.poll();
            result = divide(context, multiply(context, result, result), modulus)[1];
            if (exponent.testBit(i)) {
                result = divide(context, multiply(context, result, reduced), modulus)[1];
            }
        }
        return result;
    }

    /** As {@link BigInteger#divideAndRemainder}. */
    public static BigInteger[] divide(Context context, BigInteger a, BigInteger b) {
        if (a.bitLength() <= PIECE) {
            return a.divideAndRemainder(b);
        }
        BigInteger divisor = b.abs();
        BigInteger dividend = a.abs();
        int size = Math.max(PIECE, divisor.bitLength());
        BigInteger quotient = BigInteger.ZERO;
        BigInteger rest = BigInteger.ZERO;
        for (int at = (dividend.bitLength() - 1) / size * size; at >= 0; at -= size) {
            context.poll();
            BigInteger part = rest.shiftLeft(size).or(bits(dividend, at, size));
            BigInteger[] step = divisor.bitLength() <= PIECE
                    ? part.divideAndRemainder(divisor)
                    : twoByOne(context, part, divisor, size);
            quotient = quotient.shiftLeft(size).or(step[0]);
            rest = step[1];
        }
        return new BigInteger[] {
            a.signum() == b.signum() ? quotient : quotient.negate(), a.signum() < 0 ? rest.negate() : rest
        };
    }

    private static BigInteger bits(BigInteger n, int from, int count) {
        BigInteger shifted = n.shiftRight(from);
        return shifted.bitLength() <= count
                ? shifted
                : shifted.subtract(shifted.shiftRight(count).shiftLeft(count));
    }

    /** {@code a / b} where b has {@code size} bits and the quotient no more. */
    private static BigInteger[] twoByOne(Context context, BigInteger a, BigInteger b, int size) {
        if (size <= PIECE) {
            return a.divideAndRemainder(b);
        }
        context.poll();
        int odd = size & 1;
        BigInteger dividend = a.shiftLeft(odd);
        BigInteger divisor = b.shiftLeft(odd);
        int half = (size + odd) / 2;
        BigInteger top = dividend.shiftRight(2 * half);
        BigInteger[] first = threeByTwo(context, top, bits(dividend, half, half), divisor, half);
        BigInteger[] second = threeByTwo(context, first[1], bits(dividend, 0, half), divisor, half);
        return new BigInteger[] {first[0].shiftLeft(half).or(second[0]), second[1].shiftRight(odd)};
    }

    private static BigInteger[] threeByTwo(Context context, BigInteger high, BigInteger low, BigInteger b, int half) {
        BigInteger first = b.shiftRight(half);
        BigInteger second = bits(b, 0, half);
        BigInteger quotient;
        BigInteger rest;
        if (high.shiftRight(half).equals(first)) {
            quotient = BigInteger.ONE.shiftLeft(half).subtract(BigInteger.ONE);
            rest = high.subtract(first.shiftLeft(half)).add(first);
        } else {
            BigInteger[] parts = twoByOne(context, high, first, half);
            quotient = parts[0];
            rest = parts[1];
        }
        rest = rest.shiftLeft(half).or(low).subtract(multiply(context, quotient, second));
        while (rest.signum() < 0) {
            quotient = quotient.subtract(BigInteger.ONE);
            rest = rest.add(b);
        }
        return new BigInteger[] {quotient, rest};
    }

    /** As {@link BigInteger#gcd}. */
    public static BigInteger gcd(Context context, BigInteger a, BigInteger b) {
        BigInteger x = a.abs();
        BigInteger y = b.abs();
        while (y.bitLength() > SLOW_PIECE) {
            context.poll();
            BigInteger rest = divide(context, x, y)[1];
            x = y;
            y = rest;
        }
        return y.signum() == 0 ? x : y.gcd(divide(context, x, y)[1]);
    }

    /** As {@link BigInteger#sqrt}. */
    public static BigInteger root(Context context, BigInteger n) {
        if (n.bitLength() <= SLOW_PIECE) {
            return n.sqrt();
        }
        int half = (n.bitLength() - 1) / 2;
        BigInteger root = BigInteger.ONE;
        int known = 0;
        for (int s = 31 - Integer.numberOfLeadingZeros(half); s >= 0; s--) {
            int before = known;
            known = half >> s;
            BigInteger part = n.shiftRight(2 * half - before - known + 1);
            root = root.shiftLeft(known - before - 1).add(divide(context, part, root)[0]);
        }
        return multiply(context, root, root).compareTo(n) > 0 ? root.subtract(BigInteger.ONE) : root;
    }

    // ---- text ----

    /** As {@link BigInteger#toString()}. */
    public static String toText(Context context, BigInteger n) {
        if (n.bitLength() <= SLOW_PIECE) {
            return n.toString();
        }
        BigInteger rest = n.abs();
        List<BigInteger> powers = powers(context, BigInteger.TEN.pow(DIGITS), rest.bitLength());
        StringBuilder out = new StringBuilder(n.signum() < 0 ? "-" : "");
        appendText(context, out, rest, powers, powers.size() - 1, out.length());
        return out.toString();
    }

    /** {@code first}, its square, the square of that, as far as they have no more than {@code bits} bits. */
    private static List<BigInteger> powers(Context context, BigInteger first, int bits) {
        List<BigInteger> all = new ArrayList<>(List.of(first));
        while (2L * all.getLast().bitLength() - 1 <= bits) {
            all.add(multiply(context, all.getLast(), all.getLast()));
        }
        return all;
    }

    /** @param level of the power that it is cut by: it has no more than 2 times {@code DIGITS << level} digits */
    private static void appendText(
            Context context, StringBuilder out, BigInteger n, List<BigInteger> powers, int level, int start) {
        context.poll();
        if (level < 0) {
            String digits = n.toString();
            if (out.length() > start) {
                out.repeat('0', DIGITS - digits.length());
            }
            out.append(out.length() == start && n.signum() == 0 ? "" : digits);
            return;
        }
        BigInteger[] parts = divide(context, n, powers.get(level));
        if (parts[0].signum() != 0 || out.length() > start) {
            appendText(context, out, parts[0], powers, level - 1, start);
        }
        appendText(context, out, parts[1], powers, level - 1, start);
    }

    /** As {@link BigInteger#toString(int)}, to base 2, 8 or 16, in linear time. */
    public static String toText(Context context, BigInteger n, int base) {
        int width = Integer.numberOfTrailingZeros(base);
        if (n.bitLength() <= SLOW_PIECE) {
            return n.toString(base);
        }
        context.allocate(2L * n.bitLength() / width);
        byte[] bytes = n.abs().toByteArray();
        int digits = (n.abs().bitLength() + width - 1) / width;
        StringBuilder out = new StringBuilder(digits + 1).append(n.signum() < 0 ? "-" : "");
        for (int i = digits - 1; i >= 0; i--) {
            int digit = 0;
            for (int bit = (i + 1) * width - 1; bit >= i * width; bit--) {
                int at = bytes.length - 1 - (bit >> 3);
                digit = digit << 1 | (at < 0 ? 0 : bytes[at] >> (bit & 7) & 1);
            }
            out.append(Character.forDigit(digit, base));
            if ((i & 0xfffff) == 0) {
                context.poll();
            }
        }
        return out.toString();
    }

    /** As {@code new BigInteger(digits, base)}. */
    public static BigInteger ofText(Context context, String digits, int base) {
        if ((base & (base - 1)) == 0) {
            return BinaryDigits.value(digits, base);
        }
        if (digits.length() <= DIGITS) {
            return new BigInteger(digits, base);
        }
        int bits = (int) Math.min(Integer.MAX_VALUE, (long) (digits.length() * (Math.log(base) / Math.log(2))) + 1);
        List<BigInteger> powers = powers(context, BigInteger.valueOf(base).pow(DIGITS), bits);
        return ofText(context, digits, 0, digits.length(), base, powers, powers.size() - 1);
    }

    private static BigInteger ofText(
            Context context, String digits, int from, int to, int base, List<BigInteger> powers, int level) {
        context.poll();
        if (level < 0 || to - from <= DIGITS) {
            return new BigInteger(digits.substring(from, to), base);
        }
        int cut = to - (DIGITS << level);
        if (cut <= from) {
            return ofText(context, digits, from, to, base, powers, level - 1);
        }
        BigInteger high = ofText(context, digits, from, cut, base, powers, level - 1);
        return multiply(context, high, powers.get(level))
                .add(ofText(context, digits, cut, to, base, powers, level - 1));
    }
}
