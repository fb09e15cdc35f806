package lockstep.kernel.simulated;

import java.util.List;
import lockstep.kernel.Chooser;
import lockstep.kernel.CoreSpeeds;
import lockstep.kernel.Costs;
import lockstep.kernel.Operation;
import lockstep.kernel.Wake;
import lockstep.trace.Reason;
import lockstep.trace.Recorder;

/**
 * Moves tasks between their states: off and on a core, into and out of the GIL, blocked and awake. Every move happens
 * at {@link #now}; what happens later is an event.
 */
final class Scheduler {
    final EventHeap events = new EventHeap();
    final Recorder recorder;
    final Chooser chooser;
    final Cores cores;

    /** Virtual ns since the run began. */
    long now;

    /** Eighths to choose from where two loops of the same length must not fall into step for ever. */
    private static final List<Integer> EIGHTHS = List.of(5, 6, 7, 8, 9, 10, 11);

    static final int EIGHT = 8;

    /** Who has waited for the GIL for longer, in virtual ns, is woken as late as after a whole interval. */
    private static final long SOON = 1_000_000;

    private final long handover;
    private final long handoverSoon;
    private final long wakeLatency;
    private final long looks;
    private final long contextSwitch;

    Scheduler(Settings settings, Chooser chooser, Recorder recorder) {
        Costs costs = settings.costs();
        this.recorder = recorder;
        this.chooser = chooser;
        this.cores = new Cores(settings.cores(), costs.nanos("os.slice"), new CoreSpeeds(costs, settings.cores()), events, chooser);
        this.handover = costs.nanos("gil.handover");
        this.handoverSoon = costs.nanos("gil.handover.soon");
        this.wakeLatency = costs.nanos("wake");
        this.looks = costs.nanos("wake.looks");
        this.contextSwitch = costs.nanos("os.switch");
    }

    /** Some eighths, 8 in the mean. */
    static int about(Chooser chooser) {
        return EIGHTHS.get(chooser.choose(new Chooser.Choice(Chooser.Kind.VALUE, EIGHTHS)));
    }

    // ---- waiting and waking ----

    /** Leaves GIL and core until the deadline, or until somebody wakes it. */
    void block(Task task, Operation operation, Reason reason, String on, long deadline) {
        task.asked = operation;
        task.state = Task.State.BLOCKED;
        dropGil(task, false);
        cores.leave(task);
        recorder.blocked(now, task.id, reason, on, task.fiber.line());
        blockUntil(task, deadline);
    }

    void blockUntil(Task task, long deadline) {
        task.state = Task.State.BLOCKED;
        task.deadline = deadline;
        if (deadline != Long.MAX_VALUE) {
            events.add(task, deadline);
        }
    }

    /** Ends a wait: the task goes on after the wake-up latency. */
    void wake(Task task, Wake wake) {
        leaveLists(task);
        noteWaking(task);
        task.wake = wake;
        task.state = Task.State.WAKING;
        events.add(task, now + wakeLatency);
    }

    /** Wakes the first waiter of a mutex; it comes and looks whether the mutex is still free. */
    void wakeToTry(SimulatedMutex mutex, Task by) {
        Task task = mutex.waiters.poll();
        if (task != null) {
            recorder.woken(now, by.id, task.id);
            events.remove(task);
            noteWaking(task);
            task.state = Task.State.TRYING_MUTEX;
            // Always as late as before, it could find the mutex of a busy loop at the same place for ever.
            events.add(task, now + (task.tries == 0 ? wakeLatency : wakeLatency * about(chooser) / EIGHT));
        }
    }

    private void noteWaking(Task task) {
        task.wokenAt = task.gil != null && task.gil.holder != null ? now : -1;
    }

    /** Takes it out of everything that could still wake it. */
    void leaveLists(Task task) {
        events.remove(task);
        if (task.list != null) {
            task.list.remove(task);
        }
        if (task.subject != null && task.subject.starter == task) {
            task.subject.starter = null;
        }
        task.subject = null;
        task.deadline = Long.MAX_VALUE;
    }

    /** Its wait is over; it needs its GIL, if it has one, and a core. */
    void resume(Task task) {
        task.asked = null;
        task.onCore = Task.State.RUNNING;
        long wokenAt = task.wokenAt;
        task.wokenAt = -1;
        if (task.gil != null && task.gil.holder != null) {
            waitForGil(task);
        } else if (wokenAt >= 0 && task.gil.droppedAt > wokenAt + looks) {
            wakeAgain(task);
        } else {
            requestCore(task);
        }
    }

    /**
     * Who is woken while its waker runs on finds the GIL taken, sleeps again, and is woken once more when the GIL is
     * dropped: the latency counts from there.
     */
    private void wakeAgain(Task task) {
        task.state = Task.State.GIL_SIGNALLED;
        events.add(task, Math.max(now, task.gil.droppedAt + handoverSoon));
    }

    // ---- cores ----

    private void requestCore(Task task) {
        Core core = cores.freeFor(task);
        if (core != null) {
            place(task, core, now);
        } else {
            enqueue(task);
        }
    }

    private void enqueue(Task task) {
        task.state = Task.State.READY;
        recorder.runnable(now, task.id);
        cores.enqueue(task, now);
    }

    /** How long that much work takes at the cores' present speed. */
    long timeOf(long work) {
        return CoreSpeeds.time(work, cores.slowness());
    }

