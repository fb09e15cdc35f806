package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** StopIteration: the value. */
final class StopIterationMethods {
    private StopIterationMethods() {}

    @Builtin(value = "value(self, /)", kind = Kind.GETTER)
    static Object getValue(ExceptionObject self) {
        Object value = self.get("value");
        return value == null ? self.args.items.length > 0 ? self.args.items[0] : None.NONE : value;
    }

    @Builtin(value = "value(self, value, /)", kind = Kind.SETTER)
    static void setValue(ExceptionObject self, @Nullable Object value) {
        self.put("value", value == null ? None.NONE : value);
    }
}
