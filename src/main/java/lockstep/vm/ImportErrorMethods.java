package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** ImportError: what was to be imported, and from where. */
final class ImportErrorMethods {
    private ImportErrorMethods() {}

    @Builtin("__init__(self, /, *args, **kwargs)")
    static void init(ExceptionObject self, Object[] args, Object kwargs) {
        self.remove("msg");
        ExceptionFields.init(self, args, kwargs, "name", "path", "name_from");
    }

    @Builtin("__reduce__(self, /)")
    static Object reduce(ExceptionObject self) {
        return ExceptionMethods.reduced(self, self.args, ExceptionMethods.stateWith(self, "name", "path", "name_from"));
    }

    @Builtin(value = "msg(self, /)", kind = Kind.GETTER)
    static Object getMsg(ExceptionObject self) {
        Object value = self.get("msg");
        return value == null ? self.args.items.length == 1 ? self.args.items[0] : None.NONE : value;
    }

    @Builtin(value = "msg(self, value, /)", kind = Kind.SETTER)
    static void setMsg(ExceptionObject self, @Nullable Object value) {
        self.put("msg", value == null ? None.NONE : value);
    }
}
