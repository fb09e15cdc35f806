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

    /** A quoted string as Python 2 wrote it. */
    static byte[] quoted(String line) {
        String text = line.strip();
        text = text.length() >= 2 ? text.substring(1, text.length() - 1) : text;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 >= text.length()) {
                out.write(c);
                continue;
            }
            char next = text.charAt(++i);
            switch (next) {
                case 'n' -> out.write('\n');
                case 't' -> out.write('\t');
                case 'r' -> out.write('\r');
                case 'x' -> {
                    out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                    i += 2;
                }
                default -> out.write(next);
            }
        }
        return out.toByteArray();
    }
}
