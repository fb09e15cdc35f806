package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** {@code _contextvars}. */
final class ContextModule {
    private ContextModule() {}

    @Builtin(value = "copy_context()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object copyContext(ThreadState thread) {
        return ContextMethods.copyOfCurrent(thread);
    }
}
