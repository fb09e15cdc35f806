package lockstep.library;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import lockstep.kernel.Operation;
import lockstep.kernel.WaitQueue;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.trace.Reason;
import lockstep.vm.ThreadState;

/** What a pipe's end has: bytes out, bytes in. {@code multiprocessing.connection} makes objects of them. */
final class ConnectionMethods {
    private ConnectionMethods() {}

    private static final String FULL = "send() of a Connection, whose pipe is full";

    private static void open(ConnectionObject self) {
        if (self.closed) {
            throw Errors.of(Types.OS_ERROR, new Str("handle is closed"));
        }
    }

    @Builtin("write(self, data, /)")
    static Object write(ThreadState thread, ConnectionObject self, Object data) {
        open(self);
        if (self.out == null) {
            throw Errors.of(Types.OS_ERROR, new Str("connection is read-only"));
        }
        byte[] bytes = Bytes.of(data);
        long price = price(thread, bytes.length);
        return thread.ask(new Operation.Outside(true, "pipe", price, () -> None.NONE), (t, wake) -> put(t, self, bytes));
    }

    static long price(ThreadState thread, int bytes) {
        return thread.interpreter.costTable.nanos("pipe")
                + bytes * thread.interpreter.costTable.nanos("pipe.kilobyte") / 1000;
    }

    private static Object put(ThreadState thread, ConnectionObject self, byte[] bytes) {
        Pipe pipe = self.out;
        if (!pipe.hasReaders()) {
            throw Processes.error(Types.BROKEN_PIPE_ERROR, 32, "Broken pipe");
        }
        Pipe.Message message =
                new Pipe.Message(bytes, thread.handle == null ? 0 : thread.handle.id(), thread.interpreter.kernel.now());
        if (pipe.write(message)) {
            if (pipe.trace != null) {
                pipe.trace.changed(thread, 1, bytes);
            }
            return Processes.wake(thread, pipe.watchers().iterator(), t -> afterWrite(t, pipe));
        }
        return waitFor(
                thread, List.of(pipe.room), Operation.FOREVER, FULL, (t, ready) -> put(t, self, bytes));
    }

    /** Who slept takes so long to be awake. */
    static long waking(ThreadState thread, boolean slept) {
        return slept ? thread.interpreter.costTable.nanos("pipe.wake") : 0;
    }

    /** A message larger than the pipe keeps its writer until it is read. */
    private static Object afterWrite(ThreadState thread, Pipe pipe) {
        return pipe.isOverfull()
                ? waitFor(thread, List.of(pipe.room), Operation.FOREVER, FULL, (t, r) -> None.NONE)
                : None.NONE;
    }

    /** What to do once one of several things is ready, or (false) the time is over. */
    interface Ready {
        Object resume(ThreadState thread, boolean ready);
    }

    /** Waits for any of these; the native's last act. */
    static Object waitFor(ThreadState thread, List<? extends Watched> all, long timeout, String what, Ready then) {
        return waitFor(thread, all, timeout, what, new AtomicBoolean(), then);
    }

    /** By what people call that which waits so. */
    private static Reason reason(String what) {
        if (what.contains("Queue") || what.contains("Pool")) {
            return Reason.QUEUE;
        }
        return what.startsWith("acquire") || what.equals(SharedSemaphore.ANY)
                ? Reason.LOCK
                : what.startsWith("wait()") ? Reason.CONDITION : Reason.IO;
    }

    /** @param slept set when there was something to wait for */
    static Object waitFor(
            ThreadState thread,
            List<? extends Watched> all,
            long timeout,
            String what,
            AtomicBoolean slept,
            Ready then) {
        WaitQueue ticket = Processes.ticket(thread, reason(what), what);
        for (Watched each : all) {
            each.watch(ticket);
        }
        return thread.ask(
                new Operation.Park(ticket, timeout, () -> {
                    boolean ready = all.stream().anyMatch(Watched::isReady);
                    slept.compareAndSet(false, !ready);
                    return ready;
                }),
                (t, wake) -> {
                    for (Watched each : all) {
                        each.unwatch(ticket);
                    }
                    return then.resume(t, wake.end() != lockstep.kernel.Wake.End.TIMED_OUT);
                });
    }

    /** The next message's bytes. */
    @Builtin("read(self, what, /)")
    static Object read(ThreadState thread, ConnectionObject self, Object what) {
        open(self);
        if (self.in == null) {
            throw Errors.of(Types.OS_ERROR, new Str("connection is write-only"));
        }
        AtomicBoolean slept = new AtomicBoolean();
        return waitFor(thread, List.of(self.in), Operation.FOREVER, ((Str) what).value(), slept, (t, ready) -> {
            Pipe.Message message = self.in.read();
            if (message == null) {
                if (!self.in.isReady()) {
                    return read(t, self, what); // another reader was faster
                }
                throw Errors.of(Types.EOF_ERROR, new Object[0]);
            }
            if (self.in.trace != null) {
                self.in.trace.changed(t, -1, message.bytes());
            }
            return taken(t, self, message, waking(t, slept.get()));
        });
    }

    private static Object taken(ThreadState thread, ConnectionObject self, Pipe.Message message, long waking) {
        if (thread.handle != null) {
            thread.interpreter.kernel.recorder().message(
                    message.time(), message.fiber(), thread.interpreter.kernel.now(), thread.handle.id(),
                    message.bytes().length + " B");
        }
        thread.allocate(message.bytes().length);
        BytesObject bytes = new BytesObject(message.bytes());
        long price = waking + price(thread, message.bytes().length);
        return thread.ask(
                new Operation.Outside(true, "pipe", price, () -> None.NONE),
                (t, wake) -> Processes.wake(t, self.in.room.watchers().iterator(), u -> bytes));
    }

    @Builtin("close(self, /)")
    static Object close(ThreadState thread, ConnectionObject self) {
        return Processes.wake(thread, self.close().iterator(), t -> None.NONE);
    }

    @Builtin(value = "closed(self, /)", kind = Kind.GETTER)
    static Object closed(ConnectionObject self) {
        return self.closed;
    }

    @Builtin(value = "readable(self, /)", kind = Kind.GETTER)
    static Object readable(ConnectionObject self) {
        return self.in != null;
    }

    @Builtin(value = "writable(self, /)", kind = Kind.GETTER)
    static Object writable(ConnectionObject self) {
        return self.out != null;
    }

    @Builtin("fileno(self, /)")
    static Object fileno(ConnectionObject self) {
        open(self);
        return 2 + self.number;
    }

    /** A number by which another process takes this end over; until then it counts as open there. */
    @Builtin("share(self, /)")
    static Object share(ThreadState thread, ConnectionObject self) {
        open(self);
        self.hold();
        return Processes.of(thread).add(self);
    }
}
