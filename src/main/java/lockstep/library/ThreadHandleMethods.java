package lockstep.library;

import lockstep.kernel.Operation;
import lockstep.kernel.Wake;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** What a thread's handle has. */
final class ThreadHandleMethods {
    private ThreadHandleMethods() {}

    @Builtin(value = "__new__(cls, /)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls) {
        ThreadModule.Handle made = new ThreadModule.Handle();
        made.id = thread.interpreter.nextId();
        return made;
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.READS_SELF)
    static Object repr(ThreadModule.Handle self) {
        return new Str("<_thread._ThreadHandle object: ident=" + ident(self) + ">");
    }

    /** True when it has finished, False after the time-out (seconds; None for none). */
    @Builtin(value = "join(self, timeout=None, /)", effect = Effect.PURE)
    static Object join(ThreadState thread, ThreadModule.Handle self, Object timeout) {
        if (self.fiber == null) {
            throw Errors.runtime("thread not started");
        }
        if (self.declaredDone) {
            return true;
        }
        if (self.thread == thread && !self.fiber.isFinished()) {
            throw Errors.runtime("Cannot join current thread");
        }
        self.joined = true;
        long nanos = timeout == None.NONE ? Operation.FOREVER : Math.max(0, TimeModule.bounded(timeout));
        if (self.thread == thread.interpreter.mainThread()) {
            MainEnd end = MainEnd.of(thread);
            return thread.ask(
                    new Operation.Park(end.waiters, nanos, end),
                    (t, wake) -> wake.end() != Wake.End.TIMED_OUT && ended(t, self));
        }
        return thread.ask(
                new Operation.Join(self.fiber, nanos), (t, wake) -> wake.end() != Wake.End.TIMED_OUT && ended(t, self));
    }

    @Builtin(value = "is_done(self, /)", effect = Effect.READS_SELF)
    static Object isDone(ThreadState thread, ThreadModule.Handle self) {
        if (self.fiber == null || self.declaredDone) {
            return self.declaredDone;
        }
        boolean over = self.thread == thread.interpreter.mainThread() && MainEnd.of(thread).getAsBoolean();
        return (over || self.fiber.isFinished()) && ended(thread, self);
    }

    @Builtin(value = "_set_done(self, /)", effect = Effect.PURE)
    static Object setDone(ThreadModule.Handle self) {
        if (self.fiber == null) {
            throw Errors.runtime("thread not started");
        }
        self.declaredDone = true;
        return None.NONE;
    }

    private static boolean ended(ThreadState thread, ThreadModule.Handle self) {
        if (thread.watch != null) {
            thread.watch.sawEnd(thread, self.thread);
        }
        return true;
    }

    @Builtin(value = "ident(self, /)", kind = Kind.GETTER)
    static Object ident(ThreadModule.Handle self) {
        return self.thread == null ? 0L : ThreadModule.identifier(self.thread);
    }

    @Builtin(value = "native_id(self, /)", kind = Kind.GETTER)
    static Object nativeId(ThreadModule.Handle self) {
        return self.thread == null ? 0L : 1000L + self.thread.number;
    }
}
