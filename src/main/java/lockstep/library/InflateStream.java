package lockstep.library;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** A compressed stream being read, in any of zlib's three formats: the JDK reads two of them, gzip's frame is read here. */
final class InflateStream {
    enum Format {
        RAW,
        ZLIB,
        GZIP,
        /** Either of the last two, as the first bytes say. */
        ANY
    }

    /** What zlib says of bad data, with its number. */
    static final class Bad extends Exception {
        private static final long serialVersionUID = 1;

        Bad(String message) {
            super(message);
        }
    }

    private final Format asked;
    private final byte @Nullable [] dictionary;
    private @Nullable Inflater inflater;
    private boolean framed;
    private final CRC32 checksum = new CRC32();
    private long size;
    private boolean bodyDone;
    private boolean done;

    /** What was given and is not used yet. */
    private byte[] rest = {};

    /** All that was used so far, for copies. */
    private final ByteArrayOutputStream used = new ByteArrayOutputStream();

    private long taken;

    InflateStream(Format format, byte @Nullable [] dictionary) {
        asked = format;
        this.dictionary = dictionary;
    }

    boolean isDone() {
        return done;
    }

    byte[] rest() {
        return rest;
    }

    /**
     * Reads on.
     *
     * @param most bytes to give at the most; 0 for all
     */
    byte[] read(byte[] more, long most) throws Bad {
        byte[] input = rest.length == 0 ? more : joined(rest, more);
        rest = input;
        byte[] out = new byte[0];
        if (inflater != null || begin()) {
            out = bodyDone ? out : body(inflater, most);
            if (bodyDone && !done) {
                end();
            }
        }
        used.write(input, 0, input.length - rest.length);
        taken += out.length;
        return out;
    }

    private boolean begin() throws Bad {
        framed = asked == Format.GZIP || asked == Format.ANY && rest.length > 0 && rest[0] == 0x1f;
        if (framed && !readFrame()) {
            return false;
        }
        inflater = new Inflater(framed || asked == Format.RAW);
        if (dictionary != null && asked == Format.RAW) {
            inflater.setDictionary(dictionary);
        }
        return true;
    }

    /** The header of a gzip file (RFC 1952). False when it is not all there. */
    private boolean readFrame() throws Bad {
        if (rest.length > 0 && rest[0] != 0x1f || rest.length > 1 && (rest[1] & 255) != 0x8b) {
            throw new Bad("Error -3 while decompressing data: incorrect header check");
        }
        if (rest.length < 10) {
            return false;
        }
        if (rest[2] != 8) {
            throw new Bad("Error -3 while decompressing data: unknown compression method");
        }
        int flags = rest[3];
        int at = 10;
        if ((flags & 4) != 0) {
            if (rest.length < at + 2) {
                return false;
            }
            at += 2 + (rest[at] & 255) + (rest[at + 1] & 255) * 256;
        }
        for (int text = 8; text <= 16; text *= 2) { // the file's name, a comment
            if ((flags & text) != 0) {
                while (at < rest.length && rest[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        at += (flags & 2) != 0 ? 2 : 0;
        if (at > rest.length) {
            return false;
        }
        rest = Arrays.copyOfRange(rest, at, rest.length);
        return true;
    }

    private byte[] body(Inflater inflater, long most) throws Bad {
        inflater.setInput(rest);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            while (!inflater.finished()) {
                int room = most > 0 ? (int) Math.min(buffer.length, most - out.size()) : buffer.length;
                if (room == 0) {
                    break;
                }
                int n = inflater.inflate(buffer, 0, room);
                if (n == 0 && inflater.needsDictionary()) {
                    useDictionary(inflater);
                } else if (n == 0 && inflater.needsInput()) {
                    break;
                }
                out.write(buffer, 0, n);
                checksum.update(buffer, 0, n);
                size += n;
            }
        } catch (DataFormatException e) {
            throw new Bad("Error -3 while decompressing data: " + (e.getMessage() == null ? "invalid data" : e.getMessage()));
        }
        rest = Arrays.copyOfRange(rest, rest.length - inflater.getRemaining(), rest.length);
        bodyDone = inflater.finished();
        return out.toByteArray();
    }

    private void useDictionary(Inflater inflater) throws Bad {
        if (dictionary == null) {
            throw new Bad("Error 2 while decompressing data");
        }
        try {
            inflater.setDictionary(dictionary);
        } catch (IllegalArgumentException e) {
            throw new Bad("Error -3 while setting zdict: invalid input data");
        }
    }

    /** Of gzip's, checksum and length follow. */
    private void end() throws Bad {
        if (framed) {
            if (rest.length < 8) {
                return;
            }
            if (number(0) != checksum.getValue()) {
                throw new Bad("Error -3 while decompressing data: incorrect data check");
            }
            if (number(4) != (size & 0xffffffffL)) {
                throw new Bad("Error -3 while decompressing data: incorrect length check");
            }
            rest = Arrays.copyOfRange(rest, 8, rest.length);
        }
        done = true;
        close();
    }

    private long number(int at) {
        return rest[at] & 255L | (rest[at + 1] & 255L) << 8 | (rest[at + 2] & 255L) << 16 | (rest[at + 3] & 255L) << 24;
    }

    /** The same stream at the same place: read once more, for the JDK's cannot be copied. */
    InflateStream copy() {
        InflateStream made = new InflateStream(asked, dictionary);
        try {
            made.read(used.toByteArray(), taken);
            made.rest = joined(made.rest, rest);
            return made;
        } catch (Bad e) {
            throw new IllegalStateException("it was read before", e);
        }
    }

    /** The rest stays with whoever asked, and comes again with the next read. */
    byte[] takeRest() {
        byte[] left = rest;
        rest = new byte[0];
        return left;
    }

    void close() {
        if (inflater != null) {
            inflater.end();
        }
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }
}
