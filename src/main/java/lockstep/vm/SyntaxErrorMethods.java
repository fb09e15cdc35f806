package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** SyntaxError: the message and the place. */
final class SyntaxErrorMethods {
    private SyntaxErrorMethods() {}

    private static final String[] PLACE = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};

    @Builtin("__init__(self, /, *args)")
    static void init(ExceptionObject self, Object[] args) {
        self.args = TupleObject.of(args);
        if (args.length > 0) {
            self.put("msg", args[0]);
        }
        if (args.length == 2 && args[1] instanceof TupleObject place) {
            for (int i = 0; i < PLACE.length && i < place.items.length; i++) {
                self.put(PLACE[i], place.items[i]);
            }
        }
    }

    @Builtin("__str__(self, /)")
    static Object str(ThreadState thread, ExceptionObject self) {
        Object message = self.get("msg");
        Object file = self.get("filename");
        Object line = self.get("lineno");
        String name = file instanceof Str s ? s.value.substring(s.value.lastIndexOf('/') + 1) : null;
        String place = name != null && line instanceof Long
                ? " (" + name + ", line " + line + ")"
                : name != null ? " (" + name + ")" : line instanceof Long ? " (line " + line + ")" : "";
        return thread.then(
                (context, text) -> new Str(text + place),
                () -> Operators.str(thread, message == null ? None.NONE : message));
    }

    @Builtin(value = "msg(self, /)", kind = Kind.GETTER)
    static Object getMsg(ExceptionObject self) {
        Object value = self.get("msg");
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "msg(self, value, /)", kind = Kind.SETTER)
    static void setMsg(ExceptionObject self, @Nullable Object value) {
        self.put("msg", value == null ? None.NONE : value);
    }

    @Builtin(value = "filename(self, /)", kind = Kind.GETTER)
    static Object getFilename(ExceptionObject self) {
        Object value = self.get("filename");
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "filename(self, value, /)", kind = Kind.SETTER)
    static void setFilename(ExceptionObject self, @Nullable Object value) {
        self.put("filename", value == null ? None.NONE : value);
    }

    @Builtin(value = "lineno(self, /)", kind = Kind.GETTER)
    static Object getLineno(ExceptionObject self) {
        Object value = self.get("lineno");
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "lineno(self, value, /)", kind = Kind.SETTER)
    static void setLineno(ExceptionObject self, @Nullable Object value) {
        self.put("lineno", value == null ? None.NONE : value);
    }

    @Builtin(value = "offset(self, /)", kind = Kind.GETTER)
    static Object getOffset(ExceptionObject self) {
        Object value = self.get("offset");
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "offset(self, value, /)", kind = Kind.SETTER)
    static void setOffset(ExceptionObject self, @Nullable Object value) {
        self.put("offset", value == null ? None.NONE : value);
    }

    @Builtin(value = "text(self, /)", kind = Kind.GETTER)
    static Object getText(ExceptionObject self) {
        Object value = self.get("text");
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "text(self, value, /)", kind = Kind.SETTER)
    static void setText(ExceptionObject self, @Nullable Object value) {
        self.put("text", value == null ? None.NONE : value);
    }

    @Builtin(value = "end_lineno(self, /)", kind = Kind.GETTER)
    static Object getEndLineno(ExceptionObject self) {
        Object value = self.get("end_lineno");
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "end_lineno(self, value, /)", kind = Kind.SETTER)
    static void setEndLineno(ExceptionObject self, @Nullable Object value) {
        self.put("end_lineno", value == null ? None.NONE : value);
    }

    @Builtin(value = "end_offset(self, /)", kind = Kind.GETTER)
    static Object getEndOffset(ExceptionObject self) {
        Object value = self.get("end_offset");
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "end_offset(self, value, /)", kind = Kind.SETTER)
    static void setEndOffset(ExceptionObject self, @Nullable Object value) {
        self.put("end_offset", value == null ? None.NONE : value);
    }

    @Builtin(value = "print_file_and_line(self, /)", kind = Kind.GETTER)
    static Object getPrintFileAndLine(ExceptionObject self) {
        Object value = self.get("print_file_and_line");
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "print_file_and_line(self, value, /)", kind = Kind.SETTER)
    static void setPrintFileAndLine(ExceptionObject self, @Nullable Object value) {
        self.put("print_file_and_line", value == null ? None.NONE : value);
    }
}
