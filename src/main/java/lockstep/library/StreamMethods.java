package lockstep.library;

import java.nio.charset.StandardCharsets;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** What the standard streams have. */
final class StreamMethods {
    private StreamMethods() {}

    @Builtin(value = "write(self, text, /)", effect = Effect.PURE)
    static Object write(ThreadState thread, StreamObject self, Object text) {
        if (self.type == StreamObject.BINARY) {
            if (!Bytes.isBytesLike(text)) {
                throw Errors.type("a bytes-like object is required, not '" + Types.of(text).name + "'");
            }
            byte[] bytes = Bytes.of(text);
            thread.interpreter.host.write(self.toError, new String(bytes, StandardCharsets.UTF_8));
            return (long) bytes.length;
        }
        if (!(text instanceof Str s)) {
            throw Errors.type("write() argument must be str, not " + Types.of(text).name);
        }
        thread.interpreter.host.write(self.toError, s.value());
        return (long) s.length();
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
    static void flush(ThreadState thread, Object self) {
        thread.interpreter.host.flush();
    }

    @Builtin(value = "isatty(self, /)", effect = Effect.PURE)
    static Object isTty(Object self) {
        return false;
    }

    @Builtin(value = "writable(self, /)", effect = Effect.PURE)
    static Object writable(Object self) {
        return true;
    }

    @Builtin(value = "readable(self, /)", effect = Effect.PURE)
    static Object readable(Object self) {
        return false;
    }

    @Builtin(value = "fileno(self, /)", effect = Effect.PURE)
    static Object fileno(StreamObject self) {
        return self.toError ? 2L : 1L;
    }

    @Builtin(value = "reconfigure(self, /, **kwargs)", effect = Effect.PURE)
    static void reconfigure(Object self, Object kwargs) {}

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(StreamObject self) {
        if (self.type == StreamObject.BINARY) {
            return new Str("<_io.BufferedWriter name='" + self.name + "'>");
        }
        return new Str("<_io.TextIOWrapper name='" + self.name + "' mode='w' encoding='utf-8'>");
    }

    @Builtin(value = "name(self, /)", kind = Kind.GETTER)
    static Object name(StreamObject self) {
        return new Str(self.name);
    }

    @Builtin(value = "buffer(self, /)", kind = Kind.GETTER)
    static Object buffer(StreamObject self) {
        if (self.type == StreamObject.BINARY) {
            throw Errors.attribute("'_io.BufferedWriter' object has no attribute 'buffer'", Str.name("buffer"), self);
        }
        return new StreamObject(StreamObject.BINARY, self.name, self.toError);
    }

    @Builtin(value = "encoding(self, /)", kind = Kind.GETTER)
    static Object encoding(Object self) {
        return new Str("utf-8");
    }

    @Builtin(value = "errors(self, /)", kind = Kind.GETTER)
    static Object errors(Object self) {
        return new Str("strict");
    }

    @Builtin(value = "closed(self, /)", kind = Kind.GETTER)
    static Object closed(Object self) {
        return false;
    }
}
