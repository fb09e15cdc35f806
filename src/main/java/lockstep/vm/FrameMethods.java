package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** What frames show. */
final class FrameMethods {
    private FrameMethods() {}

    @Builtin(value = "__repr__(self, /)")
    static Object repr(ThreadState thread, FrameObject self) {
        Frame f = self.frame;
        return new Str("<frame at " + ObjectMethods.address(thread, self) + ", file '" + f.code.fileName + "', line "
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

    @Builtin("clear(self, /)")
    static void clear(FrameObject self) {}
}
