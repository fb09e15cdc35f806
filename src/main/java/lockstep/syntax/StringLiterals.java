package lockstep.syntax;

import org.jspecify.annotations.Nullable;

/** From the text of a string token to the string. */
final class StringLiterals {
    /** The literal cannot be read; the message is a SyntaxError's. */
    static final class BadLiteral extends RuntimeException {
        BadLiteral(String message) {
            super(message, null, false, false);
        }
    }

    /** A string token taken apart. */
    record Parts(boolean bytes, boolean raw, String body) {}

    private final LiteralWarnings warnings;

    StringLiterals(LiteralWarnings warnings) {
        this.warnings = warnings;
    }

    static Parts split(String token) {
        int i = 0;
        boolean bytes = false;
        boolean raw = false;
        while (token.charAt(i) != '"' && token.charAt(i) != '\'') {
            int lower = token.charAt(i++) | 0x20;
            bytes |= lower == 'b';
            raw |= lower == 'r';
        }
        char quote = token.charAt(i);
        int size = token.length() >= i + 6 && token.charAt(i + 1) == quote && token.charAt(i + 2) == quote ? 3 : 1;
        return new Parts(bytes, raw, token.substring(i + size, token.length() - size));
    }

    String bytes(Parts parts, int line) {
        for (int i = 0; i < parts.body.length(); i++) {
            if (parts.body.charAt(i) >= 128) {
                throw new BadLiteral("bytes can only contain ASCII literal characters");
            }
        }
        return parts.raw ? parts.body : unescape(parts.body, true, line);
    }

    String text(String body, boolean raw, int line) {
        return raw || body.indexOf('\\') < 0 ? body : unescape(body, false, line);
    }

    // ---- escapes ----

    private String unescape(String body, boolean bytes, int line) {
        StringBuilder out = new StringBuilder(body.length());
        boolean warned = false;
        int i = 0;
        while (i < body.length()) {
            char c = body.charAt(i++);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            int escape = i - 1;
            char e = i < body.length() ? body.charAt(i++) : '\\';
            switch (e) {
                case '\n' -> {}
                case '\\', '\'', '"' -> out.append(e);
                case 'a' -> out.append('\u0007');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'v' -> out.append('\u000b');
                case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                    int value = e - '0';
                    for (int n = 0; n < 2 && i < body.length() && isOctal(body.charAt(i)); n++) {
                        value = value * 8 + body.charAt(i++) - '0';
                    }
                    if (value > 0377) {
                        if (!warned) {
                            warned = true;
                            warnings.add(
                                    "invalid octal escape sequence '" + body.substring(escape, i) + "'",
                                    line);
                        }
                    }
                    out.append((char) (bytes ? value & 0xff : value));
                }
                case 'x' -> {
                    int value = hex(body, i, 2);
                    if (value < 0) {
                        throw bytes
                                ? new BadLiteral("(value error) invalid \\x escape at position "
                                        + escape)
                                : badEscape(body, escape, i, 2, "truncated \\xXX escape");
                    }
                    out.append((char) value);
                    i += 2;
                }
                default -> {
                    if (!bytes && e == 'u') {
                        int value = hex(body, i, 4);
                        if (value < 0) {
                            throw badEscape(body, escape, i, 4, "truncated \\uXXXX escape");
                        }
                        out.append((char) value);
                        i += 4;
                    } else if (!bytes && e == 'U') {
                        int value = hex(body, i, 8);
                        if (value == -1) {
                            throw badEscape(body, escape, i, 8, "truncated \\UXXXXXXXX escape");
                        }
                        if (value < 0 || value > 0x10ffff) {
                            throw badEscape(body, escape, i, 8, "illegal Unicode character");
                        }
                        out.appendCodePoint(value);
                        i += 8;
                    } else if (!bytes && e == 'N') {
                        int close = i < body.length() && body.charAt(i) == '{' ? body.indexOf('}', i) : -1;
                        if (close <= i + 1) {
                            int end = close > 0 ? close + 1 : i < body.length() && body.charAt(i) == '{'
                                    ? body.length() : i;
                            throw badEscape(body, escape, end, "malformed \\N character escape");
                        }
                        appendNamed(out, body, escape, body.substring(i + 1, close), close + 1);
                        i = close + 1;
                    } else {
                        if (!warned) {
                            warned = true;
                            warnings.add(
                                    "invalid escape sequence '\\" + e + "'", line);
                        }
                        out.append('\\').append(e);
                    }
                }
            }
        }
        return out.toString();
    }

    private static void appendNamed(StringBuilder out, String body, int escape, String name, int end) {
        int character = CharacterNames.find(name);
        if (character < 0) {
            throw badEscape(body, escape, end, "unknown Unicode character name");
        }
        out.appendCodePoint(character);
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    /** The value of so many hexadecimal digits, -1 when they are not there; above 2^31 it is negative, but not -1. */
    private static int hex(String body, int from, int digits) {
        if (from + digits > body.length()) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < from + digits; i++) {
            char c = body.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value > Integer.MAX_VALUE ? -2 : (int) value;
    }

    private static BadLiteral badEscape(String body, int escape, int digitsStart, int digits, String reason) {
        int end = digitsStart;
        while (end < body.length() && end < digitsStart + digits
                && body.charAt(end) < 128 && Character.digit(body.charAt(end), 16) >= 0) {
            end++;
        }
        return badEscape(body, escape, end, reason);
    }

    /** Positions as CPython counts them: in the buffer it decodes, where a non-ASCII character takes ten bytes. */
    private static BadLiteral badEscape(String body, int escape, int end, String reason) {
        int from = width(body, escape);
        int to = width(body, end) - 1;
        String where = from == to ? "byte 0x5c in position " + from : "bytes in position " + from + "-" + to;
        return new BadLiteral("(unicode error) 'unicodeescape' codec can't decode " + where + ": " + reason);
    }

    private static int width(String body, int end) {
        int width = 0;
        for (int i = 0; i < end; i++) {
            char c = body.charAt(i);
            width += c < 128 ? 1 : Character.isLowSurrogate(c) ? 0 : 10;
        }
        return width;
    }
}
