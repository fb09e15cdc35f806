package lockstep.kernel.simulated;

import java.util.Collections;
import java.util.List;
import lockstep.kernel.Chooser;
import lockstep.kernel.CoreSpeeds;
import org.jspecify.annotations.Nullable;

/** The processor: which core does whose work, and the run queue of those that have none. */
final class Cores {
    private final Core[] cores;
    private final EventHeap events;
    private final Chooser chooser;
    private final long slice;

    /** A bit per core that nobody occupies. */
    private long free;

    private final CoreSpeeds speeds;

    /** What 1,000 ns of work take at present; see {@link #slownessHasChanged}. */
    private long slowness = CoreSpeeds.WHOLE;

    private final List<Task> runQueue = new TaskRing();
    private final List<Task> runQueueView = Collections.unmodifiableList(runQueue);

    Cores(int count, long slice, CoreSpeeds speeds, EventHeap events, Chooser chooser) {
        this.cores = new Core[count];
        for (int i = 0; i < count; i++) {
            cores[i] = new Core(i);
        }
        this.free = all();
        this.slice = slice;
        this.speeds = speeds;
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

    long slowness() {
        return slowness;
    }

    /**
     * When as many cores are busy as makes another speed, what their occupants still have to do takes longer or shorter
     * from now on.
     */
    void adjustSpeed(long now) {
        long before = slowness;
        slowness = speeds.slowness(cores.length - Long.bitCount(free & all()));
        if (slowness == before) {
            return;
        }
        for (Core core : cores) {
            Task task = core.occupant;
            if (task != null && task.isScheduled() && task.time > now) {
                long left = CoreSpeeds.time(CoreSpeeds.work(task.time - now, before), slowness);
                events.remove(task);
                events.add(task, Math.max(now + left, task.slice.seen()));
            }
        }
    }

    private long all() {
        return cores.length == Long.SIZE ? -1L : (1L << cores.length) - 1;
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
