package lockstep.object;

import java.nio.charset.StandardCharsets;
import lockstep.syntax.CharacterNames;

/** {@code unicode_escape}, the escapes of string literals, and {@code raw_unicode_escape}, those of raw ones in Python 2. */
final class EscapeCodecs {
    private static final String SHORT = "\\'\"abfnrtv";
    private static final String MEANT = "\\'\"\u0007\b\f\n\r\t\u000b";

    private EscapeCodecs() {}

    static boolean knows(String name) {
        return name.equals("unicode-escape") || name.equals("raw-unicode-escape");
    }

    static byte[] encode(String text, String name) {
        boolean raw = name.startsWith("raw");
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c >= 0x10000) {
                Texts.hex(out.append("\\U"), c, 8);
            } else if (c >= 256) {
                Texts.hex(out.append("\\u"), c, 4);
            } else if (raw) {
                out.append((char) c);
            } else if (c == '\\') {
                out.append("\\\\");
            } else if (c == '\n' || c == '\t' || c == '\r') {
                out.append('\\').append(c == '\n' ? 'n' : c == '\t' ? 't' : 'r');
            } else if (c < 32 || c >= 127) {
                Texts.hex(out.append("\\x"), c, 2);
            } else {
                out.append((char) c);
            }
        });
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static String decode(byte[] bytes, String name, String errors, Object source) {
        boolean raw = name.startsWith("raw");
        String shown = raw ? "rawunicodeescape" : "unicodeescape";
        StringBuilder out = new StringBuilder(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            char c = (char) (bytes[i] & 255);
            if (c != '\\' || raw && (i + 1 >= bytes.length || bytes[i + 1] != 'u' && bytes[i + 1] != 'U')) {
                out.append(c);
                i++;
                if (c == '\\' && i < bytes.length) {
                    out.append((char) (bytes[i++] & 255));
                }
                continue;
            }
            if (i + 1 >= bytes.length) {
                Codecs.bad(out, bytes, i, i + 1, shown, "\\ at end of string", errors, source);
                break;
            }
            int start = i;
            c = (char) (bytes[i + 1] & 255);
            i += 2;
            switch (c) {
                case '\n' -> {}
                case 'x', 'u', 'U' -> {
                    int digits = c == 'x' ? 2 : c == 'u' ? 4 : 8;
                    int end = i;
                    while (end < bytes.length && end < i + digits && Character.digit(bytes[end], 16) >= 0) {
                        end++;
                    }
                    if (end < i + digits) {
                        Codecs.bad(out, bytes, start, end, shown,
                                "truncated \\" + c + (c == 'x' ? "XX" : c == 'u' ? "XXXX" : "XXXXXXXX") + " escape",
                                errors, source);
                    } else {
                        long point = Long.parseLong(
                                new String(bytes, i, digits, StandardCharsets.ISO_8859_1), 16);
                        if (point > 0x10ffff) {
                            Codecs.bad(out, bytes, start, end, shown, "illegal Unicode character", errors, source);
                        } else {
                            out.appendCodePoint((int) point);
                        }
                    }
                    i = end;
                }
                case 'N' -> i = named(out, bytes, start, shown, errors, source);
                case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                    int value = c - '0';
                    for (int n = 1; n < 3 && i < bytes.length && bytes[i] >= '0' && bytes[i] <= '7'; n++) {
                        value = value * 8 + bytes[i++] - '0';
                    }
                    out.append((char) value);
                }
                default -> {
                    int known = SHORT.indexOf(c);
                    if (known < 0) {
                        out.append('\\').append(c);
                    } else {
                        out.append(MEANT.charAt(known));
                    }
                }
            }
        }
        return out.toString();
    }

    /** {@code \N{…}}; answers where to go on. */
    private static int named(StringBuilder out, byte[] bytes, int start, String shown, String errors, Object source) {
        int open = start + 2;
        int close = open;
        while (close < bytes.length && bytes[close] != '}') {
            close++;
        }
        if (open >= bytes.length || bytes[open] != '{' || close == bytes.length || close == open + 1) {
            int end = Math.min(bytes.length, close == bytes.length ? close : close + 1);
            Codecs.bad(out, bytes, start, end, shown, "malformed \\N character escape", errors, source);
            return end;
        }
        int found = CharacterNames.find(new String(bytes, open + 1, close - open - 1, StandardCharsets.ISO_8859_1));
        if (found >= 0) {
            out.appendCodePoint(found);
        } else {
            Codecs.bad(out, bytes, start, close + 1, shown, "unknown Unicode character name", errors, source);
        }
        return close + 1;
    }
}
