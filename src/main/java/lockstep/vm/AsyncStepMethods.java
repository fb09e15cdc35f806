package lockstep.vm;

import lockstep.object.*;

/** What the awaitables of async generators have. */
final class AsyncStepMethods {
    private AsyncStepMethods() {}

    @Builtin(value = "__await__(self, /)", effect = Effect.PURE)
    static Object await(Object self) {
        return self;
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(Object self) {
        return self;
    }

    @Builtin("__next__(self, /)")
    static Object next(ThreadState thread, AsyncGenerators.Step self) {
        return AsyncGenerators.send(thread, self, None.NONE);
    }

    @Builtin("send(self, value, /)")
    static Object send(ThreadState thread, AsyncGenerators.Step self, Object value) {
        return AsyncGenerators.send(thread, self, value);
    }

    @Builtin("throw(self, type, value=?, traceback=?, /)")
    static Object raise(ThreadState thread, AsyncGenerators.Step self, Object type, Object value, Object traceback) {
        return Thrown.make(thread, type, value, traceback, e -> AsyncGenerators.raise(thread, self, e));
    }

    @Builtin("close(self, /)")
    static Object close(ThreadState thread, AsyncGenerators.Step self) {
        return AsyncGenerators.close(thread, self);
    }
}
