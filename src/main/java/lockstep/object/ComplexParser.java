package lockstep.object;

/** {@code complex("1+2j")}. */
final class ComplexParser {
    private ComplexParser() {}

    static Object parse(TypeObject type, String text) {
        for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
            boolean between = i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            if (!between) {
                throw Errors.value("could not convert string to complex: " + Texts.repr(text));
            }
        }
        String s = Texts.strip(text);
        if (s.startsWith("(") && s.endsWith(")")) {
            s = Texts.strip(s.substring(1, s.length() - 1));
        }
        double real = 0;
        double imaginary = 0;
        if (s.endsWith("j") || s.endsWith("J")) {
            String body = s.substring(0, s.length() - 1);
            int split = lastSign(body);
            if (split > 0) {
                real = number(body.substring(0, split));
                imaginary = unit(body.substring(split));
            } else {
                imaginary = unit(body);
            }
        } else {
            real = number(s);
        }
        return ComplexMethods.make(type, real, imaginary);
    }

    /** The sign between the two parts: one that does not belong to an exponent. */
    private static int lastSign(String body) {
        for (int i = body.length() - 1; i > 0; i--) {
            char c = body.charAt(i);
            if ((c == '+' || c == '-') && body.charAt(i - 1) != 'e' && body.charAt(i - 1) != 'E') {
                return i;
            }
        }
        return 0;
    }

    private static double unit(String text) {
        return switch (text) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> number(text);
        };
    }

    private static double number(String text) {
        Double v = text.isEmpty() || Texts.isSpace(text.charAt(0)) || Texts.isSpace(text.charAt(text.length() - 1))
                ? null
                : FloatText.parse(text);
        if (v == null) {
            throw Errors.value("complex() arg is a malformed string");
        }
        return v;
    }
}
