package lockstep.object;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lockstep.syntax.CharacterNames;
import org.jspecify.annotations.Nullable;

/** Text to bytes and back: the encodings of everyday use and CPython's error handlers. */
public final class Codecs {
    private Codecs() {}

    private static String normal(String encoding) {
        return encoding.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private static @Nullable Charset charset(String name) {
        return switch (name) {
            case "utf-8", "utf8", "u8", "utf", "cp65001", "utf-8-sig" -> StandardCharsets.UTF_8;
            case "ascii", "us-ascii", "646" -> StandardCharsets.US_ASCII;
            case "latin-1", "latin1", "latin", "iso-8859-1", "iso8859-1", "8859", "cp819", "l1" -> StandardCharsets.ISO_8859_1;
            case "cp1252", "windows-1252" -> Charset.forName("windows-1252");
            case "cp1250", "windows-1250" -> Charset.forName("windows-1250");
            case "iso-8859-2", "latin-2", "latin2" -> Charset.forName("ISO-8859-2");
            case "iso-8859-15", "latin-9" -> Charset.forName("ISO-8859-15");
            case "cp437" -> Charset.isSupported("IBM437") ? Charset.forName("IBM437") : null;
            default -> null;
        };
    }

    private static Charset find(String encoding) {
        Charset charset = charset(normal(encoding));
        if (charset == null) {
            throw Errors.of(Types.LOOKUP_ERROR, "unknown encoding: " + encoding);
        }
        return charset;
    }

    // ---- encoding ----

    /** Characters that an error handler other than strict is given at once. */
    private static final int PIECE = 4096;

    /** @throws PyException UnicodeEncodeError, or LookupError for an unknown encoding or error handler */
    public static byte[] encode(Context context, Str text, String encoding, String errors) {
        String s = text.value();
        context.allocate(s.length() * 2L);
        if (WideCodecs.knows(normal(encoding))) {
            return WideCodecs.encode(text, normal(encoding), errors);
        }
        if (EscapeCodecs.knows(normal(encoding))) {
            return EscapeCodecs.encode(s, normal(encoding));
        }
        Charset charset = find(encoding);
        if (s.length() > 100) {
            context.work(s.length() / 4);
        }
        String shown = charset == StandardCharsets.UTF_8 ? "utf-8" : charset == StandardCharsets.US_ASCII ? "ascii"
                : charset == StandardCharsets.ISO_8859_1 ? "latin-1" : "charmap";
        int limit = charset == StandardCharsets.US_ASCII ? 128 : charset == StandardCharsets.ISO_8859_1 ? 256
                : 0x110000;
        ByteArrayOutputStream out = new ByteArrayOutputStream(s.length() + 16);
        if (normal(encoding).equals("utf-8-sig")) {
            out.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        }
        Charset body = charset;
        var encoder = body.newEncoder();
        long granted = 2L * s.length();
        int good = 0;
        int position = 0;
        for (int i = 0; i < s.length(); ) {
            int c = s.codePointAt(i);
            int size = Character.charCount(c);
            boolean bad = c >= limit || size == 1 && Character.isSurrogate((char) c)
                    || limit == 0x110000 && c >= 128 && body != StandardCharsets.UTF_8
                            && !encoder.canEncode(s.substring(i, i + size));
            if (bad) {
                out.writeBytes(s.substring(good, i).getBytes(body));
                String reason = limit < 0x110000
                        ? "ordinal not in range(" + limit + ")"
                        : Character.isSurrogate((char) c) && size == 1 ? "surrogates not allowed"
                                : "character maps to <undefined>";
                int end = position + 1;
                int next = i + size;
                int most = errors.equals("strict") ? Integer.MAX_VALUE : PIECE;
                while (limit < 0x110000 && next - i < most && next < s.length() && s.codePointAt(next) >= limit) {
                    next += Character.charCount(s.codePointAt(next));
                    end++;
                }
                handle(out, text, s.substring(i, next), shown, position, end, reason, errors);
                if (out.size() > granted) {
                    granted = 2L * out.size();
                    context.allocate(granted);
                }
                position = end;
                i = next;
                good = next;
                continue;
            }
            i += size;
            position++;
        }
        out.writeBytes(s.substring(good).getBytes(body));
        return out.toByteArray();
    }

    private static void handle(
            ByteArrayOutputStream out,
            Str text,
            String bad,
            String encoding,
            int start,
            int end,
            String reason,
            String errors) {
        switch (errors) {
            case "strict" -> throw encodeError(encoding, text, start, end, reason);
            case "ignore" -> {}
            case "replace" ->
                    out.writeBytes("?".repeat(bad.codePointCount(0, bad.length())).getBytes(StandardCharsets.US_ASCII));
            case "backslashreplace", "xmlcharrefreplace", "namereplace" -> bad.codePoints().forEach(c -> {
                StringBuilder escape = new StringBuilder();
                if (errors.equals("xmlcharrefreplace")) {
                    escape.append("&#").append(c).append(';');
                } else if (errors.equals("namereplace") && CharacterNames.of(c) != null) {
                    escape.append("\\N{").append(CharacterNames.of(c)).append('}');
                } else {
                    Texts.escape(escape, c);
                }
                out.writeBytes(escape.toString().getBytes(StandardCharsets.US_ASCII));
            });
            case "surrogateescape" -> bad.chars().forEach(c -> {
                if (c < 0xdc80 || c > 0xdcff) {
                    throw encodeError(encoding, text, start, end, reason);
                }
                out.write(c & 255);
            });
            case "surrogatepass" -> bad.chars().forEach(c -> {
                out.write(0xe0 | c >> 12);
                out.write(0x80 | c >> 6 & 63);
                out.write(0x80 | c & 63);
            });
            default -> throw Errors.of(Types.LOOKUP_ERROR, "unknown error handler name '" + errors + "'");
        }
    }

    public static PyException notAscii(Str text, int at) {
        return encodeError("ascii", text, at, at + 1, "ordinal not in range(128)");
    }

    private static PyException encodeError(String encoding, Str text, int start, int end, String reason) {
        return unicodeError(Types.UNICODE_ENCODE_ERROR, encoding, text, start, end, reason);
    }

    private static PyException unicodeError(
            TypeObject type, String encoding, Object object, int start, int end, String reason) {
        PyException error = Errors.of(
                type, new Object[] {new Str(encoding), object, (long) start, (long) end, new Str(reason)});
        error.value.put("encoding", new Str(encoding));
        error.value.put("object", object);
        error.value.put("start", (long) start);
        error.value.put("end", (long) end);
        error.value.put("reason", new Str(reason));
        return error;
    }

    // ---- decoding ----

    /** @param source the object the bytes are of, for the exception */
    public static String decode(Context context, byte[] bytes, String encoding, String errors, Object source) {
        context.allocate(bytes.length * 2L);
        if (WideCodecs.knows(normal(encoding))) {
            return WideCodecs.decode(bytes, normal(encoding), errors, shown(bytes, source));
        }
        if (EscapeCodecs.knows(normal(encoding))) {
            return EscapeCodecs.decode(bytes, normal(encoding), errors, shown(bytes, source));
        }
        Charset charset = find(encoding);
        if (bytes.length > 100) {
            context.work(bytes.length / 4);
        }
        if (charset == StandardCharsets.ISO_8859_1) {
            return new String(bytes, charset);
        }
        Object shown = shown(bytes, source);
        if (charset == StandardCharsets.UTF_8) {
            int start = normal(encoding).equals("utf-8-sig") && bytes.length >= 3 && bytes[0] == (byte) 0xef
                            && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
                    ? 3
                    : 0;
            return utf8(bytes, start, errors, shown);
        }
        if (charset == StandardCharsets.US_ASCII) {
            StringBuilder out = new StringBuilder(bytes.length);
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] >= 0) {
                    out.append((char) bytes[i]);
                } else {
                    bad(out, bytes, i, i + 1, "ascii", "ordinal not in range(128)", errors, shown);
                }
            }
            return out.toString();
        }
        StringBuilder out = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            String one = new String(bytes, i, 1, charset);
            if (one.equals("\ufffd")) {
                bad(out, bytes, i, i + 1, "charmap", "character maps to <undefined>", errors, shown);
            } else {
                out.append(one);
            }
        }
        return out.toString();
    }

    private static Object shown(byte[] bytes, Object source) {
        return source instanceof BytesObject ? source : new BytesObject(bytes);
    }

    /** What stands for a character that cannot be encoded, by the name of an error handler. */
    static String substitute(String encoding, Str text, int c, int position, String reason, String errors) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handle(out, text, Character.toString(c), encoding, position, position + 1, reason, errors);
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static String utf8(byte[] b, int start, String errors, Object source) {
        StringBuilder out = new StringBuilder(b.length);
        int i = start;
        while (i < b.length) {
            int c = b[i] & 255;
            if (c < 128) {
                out.append((char) c);
                i++;
                continue;
            }
            int need = c >= 0xc2 && c <= 0xdf ? 1 : c >= 0xe0 && c <= 0xef ? 2 : c >= 0xf0 && c <= 0xf4 ? 3 : 0;
            if (need == 0) {
                bad(out, b, i, i + 1, "utf-8", "invalid start byte", errors, source);
                i++;
                continue;
            }
            int point = c & (need == 1 ? 31 : need == 2 ? 15 : 7);
            int have = 0;
            while (have < need && i + 1 + have < b.length) {
                int next = b[i + 1 + have] & 255;
                int low = 0x80;
                int high = 0xbf;
                if (have == 0) {
                    low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
                    high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
                }
                if (next < low || next > high) {
                    break;
                }
                point = point << 6 | next & 63;
                have++;
            }
            if (errors.equals("surrogatepass") && c == 0xed && i + 2 < b.length && (b[i + 1] & 0xe0) == 0xa0
                    && (b[i + 2] & 0xc0) == 0x80) {
                out.append((char) (0xd000 | (b[i + 1] & 63) << 6 | b[i + 2] & 63));
                i += 3;
                continue;
            }
            if (have == need) {
                out.appendCodePoint(point);
                i += need + 1;
            } else if (i + 1 + have >= b.length) {
                bad(out, b, i, b.length, "utf-8", "unexpected end of data", errors, source);
                i = b.length;
            } else {
                bad(out, b, i, i + 1 + have, "utf-8", "invalid continuation byte", errors, source);
                i += 1 + have;
            }
        }
        return out.toString();
    }

    static void bad(
            StringBuilder out, byte[] b, int start, int end, String encoding, String reason, String errors,
                    Object source) {
        switch (errors) {
            case "strict" -> throw unicodeError(Types.UNICODE_DECODE_ERROR, encoding, source, start, end, reason);
            case "ignore" -> {}
            case "replace" -> out.append('\ufffd');
            case "backslashreplace" -> {
                for (int i = start; i < end; i++) {
                    Texts.escape(out, b[i] & 255);
                }
            }
            case "surrogateescape" -> {
                for (int i = start; i < end; i++) {
                    out.append((char) (0xdc00 + (b[i] & 255)));
                }
            }
            case "surrogatepass" ->
                    throw unicodeError(Types.UNICODE_DECODE_ERROR, encoding, source, start, end, reason);
            default -> throw Errors.of(Types.LOOKUP_ERROR, "unknown error handler name '" + errors + "'");
        }
    }

    /** What goes to C as UTF-8 may have no lone surrogates. */
    public static void refuseSurrogates(Str text) {
        int position = 0;
        for (int c : text.value().codePoints().toArray()) {
            if (c >= 0xd800 && c < 0xe000) {
                throw unicodeError(
                        Types.UNICODE_ENCODE_ERROR, "utf-8", text, position, position + 1, "surrogates not allowed");
            }
            position++;
        }
    }
}
