package lockstep.library;

import lockstep.object.*;

/** What hidden Python does with a sum of floats. */
final class FloatSumMethods {
    private FloatSumMethods() {}

    @Builtin(value = "begin(self, first, /)", effect = Effect.PURE)
    static void begin(FloatSum self, Object first) {
        self.begin((Double) first);
    }

    @Builtin(value = "add(self, item, /)", effect = Effect.PURE)
    static Object add(FloatSum self, Object item) {
        return self.add(item);
    }

    @Builtin(value = "value(self, /)", effect = Effect.PURE)
    static Object value(FloatSum self) {
        return self.value();
    }
}
