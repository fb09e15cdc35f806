package lockstep.vm;

import lockstep.object.*;

/** What generators have. */
final class GeneratorMethods {
    private GeneratorMethods() {}

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, GeneratorObject self) {
        return new Str("<generator object " + self.qualifiedName + " at " + thread.address(self) + ">");
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
        Object below = value == null && traceback == null ? Generators.raiseBelow(thread, self, type) : null;
        return below != null ? below : Thrown.make(thread, type, value, traceback, e -> Generators.raise(thread, self, e));
    }

    @Builtin("close(self, /)")
    static Object close(ThreadState thread, GeneratorObject self) {
        return Generators.close(thread, self);
    }
}
