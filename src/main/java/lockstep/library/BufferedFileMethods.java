package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What buffered files have: {@code io.BufferedReader}, {@code BufferedWriter}, {@code BufferedRandom}. */
final class BufferedFileMethods {
    private BufferedFileMethods() {}

    @Builtin("__init__(self, /, raw, buffer_size=8192)")
    static Object init(ThreadState thread, FileObject self, Object raw, Object size) {
        TypeObject kind = self.type;
        String name = kind.isSubtypeOf(FileObject.READER) ? "r" : kind.isSubtypeOf(FileObject.WRITER) ? "w" : "rw";
        return thread.hiddenThen(
                (context, layer) -> {
                    self.layer = layer;
                    return None.NONE;
                },
                "buffered_layer", self, raw, size, new Str(name));
    }

    private static void reading(FileObject self, String what) {
        if (!self.readable) {
            throw FileMethods.unsupported("read");
        }
        self.open(what);
    }

    @Builtin(value = "read1(self, size=-1, /)", effect = Effect.WRITES_SELF)
    static Object readOnce(ThreadState thread, FileObject self, Object size) {
        if (self.layer != null) {
            return FileMethods.over(thread, self, "read1", size);
        }
        reading(self, "read of");
        return FileMethods.read(thread, self, Integers.need(size) < 0 ? 8192L : size);
    }

    @Builtin(value = "peek(self, size=0, /)", effect = Effect.READS_SELF)
    static Object peek(ThreadState thread, FileObject self, Object size) {
        if (self.layer != null) {
            return FileMethods.over(thread, self, "peek", size);
        }
        reading(self, "peek of");
        int before = self.at;
        byte[] next = self.take(8192);
        self.at = before;
        return new BytesObject(next);
    }

    @Builtin("readinto(self, buffer, /)")
    static Object readInto(ThreadState thread, FileObject self, Object buffer) {
        if (self.layer != null) {
            return FileMethods.over(thread, self, "readinto", buffer);
        }
        reading(self, "readinto of");
        return RawFileMethods.fill(self, buffer);
    }

    @Builtin("readinto1(self, buffer, /)")
    static Object readIntoOnce(ThreadState thread, FileObject self, Object buffer) {
        return self.layer != null ? FileMethods.over(thread, self, "readinto1", buffer) : readInto(thread, self, buffer);
    }

    @Builtin(value = "raw(self, /)", kind = Kind.GETTER)
    static Object raw(ThreadState thread, FileObject self) {
        return FileMethods.onlyOfFiles(thread, self, "raw", self.under == null ? None.NONE : self.under);
    }

    @Builtin("detach(self, /)")
    static Object detach(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return FileMethods.over(thread, self, "detach");
        }
        FileObject raw = self.under;
        raw.at = self.at;
        return thread.hiddenThen(
                (context, layer) -> {
                    self.layer = layer;
                    return FileMethods.over(thread, self, "detach");
                },
                "buffered_layer", self, raw, 8192L, new Str(self.readable ? self.writable ? "rw" : "r" : "w"));
    }

    @Builtin(value = "name(self, /)", kind = Kind.GETTER)
    static Object name(ThreadState thread, FileObject self) {
        return FileMethods.onlyOfFiles(thread, self, "name", self.name);
    }

    @Builtin(value = "mode(self, /)", kind = Kind.GETTER)
    static Object mode(ThreadState thread, FileObject self) {
        return FileMethods.onlyOfFiles(thread, self, "mode", new Str(self.mode));
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return FileMethods.over(thread, self, "shown");
        }
        return thread.then(
                (context, text) -> new Str("<_io." + self.type.name + " name=" + text + ">"),
                () -> thread.repr(self.name));
    }
}
