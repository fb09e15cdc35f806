package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** What tracebacks show. */
final class TracebackMethods {
    private TracebackMethods() {}

    @Builtin(value = "tb_next(self, /)", kind = Kind.GETTER)
    static Object next(TracebackObject self) {
        return self.next == null ? None.NONE : self.next;
    }

    @Builtin(value = "tb_next(self, value, /)", kind = Kind.SETTER)
    static void setNext(TracebackObject self, @Nullable Object value) {
        self.next = value == None.NONE ? null : (TracebackObject) value;
    }

    @Builtin(value = "tb_frame(self, /)", kind = Kind.GETTER)
    static Object frame(TracebackObject self) {
        return self.frame.object();
    }

    @Builtin(value = "tb_lineno(self, /)", kind = Kind.GETTER)
    static Object line(TracebackObject self) {
        return (long) self.line;
    }

    @Builtin(value = "tb_lasti(self, /)", kind = Kind.GETTER)
    static Object last(TracebackObject self) {
        return 2L * self.index;
    }
}
