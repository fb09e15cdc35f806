package lockstep.kernel.simulated;

import lockstep.kernel.FiberHandle;
import lockstep.kernel.NamedMutex;
import lockstep.trace.Reason;
import org.jspecify.annotations.Nullable;

/** A POSIX semaphore of one, as in CPython's {@code thread_pthread.h}: no owner, and whoever comes first has it. */
final class SimulatedMutex extends NamedMutex {
    private final SimulatedKernel kernel;
    private @Nullable Reason shownReason;
    private @Nullable String shownLabel;
    @Nullable Task holder;
    boolean locked;
    final TaskList waiters = new TaskList();

    SimulatedMutex(SimulatedKernel kernel, String label) {
        super(label);
        this.kernel = kernel;
    }

    @Override
    public void showAs(Reason reason, String what) {
        shownReason = reason;
        shownLabel = what;
    }

    @Override
    public Reason shownReason() {
        return shownReason == null ? reason() : shownReason;
    }

    @Override
    public String shownLabel() {
        return shownLabel == null ? label() : shownLabel;
    }

    @Override
    public boolean isLocked() {
        return locked;
    }

    @Override
    public @Nullable FiberHandle holder() {
        return holder;
    }

    @Override
    public boolean tryAcquireAlone(FiberHandle fiber) {
        if (locked || kernel.isDueBefore(fiber.slice().time())) {
            return false;
        }
        take((Task) fiber);
        return true;
    }

    @Override
    public boolean releaseAlone(FiberHandle fiber) {
        if (!locked || !waiters.isEmpty() || kernel.isDueBefore(fiber.slice().time())) {
            return false;
        }
        free();
        return true;
    }

    void take(Task task) {
        locked = true;
        holder = task;
    }

    void free() {
        locked = false;
        holder = null;
    }
}
