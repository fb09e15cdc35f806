package lockstep.kernel.stepping;

import java.util.ArrayDeque;
import java.util.List;
import lockstep.kernel.Footprint;
import lockstep.kernel.WaitQueue;
import lockstep.trace.Reason;

/** A queue of parked fibers; every operation on it is dependent on every other one. */
final class SteppingQueue implements WaitQueue {
    final Footprint footprint;
    final ArrayDeque<SteppingFiber> parked = new ArrayDeque<>();
    private final Reason reason;
    private final String label;

    SteppingQueue(Reason reason, String label) {
        this.reason = reason;
        this.label = label;
        this.footprint = new Footprint(List.of(new Footprint.Touch(this, null, true, label)));
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
        return parked.size();
    }
}
