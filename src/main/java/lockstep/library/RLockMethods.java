package lockstep.library;

import lockstep.kernel.Operation;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.Position;
import lockstep.vm.ThreadState;

/** What reentrant locks have. */
final class RLockMethods {
    private RLockMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object[] args, Dict kwargs) {
        String name = Position.nameToBeStored(thread);
        RLockObject made = new RLockObject(
                (TypeObject) cls, thread.interpreter.kernel.newMutex(name == null ? "RLock" : "RLock " + name));
        made.id = thread.interpreter.nextId();
        thread.work(thread.interpreter.costTable.nanos("native.rlock.new"));
        return made;
    }

    @Builtin(value = "acquire(self, blocking=True, timeout=-1)", effect = Effect.PURE)
    static Object acquire(ThreadState thread, RLockObject self, Object blocking, Object timeout) {
        long nanos = LockMethods.waiting(thread, blocking, timeout);
        if (self.owner == thread) {
            self.count++;
            return true;
        }
        return take(thread, self, nanos, 1);
    }

    private static Object take(ThreadState thread, RLockObject self, long nanos, long count) {
        return thread.then(
                (context, taken) -> {
                    if (taken == Boolean.TRUE) {
                        self.owner = thread;
                        self.count = count;
                    }
                    return taken;
                },
                () -> LockMethods.acquire(thread, self.mutex, nanos));
    }

    @Builtin(value = "release(self, /)", effect = Effect.PURE)
    static Object release(ThreadState thread, RLockObject self) {
        if (self.owner != thread) {
            throw Errors.runtime("cannot release un-acquired lock");
        }
        if (--self.count > 0) {
            return None.NONE;
        }
        self.owner = null;
        return LockMethods.release(thread, self.mutex);
    }

    @Builtin(value = "__enter__(self, /)", effect = Effect.PURE)
    static Object enter(ThreadState thread, RLockObject self) {
        return acquire(thread, self, true, -1L);
    }

    @Builtin(value = "__exit__(self, /, *args)", effect = Effect.PURE)
    static Object exit(ThreadState thread, RLockObject self, Object[] args) {
        return release(thread, self);
    }

    @Builtin(value = "_is_owned(self, /)", effect = Effect.PURE)
    static Object isOwned(ThreadState thread, RLockObject self) {
        return self.owner == thread;
    }

    @Builtin(value = "_recursion_count(self, /)", effect = Effect.PURE)
    static Object recursionCount(ThreadState thread, RLockObject self) {
        return self.owner == thread ? self.count : 0L;
    }

    /** Releases it wholly; answers how often it was held, for {@link #acquireRestore}. */
    @Builtin(value = "_release_save(self, /)", effect = Effect.PURE)
    static Object releaseSave(ThreadState thread, RLockObject self) {
        if (self.owner != thread) {
            throw Errors.runtime("cannot release un-acquired lock");
        }
        long count = self.count;
        self.count = 0;
        self.owner = null;
        return thread.then((context, done) -> count, () -> LockMethods.release(thread, self.mutex));
    }

    @Builtin(value = "_acquire_restore(self, state, /)", effect = Effect.PURE)
    static Object acquireRestore(ThreadState thread, RLockObject self, Object state) {
        return thread.then(
                (context, taken) -> None.NONE, () -> take(thread, self, Operation.FOREVER, (Long) state));
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, RLockObject self) {
        ThreadState owner = self.owner;
        return new Str("<" + (owner == null ? "unlocked" : "locked") + " " + self.type.module + "." + self.type.name
                + " object owner=" + (owner == null ? 0L : ThreadModule.identifier(owner)) + " count="
                + (owner == null ? 0 : self.count) + " at " + thread.address(self) + ">");
    }
}
