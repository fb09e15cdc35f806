package lockstep.library;

import lockstep.kernel.Operation;
import lockstep.kernel.Wake;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** What locks have. */
final class LockMethods {
    private LockMethods() {}

    @Builtin(value = "__new__(cls, /, *args)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object[] args) {
        if (args.length > 0) {
            throw Errors.type("lock expected 0 arguments, got " + args.length);
        }
        return ThreadModule.allocateLock(thread);
    }

    @Builtin(value = "acquire(self, blocking=True, timeout=-1)", effect = Effect.PURE)
    static Object acquire(ThreadState thread, LockObject self, Object blocking, Object timeout) {
        return acquire(thread, self.mutex, waiting(thread, blocking, timeout));
    }

    /** The time-out in ns that these two arguments mean. */
    static long waiting(ThreadState thread, Object blocking, Object timeout) {
        boolean blocks = thread.truth(blocking) != Boolean.FALSE;
        long nanos = timeout instanceof Long n && n == -1 || timeout instanceof Double d && d == -1
                ? Operation.FOREVER
                : TimeModule.bounded(timeout);
        if (!blocks && nanos != Operation.FOREVER) {
            throw Errors.value("can't specify a timeout for a non-blocking call");
        }
        if (nanos < 0 && nanos != Operation.FOREVER) {
            throw Errors.value("timeout value must be a non-negative number");
        }
        return blocks ? nanos : 0;
    }

    static Object acquire(ThreadState thread, lockstep.kernel.Mutex mutex, long nanos) {
        thread.work(thread.interpreter.lockTaking);
        if (thread.mayActAlone() && mutex.tryAcquireAlone(thread.handle)) {
            return taken(thread, mutex, nanos);
        }
        return thread.ask(
                new Operation.Acquire(mutex, nanos),
                (t, wake) -> wake.end() != Wake.End.TIMED_OUT && wake.value() != Boolean.FALSE && taken(t, mutex, nanos));
    }

    private static boolean taken(ThreadState thread, lockstep.kernel.Mutex mutex, long nanos) {
        if (thread.watch != null) {
            thread.watch.taken(thread, mutex, nanos == Operation.FOREVER);
        }
        return true;
    }

    @Builtin(value = "release(self, /)", effect = Effect.PURE)
    static Object release(ThreadState thread, LockObject self) {
        return release(thread, self.mutex);
    }

    static Object release(ThreadState thread, lockstep.kernel.Mutex mutex) {
        thread.work(thread.interpreter.lockGiving);
        if (thread.watch != null && mutex.isLocked()) {
            thread.watch.released(thread, mutex);
        }
        if (thread.mayActAlone() && mutex.isLocked() && mutex.releaseAlone(thread.handle)) {
            return None.NONE;
        }
        return thread.ask(new Operation.Release(mutex), (t, wake) -> {
            if (wake.value() == Boolean.FALSE) {
                throw Errors.runtime("release unlocked lock");
            }
            return None.NONE;
        });
    }

    @Builtin(value = "locked(self, /)", effect = Effect.READS_SELF)
    static Object locked(LockObject self) {
        return self.mutex.isLocked();
    }

    @Builtin(value = "__enter__(self, /)", effect = Effect.PURE)
    static Object enter(ThreadState thread, LockObject self) {
        return acquire(thread, self.mutex, Operation.FOREVER);
    }

    @Builtin(value = "__exit__(self, /, *args)", effect = Effect.PURE)
    static Object exit(ThreadState thread, LockObject self, Object[] args) {
        return release(thread, self.mutex);
    }

    @Builtin(value = "acquire_lock(self, blocking=True, timeout=-1)", effect = Effect.PURE)
    static Object acquireLock(ThreadState thread, LockObject self, Object blocking, Object timeout) {
        return acquire(thread, self, blocking, timeout);
    }

    @Builtin(value = "release_lock(self, /)", effect = Effect.PURE)
    static Object releaseLock(ThreadState thread, LockObject self) {
        return release(thread, self);
    }

    @Builtin(value = "locked_lock(self, /)", effect = Effect.READS_SELF)
    static Object lockedLock(LockObject self) {
        return locked(self);
    }

    @Builtin(value = "_label(self, text, /)", effect = Effect.PURE)
    static void label(LockObject self, Object text) {
        self.mutex.setLabel(((Str) text).value());
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, LockObject self) {
        return new Str("<" + (self.mutex.isLocked() ? "locked" : "unlocked") + " _thread.lock object at " + thread.address(self) + ">");
    }
}
