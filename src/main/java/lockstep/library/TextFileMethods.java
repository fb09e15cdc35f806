package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What text files have: {@code io.TextIOWrapper}. */
final class TextFileMethods {
    private TextFileMethods() {}

    @Builtin("__init__(self, /, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)")
    static Object init(
            ThreadState thread,
            FileObject self,
            Object buffer,
            Object encoding,
            Object errors,
            Object newline,
            Object lines,
            Object through) {
        return thread.hiddenThen(
                (context, layer) -> {
                    self.layer = layer;
                    return None.NONE;
                },
                "text_layer", self, buffer, encoding, errors, newline, lines, through);
    }

    @Builtin(value = "_layer(self, /)", effect = Effect.READS_SELF)
    static Object layer(FileObject self) {
        return self.layer == null ? None.NONE : self.layer;
    }

    @Builtin(value = "name(self, /)", kind = Kind.GETTER)
    static Object name(ThreadState thread, FileObject self) {
        return FileMethods.onlyOfFiles(thread, self, "name", self.name);
    }

    @Builtin(value = "mode(self, /)", kind = Kind.GETTER)
    static Object mode(ThreadState thread, FileObject self) {
        return FileMethods.onlyOfFiles(thread, self, "mode", new Str(self.mode));
    }

    @Builtin(value = "encoding(self, /)", kind = Kind.GETTER)
    static Object encoding(ThreadState thread, FileObject self) {
        return FileMethods.onlyOfFiles(thread, self, "encoding", new Str(self.encoding));
    }

    @Builtin(value = "errors(self, /)", kind = Kind.GETTER)
    static Object errors(ThreadState thread, FileObject self) {
        return FileMethods.onlyOfFiles(thread, self, "errors", new Str(self.errors));
    }

    @Builtin(value = "buffer(self, /)", kind = Kind.GETTER)
    static Object buffer(ThreadState thread, FileObject self) {
        return self.layer != null ? thread.getAttribute(self.layer, Str.name("buffer")) : self.buffer();
    }

    @Builtin(value = "newlines(self, /)", kind = Kind.GETTER)
    static Object newlines(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return thread.getAttribute(self.layer, Str.name("newlines"));
        }
        boolean plain = false;
        boolean pairs = false;
        for (int i = 0; i < self.at; i++) {
            if (self.content.bytes[i] == '\n') {
                boolean pair = i > 0 && self.content.bytes[i - 1] == '\r';
                pairs |= pair;
                plain |= !pair;
            }
        }
        if (plain && pairs) {
            return TupleObject.of(new Object[] {new Str("\n"), new Str("\r\n")});
        }
        return plain ? new Str("\n") : pairs ? new Str("\r\n") : None.NONE;
    }

    @Builtin(value = "line_buffering(self, /)", kind = Kind.GETTER)
    static Object lineBuffering(ThreadState thread, FileObject self) {
        return FileMethods.onlyOfFiles(thread, self, "line_buffering", self.flushesLines);
    }

    @Builtin(value = "write_through(self, /)", kind = Kind.GETTER)
    static Object writeThrough(ThreadState thread, FileObject self) {
        return FileMethods.onlyOfFiles(thread, self, "write_through", false);
    }

    /** Becomes a layer of its own, which can be changed. */
    private static Object layered(ThreadState thread, FileObject self, String method, Object... args) {
        if (self.layer != null) {
            return FileMethods.over(thread, self, method, args);
        }
        self.open();
        FileObject buffer = self.buffer();
        buffer.at = self.at;
        return thread.hiddenThen(
                (context, layer) -> {
                    self.layer = layer;
                    return FileMethods.over(thread, self, method, args);
                },
                "text_layer", self, buffer, new Str(self.encoding), new Str(self.errors),
                self.keepsReturns ? Str.EMPTY : None.NONE, self.flushesLines, false);
    }

    @Builtin("detach(self, /)")
    static Object detach(ThreadState thread, FileObject self) {
        return layered(thread, self, "detach");
    }

    @Builtin("reconfigure(self, /, *, encoding=None, errors=None, newline=?, line_buffering=None, write_through=None)")
    static Object reconfigure(
            ThreadState thread,
            FileObject self,
            Object encoding,
            Object errors,
            @Nullable Object newline,
            Object lines,
            Object through) {
        return layered(thread, self, "reconfigure", encoding, errors, newline == null ? EllipsisObject.VALUE : newline, lines, through);
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, FileObject self) {
        if (self.layer != null) {
            return FileMethods.over(thread, self, "shown");
        }
        return thread.then(
                (context, text) -> new Str("<_io.TextIOWrapper name=" + text + " mode='" + self.mode + "' encoding='"
                        + self.encoding + "'>"),
                () -> thread.repr(self.name));
    }
}
