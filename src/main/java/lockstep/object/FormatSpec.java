package lockstep.object;

import java.util.Locale;

/**
 * The format mini-language: {@code [[fill]align][sign][z][#][0][width][grouping][.precision][type]}. Follows the order
 * of checks of CPython's Python/formatter_unicode.c, which decides on the message.
 *
 * @param fill a code point
 * @param align one of {@code < > = ^}
 * @param sign '-' when not given
 * @param width -1 when not given
 * @param grouping ',' or '_' or 0
 * @param precision -1 when not given
 * @param type 0 when not given
 */
record FormatSpec(
        int fill,
        char align,
        char sign,
        boolean positiveZero,
        boolean alternate,
        int width,
        char grouping,
        int precision,
        int type) {

    /** @param typeName of the formatted object, for messages */
    static FormatSpec parse(String spec, String typeName, char defaultAlign) {
        return new Parser(spec, typeName, defaultAlign).parse();
    }

    private static final class Parser {
        private final String spec;
        private final String typeName;
        private final char defaultAlign;
        private int at;

        Parser(String spec, String typeName, char defaultAlign) {
            this.spec = spec;
            this.typeName = typeName;
            this.defaultAlign = defaultAlign;
        }

        FormatSpec parse() {
            int fill = ' ';
            boolean fillGiven = false;
            char align = defaultAlign;
            boolean alignGiven = false;
            int first = spec.isEmpty() ? 0 : Character.charCount(spec.codePointAt(0));
            if (first < spec.length() && first > 0 && isAlign(spec.charAt(first))) {
                fill = spec.codePointAt(0);
                fillGiven = true;
                align = spec.charAt(first);
                alignGiven = true;
                at = first + 1;
            } else if (isAlign(peek())) {
                align = next();
                alignGiven = true;
            }
            char sign = peek() == '+' || peek() == '-' || peek() == ' ' ? next() : 0;
            boolean positiveZero = take('z');
            boolean alternate = take('#');
            if (!fillGiven && peek() == '0') {
                fill = '0';
                if (!alignGiven && defaultAlign == '>') {
                    align = '=';
                }
                at++;
            }
            int width = number();
            char grouping = 0;
            if (take(',')) {
                grouping = ',';
            }
            if (take('_')) {
                if (grouping != 0) {
                    throw Errors.value("Cannot specify both ',' and '_'.");
                }
                grouping = '_';
            }
            if (peek() == ',') {
                if (grouping == '_') {
                    throw Errors.value("Cannot specify both ',' and '_'.");
                }
            }
            int precision = -1;
            if (take('.')) {
                precision = number();
                if (precision < 0) {
                    throw Errors.value("Format specifier missing precision");
                }
            }
            int type = 0;
            if (at < spec.length()) {
                type = spec.codePointAt(at);
                if (at + Character.charCount(type) < spec.length()) {
                    throw Errors.value("Invalid format specifier '" + spec + "' for object of type '" + typeName + "'");
                }
            }
            int kind = type == 0 && defaultAlign == '<' ? 's' : type;
            if (grouping != 0 && !groups(kind, grouping)) {
                throw Errors.value("Cannot specify '" + grouping + "' with '"
                        + (kind > 32 && kind < 128 ? String.valueOf((char) kind) : "\\x" + Integer.toHexString(kind))
                                + "'.");
            }
            return new FormatSpec(
                    fill, align, sign, positiveZero, alternate, width, grouping, precision, type);
        }

        private static boolean groups(int type, char grouping) {
            return switch (type) {
                case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0 -> true;
                case 'b', 'o', 'x', 'X' -> grouping == '_';
                default -> false;
            };
        }

        private static boolean isAlign(char c) {
            return c == '<' || c == '>' || c == '=' || c == '^';
        }

        private char peek() {
            return at < spec.length() ? spec.charAt(at) : 0;
        }

        private char next() {
            return spec.charAt(at++);
        }

        private boolean take(char c) {
            if (peek() == c) {
                at++;
                return true;
            }
            return false;
        }

        private int number() {
            int start = at;
            long n = 0;
            while (peek() >= '0' && peek() <= '9') {
                n = n * 10 + (next() - '0');
                if (n > Integer.MAX_VALUE) {
                    throw Errors.value("Too many decimal digits in format string");
                }
            }
            return at == start ? -1 : (int) n;
        }
    }

    private PyException unknownCode(String typeName) {
        String shown = type > 32 && type < 128 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
        return Errors.value("Unknown format code '" + shown + "' for object of type '" + typeName + "'");
    }

    // ---- str ----

    static Str ofString(Context context, Str text, String spec) {
        if (spec.isEmpty()) {
            return text.isExact() ? text : new Str(text.value());
        }
        FormatSpec f = parse(spec, text.type.name, '<');
        if (f.type != 0 && f.type != 's') {
            throw f.unknownCode(text.type.name);
        }
        if (f.sign != 0) {
            throw Errors.value(f.sign == ' '
                    ? "Space not allowed in string format specifier"
                    : "Sign not allowed in string format specifier");
        }
        if (f.positiveZero) {
            throw Errors.value("Negative zero coercion (z) not allowed in string format specifier");
        }
        if (f.alternate) {
            throw Errors.value("Alternate form (#) not allowed in string format specifier");
        }
        if (f.align == '=') {
            throw Errors.value("'=' alignment not allowed in string format specifier");
        }
        String value = text.value();
        int length = text.length();
        if (f.precision >= 0 && length > f.precision) {
            value = value.substring(0, text.offset(f.precision));
            length = f.precision;
        }
        return new Str(f.pad(context, value, length));
    }

    private String pad(Context context, String text, int length) {
        if (width <= length) {
            return text;
        }
        int total = width - length;
        int left = switch (align) {
            case '>', '=' -> total;
            case '^' -> total / 2;
            default -> 0;
        };
        context.allocate(2L * width);
        StringBuilder out = new StringBuilder(text.length() + total);
        out.repeat(fill, left).append(text).repeat(fill, total - left);
        return out.toString();
    }

    // ---- int ----

    /** @param plain Long or BigInteger */
    static Str ofInteger(Context context, Object plain, String spec, String typeName) {
        if (spec.isEmpty()) {
            return Str.of(Integers.toString(context, plain));
        }
        FormatSpec f = parse(spec, typeName, '>');
        switch (f.type) {
            case 0, 'b', 'c', 'd', 'n', 'o', 'x', 'X' -> {}
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> {
                return f.number(context, Floats.ofInteger(plain), true);
            }
            default -> throw f.unknownCode(typeName);
        }
        if (f.precision >= 0) {
            throw Errors.value("Precision not allowed in integer format specifier");
        }
        if (f.positiveZero) {
            throw Errors.value("Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (f.type == 'c') {
            return f.character(context, plain);
        }
        boolean negative = plain instanceof Long n ? n < 0 : Integers.big(plain).signum() < 0;
        String prefix = "";
        String digits;
        if (f.type == 0 || f.type == 'd' || f.type == 'n') {
            digits = Integers.toString(context, plain);
        } else {
            int radix = f.type == 'b' ? 2 : f.type == 'o' ? 8 : 16;
            digits = plain instanceof Long n ? Long.toString(n, radix) : Giants.toText(context, Integers.big(plain), radix);
            if (f.alternate) {
                prefix = f.type == 'b' ? "0b" : f.type == 'o' ? "0o" : f.type == 'x' ? "0x" : "0X";
            }
            if (f.type == 'X') {
                digits = digits.toUpperCase(Locale.ROOT);
            }
        }
        if (negative) {
            digits = digits.substring(1);
        }
        int group = f.type == 'b' || f.type == 'o' || f.type == 'x' || f.type == 'X' ? 4 : 3;
        return f.assemble(context, negative, prefix, digits, "", group);
    }

    private Str character(Context context, Object plain) {
        if (sign != 0) {
            throw Errors.value("Sign not allowed with integer format specifier 'c'");
        }
        if (alternate) {
            throw Errors.value("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        if (!(plain instanceof Long n) || n < 0 || n > 0x10ffff) {
            throw Errors.overflow("%c arg not in range(0x110000)");
        }
        return assemble(context, false, "", "", Character.toString((int) (long) n), 3);
    }

    // ---- float ----

    static Str ofFloat(Context context, double v, String spec, String typeName) {
        if (spec.isEmpty()) {
            return Str.of(FloatText.repr(v));
        }
        FormatSpec f = parse(spec, typeName, '>');
        switch (f.type) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> {
                return f.number(context, v, true);
            }
            default -> throw f.unknownCode(typeName);
        }
    }

    private Str number(Context context, double v, boolean dot0) {
        double shown = type == '%' ? v * 100 : v;
        String text = body(context, shown, dot0);
        boolean negative = !Double.isNaN(shown) && (shown < 0 || 1 / shown < 0);
        if (positiveZero && negative && isZero(text)) {
            negative = false;
        }
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        String rest = text.substring(digits) + (type == '%' ? "%" : "");
        return assemble(context, negative, "", text.substring(0, digits), rest, 3);
    }

    private static boolean isZero(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '1' && c <= '9') {
                return false;
            }
            if (c == 'e' || c == 'E') {
                return true;
            }
        }
        return true;
    }

    /** The number without sign. @param dot0 a short number that looks like an int gets ".0" */
    private String body(Context context, double v, boolean dot0) {
        boolean upper = type == 'E' || type == 'F' || type == 'G';
        if (Double.isNaN(v)) {
            return upper ? "NAN" : "nan";
        }
        if (Double.isInfinite(v)) {
            return upper ? "INF" : "inf";
        }
        if (precision > 0) {
            context.allocate(precision * 2L);
        }
        double abs = Math.abs(v);
        return switch (type) {
            case 0 -> precision < 0
                    ? FloatText.format(abs, 'r', 0, alternate, dot0, false)
                    : FloatText.format(abs, 'g', precision, alternate, dot0, false);
            case 'e', 'E' -> FloatText.format(abs, 'e', precision < 0 ? 6 : precision, alternate, false, upper);
            case 'f', 'F', '%' -> FloatText.format(abs, 'f', precision < 0 ? 6 : precision, alternate, false, upper);
            default -> FloatText.format(abs, 'g', precision < 0 ? 6 : precision, alternate, false, upper);
        };
    }

    // ---- complex ----

    static Str ofComplex(Context context, double real, double imaginary, String spec, String typeName) {
        if (spec.isEmpty()) {
            return Str.of(ComplexObject.repr(real, imaginary));
        }
        FormatSpec f = parse(spec, typeName, '>');
        switch (f.type) {
            case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> {}
            default -> throw f.unknownCode(typeName);
        }
        if (f.fill == '0') {
            throw Errors.value("Zero padding is not allowed in complex format specifier");
        }
        if (f.align == '=') {
            throw Errors.value("'=' alignment flag is not allowed in complex format specifier");
        }
        boolean skipReal = f.type == 0 && real == 0 && 1 / real > 0;
        boolean brackets = f.type == 0 && !skipReal;
        String text = (skipReal ? "" : f.part(context, f.sign, real))
                + f.part(context, skipReal ? f.sign : '+', imaginary) + "j";
        if (brackets) {
            text = "(" + text + ")";
        }
        return new Str(f.pad(context, text, text.length()));
    }

    /** One part of a complex, not padded; a short number has no ".0" there. */
    private String part(Context context, char itsSign, double v) {
        return new FormatSpec(' ', '>', itsSign, positiveZero, alternate, -1, grouping, precision, type)
                .number(context, v, false)
                .value();
    }

    // ---- sign, prefix, digits, rest ----

    private Str assemble(Context context, boolean negative, String prefix, String digits, String rest, int group) {
        String signText = negative ? "-" : sign == '+' ? "+" : sign == ' ' ? " " : "";
        if (grouping == 0 && width < 0) {
            return Str.of(signText + prefix + digits + rest);
        }
        if (width > 0) {
            context.allocate(4L * width);
        }
        String lead = signText + prefix;
        int restLength = rest.codePointCount(0, rest.length());
        int minimum = fill == '0' && align == '=' ? width - lead.length() - restLength : 0;
        String grouped = group(digits, minimum, grouping == 0 ? Integer.MAX_VALUE : group);
        int length = lead.length() + grouped.length() + restLength;
        if (width <= length) {
            return new Str(lead + grouped + rest);
        }
        if (align == '=') {
            return new Str(new StringBuilder(lead).repeat(fill,
                    width - length).append(grouped).append(rest).toString());
        }
        return new Str(pad(context, lead + grouped + rest, length));
    }

    /** Puts a separator between groups, filling with zeros up to a width, and zeros are grouped too. */
    private String group(String digits, int minimum, int size) {
        if (size == Integer.MAX_VALUE) {
            return minimum > digits.length() ? "0".repeat(minimum - digits.length()) + digits : digits;
        }
        if (digits.isEmpty() && minimum <= 0) {
            return digits;
        }
        StringBuilder reversed = new StringBuilder();
        int left = digits.length();
        int wanted = minimum;
        boolean first = true;
        while (true) {
            if (!first) {
                reversed.append(grouping);
            }
            first = false;
            int length = Math.min(size, Math.max(Math.max(left, wanted), 1));
            for (int i = 0; i < length; i++) {
                reversed.append(left > 0 ? digits.charAt(--left) : '0');
            }
            wanted -= length;
            if (left <= 0 && wanted <= 0) {
                return reversed.reverse().toString();
            }
            wanted--;
        }
    }
}
