package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** What cells have. */
final class CellMethods {
    private CellMethods() {}

    @Builtin(value = "__new__(cls, value=?, /)", kind = Kind.STATIC_METHOD)
    static Object make(Object cls, @Nullable Object value) {
        return new Cell(value);
    }

    @Builtin(value = "cell_contents(self, /)", kind = Kind.GETTER)
    static Object contents(Cell self) {
        if (self.value == null) {
            throw Errors.value("Cell is empty");
        }
        return self.value;
    }

    @Builtin(value = "cell_contents(self, value, /)", kind = Kind.SETTER)
    static void setContents(Cell self, @Nullable Object value) {
        self.value = value;
    }
}
