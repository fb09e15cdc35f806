package lockstep.library;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** What the standard streams and their buffers have. */
final class StreamMethods {
    private StreamMethods() {}

    // ---- writing ----

    @Builtin(value = "write(self, text, /)", effect = Effect.PURE)
    static Object write(ThreadState thread, StreamObject self, Object text) {
        if (self.isInput()) {
            throw FileMethods.unsupported(self.isText() ? "not writable" : "write");
        }
        if (self.isText()) {
            if (!(text instanceof Str s)) {
                throw Errors.type("write() argument must be str, not " + Types.of(text).shownName());
            }
            self.open();
            thread.interpreter.host.write(self.descriptor == 2, s.value());
            return (long) s.length();
        }
        if (!Bytes.isBytesLike(text)) {
            throw Errors.type("a bytes-like object is required, not '" + Types.of(text).shownName() + "'");
        }
        self.open();
        byte[] bytes = Bytes.of(text);
        thread.interpreter.host.write(self.descriptor == 2, whole(self, bytes));
        return (long) bytes.length;
    }

    /** The console takes text: a character whose last bytes are still to come has to wait for them. */
    private static String whole(StreamObject self, byte[] more) {
        byte[] all = self.unfinished.length == 0 ? more : joined(self.unfinished, more);
        int end = all.length;
        for (int back = 1; back <= Math.min(3, all.length); back++) {
            int b = all[all.length - back] & 0xff;
            if (b >= 0xc0) {
                int length = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
                end = back < length ? all.length - back : end;
                break;
            }
            if (b < 0x80) {
                break;
            }
        }
        self.unfinished = Arrays.copyOfRange(all, end, all.length);
        return new String(all, 0, end, StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    @Builtin("writelines(self, lines, /)")
    static Object writeLines(ThreadState thread, StreamObject self, Object lines) {
        return thread.withItems(lines, (context, items) -> {
            for (Object each : items) {
                write(thread, self, each);
            }
            return None.NONE;
        });
    }

    @Builtin(value = "flush(self, /)", effect = Effect.PURE)
    static void flush(ThreadState thread, StreamObject self) {
        if (self.closed) {
            throw Errors.value(self.isText() ? "I/O operation on closed file." : "flush of closed file");
        }
        thread.interpreter.host.flush();
    }

    // ---- reading ----

    @Builtin(value = "read(self, size=-1, /)", effect = Effect.PURE)
    static Object read(ThreadState thread, StreamObject self, Object size) {
        return read(thread, self, size(self, size), false);
    }

    @Builtin(value = "readline(self, size=-1, /)", effect = Effect.PURE)
    static Object readLine(ThreadState thread, StreamObject self, Object size) {
        return read(thread, self, size(self, size), true);
    }

    @Builtin("readlines(self, hint=-1, /)")
    static Object readLines(ThreadState thread, StreamObject self, Object hint) {
        long most = size(self, hint);
        ListObject lines = new ListObject();
        for (long taken = 0; most <= 0 || taken < most; ) {
            Object line = read(thread, self, -1, true);
            int length = line instanceof Str s ? s.length() : ((BytesObject) line).bytes.length;
            if (length == 0) {
                break;
            }
            lines.append(thread, line);
            taken += length;
        }
        return lines;
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(StreamObject self) {
        self.open();
        return self;
    }

    @Builtin(value = "__next__(self, /)", effect = Effect.PURE)
    static Object next(ThreadState thread, StreamObject self) {
        Object line = read(thread, self, size(self, None.NONE), true);
        if (line instanceof Str s ? s.length() == 0 : ((BytesObject) line).bytes.length == 0) {
            throw Errors.stopIteration();
        }
        return line;
    }

    /** How much is wanted, -1 for all; refuses what cannot be read. */
    static long size(StreamObject self, Object size) {
        if (!self.isInput()) {
            throw FileMethods.unsupported(self.isText() ? "not readable" : "read");
        }
        self.open();
        return Math.max(-1, FileMethods.size(size));
    }

    /** Characters of a text stream, bytes of its buffer; a whole line or as many as are wanted of it, or of all. */
    static Object read(ThreadState thread, StreamObject self, long most, boolean line) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (long left = most; left != 0 && fill(thread, self.pending); ) {
            StreamObject.Pending from = self.pending;
            int end = from.at;
            boolean ended = false;
            while (end < from.bytes.length && left != 0 && !ended) {
                ended = line && from.bytes[end] == '\n';
                do {
                    end++;
                } while (self.isText() && end < from.bytes.length && (from.bytes[end] & 0xc0) == 0x80);
                left -= left > 0 ? 1 : 0;
            }
            thread.allocate(2L * (end - from.at));
            all.write(from.bytes, from.at, end - from.at);
            from.at = end;
            if (ended) {
                break;
            }
        }
        return self.isText() ? Str.of(all.toString(StandardCharsets.UTF_8)) : new BytesObject(all.toByteArray());
    }

    /** False at the end of input. */
    static boolean fill(ThreadState thread, StreamObject.Pending pending) {
        if (pending.at == pending.bytes.length) {
            pending.bytes = thread.interpreter.host.readLine().getBytes(StandardCharsets.UTF_8);
            pending.at = 0;
        }
        return pending.bytes.length > 0;
    }

    // ---- what it is ----

    @Builtin(value = "isatty(self, /)", effect = Effect.PURE)
    static Object isTty(StreamObject self) {
        self.open();
        return false;
    }

    @Builtin(value = "writable(self, /)", effect = Effect.PURE)
    static Object writable(StreamObject self) {
        self.open();
        return !self.isInput();
    }

    @Builtin(value = "readable(self, /)", effect = Effect.PURE)
    static Object readable(StreamObject self) {
        self.open();
        return self.isInput();
    }

    @Builtin(value = "seekable(self, /)", effect = Effect.PURE)
    static Object seekable(StreamObject self) {
        self.open();
        return false;
    }

    @Builtin(value = "seek(self, offset, whence=0, /)", effect = Effect.PURE)
    static Object seek(StreamObject self, Object offset, Object whence) {
        throw notSeekable(self);
    }

    @Builtin(value = "tell(self, /)", effect = Effect.PURE)
    static Object tell(StreamObject self) {
        throw notSeekable(self);
    }

    @Builtin(value = "truncate(self, pos=None, /)", effect = Effect.PURE)
    static Object truncate(StreamObject self, Object pos) {
        throw notSeekable(self);
    }

    private static PyException notSeekable(StreamObject self) {
        self.open();
        return FileMethods.unsupported(self.isText() ? "underlying stream is not seekable" : "File or stream is not seekable.");
    }

    @Builtin(value = "fileno(self, /)", effect = Effect.PURE)
    static Object fileno(StreamObject self) {
        self.open();
        return (long) self.descriptor;
    }

    @Builtin(value = "close(self, /)", effect = Effect.PURE)
    static void close(StreamObject self) {
        self.closed = true;
        if (self.isText()) {
            self.buffer().closed = true;
        }
    }

    @Builtin(value = "__enter__(self, /)", effect = Effect.PURE)
    static Object enter(StreamObject self) {
        self.open();
        return self;
    }

    @Builtin(value = "__exit__(self, /, *error)", effect = Effect.PURE)
    static void exit(StreamObject self, Object[] error) {
        close(self);
    }

    @Builtin(value = "name(self, /)", kind = Kind.GETTER)
    static Object name(StreamObject self) {
        return new Str(self.name());
    }

    @Builtin(value = "mode(self, /)", kind = Kind.GETTER)
    static Object mode(StreamObject self) {
        return new Str((self.isInput() ? "r" : "w") + (self.isText() ? "" : "b"));
    }

    @Builtin(value = "closed(self, /)", kind = Kind.GETTER)
    static Object closed(StreamObject self) {
        return self.closed;
    }
}
