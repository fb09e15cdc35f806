package lockstep.library;

import lockstep.kernel.Operation;
import lockstep.kernel.WaitQueue;
import lockstep.object.*;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** Waiting and being woken. */
final class AsyncioWaker {
    private static final long MILLISECOND = 1_000_000;

    private AsyncioWaker() {}

    /**
     * Waits outside the GIL until woken or time is up. {@code seconds} None waits for ever; timers are rounded up to
     * whole ms, as epoll does (Lib/selectors.py), the arrival of answers is not. As a selector it gives a list of what
     * is ready, which is empty: who wakes a loop has told it what to do before.
     */
    @Builtin(value = "select(self, seconds, answers=False, /)", effect = Effect.PURE)
    static Object select(ThreadState thread, WakerObject self, Object seconds, Object answers) {
        return select(thread, self, seconds, answers, null);
    }

    /** The same for a loop that has sockets: what another process sends wakes it too. */
    @Builtin(value = "select_with_mail(self, seconds, answers=False, /)", effect = Effect.PURE)
    static Object selectWithMail(ThreadState thread, WakerObject self, Object seconds, Object answers) {
        return select(thread, self, seconds, answers, Processes.of(thread).mailbox(thread.interpreter.process));
    }

    private static Object select(
            ThreadState thread, WakerObject self, Object seconds, Object answers, @Nullable Mailbox mail) {
        if (self.woken) {
            self.woken = false;
            arrow(thread, self);
            heard(thread, self);
            return new ListObject();
        }
        long nanos = seconds == None.NONE ? Operation.FOREVER : Math.max(0, TimeModule.nanos(seconds));
        if (nanos == 0) {
            return new ListObject();
        }
        boolean forAnswers = answers == Boolean.TRUE;
        if (nanos > 0 && !forAnswers) {
            nanos = Math.ceilDiv(nanos, MILLISECOND) * MILLISECOND;
        }
        self.used = nanos == Operation.FOREVER ? self.wakers : forAnswers ? self.answers : self.timers;
        WaitQueue queue = self.used;
        if (mail != null) {
            mail.watch(queue);
        }
        return thread.ask(new Operation.Park(queue, nanos, new PendingTasks(thread, self, mail)), (t, wake) -> {
            if (mail != null) {
                mail.unwatch(queue);
            }
            boolean woken = self.woken;
            self.woken = false;
            if (woken) {
                arrow(t, self);
                heard(t, self);
            }
            return new ListObject();
        });
    }

    /** From any thread. */
    @Builtin(value = "wake(self, /)", effect = Effect.PURE)
    static Object wake(ThreadState thread, WakerObject self) {
        if (thread.watch != null) {
            thread.watch.sent(thread, self);
        }
        thread.work(thread.interpreter.costTable.nanos("asyncio.wake"));
        if (self.woken) {
            return None.NONE;
        }
        self.by = thread;
        self.wokenAt = AsyncioModule.now(thread);
        self.woken = true;
        return thread.ask(new Operation.Unpark(self.used, 1), (t, wake) -> None.NONE);
    }

    private static void heard(ThreadState thread, WakerObject self) {
        if (thread.watch != null) {
            thread.watch.received(thread, self);
        }
    }

    private static void arrow(ThreadState thread, WakerObject self) {
        ThreadState by = self.by;
        if (by != null && by != thread && by.handle != null && thread.handle != null) {
            thread.interpreter.kernel.recorder().message(
                    self.wokenAt, by.handle.id(), AsyncioModule.now(thread), thread.handle.id(), "wakes the event loop");
        }
        self.by = null;
    }
}
