package lockstep.object;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** printf-style formatting: {@code pattern % values}. One object is one formatting under way. */
final class PercentFormat {
    private final String pattern;
    private final Object values;
    private final boolean isBytes;
    private final boolean isMapping;
    private final Draft out;
    private int at;
    private int used;
    private boolean keyedOnce;

    // ---- the conversion under way ----
    private boolean left;
    private boolean plus;
    private boolean blank;
    private boolean alternate;
    private boolean zero;
    private int width;
    private int precision;
    private boolean keyed;
    private @Nullable Object value;

    private PercentFormat(Context context, String pattern, Object values, boolean isBytes) {
        this.out = new Draft(context);
        this.pattern = pattern;
        this.values = values;
        this.isBytes = isBytes;
        this.isMapping = !(values instanceof TupleObject)
                && !(values instanceof Str)
                && (!isBytes || !Bytes.isBytesLike(values))
                && Types.of(values).lookup(Special.GETITEM) != null;
    }

    static Object format(Context context, Str pattern, Object values) {
        return new PercentFormat(context, pattern.value(), values, false).run(context);
    }

    /** For {@code bytes % values}: continues with latin-1 text. */
    static Object formatBytes(Context context, byte[] pattern, Object values) {
        return new PercentFormat(context, Bytes.latin1(pattern), values, true).run(context);
    }

    private Object run(Context context) {
        while (true) {
            int percent = pattern.indexOf('%', at);
            if (percent < 0) {
                out.append(pattern, at, pattern.length());
                break;
            }
            out.append(pattern, at, percent);
            at = percent + 1;
            if (at < pattern.length() && pattern.charAt(at) == '%') {
                out.append('%');
                at++;
                continue;
            }
            if (!prepare()) {
                Object key = key();
                value = context.now(() -> context.getItem(values, key), (c, found) -> {
                    value = found;
                    Object pending = options(c);
                    return pending != null ? pending : run(c);
                });
                if (value == Context.PENDING) {
                    return value;
                }
            }
            Object pending = options(context);
            if (pending != null) {
                return pending;
            }
        }
        int given = values instanceof TupleObject t ? t.items.length : 1;
        if (used < given && !isMapping && !keyedOnce) {
            throw Errors.type(isBytes
                    ? "not all arguments converted during bytes formatting"
                    : "not all arguments converted during string formatting");
        }
        return new Str(out.toString());
    }

    /** Resets the options; false when a key in brackets follows. */
    private boolean prepare() {
        left = plus = blank = alternate = zero = keyed = false;
        width = precision = -1;
        value = null;
        return at >= pattern.length() || pattern.charAt(at) != '(';
    }

    private Object key() {
        if (!isMapping) {
            throw Errors.type("format requires a mapping");
        }
        int depth = 1;
        int start = ++at;
        while (at < pattern.length() && depth > 0) {
            char c = pattern.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        if (depth > 0) {
            throw Errors.value("incomplete format key");
        }
        keyed = true;
        keyedOnce = true;
        String text = pattern.substring(start, at - 1);
        return isBytes ? new BytesObject(text.getBytes(StandardCharsets.ISO_8859_1)) : new Str(text);
    }

    private char peek() {
        if (at >= pattern.length()) {
            throw Errors.value("incomplete format");
        }
        return pattern.charAt(at);
    }

    private Object nextValue() {
        if (keyed) {
            return value;
        }
        if (values instanceof TupleObject t) {
            if (used >= t.items.length) {
                throw Errors.type("not enough arguments for format string");
            }
            return t.items[used++];
        }
        if (used > 0 || keyedOnce) {
            throw Errors.type("not enough arguments for format string");
        }
        used++;
        return values;
    }

    /** Reads flags, width, precision and code, and formats; null when done, else what to return. */
    private @Nullable Object options(Context context) {
        flags:
        while (true) {
            switch (peek()) {
                case '-' -> left = true;
                case '+' -> plus = true;
                case ' ' -> blank = true;
                case '#' -> alternate = true;
                case '0' -> zero = true;
                default -> {
                    break flags;
                }
            }
            at++;
        }
        width = number("width too big", "ssize_t");
        if (width < -1) {
            left = true;
            width = -width - 1;
        }
        if (peek() == '.') {
            at++;
            precision = number("precision too big", "int");
            if (precision < 0) {
                precision = 0;
            }
        }
        if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
            at++;
        }
        peek();
        int code = pattern.codePointAt(at);
        int codeAt = at;
        at += Character.charCount(code);
        return convert(context, code, codeAt);
    }

