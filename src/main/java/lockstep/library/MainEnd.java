package lockstep.library;

import lockstep.kernel.FiberHandle;
import lockstep.kernel.Operation;
import lockstep.kernel.WaitQueue;
import lockstep.trace.Reason;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * The main thread has ended for those who join it as soon as the program's last line has, though it has still to wait
 * for the other threads: they among them.
 */
final class MainEnd implements Operation.Explained {
    private static final Object KEY = new Object();

    final WaitQueue waiters;
    private final ThreadState main;
    private volatile boolean over;

    private MainEnd(ThreadState main) {
        this.main = main;
        this.waiters = main.interpreter.kernel.newWaitQueue(Reason.JOIN, "MainThread");
    }

    static MainEnd of(ThreadState thread) {
        return thread.interpreter.state(KEY, () -> new MainEnd(thread.interpreter.mainThread()));
    }

    void come() {
        over = true;
    }

    @Override
    public boolean getAsBoolean() {
        return over;
    }

    @Override
    public String explanation() {
        return "for MainThread to end";
    }

    @Override
    public @Nullable FiberHandle holder() {
        return main.handle;
    }
}
