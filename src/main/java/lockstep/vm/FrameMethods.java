package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** What frames show. */
final class FrameMethods {
    private FrameMethods() {}

    @Builtin(value = "__repr__(self, /)")
    static Object repr(ThreadState thread, FrameObject self) {
        Frame f = self.frame;
        return new Str("<frame at " + thread.address(self) + ", file '" + f.code.fileName + "', line "
                + f.line() + ", code " + f.code.name + ">");
    }

    @Builtin(value = "f_back(self, /)", kind = Kind.GETTER)
    static Object back(FrameObject self) {
        for (Activation a = self.frame.back; a != null; a = a.back) {
            if (a instanceof Frame f && !f.isHidden()) {
                return f.object();
            }
        }
        return None.NONE;
    }

    @Builtin(value = "f_code(self, /)", kind = Kind.GETTER)
    static Object code(FrameObject self) {
        return self.frame.codeObject;
    }

    @Builtin(value = "f_lineno(self, /)", kind = Kind.GETTER)
    static Object line(FrameObject self) {
        return (long) self.frame.line();
    }

    @Builtin(value = "f_lasti(self, /)", kind = Kind.GETTER)
    static Object last(FrameObject self) {
        return 2L * self.frame.at();
    }

    @Builtin(value = "f_globals(self, /)", kind = Kind.GETTER)
    static Object globals(FrameObject self) {
        return self.frame.globals;
    }

    @Builtin(value = "f_builtins(self, /)", kind = Kind.GETTER)
    static Object builtins(FrameObject self) {
        return self.frame.builtins;
    }

    @Builtin(value = "f_locals(self, /)", kind = Kind.GETTER)
    static Object locals(FrameObject self) {
        return Locals.of(self.frame);
    }

    @Builtin(value = "f_trace(self, /)", kind = Kind.GETTER)
    static Object trace(FrameObject self) {
        Object hook = self.frame.localTrace();
        return hook == null ? None.NONE : hook;
    }

    @Builtin(value = "f_trace(self, value, /)", kind = Kind.SETTER)
    static void setTrace(FrameObject self, @Nullable Object value) {
        self.frame.seen().local = value == None.NONE ? null : value;
    }

    @Builtin(value = "f_trace_lines(self, /)", kind = Kind.GETTER)
    static Object traceLines(FrameObject self) {
        return self.frame.seen().lines;
    }

    @Builtin(value = "f_trace_lines(self, value, /)", kind = Kind.SETTER)
    static void setTraceLines(FrameObject self, @Nullable Object value) {
        if (value == null) {
            throw Errors.type("can't delete numeric/char attribute");
        }
        self.frame.seen().lines = bool(value);
    }

    @Builtin(value = "f_trace_opcodes(self, /)", kind = Kind.GETTER)
    static Object traceOpcodes(FrameObject self) {
        return self.frame.seen().opcodes;
    }

    @Builtin(value = "f_trace_opcodes(self, value, /)", kind = Kind.SETTER)
    static void setTraceOpcodes(FrameObject self, @Nullable Object value) {
        self.frame.seen().opcodes = bool(value);
    }

    private static boolean bool(@Nullable Object value) {
        if (!(value instanceof Boolean b)) {
            throw Errors.type("attribute value type must be bool");
        }
        return b;
    }

    @Builtin("clear(self, /)")
    static Object clear(ThreadState thread, FrameObject self) {
        Frame f = self.frame;
        GeneratorObject g = f.generator;
        if (isRunning(thread, f)) {
            throw Errors.runtime("cannot clear an executing frame");
        }
        if (g != null && g.state == GeneratorObject.State.SUSPENDED) {
            throw Errors.runtime("cannot clear a suspended frame");
        }
        return g != null && g.state == GeneratorObject.State.CREATED
                ? g.type == Types.COROUTINE ? Unawaited.ended(thread, g) : Generators.close(thread, g)
                : thread.interpreter.life.drops.cleared(thread, f);
    }

    private static boolean isRunning(ThreadState thread, Frame f) {
        for (ThreadState each : thread.interpreter.threads()) {
            for (Activation a = each.top; a != null; a = a.back) {
                if (a == f) {
                    return true;
                }
            }
        }
        return false;
    }
}
