package lockstep.kernel.simulated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lockstep.kernel.Gil;
import org.jspecify.annotations.Nullable;

/**
 * The state of a GIL after CPython's {@code Python/ceval_gil.c}, and the arithmetic of its timed waits. A waiter's
 * time-outs are not events: since each one only matters when the holder looks, the first that sets the drop request is
 * computed from when the waits began. That keeps ten thousand waiters from costing ten thousand events an interval.
 */
final class SimulatedGil implements Gil {
    private static final long UNKNOWN = -1;

    final int id;
    final int process;
    private final String name;

    /** By how much a timed wait overshoots, in ns. */
    private final long overshoot;

    private long interval;

    @Nullable Task holder;
    @Nullable Task lastHolder;

    /** Who dropped it on request and waits for another to take it. */
    @Nullable Task forced;

    /** In the order they came; none of them is on a core. */
    private final List<Task> waiters = new ArrayList<>();

    final List<Task> waitersView = Collections.unmodifiableList(waiters);

    /** Unfinished fibers that need this GIL. */
    int live;

    private long takenAt;

    /** When the holder last changed: CPython's switch number, as a time. */
    private long switchedAt;

    private long requestAt = UNKNOWN;

    /** When it was dropped last. */
    long droppedAt;

    SimulatedGil(int id, int process, String name, long interval, long overshoot) {
        this.id = id;
        this.process = process;
        this.name = name;
        this.interval = Math.max(1, interval);
        this.overshoot = overshoot;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long switchInterval() {
        return interval;
    }

    @Override
    public void setSwitchInterval(long nanos) {
        // Waits under way keep the phase they have; CPython's end their old interval first, which nobody can see.
        interval = Math.max(1, nanos);
        requestAt = UNKNOWN;
    }

    /** How long one timed wait takes, in ns. */
    long period() {
        return interval + overshoot;
    }

    boolean hasWaiters() {
        return !waiters.isEmpty();
    }

    void taken(Task task, long now) {
        holder = task;
        takenAt = now;
        if (lastHolder != task) {
            lastHolder = task;
            switchedAt = now;
        }
        requestAt = UNKNOWN;
    }

    void addWaiter(Task task, long now) {
        task.gilWaitStart = now;
        waiters.add(task);
        if (requestAt != UNKNOWN) {
            requestAt = Math.min(requestAt, firstRequest(task, soonest()));
        }
    }

    Task removeWaiter(int index) {
        requestAt = UNKNOWN;
        return waiters.remove(index);
    }

    void removeWaiter(Task task) {
        requestAt = UNKNOWN;
        waiters.remove(task);
    }

    /** Until when the holder may run before it must look for a drop request: a lower bound while that is far. */
    long dueAt(long now) {
        if (waiters.isEmpty()) {
            return Long.MAX_VALUE;
        }
        long soonest = soonest();
        return requestAt == UNKNOWN && now < soonest ? soonest : requestAt();
    }

    boolean isDropRequested(long now) {
        return !waiters.isEmpty() && now >= soonest() && now >= requestAt();
    }

    private long requestAt() {
        if (requestAt == UNKNOWN) {
            long soonest = soonest();
            long first = Long.MAX_VALUE;
            for (int i = 0; i < waiters.size(); i++) {
                first = Math.min(first, firstRequest(waiters.get(i), soonest));
            }
            requestAt = first;
        }
        return requestAt;
    }

    /** No wait that began before the last switch sets a request: it sees the switch number changed and starts again. */
    private long soonest() {
        return Math.max(takenAt, switchedAt + period());
    }

    private long firstRequest(Task waiter, long soonest) {
        long period = period();
        long waits = Math.max(1, Math.ceilDiv(soonest - waiter.gilWaitStart, period));
        return waiter.gilWaitStart + waits * period;
    }
}
