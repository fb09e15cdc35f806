package lockstep.library;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The texts of protocol 0, which escape what is not plain. */
final class PickleEscapes {
    private PickleEscapes() {}

    /** Raw-unicode-escape: Latin-1 with backslash-u and backslash-U. */
    static String unicode(byte[] line) {
        String text = new String(line, StandardCharsets.ISO_8859_1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int digits = text.charAt(i) != '\\' || i + 1 >= text.length()
                    ? 0
                    : text.charAt(i + 1) == 'u' ? 4 : text.charAt(i + 1) == 'U' ? 8 : 0;
            if (digits > 0 && i + 2 + digits <= text.length()) {
                out.appendCodePoint(Integer.parseInt(text.substring(i + 2, i + 2 + digits), 16));
                i += 1 + digits;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** What stood between the quotes of a string as Python 2 wrote it; an IllegalArgumentException says what is wrong. */
    static byte[] quoted(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.write(c);
                continue;
            }
            if (i + 1 >= text.length()) {
                throw new IllegalArgumentException("Trailing \\ in string");
            }
            char next = text.charAt(++i);
            int plain = "ntrabfv".indexOf(next);
            if (plain >= 0) {
                out.write("\n\t\r\007\b\f\013".charAt(plain));
            } else if (next == 'x') {
                int to = Math.min(i + 3, text.length());
                if (to < i + 3 || !text.substring(i + 1, to).matches("[0-9a-fA-F]{2}")) {
                    throw new IllegalArgumentException("invalid \\x escape at position " + (i - 1));
                }
                out.write(Integer.parseInt(text.substring(i + 1, to), 16));
                i += 2;
            } else if (next >= '0' && next <= '7') {
                int value = 0;
                int to = Math.min(i + 3, text.length());
                while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '7') {
                    value = value * 8 + text.charAt(i++) - '0';
                }
                i--;
                out.write(value);
            } else if (next == '\\' || next == '\'' || next == '"') {
                out.write(next);
            } else if (next != '\n') {
                out.write('\\');
                out.write(next);
            }
        }
        return out.toByteArray();
    }
}
