package lockstep.library;

import lockstep.object.*;

/** What a deque's iterators have. */
final class DequeIteratorMethods {
    private DequeIteratorMethods() {}

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(Object self) {
        return self;
    }

    @Builtin("__next__(self, /)")
    static Object next(Context context, NativeIterator self) {
        Object item = self.next(context);
        if (item == null) {
            throw Errors.stopIteration();
        }
        return item;
    }

    @Builtin(value = "__length_hint__(self, /)", effect = Effect.READS_SELF)
    static Object lengthHint(NativeIterator self) {
        return self.lengthHint();
    }
}
