package lockstep.kernel.simulated;

import lockstep.kernel.WaitQueue;
import lockstep.trace.Reason;

final class SimulatedWaitQueue implements WaitQueue {
    private final Reason reason;
    private final String label;
    final TaskList waiters = new TaskList();

    SimulatedWaitQueue(Reason reason, String label) {
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
    public int size() {
        return waiters.size();
    }
}
