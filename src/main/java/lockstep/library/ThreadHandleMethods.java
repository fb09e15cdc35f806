package lockstep.library;

import lockstep.kernel.Operation;
import lockstep.kernel.Wake;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** What a thread's handle has. */
final class ThreadHandleMethods {
    private ThreadHandleMethods() {}

    /** True when it has finished, False after the time-out (seconds; None for none). */
    @Builtin(value = "join(self, timeout=None, /)", effect = Effect.PURE)
    static Object join(ThreadState thread, ThreadModule.Handle self, Object timeout) {
        self.joined = true;
        long nanos = timeout == None.NONE ? Operation.FOREVER : Math.max(0, TimeModule.nanos(timeout));
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
        boolean over = self.thread == thread.interpreter.mainThread() && MainEnd.of(thread).getAsBoolean();
        return (over || self.fiber.isFinished()) && ended(thread, self);
    }

    private static boolean ended(ThreadState thread, ThreadModule.Handle self) {
        if (thread.watch != null) {
            thread.watch.sawEnd(thread, self.thread);
        }
        return true;
    }

    @Builtin(value = "ident(self, /)", kind = Kind.GETTER)
    static Object ident(ThreadModule.Handle self) {
        return ThreadModule.identifier(self.thread);
    }

    @Builtin(value = "native_id(self, /)", kind = Kind.GETTER)
    static Object nativeId(ThreadModule.Handle self) {
        return 1000L + self.thread.number;
    }
}
