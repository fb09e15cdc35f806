package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** What coroutines have. */
final class CoroutineMethods {
    private CoroutineMethods() {}

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, GeneratorObject self) {
        return new Str("<coroutine object " + self.qualifiedName + " at " + thread.address(self) + ">");
    }

    @Builtin(value = "__await__(self, /)", effect = Effect.PURE)
    static Object await(GeneratorObject self) {
        return new CoroutineWrapper(self);
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
        Object below = value == null && traceback == null ? Generators.raiseBelow(thread, self, type) : null;
        return below != null ? below : Thrown.make(thread, type, value, traceback, e -> Generators.raise(thread, self, e));
    }

    @Builtin("close(self, /)")
    static Object close(ThreadState thread, GeneratorObject self) {
        return Generators.close(thread, self);
    }

    @Builtin(value = "cr_origin(self, /)", kind = Kind.GETTER)
    static Object getOrigin(GeneratorObject self) {
        return self.origin == null ? None.NONE : self.origin;
    }
}
