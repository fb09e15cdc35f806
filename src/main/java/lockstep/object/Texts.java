package lockstep.object;

/** Python's classes of characters and its way of showing text. */
public final class Texts {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private Texts() {}

    /** {@code str.isspace()} of one character. */
    public static boolean isSpace(int c) {
        if (c < 128) {
            return c == ' ' || c >= 9 && c <= 13 || c >= 0x1c && c <= 0x1f;
        }
        return c == 0x85 || c == 0xa0 || c == 0x1680 || c >= 0x2000 && c <= 0x200a || c == 0x2028 || c == 0x2029
                || c == 0x202f || c == 0x205f || c == 0x3000;
    }

    /** {@code text.strip()}: Java's own knows other white space. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    public static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == 0x0b || c == 0x0c || c >= 0x1c && c <= 0x1e || c == 0x85 || c == 0x2028
                || c == 0x2029;
    }

    /** {@code str.isprintable()} of one character. */
    public static boolean isPrintable(int c) {
        if (c < 127) {
            return c >= 32;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    /** {@code repr(text)}. */
    public static String repr(String text) {
        return quoted(text, false);
    }

    /** {@code ascii(text)}. */
    public static String ascii(String text) {
        return quoted(text, true);
    }

    private static String quoted(String text, boolean asciiOnly) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder(text.length() + 2);
        out.append(quote);
        for (int i = 0; i < text.length(); ) {
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
            } else if (c >= 32 && c < 127 || !asciiOnly && isPrintable(c)) {
                out.appendCodePoint(c);
            } else {
                escape(out, c);
            }
        }
        return out.append(quote).toString();
    }

    /** Appends {@code \x0a}, {@code \u20ac} or {@code \U0001f600}. */
    static void escape(StringBuilder out, int c) {
        if (c < 256) {
            out.append("\\x");
            hex(out, c, 2);
        } else if (c < 0x10000) {
            out.append("\\u");
            hex(out, c, 4);
        } else {
            out.append("\\U");
            hex(out, c, 8);
        }
    }

    static void hex(StringBuilder out, int value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(HEX[value >> shift & 15]);
        }
    }

    /** {@code repr(bytes)}. */
    public static String repr(byte[] bytes) {
        boolean single = false;
        boolean twice = false;
        for (byte b : bytes) {
            single |= b == '\'';
            twice |= b == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        StringBuilder out = new StringBuilder(bytes.length + 3);
        out.append('b').append(quote);
        for (byte b : bytes) {
            int c = b & 255;
            if (c == quote || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c >= 32 && c < 127) {
                out.append((char) c);
            } else {
                escape(out, c);
            }
        }
        return out.append(quote).toString();
    }
}
