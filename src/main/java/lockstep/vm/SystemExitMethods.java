package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** SystemExit: the code. */
final class SystemExitMethods {
    private SystemExitMethods() {}

    @Builtin(value = "code(self, /)", kind = Kind.GETTER)
    static Object getCode(ExceptionObject self) {
        Object value = self.get("code");
        return value == null ? self.args.items.length == 0 ? None.NONE : self.args.items.length == 1 ? self.args.items[0] : self.args : value;
    }

    @Builtin(value = "code(self, value, /)", kind = Kind.SETTER)
    static void setCode(ExceptionObject self, @Nullable Object value) {
        self.put("code", value == null ? None.NONE : value);
    }
}
