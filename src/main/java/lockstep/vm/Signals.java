package lockstep.vm;

import java.util.ArrayDeque;
import java.util.Queue;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.Operation;
import lockstep.object.Errors;
import lockstep.object.None;
import lockstep.object.Types;
import org.jspecify.annotations.Nullable;

/**
 * The signals of one process: what it does about each, and those that wait for its main thread to look. CPython runs
 * handlers there too, between two instructions; a wait goes on after them (PEP 475).
 */
public final class Signals {
    public static final int SIGINT = 2;
    public static final int COUNT = 65;

    /** No signal: KeyboardInterrupt whatever the program thinks of Ctrl-C, for a prompt whose statement is stuck. */
    public static final int RAISE = 0;

    /** By number: what is to be called, or null for what happens by default. */
    private final @Nullable Object[] handlers = new Object[COUNT];

    private final boolean[] ignored = new boolean[COUNT];
    /** What is called is what would happen anyhow. */
    private final boolean[] byDefault = new boolean[COUNT];
    /** An event loop has handlers of its own: whatever comes wakes the main thread. */
    public volatile boolean wakes;
    private final Queue<Integer> pending = new ArrayDeque<>();
    private volatile boolean any;

    public synchronized void handle(int signal, @Nullable Object handler, boolean ignore, boolean isDefault) {
        handlers[signal] = handler;
        ignored[signal] = ignore;
        byDefault[signal] = isDefault;
    }

    /** What is called, unless that is what happens by default. */
    public synchronized @Nullable Object handler(int signal) {
        return byDefault[signal] ? null : handlers[signal];
    }

    public synchronized boolean isDefault(int signal) {
        return byDefault[signal];
    }

    public synchronized boolean isIgnored(int signal) {
        return ignored[signal];
    }

    /** Whether the program does something about it: calls a function or, for SIGINT, raises. */
    public synchronized boolean isHandled(int signal) {
        return handlers[signal] != null || signal == SIGINT;
    }

    /** Tells the process, from whatever thread; it must handle this signal. */
    public void send(Interpreter interpreter, int signal) {
        FiberHandle main = interpreter.mainThread().handle;
        synchronized (this) {
            if (ignored[signal] || main == null) {
                return;
            }
            pending.add(signal);
            any = true;
        }
        interpreter.kernel.interrupt(main);
    }

    /** As {@link #send}, but a wait of the main thread goes on, and it looks afterwards: {@code interrupt_main}. */
    public void leave(Interpreter interpreter, int signal) {
        ThreadState main = interpreter.mainThread();
        if (main.isWaiting() && !wakes) {
            synchronized (this) {
                pending.add(signal);
                any = true;
            }
        } else {
            send(interpreter, signal);
        }
    }

    private static final int NONE = -1;

    /** The oldest that the main thread has not seen; negative for none. */
    synchronized int next() {
        Integer signal = pending.poll();
        any = !pending.isEmpty();
        return signal == null ? NONE : signal;
    }

    boolean hasMore() {
        return any;
    }

    /** What is left of an operation that was cut short. */
    static Operation rest(Operation operation, long since, long now) {
        long gone = now - since;
        return switch (operation) {
            case Operation.Sleep sleep -> new Operation.Sleep(Math.max(1, sleep.nanos() - gone));
            case Operation.Acquire a -> new Operation.Acquire(a.mutex(), left(a.timeout(), gone));
            case Operation.Join join -> new Operation.Join(join.fiber(), left(join.timeout(), gone));
            case Operation.Park park -> new Operation.Park(park.queue(), left(park.timeout(), gone), park.ready());
            case Operation.Outside o -> new Operation.Outside(
                    o.compute(), o.what(), Math.max(0, o.nanos() - gone), o.work());
            default -> operation;
        };
    }

    private static long left(long timeout, long gone) {
        return timeout < 0 ? timeout : Math.max(0, timeout - gone);
    }

    /**
     * Calls the handler, in the main thread.
     *
     * @return what the call gives, which nobody wants
     */
    public Object call(ThreadState thread, int signal) {
        if (signal < 0) {
            return None.NONE; // it was looked after already
        }
        Object handler;
        synchronized (this) {
            handler = handlers[signal];
        }
        if (handler == null) {
            if (signal == SIGINT || signal == RAISE) {
                throw Errors.of(Types.KEYBOARD_INTERRUPT, new Object[0]);
            }
            return None.NONE;
        }
        Object frame = Position.frameObject(thread, 0);
        return thread.call(handler, (long) signal, frame == null ? None.NONE : frame);
    }
}
