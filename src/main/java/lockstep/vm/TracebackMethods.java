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
        if (value == null) {
            throw Errors.type("can't delete tb_next attribute");
        }
        if (value != None.NONE && !(value instanceof TracebackObject)) {
            throw Errors.type("expected traceback object, got '" + Types.of(value).shownName() + "'");
        }
        for (TracebackObject each = value instanceof TracebackObject t ? t : null; each != null; each = each.next) {
            if (each == self) {
                throw Errors.value("traceback loop detected");
            }
        }
        self.next = value == None.NONE ? null : (TracebackObject) value;
    }

    @Builtin(value = "__new__(cls, tb_next, tb_frame, tb_lasti, tb_lineno)", kind = Kind.STATIC_METHOD)
    static Object make(Object cls, Object next, Object frame, Object last, Object line) {
        if (next != None.NONE && !(next instanceof TracebackObject)) {
            throw Errors.type("expected traceback object or None, got '" + Types.of(next).shownName() + "'");
        }
        if (!(frame instanceof FrameObject f)) {
            throw Errors.type("traceback() argument 'tb_frame' must be frame, not " + Types.of(frame).shownName());
        }
        if (!(last instanceof Long at) || !(line instanceof Long number)) {
            Object wrong = last instanceof Long ? line : last;
            throw Errors.type("'" + Types.of(wrong).shownName() + "\' object cannot be interpreted as an integer");
        }
        return new TracebackObject(
                next == None.NONE ? null : (TracebackObject) next, f.frame, (int) (at / 2), (int) (long) number);
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