    /** The operating system takes a core away, with or without the GIL in hand. */
    void preempt(Core core) {
        Task task = core.occupant;
        if (task == null || !cores.hasQueue()) {
            return;
        }
        task.remaining = CoreSpeeds.work(task.time - now, cores.slowness());
        events.remove(task);
        task.onCore = task.state;
        cores.leave(task);
        enqueue(task);
    }

    /** Gives free cores to those that wait for one. */
    void dispatch() {
        while (cores.hasQueue() && cores.isAnyFree()) {
            Task task = cores.takeFromQueue();
            Core core = cores.freeFor(task);
            if (core == null) {
                throw new IllegalStateException("a core was free");
            }
            place(task, core, now + contextSwitch);
        }
    }

    private void place(Task task, Core core, long from) {
        if (task.onCore == Task.State.RUNNING && task.gil != null && task.gil.holder != task) {
            if (task.gil.holder != null) {
                waitForGil(task);
                return;
            }
            takeGil(task.gil, task);
        }
        cores.occupy(core, task, from);
        task.state = task.onCore;
        recordOnCore(task);
        Task starter = task.starter;
        if (starter != null) {
            wake(starter, Wake.result(task));
        }
        events.add(task, from + timeOf(task.remaining));
        task.remaining = 0;
    }

    void recordOnCore(Task task) {
        int core = task.core == null ? 0 : task.core.number;
        if (task.asked instanceof Operation.Outside outside && outside.isPreparing()) {
            recorder.preparing(now, task.id, core, task.fiber.line());
        } else {
            recorder.running(now, task.id, core, task.fiber.line());
        }
    }

    // ---- the GIL ----

    void waitForGil(Task task) {
        SimulatedGil gil = task.gil;
        recorder.waitingForGil(now, task.id, gil.id, task.fiber.line());
        task.state = Task.State.GIL_WAITING;
        task.gilWantedSince = now;
        gil.addWaiter(task, now);
    }

    /** A signalled waiter arrives; when somebody was faster it waits a full interval again. */
    void tryGil(Task task) {
        if (task.gil.holder == null) {
            requestCore(task);
        } else if (task.gilWantedSince < 0) {
            waitForGil(task);
        } else {
            task.state = Task.State.GIL_WAITING;
            task.gil.addWaiter(task, now);
        }
    }

    void takeGil(SimulatedGil gil, Task task) {
        gil.taken(task, now);
        recorder.gilTaken(now, gil.id, task.id);
        if (task.gilWantedSince >= 0) {
            task.slice.gilWaited += now - task.gilWantedSince;
            task.gilWantedSince = -1;
        }
        Task forced = gil.forced;
        if (forced != null) {
            gil.forced = null;
            signal(forced, handover);
        }
    }

    /** Drops the GIL if it holds it. A forced dropper then waits until another has taken it. */
    void dropGil(Task task, boolean forced) {
        SimulatedGil gil = task.gil;
        if (gil == null || gil.holder != task) {
            return;
        }
        gil.holder = null;
        gil.droppedAt = now;
        recorder.gilDropped(now, gil.id, task.id, forced);
        if (forced) {
            gil.forced = task;
            task.state = Task.State.GIL_FORCED;
            task.gilWantedSince = now;
            task.onCore = Task.State.RUNNING;
            cores.leave(task);
            recorder.waitingForGil(now, task.id, gil.id, task.fiber.line());
        }
        signalOne(gil);
    }

    private void signalOne(SimulatedGil gil) {
        int count = gil.waitersView.size();
        if (count > 0) {
            int index = count == 1 ? 0 : chooser.choose(new Chooser.Choice(Chooser.Kind.GIL, gil.waitersView));
            Task task = gil.removeWaiter(index);
            signal(task, now - task.gilWaitStart < SOON ? handoverSoon : handover);
        }
    }

    private void signal(Task task, long latency) {
        task.state = Task.State.GIL_SIGNALLED;
        events.add(task, now + latency);
    }

    // ---- the end ----

    /** Takes a task out of the world wherever it is, for good. */
    void remove(Task task) {
        SimulatedGil gil = task.gil;
        Task.State state = task.state;
        SimulatedMutex tried = state == Task.State.TRYING_MUTEX && task.asked instanceof Operation.Acquire acquire
                ? (SimulatedMutex) acquire.mutex()
                : null;
        leaveLists(task);
        cores.leave(task);
        if (state == Task.State.READY) {
            cores.removeFromQueue(task);
        }
        task.state = Task.State.FINISHED;
        task.stop = null;
        if (tried != null && !tried.locked) {
            wakeToTry(tried, task);
        }
        if (gil != null) {
            leaveGil(task, gil, state);
        }
        recorder.finished(now, task.id);
        if (task.starter != null) {
            wake(task.starter, Wake.result(task));
        }
        while (!task.joiners.isEmpty()) {
            Task joiner = task.joiners.poll();
            wake(joiner, Wake.DONE);
        }
    }

    private void leaveGil(Task task, SimulatedGil gil, Task.State state) {
        if (state == Task.State.GIL_WAITING) {
            gil.removeWaiter(task);
        }
        if (gil.forced == task) {
            gil.forced = null;
        }
        dropGil(task, false);
        // It may have been the one signalled: then somebody else must be, or the GIL would lie free unnoticed.
        if (gil.holder == null && (state == Task.State.GIL_SIGNALLED || state == Task.State.READY)) {
            if (gil.hasWaiters()) {
                signalOne(gil);
            } else if (gil.forced != null) {
                Task forced = gil.forced;
                gil.forced = null;
                signal(forced, handover);
            }
        }
    }
}
