package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** What only the standard streams themselves have. */
final class TextStreamMethods {
    private TextStreamMethods() {}

    @Builtin(value = "buffer(self, /)", kind = Kind.GETTER)
    static Object buffer(StreamObject self) {
        return self.buffer();
    }

    @Builtin(value = "encoding(self, /)", kind = Kind.GETTER)
    static Object encoding(Object self) {
        return new Str("utf-8");
    }

    @Builtin(value = "errors(self, /)", kind = Kind.GETTER)
    static Object errors(StreamObject self) {
        return new Str(self.descriptor == 2 ? "backslashreplace" : "strict");
    }

    @Builtin(value = "newlines(self, /)", kind = Kind.GETTER)
    static Object newlines(Object self) {
        return None.NONE;
    }

    @Builtin(value = "line_buffering(self, /)", kind = Kind.GETTER)
    static Object lineBuffering(StreamObject self) {
        return self.descriptor == 2;
    }

    @Builtin(value = "write_through(self, /)", kind = Kind.GETTER)
    static Object writeThrough(Object self) {
        return false;
    }

    @Builtin(value = "reconfigure(self, /, **kwargs)", effect = Effect.PURE)
    static void reconfigure(Object self, Object kwargs) {}

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(StreamObject self) {
        return new Str("<_io.TextIOWrapper name='" + self.name() + "' mode='" + (self.isInput() ? "r" : "w")
                + "' encoding='utf-8'>");
    }
}