    /** -1 when there is none; one less than itself when it was given as an argument and is negative. */
    private int number(String tooBig, String type) {
        if (peek() == '*') {
            at++;
            Object given = nextValue();
            Object n = Integers.plain(given);
            if (n == null) {
                throw Errors.type("* wants int");
            }
            long size = Integers.clamp(n);
            if (size > Integer.MAX_VALUE || size <= -Integer.MAX_VALUE) {
                throw Errors.overflow("Python int too large to convert to C " + type);
            }
            return (int) (size < 0 ? size - 1 : size);
        }
        long n = -1;
        while (peek() >= '0' && peek() <= '9') {
            n = Math.max(0, n) * 10 + pattern.charAt(at++) - '0';
            if (n > Integer.MAX_VALUE) {
                throw Errors.value(tooBig);
            }
        }
        return (int) n;
    }

    private @Nullable Object convert(Context context, int code, int codeAt) {
        switch (code) {
            case 's', 'r', 'a', 'b' -> {
                Object given = nextValue();
                if (code == 'b' && !isBytes) {
                    throw unsupported(code, codeAt);
                }
                return text(context, code, given);
            }
            case 'd', 'i', 'u', 'x', 'X', 'o' -> {
                return integer(context, (char) code, nextValue());
            }
            case 'e', 'E', 'f', 'F', 'g', 'G' -> {
                Object given = nextValue();
                Double v = given instanceof PyObject ? null : Floats.plain(given);
                if (v != null) {
                    floating(context, (char) code, v);
                    return null;
                }
                return whenThere(
                        context,
                        () -> Floats.value(context, given, (c, number) -> number),
                        (c, number) -> floating(c, (char) code, (Double) number));
            }
            case 'c' -> {
                Object given = nextValue();
                if (given instanceof PyObject && !(given instanceof Str) && Integers.plain(given) == null
                        && Types.of(given).lookup(Special.INDEX) != null) {
                    return whenThere(
                            context, () -> Integers.index(context, given, (c, n) -> n), (c, n) -> pad(c, character(n), ""));
                }
                pad(context, character(given), "");
                return null;
            }
            default -> {
                nextValue(); // that there is none is said first
                throw unsupported(code, codeAt);
            }
        }
    }

    private PyException unsupported(int code, int codeAt) {
        return Errors.value("unsupported format character '" + (code >= 32 && code < 127 ? Character.toString(code)
                : "?")
                + "' (0x" + Integer.toHexString(code) + ") at index " + pattern.codePointCount(0, codeAt));
    }

    private @Nullable Object text(Context context, int code, Object given) {
        if (isBytes && (code == 's' || code == 'b')) {
            if (!Bytes.isBytesLike(given) && Types.of(given).lookup(Special.BYTES) == null) {
                throw Errors.type("%b requires a bytes-like object, or an object that implements __bytes__, not '"
                        + Types.of(given).shownName() + "'");
            }
            return whenThere(
                    context,
                    () -> Bytes.fromAny(context, given, (c, bytes) -> new Str(Bytes.latin1(bytes))),
                    (c, text) -> pad(c, cut(((Str) text).value()), ""));
        }
        if (code == 's' && given instanceof Str s && s.isExact()) {
            pad(context, cut(s.value()), "");
            return null;
        }
        String simple = code == 's' && given instanceof Str ? null : Reprs.simple(context, given);
        if (simple != null) {
            pad(context, cut(code == 'a' || isBytes ? StrFormat.asciiOnly(simple) : simple), "");
            return null;
        }
        return whenThere(
                context,
                () -> code == 's' ? context.str(given) : context.repr(given),
                (c, text) -> {
                    String shown = ((Str) text).value();
                    pad(c, cut(code == 'a' || isBytes ? StrFormat.asciiOnly(shown) : shown), "");
                });
    }

    @FunctionalInterface
    private interface Addition {
        void of(Context context, Object value);
    }

    /** Adds a value that Python may have to make; null when it is done, else what to return. */
    private @Nullable Object whenThere(Context context, Context.Pushing push, Addition addition) {
        Object made = context.now(push, (c, later) -> {
            addition.of(c, later);
            return run(c);
        });
        if (made == Context.PENDING) {
            return made;
        }
        addition.of(context, made);
        return null;
    }

    private String cut(String text) {
        if (precision >= 0 && text.codePointCount(0, text.length()) > precision) {
            return text.substring(0, text.offsetByCodePoints(0, precision));
        }
        return text;
    }

