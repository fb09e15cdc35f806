package lockstep.syntax;

import java.math.BigInteger;

/** Ints written to base 2, 8 or 16, in linear time: BigInteger's own reading is quadratic whatever the base. */
public final class BinaryDigits {
    private static final int FEW = 200;

    private BinaryDigits() {}

    /** As {@code new BigInteger(digits, base)} for a base that is a power of two. */
    public static BigInteger value(String digits, int base) {
        if (digits.length() <= FEW) {
            return new BigInteger(digits, base);
        }
        int width = Integer.numberOfTrailingZeros(base);
        byte[] bytes = new byte[(int) (((long) digits.length() * width + 7) / 8) + 1];
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), base);
            long lowest = (long) (digits.length() - 1 - i) * width;
            for (int bit = 0; bit < width; bit++) {
                if ((digit >> bit & 1) != 0) {
                    bytes[bytes.length - 1 - (int) (lowest + bit >> 3)] |= (byte) (1 << (lowest + bit & 7));
                }
            }
        }
        return new BigInteger(bytes);
    }
}
