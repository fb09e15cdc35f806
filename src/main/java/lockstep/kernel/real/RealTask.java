package lockstep.kernel.real;

import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import lockstep.kernel.Fiber;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Operation;
import lockstep.kernel.Slice;
import lockstep.kernel.Stop;
import lockstep.kernel.Wake;
import org.jspecify.annotations.Nullable;

/** A fiber on its Java thread. Unless said otherwise its fields belong to that thread. */
final class RealTask implements FiberHandle, Runnable {
    private enum Shown {
        RUNNING,
        WAITING_FOR_GIL,
        OTHER
    }

    private final int id;
    private final RealKernel kernel;
    private final Fiber fiber;
    final FiberSpec spec;
    final @Nullable RealGil gil;
    private final Slice slice = new Slice();
    final Thread thread;

    /** Null while it waits; whoever sets it first has ended the wait. */
    private final AtomicReference<@Nullable Wake> waitEnd = new AtomicReference<>(Wake.CONTINUE);

    /** Whether its wait counts as hopeless. */
    private volatile boolean forever;

    /** What it waits for, and whom; read by others only when nobody can run. */
    volatile @Nullable Operation asked;

    volatile @Nullable FiberHandle subject;

    private volatile boolean killed;
    private volatile boolean interrupted;

    // ---- guarded by this ----
    private boolean finished;
    private boolean outside;
    private final List<RealTask> joiners = new ArrayList<>();

    /** Who waits for this one to run. */
    private final AtomicReference<@Nullable RealTask> starter = new AtomicReference<>();

    private boolean holdsGil;
    /** What the trace shows of it. */
    private Shown shown = Shown.OTHER;

    private long lastStamp;

    RealTask(int id, Fiber fiber, FiberSpec spec, RealKernel kernel) {
        this.id = id;
        this.kernel = kernel;
        this.fiber = fiber;
        this.spec = spec;
        this.gil = (RealGil) spec.gil();
        this.thread = new Thread(this, "lockstep " + spec.name());
        thread.setDaemon(true);
    }

    @Override
    public int id() {
        return id;
    }

    @Override
    public int process() {
        return spec.process();
    }

    @Override
    public String name() {
        return spec.name();
    }

    @Override
    public synchronized boolean isFinished() {
        return finished;
    }

    @Override
    public Slice slice() {
        return slice;
    }

    @Override
    public String toString() {
        return spec.name();
    }

    int line() {
        return fiber.line();
    }

    /** The wall clock for the trace; never runs backwards for one fiber. */
    long stamp() {
        lastStamp = Math.max(lastStamp, kernel.now());
        return lastStamp;
    }

    // ---- running ----

    @Override
    public void run() {
        try {
            live();
        } catch (Throwable e) {
            kernel.fail(e);
        } finally {
            end();
        }
    }

    private void live() {
        Wake wake = Wake.START;
        while (true) {
            wake = readyToRun(wake);
            slice.clock = kernel.now();
            slice.alone = gil != null && kernel.hasOneGilOnly();
            slice.until(Long.MAX_VALUE);
            // Either we see what they set, or their stop request comes after ours was wiped out.
            VarHandle.fullFence();
            if (interrupted || isEnding() || gil != null && gil.isDropRequested()) {
                slice.requestStop();
            }
            Stop stop = fiber.run(slice, wake);
            if (stop == Stop.Plain.FINISHED || wake == Wake.KILLED) {
                return;
            }
            wake = stop instanceof Stop.Ask ask ? kernel.operations().perform(this, ask.operation()) : safePoint();
        }
    }

    /** Takes the GIL if need be; whoever is killed runs once more, without it. */
    private Wake readyToRun(Wake wake) {
        if (!isEnding() && gil != null && !holdsGil) {
            holdsGil = gil.take(this);
        }
        if (isEnding()) {
            dropGil();
            return Wake.KILLED;
        }
        if (shown != Shown.RUNNING) {
            shown = Shown.RUNNING;
            kernel.recorder().running(stamp(), id, 0, fiber.line());
        }
        RealTask waiting = starter.getAndSet(null);
        if (waiting != null) {
            waiting.endWait(Wake.result(this));
        }
        return wake;
    }

