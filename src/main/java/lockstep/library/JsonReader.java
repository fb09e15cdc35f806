package lockstep.library;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** JSON text to Python's objects, without recursion. Places are chars of the text; errors tell code points. */
final class JsonReader {
    /** CPython's C decoder ends in a RecursionError about here. */
    private static final int MOST_NESTING = 10_000;

    /** What is wrong, and where. */
    static final class Problem extends RuntimeException {
        final int place;

        Problem(String message, int place) {
            super(message, null, false, false);
            this.place = place;
        }
    }

    private final Context context;
    private final String text;
    private final boolean strict;
    /** Equal keys are one object. */
    private final Map<String, Str> keys = new HashMap<>();
    /** Where the last thing read ended. */
    int at;

    JsonReader(Context context, String text, int at, boolean strict) {
        this.context = context;
        this.text = text;
        this.at = at;
        this.strict = strict;
    }

    /** A container that is being read. */
    private static final class Open {
        final @Nullable Dict dict;
        Object[] items = new Object[8];
        int size;
        @Nullable Str key;

        Open(@Nullable Dict dict) {
            this.dict = dict;
        }

        void add(Object value) {
            if (dict != null) {
                dict.put(key, value);
            } else {
                if (size == items.length) {
                    items = Arrays.copyOf(items, 2 * size);
                }
                items[size++] = value;
            }
        }

        Object finished() {
            return dict != null ? dict : new ListObject(Arrays.copyOf(items, size));
        }
    }

    Object read() {
        Deque<Open> open = new ArrayDeque<>();
        while (true) {
            Object value;
            char c = peek();
            if (c == '{' || c == '[') {
                if (open.size() >= MOST_NESTING) {
                    throw Errors.recursion("maximum recursion depth exceeded while decoding a JSON "
                            + (c == '{' ? "object" : "array") + " from a unicode string");
                }
                context.allocate(c == '{' ? 184 : 88);
                Open begun = new Open(c == '{' ? new Dict() : null);
                at++;
                skip();
                if (peek() != (c == '{' ? '}' : ']')) {
                    if (c == '{') {
                        key(begun, at);
                    }
                    open.push(begun);
                    continue;
                }
                at++;
                value = begun.finished();
            } else {
                value = scalar();
            }
            while (true) {
                Open inner = open.peek();
                if (inner == null) {
                    return value;
                }
                inner.add(value);
                context.allocate(16);
                skip();
                char close = inner.dict != null ? '}' : ']';
                if (peek() == close) {
                    at++;
                    value = open.pop().finished();
                    continue;
                }
                if (peek() != ',') {
                    throw new Problem("Expecting ',' delimiter", at);
                }
                int comma = at++;
                skip();
                if (peek() == close) {
                    throw new Problem("Illegal trailing comma before end of "
                            + (inner.dict != null ? "object" : "array"), comma);
                }
                if (inner.dict != null) {
                    key(inner, at);
                }
                break;
            }
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skip() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void key(Open object, int place) {
        if (peek() != '"') {
            throw new Problem("Expecting property name enclosed in double quotes", place);
        }
        at++;
        String name = string();
        object.key = keys.computeIfAbsent(name, Str::new);
        skip();
        if (peek() != ':') {
            throw new Problem("Expecting ':' delimiter", at);
        }
        at++;
        skip();
    }

    private Object scalar() {
        switch (peek()) {
            case '"' -> {
                at++;
                return Str.of(string());
            }
            case 'n' -> {
                if (accept("null")) {
                    return None.NONE;
                }
            }
            case 't' -> {
                if (accept("true")) {
                    return true;
                }
            }
            case 'f' -> {
                if (accept("false")) {
                    return false;
                }
            }
            case 'N' -> {
                if (accept("NaN")) {
                    return Double.NaN;
                }
            }
            case 'I' -> {
                if (accept("Infinity")) {
                    return Double.POSITIVE_INFINITY;
                }
            }
            case '-' -> {
                if (accept("-Infinity")) {
                    return Double.NEGATIVE_INFINITY;
                }
            }
            default -> {}
        }
        return number();
    }

    private boolean accept(String word) {
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    private int digits(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return to;
    }

    private Object number() {
        int first = peek() == '-' ? at + 1 : at;
        int end = first < text.length() && text.charAt(first) == '0' ? first + 1 : digits(first);
        if (end == first) {
            throw new Problem("Expecting value", at);
        }
        boolean isFloat = false;
        if (end < text.length() && text.charAt(end) == '.' && digits(end + 1) > end + 1) {
            end = digits(end + 1);
            isFloat = true;
        }
        if (end < text.length() && (text.charAt(end) | 32) == 'e') {
            int exponent = end + 1;
            if (exponent < text.length() && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
                exponent++;
            }
            if (digits(exponent) > exponent) {
                end = digits(exponent);
                isFloat = true;
            }
        }
        String number = text.substring(at, end);
        at = end;
        if (isFloat) {
            return Double.parseDouble(number);
        }
        return number.length() < 18 ? (Object) Long.parseLong(number) : Integers.parse(context, number, 10);
    }

    /** The string whose opening quote was read. */
    String string() {
        int begin = at - 1;
        int plain = at;
        StringBuilder out = null;
        while (true) {
            if (at >= text.length()) {
                throw new Problem("Unterminated string starting at", begin);
            }
            char c = text.charAt(at);
            if (c == '"') {
                String rest = text.substring(plain, at++);
                context.allocate(2L * rest.length() + 48);
                return out == null ? rest : out.append(rest).toString();
            }
            if (c < 32 && strict) {
                throw new Problem("Invalid control character at", at);
            }
            if (c != '\\') {
                at++;
                continue;
            }
            if (out == null) {
                out = new StringBuilder();
            }
            out.append(text, plain, at);
            if (at + 1 >= text.length()) {
                throw new Problem("Unterminated string starting at", begin);
            }
            char escape = text.charAt(at + 1);
            int value = "\"\\/bfnrt".indexOf(escape);
            if (escape == 'u') {
                out.append(hex());
                at += 6;
            } else if (value >= 0) {
                out.append("\"\\/\b\f\n\r\t".charAt(value));
                at += 2;
            } else {
                throw new Problem("Invalid \\escape", at);
            }
            plain = at;
        }
    }

    private char hex() {
        int value = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = i < text.length() && text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                throw new Problem("Invalid \\uXXXX escape", at + 1);
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }
}
