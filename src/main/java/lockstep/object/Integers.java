package lockstep.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What Python takes for an int, and ints as text. Plain ints are Long or, beyond 64 bits, BigInteger. */
public final class Integers {
    private Integers() {}

    /** Something to do with a plain int: a Long or BigInteger. */
    @FunctionalInterface
    public interface Use {
        Object with(Context context, Object integer);
    }

    /** Something to do with an int that fits a long. */
    @FunctionalInterface
    public interface LongUse {
        Object with(Context context, long integer);
    }

    /** The Long or BigInteger behind an int, bool or instance of a subclass; else null. */
    public static @Nullable Object plain(Object object) {
        return switch (object) {
            case Long n -> n;
            case BigInteger n -> n;
            case Boolean b -> b ? 1L : 0L;
            case NumberObject n -> n.value instanceof Double ? null : n.value;
            default -> null;
        };
    }

    /** The BigInteger of a plain int. */
    public static BigInteger big(Object plain) {
        return plain instanceof Long n ? BigInteger.valueOf(n) : (BigInteger) plain;
    }

    /** Whether it can stand for an index: an int, or what has {@code __index__}. */
    public static boolean isIndex(Object object) {
        return plain(object) != null || Types.of(object).lookup(Special.INDEX) != null;
    }

    /** Goes on with {@code operator.index(object)}. */
    public static Object index(Context context, Object object, Use use) {
        Object n = plain(object);
        if (n != null) {
            return use.with(context, n);
        }
        if (Types.of(object).lookup(Special.INDEX) == null) {
            throw Errors.type("'" + Types.of(object).shownName() + "\' object cannot be interpreted as an integer");
        }
        return context.then((c, value) -> use.with(c, plain(value)), () -> context.index(object));
    }

    /** Goes on with what a special method answered; warns when it is of a class derived from int. */
    public static Object returned(Context context, Object value, String method, Use use) {
        if (value instanceof Long || value instanceof BigInteger) {
            return use.with(context, value);
        }
        Object plain = plain(value);
        String what = method + " returned non-int (type " + Types.of(value).shownName() + ")";
        if (plain == null) {
            throw Errors.type(what);
        }
        return context.then(
                (c, warned) -> use.with(c, plain),
                () -> context.warn(Types.DEPRECATION_WARNING, what + ".  The ability to return an instance of a strict"
                        + " subclass of int is deprecated, and may be removed in a future version of Python."));
    }

    /** As {@link #index}, for what must fit a C Py_ssize_t. */
    public static Object size(Context context, Object object, LongUse use) {
        if (object instanceof Long n) {
            return use.with(context, n);
        }
        return index(context, object, (c, n) -> {
            if (n instanceof Long small) {
                return use.with(c, small);
            }
            throw Errors.overflow("Python int too large to convert to C ssize_t");
        });
    }

    /** As {@link #index}, for how often a sequence is repeated. */
    public static Object times(Context context, Object object, LongUse use) {
        if (object instanceof Long n) {
            return use.with(context, n);
        }
        return index(context, object, (c, n) -> {
            if (n instanceof Long small) {
                return use.with(c, small);
            }
            throw Errors.overflow("cannot fit 'int' into an index-sized integer");
        });
    }

    /** As {@link #index}, for an index into something: too large ones raise IndexError. */
    public static Object place(Context context, Object object, LongUse use) {
        if (object instanceof Long n) {
            return use.with(context, n);
        }
        return index(context, object, (c, n) -> {
            if (n instanceof Long small) {
                return use.with(c, small);
            }
            throw Errors.index("cannot fit 'int' into an index-sized integer");
        });
    }

