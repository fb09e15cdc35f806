package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** ImportError: what was to be imported, and from where. */
final class ImportErrorMethods {
    private ImportErrorMethods() {}

    @Builtin("__init__(self, /, *args, **kwargs)")
    static void init(ExceptionObject self, Object[] args, Object kwargs) {
        self.args = TupleObject.of(args);
        Dict d = ((Dict) kwargs).copy();
        if (d.size() > 0) {
            if (d.remove(new Str("name")) instanceof Object value) {
                self.put("name", value);
            }
            if (d.remove(new Str("path")) instanceof Object value) {
                self.put("path", value);
            }
            if (d.remove(new Str("name_from")) instanceof Object value) {
                self.put("name_from", value);
            }
        }
        for (int i = 0; i < d.end(); i++) {
            if (d.keyAt(i) instanceof Str s) {
                throw Errors.type("ImportError() got an unexpected keyword argument '" + s.value + "'");
            }
        }
    }

    @Builtin(value = "name(self, /)", kind = Kind.GETTER)
    static Object getName(ExceptionObject self) {
        Object value = self.get("name");
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "name(self, value, /)", kind = Kind.SETTER)
    static void setName(ExceptionObject self, @Nullable Object value) {
        self.put("name", value == null ? None.NONE : value);
    }

    @Builtin(value = "path(self, /)", kind = Kind.GETTER)
    static Object getPath(ExceptionObject self) {
        Object value = self.get("path");
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "path(self, value, /)", kind = Kind.SETTER)
    static void setPath(ExceptionObject self, @Nullable Object value) {
        self.put("path", value == null ? None.NONE : value);
    }

    @Builtin(value = "name_from(self, /)", kind = Kind.GETTER)
    static Object getNameFrom(ExceptionObject self) {
        Object value = self.get("name_from");
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "name_from(self, value, /)", kind = Kind.SETTER)
    static void setNameFrom(ExceptionObject self, @Nullable Object value) {
        self.put("name_from", value == null ? None.NONE : value);
    }

    @Builtin(value = "msg(self, /)", kind = Kind.GETTER)
    static Object getMsg(ExceptionObject self) {
        Object value = self.get("msg");
        return value == null ? self.args.items.length > 0 ? self.args.items[0] : None.NONE : value;
    }

    @Builtin(value = "msg(self, value, /)", kind = Kind.SETTER)
    static void setMsg(ExceptionObject self, @Nullable Object value) {
        self.put("msg", value == null ? None.NONE : value);
    }
}
