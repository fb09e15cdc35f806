package lockstep.syntax;

import java.math.BigInteger;
import lockstep.syntax.Tree.Expr;

/** From the text of a NUMBER to its constant. */
final class NumberLiterals {
    /** {@code sys.int_info.default_max_str_digits}. */
    private static final int MAX_DIGITS = 4300;

    private NumberLiterals() {}

    static Expr constant(String literal, Span span) {
        String digits = literal.indexOf('_') < 0 ? literal : literal.replace("_", "");
        if (digits.length() > 2 && digits.charAt(0) == '0') {
            int radix = switch (digits.charAt(1) | 0x20) {
                case 'x' -> 16;
                case 'o' -> 8;
                case 'b' -> 2;
                default -> 10;
            };
            if (radix != 10) {
                return new Expr.IntConstant(BinaryDigits.value(digits.substring(2), radix), span);
            }
        }
        char last = digits.charAt(digits.length() - 1);
        if (last == 'j' || last == 'J') {
            return new Expr.ImaginaryConstant(Double.parseDouble(digits.substring(0, digits.length() - 1)), span);
        }
        if (isFloat(digits)) {
            return new Expr.FloatConstant(Double.parseDouble(digits), span);
        }
        if (digits.length() <= 18) {
            return new Expr.IntConstant(BigInteger.valueOf(Long.parseLong(digits)), span);
        }
        if (digits.length() > MAX_DIGITS) {
            throw new StringLiterals.BadLiteral("Exceeds the limit (" + MAX_DIGITS
                    + " digits) for integer string conversion: value has " + digits.length()
                    + " digits; use sys.set_int_max_str_digits() to increase the limit"
                    + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.");
        }
        return new Expr.IntConstant(new BigInteger(digits), span);
    }

    private static boolean isFloat(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.' || c == 'e' || c == 'E') {
                return true;
            }
        }
        return false;
    }
}
