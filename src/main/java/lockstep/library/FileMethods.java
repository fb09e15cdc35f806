package lockstep.library;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** What open files, StringIO and BytesIO have. */
final class FileMethods {
    private FileMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object[] args, Dict kwargs) {
        FileObject made = new FileObject((TypeObject) cls);
        made.id = thread.interpreter.nextId();
        made.text = made.type.isSubtypeOf(FileObject.STRING_IO);
        made.keepsReturns = true;
        made.readable = made.writable = true;
        return made;
    }

    /** What a stream of another kind has to do: asks its layer. */
    static Object over(ThreadState thread, FileObject self, String method, Object... args) {
        return thread.then(
                (context, bound) -> context.call(bound, args),
                () -> thread.getAttribute(self.layer, Str.name(method)));
    }

    private static byte[] utf8(ThreadState thread, FileObject self, Object text) {
        if (!(text instanceof Str s)) {
            throw Errors.type(self.inMemory()
                    ? "string argument expected, got '" + Types.of(text).shownName() + "'"
                    : "write() argument must be str, not " + Types.of(text).shownName());
        }
        return s.value().chars().anyMatch(c -> c >= 0xd800 && c < 0xe000)
                ? Codecs.encode(thread, s, "utf-8", self.inMemory() ? "surrogatepass" : self.errors)
                : s.value().getBytes(StandardCharsets.UTF_8);
    }

    static PyException unsupported(String what) {
        return Errors.of(IoModule.UNSUPPORTED, what);
    }

    private static void reading(FileObject self, String what) {
        if (!self.readable && !self.text) {
            throw unsupported(self.type == FileObject.RAW ? "File not open for reading" : "read");
        }
        self.open(what);
        if (!self.readable) {
            throw unsupported("not readable");
        }
        self.beforeReading();
    }

    static long size(Object size) {
        if (size == None.NONE) {
            return -1;
        }
        if (Integers.plain(size) == null) {
            throw Errors.type("argument should be integer or None, not '" + Types.of(size).shownName() + "'");
        }
        return Integers.need(size);
    }

    @Builtin(value = "read(self, size=-1, /)", effect = Effect.WRITES_SELF)
    static Object read(ThreadState thread, FileObject self, Object size) {
        if (self.layer != null) {
            return over(thread, self, "read", size);
        }
        reading(self, "read of");
        long most = size(size);
        if (most < -1 && self.isBuffered()) {
            throw Errors.value("read length must be non-negative or -1");
        }
        thread.allocate(Math.max(0, self.content.size - self.at));
        Object value = self.value(thread, self.text && most >= 0 ? self.characters(most) : self.take(most));
        self.afterReading();
        return value;
    }

    @Builtin(value = "readline(self, size=-1, /)", effect = Effect.WRITES_SELF)
    static Object readLine(ThreadState thread, FileObject self, Object size) {
        if (self.layer != null) {
            return over(thread, self, "readline", size);
        }
        reading(self, "readline of");
        long most = size(size);
        Object value = self.value(thread, self.text && most >= 0 ? self.lineOfCharacters(most) : self.line(most));
        self.afterReading();
        return value;
    }

    @Builtin(value = "readlines(self, hint=-1, /)", effect = Effect.WRITES_SELF)
    static Object readLines(ThreadState thread, FileObject self, Object hint) {
        if (self.layer != null) {
            return over(thread, self, "readlines", hint);
        }
        if (self.closed) {
            throw Errors.value("I/O operation on closed file.");
        }
        reading(self, "readline of");
        thread.allocate(3L * Math.max(0, self.content.size - self.at));
        long most = hint == None.NONE ? -1 : Integers.need(hint);
        long sum = 0;
        List<Object> lines = new ArrayList<>();
        while (self.at < self.content.size && (most <= 0 || sum < most)) {
            byte[] line = self.line(-1);
            sum += line.length;
            lines.add(self.value(thread, line));
        }
        self.afterReading();
        return new ListObject(lines.toArray());
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(FileObject self) {
        if (!self.type.isSubtypeOf(FileObject.BYTES_IO) && self.layer == null) {
            if (self.closed) {
                throw Errors.value("I/O operation on closed file.");
            }
        }
        return self;
    }

    @Builtin(value = "__next__(self, /)", effect = Effect.WRITES_SELF)
    static Object next(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return over(thread, self, "__next__");
        }
        reading(self, "readline of");
        byte[] line = self.line(-1);
        if (line.length == 0) {
            throw Errors.stopIteration();
        }
        self.afterReading();
        return self.value(thread, line);
    }

    @Builtin(value = "write(self, text, /)", effect = Effect.WRITES_SELF)
    static Object write(ThreadState thread, FileObject self, Object data) {
        if (self.layer != null) {
            return over(thread, self, "write", data);
        }
        if (self.type == FileObject.RAW) {
            Bytes.of(data);
            self.open();
        }
        if (!self.text && !self.writable) {
            throw unsupported(self.type == FileObject.RAW ? "File not open for writing" : "write");
        }
        byte[] bytes;
        if (self.text) {
            bytes = utf8(thread, self, data);
            self.open();
            if (!self.writable) {
                throw unsupported("not writable");
            }
            if (self.codec != null) {
                bytes = Codecs.encode(thread, (Str) data, self.content.size == 0 ? self.codec : unmarked(self.codec), self.errors);
            } else if (self.newline == null || self.newline.startsWith("\r")) {
                bytes = utf8(thread, self, new Str(translated(data.toString(), self.newline)));
            }
        } else if (data instanceof Str && !self.type.isSubtypeOf(FileObject.BYTES_IO)) {
            throw Errors.type("a bytes-like object is required, not 'str'");
        } else {
            self.open("write to");
            bytes = Bytes.of(data);
        }
        if (self.exports > 0 && self.at + bytes.length > self.content.size) {
            throw Errors.of(Types.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
        }
        if (self.appends) {
            self.at = self.content.size;
        }
        if (bytes.length > 0) {
            grow(thread, self, (long) self.at + bytes.length);
            self.content.write(self.at, bytes);
        }
        self.at += bytes.length;
        self.ahead = self.at;
        if (self.text && self.under != null) {
            self.under.at = self.at;
        }
        return data instanceof Str s ? (long) s.length() : (long) bytes.length;
    }

    /** What a StringIO keeps of line breaks: all made one kind, or one kind made its own. */
    static String translated(String text, @Nullable String newline) {
        return newline == null
                ? text.replace("\r\n", "\n").replace('\r', '\n')
                : newline.startsWith("\r") ? text.replace("\n", newline) : text;
    }

    /** Asks for what a file of that size needs more than it has; a place far behind its end counts from the end. */
    private static void grow(ThreadState thread, FileObject self, long size) {
        long more = size - self.content.size;
        if (more <= 0) {
            return;
        }
        if (!self.inMemory() && !thread.interpreter.host.files().hasRoom(more)) {
            throw IoModule.error(Types.OS_ERROR, 28, "No space left on device", None.NONE);
        }
        thread.allocate(more);
        if (size > Integer.MAX_VALUE - 16) {
            throw Errors.of(Types.MEMORY_ERROR);
        }
    }

    /** Only the beginning of a file has a byte order mark. */
    private static String unmarked(String codec) {
        return switch (codec.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "utf-16" -> "utf-16-le";
            case "utf-32" -> "utf-32-le";
            case "utf-8-sig" -> "utf-8";
            default -> codec;
        };
    }

    @Builtin("writelines(self, lines, /)")
    static Object writeLines(ThreadState thread, FileObject self, Object lines) {
        if (self.closed) {
            throw Errors.value("I/O operation on closed file.");
        }
        if (self.layer != null) {
            return over(thread, self, "writelines", lines);
        }
        return thread.withItems(lines, (context, items) -> {
            for (Object each : items) {
                write(thread, self, each);
            }
            return None.NONE;
        });
    }

    @Builtin(value = "seek(self, offset, whence=0, /)", effect = Effect.WRITES_SELF)
    static Object seek(ThreadState thread, FileObject self, Object offset, Object whence) {
        if (self.layer != null) {
            return over(thread, self, "seek", offset, whence);
        }
        self.open("seek of");
        long by = Integers.need(offset);
        long from = Integers.need(whence);
        boolean stringIo = self.type.isSubtypeOf(FileObject.STRING_IO);
        if (from < 0 || from > 2) {
            throw Errors.value(self.isBuffered()
                    ? "whence value " + from + " unsupported"
                    : (stringIo ? "I" : "i") + "nvalid whence (" + from + ", should be 0, 1 or 2)");
        }
        if (stringIo && from != 0 && by != 0) {
            throw Errors.of(Types.OS_ERROR, "Can't do nonzero cur-relative seeks");
        }
        if (self.text && from != 0 && by != 0) {
            throw unsupported(from == 1 ? "can't do nonzero cur-relative seeks" : "can't do nonzero end-relative seeks");
        }
        long to = by + (from == 0 ? 0 : from == 1 ? self.at : self.content.size);
        if (from == 0 && by < 0) {
            throw stringIo
                    ? Errors.value("Negative seek position " + by)
                    : self.type.isSubtypeOf(FileObject.BYTES_IO)
                            ? Errors.value("negative seek value " + by)
                            : self.text ? Errors.value("negative seek position " + by) : invalid();
        }
        if (to < 0 && !self.inMemory()) {
            throw invalid();
        }
        if (stringIo) {
            to = Math.min(place(self, to), self.content.size);
        }
        self.at = (int) Math.min(Math.max(0, to), Integer.MAX_VALUE - 16);
        self.ahead = self.at;
        if (self.text && self.under != null) {
            self.under.at = self.at;
        }
        return stringIo ? characters(self, self.at) : (Object) (long) self.at;
    }

    private static PyException invalid() {
        return IoModule.error(Types.OS_ERROR, 22, "Invalid argument", None.NONE);
    }

    /** Where in a StringIO's bytes a character is; StringIO counts in characters. */
    private static long place(FileObject self, long characters) {
        int at = 0;
        for (long n = 0; n < characters && at < self.content.size; n++) {
            at++;
            while (at < self.content.size && (self.content.bytes[at] & 0xc0) == 0x80) {
                at++;
            }
        }
        return at;
    }

    private static long characters(FileObject self, int at) {
        long count = 0;
        for (int i = 0; i < at && i < self.content.size; i++) {
            count += (self.content.bytes[i] & 0xc0) != 0x80 ? 1 : 0;
        }
        return count;
    }

    @Builtin(value = "tell(self, /)", effect = Effect.READS_SELF)
    static Object tell(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return over(thread, self, "tell");
        }
        if (self.closed && self.isBuffered()) {
            throw Errors.value("I/O operation on closed file");
        }
        self.open();
        return self.type.isSubtypeOf(FileObject.STRING_IO) ? characters(self, self.at) : (Object) (long) self.at;
    }

    @Builtin(value = "truncate(self, size=None, /)", effect = Effect.WRITES_SELF)
    static Object truncate(ThreadState thread, FileObject self, Object size) {
        if (self.layer != null) {
            return over(thread, self, "truncate", size);
        }
        self.open("truncate of");
        if (!self.writable) {
            throw unsupported(self.type == FileObject.RAW ? "File not open for writing" : "truncate");
        }
        long to = size == None.NONE ? self.at : Integers.need(size);
        boolean stringIo = self.type.isSubtypeOf(FileObject.STRING_IO);
        if (to < 0) {
            throw self.inMemory() ? Errors.value((stringIo ? "N" : "n") + "egative size value " + to) : invalid();
        }
        if (self.exports > 0) {
            throw Errors.of(Types.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
        }
        if (!self.inMemory()) {
            grow(thread, self, to);
        }
        long bytes = stringIo && size != None.NONE ? place(self, to) : to;
        if (!self.inMemory() || bytes < self.content.size) {
            self.content.truncate((int) bytes);
        }
        return stringIo ? characters(self, (int) bytes) : (Object) to;
    }

    @Builtin(value = "flush(self, /)", effect = Effect.PURE)
    static Object flush(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return over(thread, self, "flush");
        }
        if (self.type.isSubtypeOf(FileObject.STRING_IO)) {
            return None.NONE;
        }
        if (self.closed) {
            throw Errors.value(self.isBuffered() && self.writable ? "flush of closed file" : "I/O operation on closed file.");
        }
        return None.NONE;
    }

    @Builtin(value = "close(self, /)", effect = Effect.WRITES_SELF)
    static Object close(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return over(thread, self, "close");
        }
        if (self.exports > 0) {
            throw Errors.of(Types.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
        }
        for (FileObject each = self; each != null; each = each.under) {
            each.closed = true;
        }
        return None.NONE;
    }

    @Builtin(value = "__enter__(self, /)", effect = Effect.READS_SELF)
    static Object enter(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return thread.then((context, done) -> self, () -> over(thread, self, "__enter__"));
        }
        if (self.closed) {
            throw Errors.value("I/O operation on closed file.");
        }
        return self;
    }

    @Builtin(value = "__exit__(self, /, *args)", effect = Effect.WRITES_SELF)
    static Object exit(ThreadState thread, FileObject self, Object[] args) {
        if (self.type.isHeap) { // a subclass may close otherwise
            return thread.then((context, close) -> context.call(close), () -> thread.getAttribute(self, Str.name("close")));
        }
        return close(thread, self);
    }

    private static void attached(FileObject self) {
        if (self.closed && !self.inMemory()) {
            throw Errors.value("I/O operation on closed file");
        }
        self.open();
    }

    @Builtin(value = "readable(self, /)", effect = Effect.PURE)
    static Object readable(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return over(thread, self, "readable");
        }
        if (self.readable || self.inMemory() || self.type == FileObject.RAW) {
            attached(self);
        }
        return self.readable;
    }

    @Builtin(value = "writable(self, /)", effect = Effect.PURE)
    static Object writable(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return over(thread, self, "writable");
        }
        if (self.writable || self.inMemory() || self.type == FileObject.RAW) {
            attached(self);
        }
        return self.writable;
    }

    @Builtin(value = "seekable(self, /)", effect = Effect.PURE)
    static Object seekable(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return over(thread, self, "seekable");
        }
        attached(self);
        return true;
    }

    @Builtin(value = "isatty(self, /)", effect = Effect.PURE)
    static Object isTty(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return over(thread, self, "isatty");
        }
        if (self.closed) {
            throw Errors.value("I/O operation on closed file" + (self.inMemory() ? "." : ""));
        }
        return false;
    }

    @Builtin(value = "fileno(self, /)", effect = Effect.PURE)
    static Object fileno(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return over(thread, self, "fileno");
        }
        if (self.inMemory()) {
            throw unsupported("fileno");
        }
        attached(self);
        return 3L;
    }

    @Builtin(value = "closed(self, /)", kind = Kind.GETTER)
    static Object closed(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return thread.getAttribute(self.layer, Str.name("closed"));
        }
        return self.closed;
    }

    /** Attributes of an open file that a file in memory does not have. */
    static Object onlyOfFiles(ThreadState thread, FileObject self, String name, Object value) {
        if (self.layer != null) {
            return thread.getAttribute(self.layer, Str.name(name));
        }
        return value;
    }
}
