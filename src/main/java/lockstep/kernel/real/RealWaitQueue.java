package lockstep.kernel.real;

import java.util.LinkedHashSet;
import lockstep.kernel.WaitQueue;
import lockstep.trace.Reason;

/** Guarded by its own monitor. */
final class RealWaitQueue implements WaitQueue {
    private final Reason reason;
    private final String label;

    /** First come first served, and leaving early costs nothing. */
    final LinkedHashSet<RealTask> waiters = new LinkedHashSet<>();

    RealWaitQueue(Reason reason, String label) {
        this.reason = reason;
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public synchronized int size() {
        return waiters.size();
    }
}
