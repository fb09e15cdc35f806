package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** AttributeError: the name and the object it was not found on. */
final class AttributeErrorMethods {
    private AttributeErrorMethods() {}

    @Builtin("__init__(self, /, *args, **kwargs)")
    static void init(ExceptionObject self, Object[] args, Object kwargs) {
        self.args = TupleObject.of(args);
        Dict d = ((Dict) kwargs).copy();
        if (d.size() > 0) {
            if (d.remove(new Str("name")) instanceof Object value) {
                self.put("name", value);
            }
            if (d.remove(new Str("obj")) instanceof Object value) {
                self.put("obj", value);
            }
        }
        for (int i = 0; i < d.end(); i++) {
            if (d.keyAt(i) instanceof Str s) {
                throw Errors.type("AttributeError() got an unexpected keyword argument '" + s.value + "'");
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

    @Builtin(value = "obj(self, /)", kind = Kind.GETTER)
    static Object getObj(ExceptionObject self) {
        Object value = self.get("obj");
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "obj(self, value, /)", kind = Kind.SETTER)
    static void setObj(ExceptionObject self, @Nullable Object value) {
        self.put("obj", value == null ? None.NONE : value);
    }
}
