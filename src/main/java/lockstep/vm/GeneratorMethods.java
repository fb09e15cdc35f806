package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** What generators have. */
final class GeneratorMethods {
    private GeneratorMethods() {}

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, GeneratorObject self) {
        return new Str("<generator object " + self.qualifiedName + " at " + ObjectMethods.address(thread, self) + ">");
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(GeneratorObject self) {
        return self;
    }

    @Builtin("__next__(self, /)")
    static Object next(ThreadState thread, GeneratorObject self) {
        return send(thread, self, None.NONE);
    }

    @Builtin("send(self, value, /)")
    static Object send(ThreadState thread, GeneratorObject self, Object value) {
        Object sent = Generators.send(thread, self, value);
        if (sent == null) {
            throw Errors.stopIteration();
        }
        return sent;
    }

    @Builtin("throw(self, type, value=?, traceback=?, /)")
    static Object raise(ThreadState thread, GeneratorObject self, Object type, Object value, Object traceback) {
        return Thrown.make(thread, type, value, traceback, e -> Generators.raise(thread, self, e));
    }

    @Builtin("close(self, /)")
    static Object close(ThreadState thread, GeneratorObject self) {
        return Generators.close(thread, self);
    }

    @Builtin(value = "__name__(self, /)", kind = Kind.GETTER)
    static Object getName(GeneratorObject self) {
        return self.name;
    }

    @Builtin(value = "__name__(self, value, /)", kind = Kind.SETTER)
    static void setName(GeneratorObject self, @Nullable Object value) {
        self.name = Generators.text("__name__", value);
    }

    @Builtin(value = "__qualname__(self, /)", kind = Kind.GETTER)
    static Object getQualname(GeneratorObject self) {
        return self.qualifiedName;
    }

    @Builtin(value = "__qualname__(self, value, /)", kind = Kind.SETTER)
    static void setQualname(GeneratorObject self, @Nullable Object value) {
        self.qualifiedName = Generators.text("__qualname__", value);
    }

    @Builtin(value = "gi_code(self, /)", kind = Kind.GETTER)
    static Object getCode(GeneratorObject self) {
        return self.frame.codeObject;
    }

    @Builtin(value = "gi_frame(self, /)", kind = Kind.GETTER)
    static Object getFrame(GeneratorObject self) {
        return self.state == GeneratorObject.State.CLOSED ? None.NONE : self.frame.object();
    }

    @Builtin(value = "gi_running(self, /)", kind = Kind.GETTER)
    static Object getRunning(GeneratorObject self) {
        return self.state == GeneratorObject.State.RUNNING;
    }

    @Builtin(value = "gi_suspended(self, /)", kind = Kind.GETTER)
    static Object getSuspended(GeneratorObject self) {
        return self.state == GeneratorObject.State.SUSPENDED;
    }

    @Builtin(value = "gi_yieldfrom(self, /)", kind = Kind.GETTER)
    static Object getAwaiting(GeneratorObject self) {
        Object awaiting = self.awaiting();
        return awaiting == null ? None.NONE : awaiting;
    }
}
