package lockstep.library;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lockstep.object.*;

/** The bytes of a pickle while it is written: opcodes, plain values, and the frames of protocol 4 (PEP 3154). */
final class PickleOutput {
    /** A frame is closed once it holds as much; larger bytes stand outside any frame. */
    private static final int FRAME = 64 * 1024;

    private static final int HEADER = 9;

    final int protocol;
    private byte[] bytes = new byte[256];
    private int size;
    /** Where the open frame's header stands, -1 for none. */
    private int frame = -1;

    private final boolean framing;

    /** Bytes that were copied as one block: nearly free, where the others were made one by one. */
    long copied;

    PickleOutput(int protocol) {
        this.protocol = protocol;
        this.framing = protocol >= 4;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (framing && frame < 0 && more > 0) {
            grow(HEADER);
            frame = size;
            size += HEADER;
        }
        grow(more);
    }

    private void grow(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    void begin() {
        if (protocol >= 2) {
            grow(2);
            bytes[size++] = (byte) 0x80;
            bytes[size++] = (byte) protocol;
        }
    }

    void end() {
        op('.');
        closeFrame();
    }

    /** Called between objects. */
    void maybeCloseFrame() {
        if (frame >= 0 && size - frame - HEADER >= FRAME) {
            closeFrame();
        }
    }

    private void closeFrame() {
        if (frame < 0) {
            return;
        }
        int length = size - frame - HEADER;
        if (length >= 4) {
            bytes[frame] = (byte) 0x95;
            for (int i = 0; i < 8; i++) {
                bytes[frame + 1 + i] = (byte) ((long) length >>> 8 * i);
            }
        } else {
            System.arraycopy(bytes, frame + HEADER, bytes, frame, length);
            size -= HEADER;
        }
        frame = -1;
    }

    void op(int code) {
        room(1);
        bytes[size++] = (byte) code;
    }

    void op(int code, long value, int width) {
        room(1 + width);
        bytes[size++] = (byte) code;
        for (int i = 0; i < width; i++) {
            bytes[size++] = (byte) (value >>> 8 * i);
        }
    }

    void raw(byte[] data) {
        room(data.length);
        System.arraycopy(data, 0, bytes, size, data.length);
        size += data.length;
    }

    void text(String ascii) {
        raw(ascii.getBytes(StandardCharsets.UTF_8));
    }

    /** An opcode with its length and data; big data outside frames. */
    private void sized(int code, int width, byte[] data) {
        copied += data.length;
        if (framing && data.length >= FRAME) {
            closeFrame();
            grow(1 + width + data.length);
            bytes[size++] = (byte) code;
            for (int i = 0; i < width; i++) {
                bytes[size++] = (byte) ((long) data.length >>> 8 * i);
            }
            System.arraycopy(data, 0, bytes, size, data.length);
            size += data.length;
        } else {
            op(code, data.length, width);
            raw(data);
        }
    }

    void bool(boolean value) {
        if (protocol >= 2) {
            op(value ? 0x88 : 0x89);
        } else {
            text(value ? "I01\n" : "I00\n");
        }
    }

    void integer(long n) {
        if (n != (int) n) {
            integer(BigInteger.valueOf(n));
        } else if (protocol == 0) {
            text("I" + n + "\n");
        } else if (n >= 0 && n < 256) {
            op('K', n, 1);
        } else if (n >= 0 && n < 65536) {
            op('M', n, 2);
        } else {
            op('J', n, 4);
        }
    }

    void integer(BigInteger n) {
        if (protocol < 2) {
            text("L" + n + "L\n");
            return;
        }
        byte[] big = n.toByteArray();
        byte[] little = new byte[big.length];
        for (int i = 0; i < big.length; i++) {
            little[i] = big[big.length - 1 - i];
        }
        if (little.length < 256) {
            op(0x8a, little.length, 1);
        } else {
            op(0x8b, little.length, 4);
        }
        raw(little);
    }

    void number(double value, String repr) {
        if (protocol == 0) {
            text("F" + repr + "\n");
        } else {
            op('G', Long.reverseBytes(Double.doubleToLongBits(value)), 8);
        }
    }

    void string(String value) {
        if (protocol == 0) {
            raw(("V" + escaped(value) + "\n").getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        byte[] data = PickleText.encode(value);
        if (protocol >= 4 && data.length < 256) {
            sized(0x8c, 1, data);
        } else {
            sized('X', 4, data);
        }
    }

    /** As the raw-unicode-escape codec does, with what would end the line escaped too. */
    private static String escaped(String value) {
        StringBuilder out = new StringBuilder();
        value.codePoints().forEach(c -> {
            if (c > 0xffff) {
                out.append(String.format("\\U%08x", c));
            } else if (c > 0xff || c == '\\' || c == 0 || c == '\n' || c == '\r' || c == 0x1a) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }

    void bytes(byte[] data) {
        if (data.length < 256) {
            sized('C', 1, data);
        } else {
            sized('B', 4, data);
        }
    }

    void bytearray(byte[] data) {
        sized(0x96, 8, data);
    }

    void put(int index) {
        if (protocol >= 4) {
            op(0x94);
        } else if (protocol == 0) {
            text("p" + index + "\n");
        } else if (index < 256) {
            op('q', index, 1);
        } else {
            op('r', index, 4);
        }
    }

    void get(int index) {
        if (protocol == 0) {
            text("g" + index + "\n");
        } else if (index < 256) {
            op('h', index, 1);
        } else {
            op('j', index, 4);
        }
    }
}
