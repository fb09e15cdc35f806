package lockstep.library;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-8 in which lone surrogates pass, three bytes each. */
final class PickleText {
    private PickleText() {}

    static byte[] encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !paired(text, i)) {
                return encodeLone(text);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean paired(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static byte[] encodeLone(String text) {
        var out = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            if (c >= 0xd800 && c <= 0xdfff) {
                out.write(0xe0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3f);
                out.write(0x80 | c & 0x3f);
            } else {
                out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }

    static String decode(byte[] data, int start, int length) {
        String text = new String(data, start, length, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 ? text : decodeLone(data, start, length);
    }

    private static String decodeLone(byte[] data, int start, int length) {
        StringBuilder out = new StringBuilder();
        int from = start;
        int end = start + length;
        for (int i = start; i + 2 < end; i++) {
            if ((data[i] & 0xff) == 0xed && (data[i + 1] & 0xe0) == 0xa0) {
                out.append(new String(data, from, i - from, StandardCharsets.UTF_8));
                out.append((char) ((data[i] & 0xf) << 12 | (data[i + 1] & 0x3f) << 6 | data[i + 2] & 0x3f));
                from = i + 3;
                i += 2;
            }
        }
        return out.append(new String(data, from, end - from, StandardCharsets.UTF_8)).toString();
    }
}
