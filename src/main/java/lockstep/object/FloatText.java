package lockstep.object;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Floats as text and back, digit for digit as CPython's Python/dtoa.c and pystrtod.c. */
public final class FloatText {
    private FloatText() {}

    /** Shortest digits that read back as the same double; {@code 0.d1d2… × 10^point}. */
    record Digits(String digits, int point) {}

    /** {@code repr(v)}. */
    public static String repr(double v) {
        if (Double.isNaN(v)) {
            return "nan";
        }
        if (Double.isInfinite(v)) {
            return v > 0 ? "inf" : "-inf";
        }
        String text = short_(Math.abs(v), true);
        return 1 / v < 0 || v < 0 ? "-" + text : text;
    }

    /** repr of a finite number that is not negative, without ".0" when {@code dot} is false (as in complex). */
    static String short_(double abs, boolean dot) {
        if (abs == 0) {
            return dot ? "0.0" : "0";
        }
        if (abs < 1e7 && abs == (long) abs) {
            return dot ? (long) abs + ".0" : Long.toString((long) abs);
        }
        Digits d = shortest(abs);
        return place(d.digits, d.point, d.point <= -4 || d.point > 16, 0, dot, 'e');
    }

    static Digits shortest(double abs) {
        String text = Double.toString(abs);
        int e = text.indexOf('E');
        int exponent = e < 0 ? 0 : Integer.parseInt(text.substring(e + 1));
        String mantissa = e < 0 ? text : text.substring(0, e);
        int dot = mantissa.indexOf('.');
        String digits = mantissa.substring(0, dot) + mantissa.substring(dot + 1);
        int point = dot + exponent;
        int lead = 0;
        while (lead < digits.length() - 1 && digits.charAt(lead) == '0') {
            lead++;
        }
        int end = digits.length();
        while (end > lead + 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        digits = digits.substring(lead, end);
        point -= lead;
        // Java never gives fewer than two digits and then the closest pair: 4.9E-324 for 5e-324.
        if (digits.length() == 2) {
            BigDecimal one = new BigDecimal(digits).round(new MathContext(1, RoundingMode.HALF_EVEN));
            if (one.scaleByPowerOfTen(point - 2).doubleValue() == abs) {
                String plain = one.toBigInteger().toString();
                return new Digits(plain.substring(0, 1), point + plain.length() - 2);
            }
        }
        return new Digits(digits, point);
    }

    /** Lays out digits, with or without exponent; at least {@code minimum} digits. */
    private static String place(String digits, int point, boolean exponent, int minimum, boolean dot, char e) {
        StringBuilder out = new StringBuilder();
        if (exponent) {
            out.append(digits.charAt(0));
            if (digits.length() > 1 || minimum > 1) {
                out.append('.').append(digits, 1, digits.length()).repeat('0', Math.max(0, minimum - digits.length()));
            }
            appendExponent(out, point - 1, e);
            return out.toString();
        }
        if (point <= 0) {
            out.append("0.").repeat('0', -point).append(digits).repeat('0', Math.max(0, minimum - digits.length()));
        } else if (point >= digits.length()) {
            out.append(digits).repeat('0', point - digits.length());
            if (minimum > point) {
                out.append('.').repeat('0', minimum - point);
            } else if (dot) {
                out.append(".0");
            }
        } else {
            out.append(digits, 0, point).append('.').append(digits, point, digits.length());
            out.repeat('0', Math.max(0, minimum - digits.length()));
        }
        return out.toString();
    }

    private static void appendExponent(StringBuilder out, int exponent, char e) {
        out.append(e).append(exponent < 0 ? '-' : '+');
        int abs = Math.abs(exponent);
        if (abs < 10) {
            out.append('0');
        }
        out.append(abs);
    }

    /**
     * A finite number that is not negative by a printf code.
     *
     * @param code e, f, g or r (repr)
     * @param alternate the {@code #} flag
     * @param dot0 a result that looks like an int gets ".0"
     */
    static String format(double abs, char code, int precision, boolean alternate, boolean dot0, boolean upper) {
        char e = upper ? 'E' : 'e';
        switch (code) {
            case 'f' -> {
                String text = new BigDecimal(abs).setScale(Math.min(precision, 1100),
                        RoundingMode.HALF_EVEN).toPlainString();
                if (precision > 1100) {
                    text += "0".repeat(precision - 1100);
                }
                return precision == 0 && alternate ? text + "." : text;
            }
            case 'e' -> {
                Digits d = rounded(abs, precision + 1);
                String text = place(d.digits, d.point, true, precision + 1, false, e);
                if (precision == 0 && alternate) {
                    return text.charAt(0) + "." + text.substring(1);
                }
                return text;
            }
            case 'g' -> {
                int p = precision == 0 ? 1 : precision;
                Digits d = rounded(abs, p);
                boolean exponent = d.point <= -4 || d.point > p - (dot0 ? 1 : 0);
                String text = place(d.digits, d.point, exponent, alternate ? p : 0, dot0, e);
                if (alternate && text.indexOf('.') < 0) {
                    int at = text.indexOf(e);
                    return at < 0 ? text + "." : text.substring(0, at) + "." + text.substring(at);
                }
                return text;
            }
            default -> {
                Digits d = abs == 0 ? new Digits("0", 1) : shortest(abs);
                String text = place(d.digits, d.point, d.point <= -4 || d.point > 16, 0, dot0, e);
                return alternate && text.indexOf('.') < 0 && text.indexOf(e) < 0 ? text + "." : text;
            }
        }
    }

    /** Correctly rounded to a number of significant digits, without trailing zeros. */
    private static Digits rounded(double abs, int precision) {
        if (abs == 0) {
            return new Digits("0", 1);
        }
        BigDecimal exact = new BigDecimal(abs).round(new MathContext(Math.min(precision, 1100),
                RoundingMode.HALF_EVEN));
        String digits = exact.unscaledValue().toString();
        int point = digits.length() - exact.scale();
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return new Digits(digits.substring(0, end), point);
    }

    /** {@code float(text)}; null when it is no number. */
    public static @Nullable Double parse(String text) {
        String bare = Texts.strip(text);
        StringBuilder plain = new StringBuilder(bare.length());
        char before = 0;
        boolean digits = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '_') {
                if (!isDigit(before) || i + 1 >= bare.length() || !isDigit(bare.charAt(i + 1))) {
                    return null;
                }
            } else if (c >= 128 && Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
                digits = true;
            } else {
                digits |= isDigit(c);
                plain.append(c);
            }
            before = c;
        }
        String s = plain.toString();
        if (!digits) {
            return word(s);
        }
        if (!isNumber(s)) {
            return null;
        }
        return Double.valueOf(s);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= 128 && Character.isDigit(c);
    }

    private static @Nullable Double word(String s) {
        boolean negative = s.startsWith("-");
        String name = (negative || s.startsWith("+") ? s.substring(1) : s).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "inf", "infinity" -> negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            case "nan" -> Math.copySign(Double.NaN, negative ? -1 : 1); // the sign is kept, though nothing shows it
            default -> null;
        };
    }

    /** Java's parser also takes hexadecimal and suffixes: this is Python's grammar. */
    private static boolean isNumber(String s) {
        int i = 0;
        int n = s.length();
        if (i < n && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
            i++;
        }
        int whole = i;
        while (i < n && isDigit(s.charAt(i))) {
            i++;
        }
        int count = i - whole;
        if (i < n && s.charAt(i) == '.') {
            int fraction = ++i;
            while (i < n && isDigit(s.charAt(i))) {
                i++;
            }
            count += i - fraction;
        }
        if (count == 0) {
            return false;
        }
        if (i < n && (s.charAt(i) == 'e' || s.charAt(i) == 'E')) {
            i++;
            if (i < n && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
                i++;
            }
            int exponent = i;
            while (i < n && isDigit(s.charAt(i))) {
                i++;
            }
            if (i == exponent) {
                return false;
            }
        }
        return i == n;
    }

    // ---- hexadecimal ----

    /** {@code v.hex()}. */
    static String hex(double v) {
        if (Double.isNaN(v) || Double.isInfinite(v)) {
            return repr(v);
        }
        String sign = 1 / v < 0 || v < 0 ? "-" : "";
        long bits = Double.doubleToRawLongBits(v);
        long fraction = bits & 0xfffffffffffffL;
        int exponent = (int) (bits >>> 52 & 0x7ff);
        if (v == 0) {
            return sign + "0x0.0p+0";
        }
        int shown = exponent == 0 ? -1022 : exponent - 1023;
        StringBuilder out = new StringBuilder(sign).append("0x").append(exponent == 0 ? '0' : '1').append('.');
        for (int shift = 48; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((int) (fraction >>> shift & 15), 16));
        }
        return out.append('p').append(shown < 0 ? "" : "+").append(shown).toString();
    }

    /** {@code float.fromhex}. @throws PyException ValueError or OverflowError */
    static double fromHex(String text) {
        String s = text.strip();
        Double word = word(s);
        if (word != null) {
            return word;
        }
        Matcher m = Pattern.compile(
                        "([-+]?)(?:0[xX])?([0-9a-fA-F]*)(?:\\.([0-9a-fA-F]*))?(?:[pP]([-+]?\\d+))?")
                .matcher(s);
        if (!m.matches() || m.group(2).isEmpty() && (m.group(3) == null || m.group(3).isEmpty())) {
            throw Errors.value("invalid hexadecimal floating-point string");
        }
        String fraction = m.group(3) == null ? "" : m.group(3);
        String exponent = m.group(4) == null ? "0" : m.group(4);
        if (exponent.length() > 9) {
            exponent = exponent.startsWith("-") ? "-99999999" : "99999999";
        }
        String whole = m.group(2).isEmpty() ? "0" : m.group(2);
        double v = Double.parseDouble(m.group(1) + "0x" + whole + "." + (fraction.isEmpty() ? "0" : fraction) + "p"
                + exponent);
        if (Double.isInfinite(v)) {
            throw Errors.overflow("hexadecimal value too large to represent as a float");
        }
        return v;
    }
}
