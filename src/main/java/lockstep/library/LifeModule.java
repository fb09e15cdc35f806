package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** {@code _life}: what {@code weakref} and {@code gc} stand on. */
final class LifeModule {
    private LifeModule() {}

    /** A weak reference to what is held by names, as pools are. */
    @Builtin(value = "owner_reference(owner, callback, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object ownerReference(ThreadState thread, Object owner, Object callback) {
        return thread.interpreter.life.ownerReference(owner, callback);
    }

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
