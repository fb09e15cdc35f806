package lockstep.library;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import lockstep.kernel.Operation;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

import lockstep.object.*;

/** {@code _binary}: what binascii and zlib have in C. Functions that fail take the class of their error first. */
final class BinasciiModule {
    private BinasciiModule() {}

    private static byte[] bytes(Object data) {
        if (data instanceof Str s) {
            if (s.value().chars().anyMatch(c -> c > 127)) {
                throw Errors.value("string argument should contain only ASCII characters");
            }
            return s.value().getBytes(StandardCharsets.ISO_8859_1);
        }
        if (!Bytes.isBytesLike(data)) {
            throw Errors.type("argument should be bytes, buffer or ASCII string, not '" + Types.of(data).shownName() + "'");
        }
        return Bytes.of(data);
    }

    private static byte[] plain(Object data) {
        if (!Bytes.isBytesLike(data)) {
            throw Errors.type("a bytes-like object is required, not '" + Types.of(data).shownName() + "'");
        }
        return Bytes.of(data);
    }

    @Builtin(value = "b2a_base64(data, newline, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object toBase64(Object data, Object newline) {
        byte[] coded = Base64.getEncoder().encode(plain(data));
        if (newline != Boolean.TRUE) {
            return new BytesObject(coded);
        }
        byte[] line = Arrays.copyOf(coded, coded.length + 1);
        line[coded.length] = '\n';
        return new BytesObject(line);
    }

    /** Skips what is no base64 unless strict, as CPython does. */
    @Builtin(value = "a2b_base64(error, data, strict, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object fromBase64(Object error, Object data, Object strict) {
        byte[] in = bytes(data);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length * 3 / 4);
        int quad = 0;
        int left = 0;
        int pads = 0;
        boolean padded = false;
        if (strict == Boolean.TRUE && in.length > 0 && in[0] == '=') {
            throw Errors.of((TypeObject) error, "Leading padding not allowed");
        }
        for (int i = 0; i < in.length; i++) {
            int c = in[i];
            if (c == '=') {
                padded = true;
                if (quad >= 2 && quad + ++pads >= 4) {
                    if (strict == Boolean.TRUE && i + 1 < in.length) {
                        throw Errors.of((TypeObject) error, "Excess data after padding");
                    }
                    return new BytesObject(out.toByteArray());
                }
                continue;
            }
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(c);
            if (value < 0) {
                if (strict == Boolean.TRUE) {
                    throw Errors.of((TypeObject) error, "Only base64 data is allowed");
                }
                continue;
            }
            if (strict == Boolean.TRUE && padded) {
                throw Errors.of((TypeObject) error, "Discontinuous padding not allowed");
            }
            pads = 0;
            switch (quad) {
                case 0 -> left = value;
                case 1 -> out.write(left << 2 | value >> 4);
                case 2 -> out.write((left & 15) << 4 | value >> 2);
                default -> out.write((left & 3) << 6 | value);
            }
            left = value;
            quad = quad + 1 & 3;
        }
        if (quad == 1) {
            throw Errors.of((TypeObject) error, "Invalid base64-encoded string: number of data characters ("
                    + (out.size() / 3 * 4 + 1) + ") cannot be 1 more than a multiple of 4");
        }
        if (quad != 0) {
            throw Errors.of((TypeObject) error, "Incorrect padding");
        }
        return new BytesObject(out.toByteArray());
    }

    @Builtin(value = "crc32(data, value=0, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object crc32(ThreadState thread, Object data, Object value) {
        byte[] bytes = plain(data);
        long start = Integers.need(value) & 0xffffffffL;
        if (start == 0) {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            return summed(thread, bytes.length, crc.getValue());
        }
        int crc = ~(int) start;
        for (byte b : bytes) {
            crc ^= b & 255;
            for (int i = 0; i < 8; i++) {
                crc = crc >>> 1 ^ ((crc & 1) == 0 ? 0 : 0xedb88320);
            }
        }
        return summed(thread, bytes.length, Integer.toUnsignedLong(~crc));
    }

    @Builtin(value = "adler32(data, value=1, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object adler32(ThreadState thread, Object data, Object value) {
        byte[] bytes = plain(data);
        long start = Integers.need(value);
        if (start == 1) {
            Adler32 adler = new Adler32();
            adler.update(bytes);
            return summed(thread, bytes.length, adler.getValue());
        }
        long a = start & 0xffff;
        long b = start >>> 16 & 0xffff;
        for (byte each : bytes) {
            a = (a + (each & 255)) % 65521;
            b = (b + a) % 65521;
        }
        return summed(thread, bytes.length, b << 16 | a);
    }

    /** Of more than 5 KiB zlibmodule.c lets go of the GIL while it sums; about half a ns a byte. */
    private static Object summed(ThreadState thread, int length, long sum) {
        long nanos = length / 2;
        if (length > 5 * 1024) {
            return thread.ask(new Operation.Outside(true, "a checksum", nanos, () -> null), (t, wake) -> sum);
        }
        thread.work(nanos);
        return sum;
    }
}