    private Wake safePoint() {
        Wake wake = takeInterrupt() ? Wake.INTERRUPTED : Wake.CONTINUE;
        if (gil != null && gil.isDropRequested() && holdsGil) {
            holdsGil = false;
            gil.dropForced(this);
        }
        return wake;
    }

    private void end() {
        dropGil();
        kernel.recorder().finished(stamp(), id);
        List<RealTask> waiting;
        synchronized (this) {
            finished = true;
            waiting = List.copyOf(joiners);
        }
        waiting.forEach(joiner -> joiner.endWait(Wake.DONE));
        RealTask parent = starter.getAndSet(null);
        if (parent != null) {
            parent.endWait(Wake.result(this));
        }
        kernel.died();
    }

    void dropGil() {
        if (holdsGil && gil != null) {
            holdsGil = false;
            gil.drop(this);
        }
    }

    void showBlocked() {
        shown = Shown.OTHER;
    }

    /** @return whether the trace does not show it yet */
    boolean showWaitingForGil() {
        boolean isNew = shown != Shown.WAITING_FOR_GIL;
        shown = Shown.WAITING_FOR_GIL;
        return isNew;
    }

    void awaitedBy(RealTask parent) {
        starter.set(parent);
    }

    /** @return false when it has finished already */
    synchronized boolean addJoiner(RealTask joiner, boolean forever) {
        if (finished) {
            return false;
        }
        joiner.prepareToWait(forever);
        joiners.add(joiner);
        return true;
    }

    synchronized void removeJoiner(RealTask joiner) {
        joiners.remove(joiner);
    }

    // ---- waiting ----

    /** Called under the monitor of what it will wait for, before anybody can find it there. */
    void prepareToWait(boolean forever) {
        this.forever = forever;
        waitEnd.set(null);
        if (forever && kernel.census().loseHope()) {
            kernel.stuck();
        }
    }

    /** From any thread. @return false when its wait had ended already */
    boolean endWait(Wake wake) {
        if (!waitEnd.compareAndSet(null, wake)) {
            return false;
        }
        if (forever) {
            kernel.census().hope();
        }
        LockSupport.unpark(thread);
        return true;
    }

    /** @param deadline by {@link System#nanoTime}, ignored when it waits for ever */
    Wake await(long deadline) {
        if (isEnding()) {
            endWait(Wake.KILLED);
        } else if (interrupted && endWait(Wake.INTERRUPTED)) {
            interrupted = false;
        }
        while (true) {
            Wake wake = waitEnd.get();
            if (wake != null) {
                return wake;
            }
            if (forever) {
                LockSupport.park(this);
            } else {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    endWait(Wake.TIMED_OUT);
                } else {
                    LockSupport.parkNanos(this, left);
                }
            }
        }
    }

    // ---- from other threads ----

    boolean isEnding() {
        return killed || kernel.isOver();
    }

    /** The caller alarms the GILs afterwards. */
    void kill() {
        killed = true;
        makeItLook();
    }

    void makeItLook() {
        slice.requestStop();
        endWait(Wake.KILLED);
        synchronized (this) {
            if (outside) {
                thread.interrupt();
            }
        }
    }

    void interrupt() {
        interrupted = true;
        slice.requestStop();
        if (endWait(Wake.INTERRUPTED)) {
            interrupted = false;
        }
    }

    boolean takeInterrupt() {
        boolean was = interrupted;
        interrupted = false;
        return was;
    }

    synchronized void enterOutside() {
        outside = true;
    }

    synchronized void leaveOutside() {
        outside = false;
        // Whoever interrupted us meant the work that is over now.
        Thread.interrupted();
    }
}
