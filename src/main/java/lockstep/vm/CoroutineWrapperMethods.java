package lockstep.vm;

import lockstep.object.*;

/** What {@code coroutine.__await__()} gives has these. */
final class CoroutineWrapperMethods {
    private CoroutineWrapperMethods() {}

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(Object self) {
        return self;
    }

    @Builtin("__next__(self, /)")
    static Object next(ThreadState thread, CoroutineWrapper self) {
        return CoroutineMethods.send(thread, self.coroutine, None.NONE);
    }

    @Builtin("send(self, value, /)")
    static Object send(ThreadState thread, CoroutineWrapper self, Object value) {
        return CoroutineMethods.send(thread, self.coroutine, value);
    }

    @Builtin("throw(self, type, value=?, traceback=?, /)")
    static Object raise(ThreadState thread, CoroutineWrapper self, Object type, Object value, Object traceback) {
        return CoroutineMethods.raise(thread, self.coroutine, type, value, traceback);
    }

    @Builtin("close(self, /)")
    static Object close(ThreadState thread, CoroutineWrapper self) {
        return Generators.close(thread, self.coroutine);
    }
}
