package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What unbuffered files have: {@code io.FileIO}. */
final class RawFileMethods {
    private RawFileMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object[] args, Dict kwargs) {
        FileObject made = new FileObject((TypeObject) cls);
        made.id = thread.interpreter.nextId();
        return made;
    }

    @Builtin(value = "__init__(self, /, file, mode='r', closefd=True, opener=None)", effect = Effect.WRITES_SELF)
    static void init(ThreadState thread, FileObject self, Object file, Object mode, Object closefd, Object opener) {
        if (!(mode instanceof Str)) {
            throw Errors.type("FileIO() argument 'mode' must be str, not " + Types.of(mode).shownName());
        }
        FileObject opened = IoModule.raw(thread, file, mode, FileObject.RAW);
        self.content = opened.content;
        self.files = opened.files;
        self.name = opened.name;
        self.mode = opened.mode;
        self.readable = opened.readable;
        self.writable = opened.writable;
        self.appends = opened.appends;
        self.at = opened.at;
    }

    static Object fill(FileObject self, Object buffer) {
        if (!(buffer instanceof Buffer into) || into.isReadOnly()) {
            throw Errors.type("readinto() argument must be read-write bytes-like object, not " + Types.of(buffer).shownName());
        }
        byte[] taken = self.take(into.bufferSize());
        into.writeBytes(0, taken);
        return (long) taken.length;
    }

    private static void reading(FileObject self) {
        self.open();
        if (!self.readable) {
            throw FileMethods.unsupported("File not open for reading");
        }
    }

    @Builtin("readinto(self, buffer, /)")
    static Object readInto(FileObject self, Object buffer) {
        reading(self);
        return fill(self, buffer);
    }

    @Builtin(value = "readall(self, /)", effect = Effect.WRITES_SELF)
    static Object readAll(ThreadState thread, FileObject self) {
        reading(self);
        return FileMethods.read(thread, self, -1L);
    }

    @Builtin(value = "name(self, /)", kind = Kind.GETTER)
    static Object name(FileObject self) {
        return self.name;
    }

    @Builtin(value = "mode(self, /)", kind = Kind.GETTER)
    static Object mode(FileObject self) {
        return new Str(self.mode);
    }

    @Builtin(value = "closefd(self, /)", kind = Kind.GETTER)
    static Object closefd(FileObject self) {
        return true;
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, FileObject self) {
        if (self.closed) {
            return new Str("<_io.FileIO [closed]>");
        }
        return thread.then(
                (context, text) -> new Str("<_io.FileIO name=" + text + " mode='" + self.mode + "' closefd=True>"),
                () -> thread.repr(self.name));
    }
}
