package lockstep.object;

import java.io.ByteArrayOutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** UTF-16 and UTF-32, with and without byte order marks. */
final class WideCodecs {
    /** Bytes of a unit, their order, and whether the text begins with a mark; of {@code utf-16}, {@code utf-32-be}, … */
    private record Form(int unit, boolean big, boolean marked) {
        static @Nullable Form of(String name) {
            if (!name.startsWith("utf-16") && !name.startsWith("utf16") && !name.startsWith("utf-32")
                    && !name.startsWith("utf32")) {
                return null;
            }
            int unit = name.contains("16") ? 2 : 4;
            return switch (name.substring(name.indexOf(unit == 2 ? "16" : "32") + 2)) {
                case "" -> new Form(unit, false, true);
                case "-le", "le" -> new Form(unit, false, false);
                case "-be", "be" -> new Form(unit, true, false);
                default -> null;
            };
        }

        String shown(boolean ordered) {
            return "utf-" + unit * 8 + (ordered || !marked ? big ? "-be" : "-le" : "");
        }

        void write(ByteArrayOutputStream out, int value) {
            for (int i = 0; i < unit; i++) {
                out.write(value >> 8 * (big ? unit - 1 - i : i));
            }
        }

        long read(byte[] bytes, int at) {
            long value = 0;
            for (int i = 0; i < unit; i++) {
                value |= (bytes[at + i] & 255L) << 8 * (big ? unit - 1 - i : i);
            }
            return value;
        }
    }

    private WideCodecs() {}

    static boolean knows(String name) {
        return Form.of(name) != null;
    }

    static byte[] encode(Str text, String name, String errors) {
        Form form = Objects.requireNonNull(Form.of(name));
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.value().length() * form.unit + 4);
        if (form.marked) {
            form.write(out, 0xfeff);
        }
        int position = 0;
        String s = text.value();
        for (int i = 0; i < s.length(); position++) {
            int c = s.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 0xd800 && c <= 0xdfff && !errors.equals("surrogatepass")) {
                String instead = Codecs.substitute(
                        form.shown(false), text, c, position, "surrogates not allowed", errors);
                instead.chars().forEach(each -> form.write(out, each));
            } else {
                point(form, out, c);
            }
        }
        return out.toByteArray();
    }

    private static void point(Form form, ByteArrayOutputStream out, int c) {
        if (form.unit == 4 || c < 0x10000) {
            form.write(out, c);
        } else {
            form.write(out, Character.highSurrogate(c));
            form.write(out, Character.lowSurrogate(c));
        }
    }

    static String decode(byte[] bytes, String name, String errors, Object source) {
        Form form = Objects.requireNonNull(Form.of(name));
        int at = 0;
        if (form.marked && bytes.length >= form.unit) {
            boolean big = new Form(form.unit, true, true).read(bytes, 0) == 0xfeff;
            if (big || form.read(bytes, 0) == 0xfeff) {
                form = new Form(form.unit, big, true);
                at = form.unit;
            }
        }
        String shown = form.shown(true);
        StringBuilder out = new StringBuilder(bytes.length / form.unit);
        while (at < bytes.length) {
            if (at + form.unit > bytes.length) {
                Codecs.bad(out, bytes, at, bytes.length, shown, "truncated data", errors, source);
                break;
            }
            long c = form.read(bytes, at);
            boolean isSurrogate = c >= 0xd800 && c <= 0xdfff;
            if (isSurrogate && errors.equals("surrogatepass")) {
                out.append((char) c);
            } else if (form.unit == 4 && (c > 0x10ffff || isSurrogate)) {
                Codecs.bad(out, bytes, at, at + 4, shown, isSurrogate
                        ? "code point in surrogate code point range"
                        : "code point not in range(0x110000)", errors, source);
            } else if (isSurrogate) {
                if (c <= 0xdbff && at + 4 > bytes.length) {
                    Codecs.bad(out, bytes, at, bytes.length, shown, "unexpected end of data", errors, source);
                    break;
                }
                long low = c <= 0xdbff ? form.read(bytes, at + 2) : 0;
                if (low >= 0xdc00 && low <= 0xdfff) {
                    out.append((char) c).append((char) low);
                    at += 2;
                } else {
                    Codecs.bad(out, bytes, at, at + 2, shown,
                            c <= 0xdbff ? "illegal UTF-16 surrogate" : "illegal encoding", errors, source);
                }
            } else {
                out.appendCodePoint((int) c);
            }
            at += form.unit;
        }
        return out.toString();
    }
}
