package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.Operation;
import lockstep.kernel.WaitQueue;
import lockstep.kernel.Wake;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.Signals;
import lockstep.vm.ThreadState;

/** What a process's parent can ask of it. */
final class ProcessMethods {
    private ProcessMethods() {}

    @Builtin(value = "pid(self, /)", kind = Kind.GETTER)
    static Object pid(ProcessObject self) {
        return Processes.pid(self.process);
    }

    /** The number by which one waits for its end. */
    @Builtin(value = "sentinel(self, /)", kind = Kind.GETTER)
    static Object sentinel(ThreadState thread, ProcessObject self) {
        if (self.number == 0) {
            self.number = Processes.of(thread).add(self);
        }
        return FIRST_FREE + self.number;
    }

    /** As descriptors of files are counted: after stdin, stdout and stderr. */
    static final long FIRST_FREE = 2;

    /** None while it runs. */
    @Builtin("poll(self, /)")
    static Object poll(ThreadState thread, ProcessObject self) {
        return thread.ask(new Operation.Unpark(NOBODY(thread), 0), (t, wake) -> code(self));
    }

    /** A queue in which nobody waits: asking for it means waiting for one's turn among the processes. */
    private static WaitQueue NOBODY(ThreadState thread) {
        return Processes.ticket(thread, lockstep.trace.Reason.OTHER, "");
    }

    private static Object code(ProcessObject self) {
        Long code = self.exitCode();
        return code == null ? None.NONE : code;
    }

    /** Its exit code, or None when the time-out (seconds; None for none) came first. */
    @Builtin("join(self, timeout=None, /)")
    static Object join(ThreadState thread, ProcessObject self, Object timeout) {
        FiberHandle main = self.main;
        long nanos = timeout == None.NONE ? Operation.FOREVER : Math.max(0, TimeModule.nanos(timeout));
        if (main == null || self.exitCode() != null && nanos == 0) {
            return code(self);
        }
        return thread.ask(
                new Operation.Join(main, nanos), (t, wake) -> wake.end() == Wake.End.TIMED_OUT ? None.NONE : code(self));
    }

    /** Ends it as a signal does: nothing of it runs any more. */
    @Builtin("kill(self, signal, /)")
    static Object kill(ThreadState thread, ProcessObject self, Object signal) {
        if (self.exitCode() != null) {
            return None.NONE;
        }
        int number = (int) (long) (Long) signal;
        Signals signals = self.interpreter.signals;
        if (signals.isIgnored(number)) {
            return None.NONE;
        }
        if (signals.isHandled(number)) {
            return thread.ask(new Operation.Unpark(NOBODY(thread), 0), (t, wake) -> {
                signals.send(self.interpreter, number);
                return None.NONE;
            });
        }
        return thread.ask(
                new Operation.Kill(null, self.process),
                (t, wake) -> ended(t, self, -(Long) signal, u -> None.NONE));
    }

    /** Notes how a process ended, closes what it left open, and tells whoever waits for that. */
    static Object ended(ThreadState thread, ProcessObject process, long code, Processes.Then then) {
        if (!process.ended(code)) {
            return then.run(thread);
        }
        if (code != 0) {
            process.interpreter.family.failed(process.process, code);
        }
        List<WaitQueue> told = new ArrayList<>(Processes.of(thread).closeAll(process.process));
        told.addAll(Processes.of(thread).hangUp(process.process, thread.interpreter.kernel.now()));
        told.addAll(process.sentinel.watchers());
        process.interpreter.family.remove(process.interpreter);
        return Processes.wake(thread, told.iterator(), then);
    }
}