    /** A small int out of a plain one, clamped to the range of long. */
    public static long clamp(Object plain) {
        if (plain instanceof Long n) {
            return n;
        }
        return ((BigInteger) plain).signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** For arguments that no callback may compute: the plain int. @throws PyException TypeError for anything else */
    public static long need(Object object) {
        Object n = plain(object);
        if (n == null) {
            throw Errors.type("'" + Types.of(object).shownName() + "\' object cannot be interpreted as an integer");
        }
        if (n instanceof Long small) {
            return small;
        }
        throw Errors.overflow("Python int too large to convert to C ssize_t");
    }

    // ---- to text ----

    /** The decimal text. @throws PyException ValueError beyond the limit on digits */
    public static String toString(Context context, Object plain) {
        if (plain instanceof Long n) {
            return Long.toString(n);
        }
        BigInteger n = (BigInteger) plain;
        int limit = context.maxStringDigits();
        // A quick bound before the long division: bits * log10(2).
        if (limit > 0 && n.bitLength() > 2000 && n.bitLength() * 0.30102999566 > limit + 1) {
            throw tooManyDigits(limit);
        }
        context.allocate(n.bitLength() / 2L);
        context.work(quadratic(n.bitLength()));
        String text = Giants.toText(context, n);
        if (limit > 0 && text.length() - (n.signum() < 0 ? 1 : 0) > limit) {
            throw tooManyDigits(limit);
        }
        return text;
    }

    static PyException tooManyDigits(int limit) {
        return Errors.value("Exceeds the limit (" + limit
                + " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit");
    }

    /** Virtual ns of an operation that takes time quadratic in the bits. */
    static long quadratic(long bits) {
        long words = bits / 30 + 1;
        return words * words / 2;
    }

    // ---- from text ----

    /**
     * {@code int(text, base)}: null when the text is no such number.
     *
     * @throws PyException ValueError beyond the limit on digits
     */
    public static @Nullable Object parse(Context context, String text, int base) {
        int start = 0;
        int end = text.length();
        while (start < end && Texts.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Texts.isSpace(text.charAt(end - 1))) {
            end--;
        }
        boolean negative = false;
        if (start < end && (text.charAt(start) == '+' || text.charAt(start) == '-')) {
            negative = text.charAt(start) == '-';
            start++;
        }
        int given = base;
        boolean prefixed = false;
        if (start + 1 < end && text.charAt(start) == '0') {
            int prefix = switch (text.charAt(start + 1)) {
                case 'x', 'X' -> 16;
                case 'o', 'O' -> 8;
                case 'b', 'B' -> 2;
                default -> 0;
            };
            if (prefix != 0 && (base == 0 || base == prefix)) {
                base = prefix;
                start += 2;
                prefixed = true;
                if (start < end && text.charAt(start) == '_') {
                    start++;
                }
            }
        }
        if (base == 0) {
            base = 10;
        }
        StringBuilder digits = new StringBuilder(end - start);
        boolean afterDigit = false;
        boolean nonZero = false;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '_') {
                if (!afterDigit || i >= end) {
                    return null;
                }
                afterDigit = false;
                continue;
            }
            int digit = c < 128 ? Character.digit(c, base) : Character.isDigit(c) ? Character.digit(c, 10) : -1;
            if (digit < 0 || digit >= base) {
                return null;
            }
            nonZero |= digit != 0;
            digits.append(Character.forDigit(digit, 36));
            afterDigit = true;
        }
        if (!afterDigit || digits.isEmpty()) {
            return null;
        }
        if (given == 0 && !prefixed && nonZero && digits.charAt(0) == '0') {
            return null;
        }
        return value(context, digits.toString(), base, negative);
    }

    private static Object value(Context context, String digits, int base, boolean negative) {
        if (digits.length() <= 12) {
            long n = Long.parseLong(digits, base);
            return negative ? -n : n;
        }
        int limit = context.maxStringDigits();
        boolean isPowerOfTwo = (base & (base - 1)) == 0;
        if (limit > 0 && !isPowerOfTwo && digits.length() > limit) {
            throw Errors.value("Exceeds the limit (" + limit + " digits) for integer string conversion: value has "
                    + digits.length() + " digits; use sys.set_int_max_str_digits() to increase the limit");
        }
        context.allocate(digits.length());
        if (!isPowerOfTwo) {
            context.work(quadratic(digits.length() * 4L));
        }
        BigInteger n = Giants.ofText(context, digits, base);
        return Numbers.normal(negative ? n.negate() : n);
    }
}