    private @Nullable Object integer(Context context, char code, Object given) {
        boolean needsIndex = code == 'x' || code == 'X' || code == 'o';
        Object n = Integers.plain(given);
        if (n == null && given instanceof Double d && !needsIndex) {
            n = Floats.truncate(d);
        }
        if (n != null) {
            whole(context, code, n);
            return null;
        }
        TypeObject type = Types.of(given);
        if (needsIndex) {
            if (type.lookup(Special.INDEX) == null) {
                throw Errors.type("%" + code + " format: an integer is required, not " + type.name);
            }
            return whenThere(
                    context, () -> Integers.index(context, given, (c, i) -> i), (c, plain) -> whole(c, code, plain));
        }
        Object method = type.lookup(Special.INT) != null ? type.lookup(Special.INT) : type.lookup(Special.INDEX);
        if (method == null) {
            throw notReal(code, type);
        }
        return whenThere(context, () -> context.callSpecial(method, given), (c, made) -> {
            Object plain = Integers.plain(made);
            if (plain == null) {
                throw notReal(code, type);
            }
            whole(c, code, plain);
        });
    }

    private static PyException notReal(char code, TypeObject type) {
        return Errors.type("%" + code + " format: a real number is required, not " + type.name);
    }

    private void whole(Context context, char code, Object plain) {
        int radix = code == 'x' || code == 'X' ? 16 : code == 'o' ? 8 : 10;
        BigInteger big = plain instanceof Long ? null : (BigInteger) plain;
        String digits = radix == 10
                ? Integers.toString(context, plain)
                : big == null ? Long.toString((Long) plain, radix) : Giants.toText(context, big, radix);
        boolean negative = digits.startsWith("-");
        if (negative) {
            digits = digits.substring(1);
        }
        if (precision > digits.length()) {
            context.allocate(precision * 2L);
            digits = "0".repeat(precision - digits.length()) + digits;
        }
        String prefix = !alternate || radix == 10 ? "" : radix == 8 ? "0o" : "0x";
        if (code == 'X') {
            digits = digits.toUpperCase(Locale.ROOT);
            prefix = prefix.toUpperCase(Locale.ROOT);
        }
        pad(context, digits, sign(negative) + prefix, true);
    }

    private String sign(boolean negative) {
        return negative ? "-" : plus ? "+" : blank ? " " : "";
    }

    private void floating(Context context, char code, double v) {
        boolean upper = Character.isUpperCase(code);
        boolean negative = !Double.isNaN(v) && (v < 0 || 1 / v < 0);
        String digits;
        if (Double.isNaN(v) || Double.isInfinite(v)) {
            digits = Double.isNaN(v) ? "nan" : "inf";
            digits = upper ? digits.toUpperCase(Locale.ROOT) : digits;
        } else {
            if (precision > 100) {
                context.allocate(precision * 2L);
            }
            digits = FloatText.format(
                    Math.abs(v), Character.toLowerCase(code), precision < 0 ? 6 : precision, alternate, false, upper);
        }
        pad(context, digits, sign(negative), true);
    }

    private String character(Object given) {
        Object n = Integers.plain(given);
        if (isBytes) {
            if (n != null) {
                if (!(n instanceof Long c) || c < 0 || c > 255) {
                    throw Errors.overflow("%c arg not in range(256)");
                }
                return String.valueOf((char) (long) c);
            }
            if (Bytes.isBytesLike(given) && Bytes.of(given).length == 1) {
                return Bytes.latin1(Bytes.of(given));
            }
            throw Errors.type("%c requires an integer in range(256) or a single byte");
        }
        if (given instanceof Str s && s.length() == 1) {
            return s.value();
        }
        if (n == null) {
            throw Errors.type("%c requires int or char");
        }
        if (!(n instanceof Long c) || c < 0 || c > 0x10ffff) {
            throw Errors.overflow("%c arg not in range(0x110000)");
        }
        return Character.toString((int) (long) c);
    }

    private void pad(Context context, String text, String lead) {
        pad(context, text, lead, false);
    }

    private void pad(Context context, String text, String lead, boolean numeric) {
        int length = text.codePointCount(0, text.length()) + lead.length();
        int missing = width - length;
        if (missing <= 0) {
            out.append(lead).append(text);
            return;
        }
        if (left) {
            out.append(lead).append(text).repeat(' ', missing);
        } else if (zero && numeric) {
            out.append(lead).repeat('0', missing).append(text);
        } else {
            out.repeat(' ', missing).append(lead).append(text);
        }
    }
}
