package lockstep.library;

import lockstep.object.*;
import lockstep.vm.Thrown;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What {@code await} uses of a future. */
final class FutureIteratorMethods {
    private FutureIteratorMethods() {}

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(Object self) {
        return self;
    }

    @Builtin(value = "__next__(self, /)", effect = Effect.PURE)
    static Object next(Context context, FutureIterator self) {
        Object item = self.next(context);
        if (item == null) {
            throw self.exhausted();
        }
        return item;
    }

    @Builtin(value = "send(self, value, /)", effect = Effect.PURE)
    static Object send(Context context, FutureIterator self, Object value) {
        return next(context, self);
    }

    @Builtin(value = "throw(self, type, value=?, traceback=?, /)", effect = Effect.PURE)
    static Object raise(
            ThreadState thread, FutureIterator self, Object type, @Nullable Object value, @Nullable Object traceback) {
        return Thrown.make(thread, type, value, traceback, e -> {
            self.future = null;
            throw e;
        });
    }

    @Builtin(value = "close(self, /)", effect = Effect.PURE)
    static void close(FutureIterator self) {
        self.future = null;
    }
}
