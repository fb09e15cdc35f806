package lockstep.library;

import lockstep.kernel.Operation;
import lockstep.object.*;
import lockstep.vm.ThreadState;

/** Waiting at a socket, and ending such a wait. */
final class GateMethods {
    private GateMethods() {}

    /** Waits outside the GIL until opened or time is up (seconds; None for none), and closes it again. */
    @Builtin(value = "wait(self, seconds, /)", effect = Effect.PURE)
    static Object waitFor(ThreadState thread, GateObject self, Object seconds) {
        long nanos = seconds == None.NONE ? Operation.FOREVER : Math.max(0, TimeModule.nanos(seconds));
        Mailbox mail = Processes.of(thread).mailbox(thread.interpreter.process);
        mail.watch(self.queue);
        return thread.ask(new Operation.Park(self.queue, nanos, () -> self.open || mail.isReady()), (t, wake) -> {
            mail.unwatch(self.queue);
            self.open = false;
            if (t.watch != null) {
                t.watch.received(t, self);
            }
            return None.NONE;
        });
    }

    /** From any thread. */
    @Builtin(value = "open(self, /)", effect = Effect.PURE)
    static Object open(ThreadState thread, GateObject self) {
        if (thread.watch != null) {
            thread.watch.sent(thread, self);
        }
        self.open = true;
        return thread.ask(new Operation.Unpark(self.queue, 1), (t, wake) -> None.NONE);
    }
}
