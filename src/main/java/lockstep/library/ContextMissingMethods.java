package lockstep.library;

import lockstep.object.*;

/** {@code Token.MISSING}. */
final class ContextMissingMethods {
    private ContextMissingMethods() {}

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(Object self) {
        return new Str("<Token.MISSING>");
    }
}
