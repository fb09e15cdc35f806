package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** {@code _imp}: what importlib stands on. */
final class ImpModule {
    private ImpModule() {}

    @Builtin(value = "reload(module, /)", kind = Kind.FUNCTION)
    static Object reload(ThreadState thread, Object module) {
        return thread.hidden("reload_module", module);
    }

    /** Where a module would come from: its file, {@code built-in}, or None when there is none. */
    @Builtin(value = "origin(name, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object origin(ThreadState thread, Object name) {
        return thread.interpreter.origin(((Str) name).value());
    }
}
