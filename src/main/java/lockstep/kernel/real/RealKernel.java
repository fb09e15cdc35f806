package lockstep.kernel.real;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lockstep.kernel.Fiber;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Gil;
import lockstep.kernel.GilProfile;
import lockstep.kernel.Kernel;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.kernel.Slice;
import lockstep.kernel.WaitQueue;
import lockstep.trace.Reason;
import lockstep.trace.Recorder;
import org.jspecify.annotations.Nullable;

/**
 * Runs each fiber on a Java thread of its own. Fibers without a GIL run truly in parallel. The recorder must accept
 * calls from several threads; all calls about one fiber come from its own thread, but for its creation.
 */
public final class RealKernel implements Kernel {
    /** How long the end waits for threads that do not look, in ms; they are daemons and end when they do look. */
    private static final long GRACE = 500;

    private final GilProfile profile;
    private final Recorder recorder;
    private final RealOperations operations = new RealOperations(this);
    private final Census census = new Census();
    private final long began = System.nanoTime();

    /** Guarded by itself. */
    private final List<RealTask> tasks = new ArrayList<>();

    private int processes;

    /** Guarded by this. */
    private final List<RealGil> gils = new ArrayList<>();

    /** More than one GIL, or a fiber without one. */
    private volatile boolean parallel;

    // ---- guarded by census ----
    private @Nullable Outcome outcome;
    private @Nullable Throwable failure;

    private volatile boolean over;
    private volatile Consumer<List<Waiting>> beforeEnd = waiting -> {};

    public RealKernel(GilProfile profile, Recorder recorder) {
        this.profile = profile;
        this.recorder = recorder;
    }

    @Override
    public void beforeEnd(Consumer<List<Waiting>> told) {
        beforeEnd = told;
    }

    @Override
    public long now() {
        return System.nanoTime() - began;
    }

    @Override
    public long wallClock() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    @Override
    public int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public boolean isSimulated() {
        return false;
    }

    @Override
    public Recorder recorder() {
        return recorder;
    }

    @Override
    public synchronized int newProcess(String name) {
        recorder.process(processes, name);
        return processes++;
    }

    @Override
    public synchronized Gil newGil(String name, int process, long switchInterval) {
        RealGil gil = new RealGil(gils.size(), name, switchInterval, this);
        recorder.gilCreated(gil.id, process, name);
        gils.add(gil);
        parallel |= gils.size() > 1;
        return gil;
    }

    @Override
    public Mutex newMutex(String label) {
        return new RealMutex(label);
    }

    @Override
    public WaitQueue newWaitQueue(Reason reason, String label) {
        return new RealWaitQueue(reason, label);
    }

    @Override
    public FiberHandle spawn(Fiber fiber, FiberSpec spec) {
        return create(fiber, spec, -1);
    }

    @Override
    public void stop(String reason) {
        end(new Outcome.Stopped(reason), null);
    }

    @Override
    public boolean isStopped() {
        return over;
    }

    @Override
    public void interrupt(FiberHandle fiber) {
        ((RealTask) fiber).interrupt();
    }

    @Override
    public Outcome run() {
        snapshot().forEach(task -> task.thread.start());
        try {
            synchronized (census) {
                while (census.living() > 0 && outcome == null) {
                    census.wait();
                }
            }
            if (over) {
                awaitThreads();
            }
        } catch (InterruptedException e) {
            stop("interrupted");
            Thread.currentThread().interrupt();
        }
        synchronized (census) {
            if (failure != null) {
                throw new IllegalStateException("a fiber failed", failure);
            }
            return outcome == null ? new Outcome.Finished() : outcome;
        }
    }

    private void awaitThreads() throws InterruptedException {
        List<RealTask> all = snapshot();
        all.forEach(RealTask::makeItLook);
        alarmGils();
        long deadline = System.currentTimeMillis() + GRACE;
        synchronized (census) {
            while (census.living() > 0) {
                long left = deadline - System.currentTimeMillis();
                if (left <= 0) {
                    return;
                }
                census.wait(left);
            }
        }
    }

    // ---- for this package ----

    RealOperations operations() {
        return operations;
    }

    Census census() {
        return census;
    }

    /** The run has ended, whatever fibers still do. */
    boolean isOver() {
        return over;
    }

    RealTask create(Fiber fiber, FiberSpec spec, int byFiber) {
        RealTask task;
        census.born();
        synchronized (tasks) {
            task = new RealTask(tasks.size(), fiber, spec, this);
            fiber.created(task);
            tasks.add(task);
        }
        // Without a GIL nobody waits for a safe point of this one: its threads interleave anyway.
        task.slice().safePoints = task.gil == null ? Slice.SafePoints.EVAL_BREAKER : profile.safePoints();
        parallel |= task.gil == null;
        recorder.fiberCreated(now(), task.id(), spec.process(), spec.name(), byFiber);
        return task;
    }

    void died() {
        if (census.died()) {
            stuck();
        }
    }

    boolean hasOneGilOnly() {
        return !parallel;
    }

    void kill(RealTask task) {
        task.kill();
        alarmGils();
    }

    private synchronized void alarmGils() {
        gils.forEach(RealGil::alarm);
    }

    void killOthers(int process, RealTask asking) {
        for (RealTask task : snapshot()) {
            if (task != asking && task.spec.process() == process && !task.isFinished()) {
                task.kill();
            }
        }
        alarmGils();
    }

    /** Nobody can ever run again: called on the thread that was the last to wait or to end. */
    void stuck() {
        List<Waiting> waiting = new ArrayList<>();
        for (RealTask task : snapshot()) {
            Operation asked = task.asked;
            if (asked != null && !task.isFinished()) {
                FiberHandle holder =
                        asked instanceof Operation.Acquire acquire ? acquire.mutex().holder() : task.subject;
                waiting.add(new Waiting(task, task.line(), asked, holder));
            }
        }
        beforeEnd.accept(waiting);
        end(new Outcome.Stuck(waiting), null);
    }

    /** A fiber threw: a fault of ours, not of the program it runs. */
    void fail(Throwable fault) {
        end(new Outcome.Stopped("fault"), fault);
    }

    private void end(Outcome how, @Nullable Throwable fault) {
        synchronized (census) {
            if (failure == null) {
                failure = fault;
            }
            if (outcome == null) {
                outcome = how;
            }
            over = true;
            census.notifyAll();
        }
        // The threads are made to look by run(), which holds no other monitor.
    }

    private List<RealTask> snapshot() {
        synchronized (tasks) {
            return List.copyOf(tasks);
        }
    }
}
