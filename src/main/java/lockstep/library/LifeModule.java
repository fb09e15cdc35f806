package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** {@code _life}: what {@code weakref} and {@code gc} stand on. */
final class LifeModule {
    private LifeModule() {}

    @Builtin(value = "getweakrefcount(object, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object count(ThreadState thread, Object object) {
        return (long) thread.interpreter.life.references(object).size();
    }

    @Builtin(value = "getweakrefs(object, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object references(ThreadState thread, Object object) {
        return new ListObject(thread.interpreter.life.references(object).toArray());
    }

    @Builtin(value = "collect()", kind = Kind.FUNCTION)
    static Object collect(ThreadState thread) {
        long found = thread.interpreter.life.collect(thread);
        return thread.then((context, done) -> found, () -> thread.hidden("run_finalizers"));
    }
}
