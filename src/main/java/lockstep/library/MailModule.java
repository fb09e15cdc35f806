package lockstep.library;

import java.util.List;
import lockstep.kernel.Operation;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.trace.Reason;
import lockstep.vm.ThreadState;

/** {@code _mail}: what {@code _socket} sends to other processes of the program. Letters are tuples of what never changes. */
final class MailModule {
    private MailModule() {}

    /** Whether the process was there to get it. */
    @Builtin(value = "post(pid, letter, size, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object post(ThreadState thread, Object pid, Object letter, Object size) {
        Processes all = Processes.of(thread);
        int process = (int) ((Long) pid - Processes.FIRST_PID);
        return thread.ask(new Operation.Unpark(Processes.ticket(thread, Reason.OTHER, ""), 0), (t, wake) -> {
            if (all.isOver(process)) {
                return false;
            }
            Mailbox box = all.mailbox(process);
            int fiber = t.handle == null ? 0 : t.handle.id();
            box.add(new Mailbox.Letter(letter, (Long) size, fiber, t.interpreter.kernel.now()));
            return Processes.wake(t, box.watchers().iterator(), u -> true);
        });
    }

    /** The letters to this process, in the order in which they came. */
    @Builtin(value = "collect()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object collect(ThreadState thread) {
        Mailbox box = Processes.of(thread).mailbox(thread.interpreter.process);
        if (!box.isReady()) {
            return TupleObject.EMPTY;
        }
        List<Mailbox.Letter> letters = box.takeAll();
        for (Mailbox.Letter each : letters) {
            if (each.size() > 0 && thread.handle != null) {
                thread.interpreter.kernel.recorder().message(
                        each.time(), each.fiber(), thread.interpreter.kernel.now(), thread.handle.id(), each.size() + " B");
            }
        }
        return new TupleObject(letters.stream().map(Mailbox.Letter::text).toArray());
    }

    /** A number for a connection to another process; when either ends, the other gets the letter ("gone", number, None). */
    @Builtin(value = "number(pid, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object number(ThreadState thread, Object pid) {
        return Processes.of(thread).call(thread.interpreter.process, (int) ((Long) pid - Processes.FIRST_PID));
    }

    /** A port that nobody was given before. */
    @Builtin(value = "port()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object port(ThreadState thread) {
        return Processes.of(thread).nextPort();
    }
}
