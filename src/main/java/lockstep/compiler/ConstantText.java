package lockstep.compiler;

import java.math.BigDecimal;
import java.util.StringJoiner;
import lockstep.compiler.Constant.Singleton;

/** Constants as Python's {@code repr} shows them. */
final class ConstantText {
    private ConstantText() {}

    static String of(Constant constant) {
        return switch (constant) {
            case Singleton s -> switch (s) {
                case NONE -> "None";
                case TRUE -> "True";
                case FALSE -> "False";
                case ELLIPSIS -> "Ellipsis";
            };
            case Constant.Int i -> i.value().toString();
            case Constant.Float f -> ofDouble(f.value());
            case Constant.Complex c -> ofComplex(c);
            case Constant.Str s -> ofText(s.value(), false);
            case Constant.Bytes b -> "b" + ofText(b.value(), true);
            case Constant.Tuple t -> {
                StringJoiner joiner = new StringJoiner(", ", "(", t.items().size() == 1 ? ",)" : ")");
                t.items().forEach(item -> joiner.add(of(item)));
                yield joiner.toString();
            }
            case Constant.FrozenSet f -> {
                if (f.items().isEmpty()) {
                    yield "frozenset()";
                }
                StringJoiner joiner = new StringJoiner(", ", "frozenset({", "})");
                f.items().forEach(item -> joiner.add(of(item)));
                yield joiner.toString();
            }
            case Constant.CodeConstant c -> "<code object " + c.code().name + ", file \"" + c.code().fileName
                    + "\", line " + c.code().firstLine + ">";
        };
    }

    private static String ofComplex(Constant.Complex c) {
        String imaginary = withoutPointZero(ofDouble(c.imaginary())) + "j";
        if (c.real() == 0 && Math.copySign(1, c.real()) > 0) {
            return imaginary;
        }
        boolean signed = imaginary.startsWith("-");
        return "(" + withoutPointZero(ofDouble(c.real())) + (signed ? "" : "+") + imaginary + ")";
    }

    private static String withoutPointZero(String text) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** The shortest digits that read back the same, with an exponent below 1e-4 and from 1e16 on. */
    static String ofDouble(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        BigDecimal decimal = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
        String digits = decimal.unscaledValue().toString();
        int exponent = digits.length() - decimal.scale() - 1;
        StringBuilder out = new StringBuilder(value < 0 ? "-" : "");
        if (exponent < -4 || exponent >= 16) {
            out.append(digits.charAt(0));
            if (digits.length() > 1) {
                out.append('.').append(digits, 1, digits.length());
            }
            out.append('e').append(exponent < 0 ? '-' : '+');
            return out.append(Math.abs(exponent) < 10 ? "0" : "").append(Math.abs(exponent)).toString();
        }
        if (exponent < 0) {
            return out.append("0.").append("0".repeat(-exponent - 1)).append(digits).toString();
        }
        if (digits.length() <= exponent + 1) {
            return out.append(digits).append("0".repeat(exponent + 1 - digits.length())).append(".0").toString();
        }
        return out.append(digits, 0, exponent + 1).append('.').append(digits.substring(exponent + 1)).toString();
    }

    static String ofText(String text, boolean bytes) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(quote);
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == quote || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c < 0x20 || c == 0x7f || bytes && c > 0x7f) {
                out.append(String.format("\\x%02x", c));
            } else if (c > 0x7f && !isPrintable(c)) {
                out.append(String.format(c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.append(quote).toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }
}
