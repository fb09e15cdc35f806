package lockstep.kernel.simulated;

import java.util.Collections;
import java.util.List;
import lockstep.kernel.Chooser;
import org.jspecify.annotations.Nullable;

/** The processor: which core does whose work, and the run queue of those that have none. */
final class Cores {
    private final Core[] cores;
    private final EventHeap events;
    private final Chooser chooser;
    private final long slice;

    /** A bit per core that nobody occupies. */
    private long free;

    private final List<Task> runQueue = new TaskRing();
    private final List<Task> runQueueView = Collections.unmodifiableList(runQueue);

    Cores(int count, long slice, EventHeap events, Chooser chooser) {
        this.cores = new Core[count];
        for (int i = 0; i < count; i++) {
            cores[i] = new Core(i);
        }
        this.free = count == Long.SIZE ? -1L : (1L << count) - 1;
        this.slice = slice;
        this.events = events;
        this.chooser = chooser;
    }

    boolean isAnyFree() {
        return free != 0;
    }

    boolean hasQueue() {
        return !runQueue.isEmpty();
    }

    /** The core it ran on last, or the first free one; null when none is free. */
    @Nullable Core freeFor(Task task) {
        if (free == 0) {
            return null;
        }
        int number = (free >>> task.lastCore & 1) != 0 ? task.lastCore : Long.numberOfTrailingZeros(free);
        return cores[number];
    }

    void occupy(Core core, Task task, long from) {
        free &= ~(1L << core.number);
        core.occupant = task;
        core.sliceEnd = from + slice;
        task.core = core;
        task.lastCore = core.number;
        events.remove(core);
        if (!runQueue.isEmpty()) {
            events.add(core, core.sliceEnd);
        }
    }

    void leave(Task task) {
        Core core = task.core;
        if (core != null) {
            core.occupant = null;
            task.core = null;
            free |= 1L << core.number;
        }
    }

    void enqueue(Task task, long now) {
        runQueue.add(task);
        if (runQueue.size() == 1) {
            for (Core core : cores) {
                if (!core.isScheduled()) {
                    events.add(core, Math.max(now, core.sliceEnd));
                }
            }
        }
    }

    void removeFromQueue(Task task) {
        runQueue.remove(task);
    }

    Task takeFromQueue() {
        int index = runQueue.size() == 1
                ? 0
                : chooser.choose(new Chooser.Choice(Chooser.Kind.CORE, runQueueView));
        return runQueue.remove(index);
    }
}
