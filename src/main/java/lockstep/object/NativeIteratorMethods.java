package lockstep.object;

/** What every iterator written in Java has. */
final class NativeIteratorMethods {
    private NativeIteratorMethods() {}

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(Object self) {
        return self;
    }

    @Builtin(value = "__next__(self, /)", effect = Effect.WRITES_SELF)
    static Object next(Context context, NativeIterator self) {
        if (self instanceof SteppingIterator stepping) {
            return stepping.step(context); // its own StopIteration, with the value that an inner iterator gave it
        }
        Object item = self.next(context);
        if (item == null) {
            throw Errors.stopIteration();
        }
        return item;
    }

    @Builtin(value = "__length_hint__(self, /)", effect = Effect.READS_SELF)
    static Object lengthHint(NativeIterator self) {
        return Math.max(0L, self.lengthHint());
    }
}
