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

    @Builtin(value = "__init__(self, /, initial_value=?, newline=None)", effect = Effect.WRITES_SELF)
    static void init(FileObject self, @Nullable Object initial, Object newline) {
        if (initial != null && initial != None.NONE) {
            byte[] bytes = self.text ? utf8(initial, "initial_value must be str or None, not ") : Bytes.of(initial);
            self.content = new lockstep.vm.VirtualFiles.Content(bytes.clone());
        }
    }

    private static byte[] utf8(Object text, String otherwise) {
        if (!(text instanceof Str s)) {
            throw Errors.type(otherwise + Types.of(text).name);
        }
        return s.value.getBytes(StandardCharsets.UTF_8);
    }

    private static PyException unsupported(ThreadState thread, String what) {
        return Errors.of(IoModule.unsupported(), what);
    }

    private static void reading(ThreadState thread, FileObject self) {
        self.open();
        if (!self.readable) {
            throw unsupported(thread, self.text ? "not readable" : "read");
        }
    }

    @Builtin(value = "read(self, size=-1, /)", effect = Effect.WRITES_SELF)
    static Object read(ThreadState thread, FileObject self, Object size) {
        reading(thread, self);
        long most = size == None.NONE ? -1 : Integers.need(size);
        thread.allocate(Math.max(0, self.content.size - self.at));
        return self.value(thread, self.text && most >= 0 ? self.characters(most) : self.take(most));
    }

    @Builtin(value = "read1(self, size=-1, /)", effect = Effect.WRITES_SELF)
    static Object readOnce(ThreadState thread, FileObject self, Object size) {
        return read(thread, self, size);
    }

    @Builtin(value = "peek(self, size=0, /)", effect = Effect.READS_SELF)
    static Object peek(ThreadState thread, FileObject self, Object size) {
        reading(thread, self);
        int before = self.at;
        byte[] next = self.take(8192);
        self.at = before;
        return new BytesObject(next);
    }

    @Builtin("readinto(self, buffer, /)")
    static Object readInto(ThreadState thread, FileObject self, Object buffer) {
        reading(thread, self);
        if (!(buffer instanceof Buffer into) || into.isReadOnly()) {
            throw Errors.type("readinto() argument must be read-write bytes-like object, not " + Types.of(buffer).name);
        }
        byte[] taken = self.take(into.bufferSize());
        into.writeBytes(0, taken);
        return (long) taken.length;
    }

    @Builtin("readinto1(self, buffer, /)")
    static Object readIntoOnce(ThreadState thread, FileObject self, Object buffer) {
        return readInto(thread, self, buffer);
    }

    @Builtin(value = "readline(self, size=-1, /)", effect = Effect.WRITES_SELF)
    static Object readLine(ThreadState thread, FileObject self, Object size) {
        reading(thread, self);
        return self.value(thread, self.line(size == None.NONE ? -1 : Integers.need(size)));
    }

    @Builtin(value = "readlines(self, hint=-1, /)", effect = Effect.WRITES_SELF)
    static Object readLines(ThreadState thread, FileObject self, Object hint) {
        reading(thread, self);
        thread.allocate(3L * Math.max(0, self.content.size - self.at));
        long most = hint == None.NONE ? -1 : Integers.need(hint);
        long sum = 0;
        List<Object> lines = new ArrayList<>();
        while (self.at < self.content.size && (most <= 0 || sum < most)) {
            byte[] line = self.line(-1);
            sum += line.length;
            lines.add(self.value(thread, line));
        }
        return new ListObject(lines.toArray());
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(FileObject self) {
        self.open();
        return self;
    }

    @Builtin(value = "__next__(self, /)", effect = Effect.WRITES_SELF)
    static Object next(ThreadState thread, FileObject self) {
        reading(thread, self);
        byte[] line = self.line(-1);
        if (line.length == 0) {
            throw Errors.stopIteration();
        }
        return self.value(thread, line);
    }

    @Builtin(value = "write(self, text, /)", effect = Effect.WRITES_SELF)
    static Object write(ThreadState thread, FileObject self, Object data) {
        self.open();
        if (!self.writable) {
            throw unsupported(thread, self.text ? "not writable" : "write");
        }
        byte[] bytes;
        if (self.text) {
            bytes = utf8(data, self.inMemory() ? "string argument expected, got '" : "write() argument must be str, not ");
            if (self.codec != null) {
                bytes = Codecs.encode(thread, (Str) data, self.content.size == 0 ? self.codec : unmarked(self.codec), self.errors);
            }
        } else if (data instanceof Str) {
            throw Errors.type("a bytes-like object is required, not 'str'");
        } else {
            bytes = Bytes.of(data);
        }
        if (self.appends) {
            self.at = self.content.size;
        }
        grow(thread, self, (long) self.at + bytes.length);
        self.content.write(self.at, bytes);
        self.at += bytes.length;
        return data instanceof Str s ? (long) s.length() : (long) bytes.length;
    }

    /** Asks for what a file of that size needs more than it has; a place far behind its end counts from the end. */
    private static void grow(ThreadState thread, FileObject self, long size) {
        long more = size - self.content.size;
        if (more <= 0) {
            return;
        }
        if (!self.inMemory() && !thread.interpreter.host.files().hasRoom(more)) {
            throw Errors.of(Types.OS_ERROR, 28L, new Str("No space left on device"));
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
        return thread.withItems(lines, (context, items) -> {
            for (Object each : items) {
                write(thread, self, each);
            }
            return None.NONE;
        });
    }

    @Builtin(value = "getvalue(self, /)", effect = Effect.READS_SELF)
    static Object getValue(ThreadState thread, FileObject self) {
        self.open();
        return self.value(thread, Arrays.copyOf(self.content.bytes, self.content.size));
    }

    @Builtin(value = "getbuffer(self, /)", effect = Effect.READS_SELF)
    static Object getBuffer(ThreadState thread, FileObject self) {
        return getValue(thread, self);
    }

    @Builtin(value = "seek(self, offset, whence=0, /)", effect = Effect.WRITES_SELF)
    static Object seek(ThreadState thread, FileObject self, Object offset, Object whence) {
        self.open();
        long by = Integers.need(offset);
        long from = Integers.need(whence);
        if (self.text && from != 0 && by != 0) {
            throw unsupported(thread, from == 1 ? "can't do nonzero cur-relative seeks" : "can't do nonzero end-relative seeks");
        }
        if (from == 0 && by < 0) {
            throw Errors.value("negative seek position " + by);
        }
        if (from < 0 || from > 2) {
            throw Errors.value("invalid whence (" + from + ", should be 0, 1 or 2)");
        }
        long to = Math.max(0, by + (from == 0 ? 0 : from == 1 ? self.at : self.content.size));
        self.at = (int) Math.min(to, Integer.MAX_VALUE - 16);
        return (long) self.at;
    }

    @Builtin(value = "tell(self, /)", effect = Effect.READS_SELF)
    static Object tell(FileObject self) {
        self.open();
        return (long) self.at;
    }

    @Builtin(value = "truncate(self, size=None, /)", effect = Effect.WRITES_SELF)
    static Object truncate(ThreadState thread, FileObject self, Object size) {
        self.open();
        long to = size == None.NONE ? self.at : Integers.need(size);
        if (to < 0) {
            throw self.inMemory()
                    ? Errors.value("negative size value " + to)
                    : Errors.of(Types.OS_ERROR, 22L, new Str("Invalid argument"));
        }
        grow(thread, self, to);
        self.content.truncate((int) to);
        return to;
    }

    @Builtin(value = "flush(self, /)", effect = Effect.PURE)
    static void flush(FileObject self) {
        self.open();
    }

    @Builtin(value = "close(self, /)", effect = Effect.WRITES_SELF)
    static void close(FileObject self) {
        self.closed = true;
    }

    @Builtin(value = "__enter__(self, /)", effect = Effect.READS_SELF)
    static Object enter(FileObject self) {
        self.open();
        return self;
    }

    @Builtin(value = "__exit__(self, /, *args)", effect = Effect.WRITES_SELF)
    static void exit(FileObject self, Object[] args) {
        self.closed = true;
    }

    @Builtin(value = "readable(self, /)", effect = Effect.PURE)
    static Object readable(FileObject self) {
        self.open();
        return self.readable;
    }

    @Builtin(value = "writable(self, /)", effect = Effect.PURE)
    static Object writable(FileObject self) {
        self.open();
        return self.writable;
    }

    @Builtin(value = "seekable(self, /)", effect = Effect.PURE)
    static Object seekable(FileObject self) {
        self.open();
        return true;
    }

    @Builtin(value = "isatty(self, /)", effect = Effect.PURE)
    static Object isTty(FileObject self) {
        return false;
    }

    @Builtin(value = "fileno(self, /)", effect = Effect.PURE)
    static Object fileno(ThreadState thread, FileObject self) {
        if (self.inMemory()) {
            throw unsupported(thread, "fileno");
        }
        return 3L;
    }

    @Builtin(value = "closed(self, /)", kind = Kind.GETTER)
    static Object closed(FileObject self) {
        return self.closed;
    }

    @Builtin(value = "name(self, /)", kind = Kind.GETTER)
    static Object name(FileObject self) {
        return self.name;
    }

    @Builtin(value = "mode(self, /)", kind = Kind.GETTER)
    static Object mode(FileObject self) {
        return new Str(self.mode);
    }

    @Builtin(value = "encoding(self, /)", kind = Kind.GETTER)
    static Object encoding(FileObject self) {
        return self.text && !self.inMemory() ? new Str(self.encoding) : None.NONE;
    }

    @Builtin(value = "errors(self, /)", kind = Kind.GETTER)
    static Object errors(FileObject self) {
        return self.text && !self.inMemory() ? new Str(self.errors) : None.NONE;
    }

    @Builtin(value = "buffer(self, /)", kind = Kind.GETTER)
    static Object buffer(FileObject self) {
        if (!self.text || self.inMemory()) {
            throw Errors.attribute(
                    "'" + self.type.module + "." + self.type.name + "' object has no attribute 'buffer'",
                    Str.name("buffer"), self);
        }
        FileObject bytes = new FileObject(self.writable
                ? self.readable ? FileObject.RANDOM : FileObject.WRITER
                : FileObject.READER);
        bytes.content = self.content;
        bytes.name = self.name;
        bytes.mode = self.mode.replace("t", "") + "b";
        bytes.readable = self.readable;
        bytes.writable = self.writable;
        bytes.appends = self.appends;
        bytes.at = self.at;
        return bytes;
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, FileObject self) {
        if (self.inMemory()) {
            return new Str("<" + self.type.module + "." + self.type.name + " object at " + thread.address(self) + ">");
        }
        return thread.then(
                (context, text) -> new Str("<_io." + self.type.name + " name=" + text
                        + (self.text ? " mode='" + self.mode + "' encoding='" + self.encoding + "'>" : ">")),
                () -> thread.repr(self.name));
    }
}
