package lockstep.vm;

import lockstep.object.*;

/** What async_generators have. */
final class AsyncGeneratorMethods {
    private AsyncGeneratorMethods() {}

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, GeneratorObject self) {
        return new Str("<async_generator object " + self.qualifiedName + " at " + thread.address(self) + ">");
    }

    @Builtin(value = "__aiter__(self, /)", effect = Effect.PURE)
    static Object iter(GeneratorObject self) {
        return self;
    }

    @Builtin("__anext__(self, /)")
    static Object next(ThreadState thread, GeneratorObject self) {
        return AsyncGenerators.step(thread, self, AsyncGenerators.Step.Kind.SEND, None.NONE);
    }

    @Builtin("asend(self, value, /)")
    static Object send(ThreadState thread, GeneratorObject self, Object value) {
        return AsyncGenerators.step(thread, self, AsyncGenerators.Step.Kind.SEND, value);
    }

    @Builtin("athrow(self, type, value=?, traceback=?, /)")
    static Object raise(ThreadState thread, GeneratorObject self, Object type, Object value, Object traceback) {
        Object given = traceback != null ? new TupleObject(type, value == null ? None.NONE : value, traceback)
                : value != null ? new TupleObject(type, value)
                : new TupleObject(type);
        return Thrown.checkForm(thread, value != null, "athrow",
                () -> AsyncGenerators.step(thread, self, AsyncGenerators.Step.Kind.THROW, given));
    }

    @Builtin("aclose(self, /)")
    static Object close(ThreadState thread, GeneratorObject self) {
        return AsyncGenerators.step(thread, self, AsyncGenerators.Step.Kind.CLOSE, null);
    }
}
