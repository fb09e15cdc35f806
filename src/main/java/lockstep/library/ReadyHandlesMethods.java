package lockstep.library;

import lockstep.object.*;

/** What the handles of a round have. */
final class ReadyHandlesMethods {
    private ReadyHandlesMethods() {}

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(Object self) {
        return self;
    }
}
