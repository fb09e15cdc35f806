package lockstep.kernel.simulated;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import lockstep.kernel.Chooser;
import lockstep.kernel.CoreSpeeds;
import lockstep.kernel.Costs;
import lockstep.kernel.Fiber;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Gil;
import lockstep.kernel.Kernel;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.kernel.Slice;
import lockstep.kernel.Stop;
import lockstep.kernel.WaitQueue;
import lockstep.kernel.Wake;
import lockstep.trace.Reason;
import lockstep.trace.Recorder;
import org.jspecify.annotations.Nullable;

/**
 * Runs fibers in virtual time. A fiber runs ahead in one go to where it stops; its stop then takes effect in the order
 * of virtual time, as an event among the others. How far it may run ahead is bounded by what others could do to it
 * meanwhile: nothing but the GIL's interval while it is alone, a quantum when others run beside it.
 */
public final class SimulatedKernel implements Kernel {
    /** So that {@link #stop} is heard soon whatever the program does, in virtual ns. */
    private static final long LONGEST_RUN = 10_000_000;

    /** At most so many of the things due at one time are offered for choice. */
    private static final int MAX_TIED = 8;

    private final Settings settings;
    private final Scheduler scheduler;
    private final EventHeap events;
    private final Recorder recorder;
    private final Operations operations;

    private final List<Task> tasks = new ArrayList<>();
    private final List<Task> tied = new ArrayList<>();
    private int gils;
    private final List<String> processNames = new ArrayList<>();
    private int live;

    /** How many groups of fibers can act at the same time: each GIL with fibers is one, each fiber without one too. */
    private int domains;

    private final long overshoot;
    private final long quantumShared;
    private final long quantumProcess;

    // ---- written from other Java threads ----
    private volatile boolean mail;
    private volatile @Nullable String stopReason;
    private volatile @Nullable Task current;
    private final Queue<Task> interrupts = new ConcurrentLinkedQueue<>();

    public SimulatedKernel(Settings settings, Chooser chooser, Recorder recorder) {
        this.settings = settings;
        this.recorder = recorder;
        this.scheduler = new Scheduler(settings, chooser, recorder);
        this.events = scheduler.events;
        Costs costs = settings.costs();
        this.operations = new Operations(this, scheduler, costs);
        this.overshoot = costs.nanos("timer.overshoot");
        this.quantumShared = costs.nanos("quantum.shared");
        this.quantumProcess = costs.nanos("quantum.process");
    }

    @Override
    public long now() {
        return scheduler.now;
    }

    @Override
    public long wallClock() {
        return settings.epoch() + scheduler.now;
    }

    @Override
    public int cores() {
        return settings.cores();
    }

    @Override
    public boolean isSimulated() {
        return true;
    }

    @Override
    public Recorder recorder() {
        return recorder;
    }

    @Override
    public int newProcess(String name) {
        recorder.process(processNames.size(), name);
        processNames.add(name);
        return processNames.size() - 1;
    }

    @Override
    public Gil newGil(String name, int process, long switchInterval) {
        recorder.gilCreated(gils, process, name);
        return new SimulatedGil(gils++, process, name, switchInterval, overshoot);
    }

    @Override
    public Mutex newMutex(String label) {
        return new SimulatedMutex(this, label);
    }

    @Override
    public WaitQueue newWaitQueue(Reason reason, String label) {
        return new SimulatedWaitQueue(reason, label);
    }

    @Override
    public FiberHandle spawn(Fiber fiber, FiberSpec spec) {
        return create(fiber, spec, -1, scheduler.now);
    }

    @Override
    public void stop(String reason) {
        synchronized (interrupts) {
            if (stopReason == null) {
                stopReason = reason;
            }
        }
        knock();
    }

    @Override
    public boolean isStopped() {
        return stopReason != null;
    }

    @Override
    public void interrupt(FiberHandle fiber) {
        interrupts.add((Task) fiber);
        knock();
    }

    private void knock() {
        mail = true;
        Task running = current;
        if (running != null) {
            running.slice.requestStop();
        }
    }

    // ---- for this package ----

    String processName(int process) {
        return processNames.get(process);
    }

    Task create(Fiber fiber, FiberSpec spec, int byFiber, long start) {
        Task task = new Task(tasks.size(), fiber, spec);
        fiber.created(task);
        task.slice.safePoints =
                task.gil == null ? Slice.SafePoints.ANY_INSTRUCTION : settings.profile().safePoints();
        tasks.add(task);
        live++;
        if (task.gil == null || task.gil.live++ == 0) {
            domains++;
        }
        recorder.fiberCreated(scheduler.now, task.id, spec.process(), spec.name(), byFiber);
        events.add(task, start);
        return task;
    }

    /** Whether something else happens up to that time, so that a fiber which ran ahead must not act unasked. */
    boolean isDueBefore(long time) {
        return events.earliest() <= time;
    }

    /** Ends a task that is not the one running. */
    void kill(Task task) {
        if (task.state == Task.State.FINISHED) {
            return;
        }
        task.killed = true;
        task.slice.begin(scheduler.now, CoreSpeeds.WHOLE, Long.MIN_VALUE);
        task.fiber.run(task.slice, Wake.KILLED);
        task.slice.end();
        finish(task);
    }

    void killOthers(int process, Task asking) {
        // By index: a killed fiber's last run cannot add tasks, but nothing here should depend on that.
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            if (task != asking && task.spec.process() == process) {
                kill(task);
            }
        }
    }

    void finish(Task task) {
        scheduler.remove(task);
        live--;
        if (task.gil == null || --task.gil.live == 0) {
            domains--;
        }
    }

    // ---- the loop ----

    @Override
    public Outcome run() {
        while (true) {
            if (mail) {
                mail = false;
                String reason = stopReason;
                if (reason != null) {
                    return new Outcome.Stopped(reason);
                }
                readInterrupts();
            }
            if (live == 0) {
                return new Outcome.Finished();
            }
            scheduler.dispatch();
            scheduler.cores.adjustSpeed(scheduler.now);
            if (events.isEmpty()) {
                return new Outcome.Stuck(waiting());
            }
            Event event = next();
            events.remove(event);
            scheduler.now = event.time;
            switch (event) {
                case Task task -> step(task);
                case Core core -> scheduler.preempt(core);
                default -> throw new IllegalStateException();
            }
        }
    }

    private Event next() {
        Event first = events.first();
        if (!events.isTied() || first instanceof Core) {
            return first;
        }
        tied.clear();
        events.tied(tied, MAX_TIED);
        return tied.size() == 1
                ? tied.get(0)
                : tied.get(scheduler.chooser.choose(new Chooser.Choice(Chooser.Kind.TIE, tied)));
    }

    private void step(Task task) {
        switch (task.state) {
            case BLOCKED -> {
                operations.timeOver(task);
                scheduler.resume(task);
            }
            case TRYING_MUTEX -> operations.tryMutex(task);
            case WAKING -> scheduler.resume(task);
            case GIL_SIGNALLED -> scheduler.tryGil(task);
            case COMPUTING -> {
                operations.timeOver(task);
                boolean prepared = task.asked instanceof Operation.Outside outside && outside.isPreparing();
                task.asked = null;
                if (prepared) {
                    scheduler.recordOnCore(task);
                }
                if (task.gil == null) {
                    task.state = Task.State.RUNNING;
                    runAhead(task);
                } else if (task.gil.holder == null) {
                    scheduler.takeGil(task.gil, task);
                    task.state = Task.State.RUNNING;
                    runAhead(task);
                } else {
                    scheduler.cores.leave(task);
                    task.onCore = Task.State.RUNNING;
                    scheduler.waitForGil(task);
                }
            }
            case RUNNING -> {
                Stop stop = task.stop;
                task.stop = null;
                if (stop == null || takeEffect(task, stop)) {
                    runAhead(task);
                }
            }
            case GIL_WAITING, GIL_FORCED, READY, FINISHED -> throw new IllegalStateException(task + " " + task.state);
        }
    }

    /** Runs it until its stop lies behind somebody else's event, or until it leaves its core. */
    private void runAhead(Task task) {
        Slice slice = task.slice;
        current = task;
        do {
            slice.begin(scheduler.now, scheduler.cores.slowness(), until(task));
            slice.alone = domains == 1 && task.gil != null;
            Stop stop = task.fiber.run(slice, task.wake);
            slice.end();
            if (mail || slice.clock >= events.earliest()) {
                task.stop = stop;
                events.add(task, slice.clock);
                break;
            }
            scheduler.now = slice.clock;
            if (!takeEffect(task, stop)) {
                break;
            }
        } while (true);
        current = null;
    }

    private long until(Task task) {
        if (task.interrupted || mail) {
            return Long.MIN_VALUE;
        }
        long next = events.earliest();
        long until = scheduler.now + LONGEST_RUN;
        if (next != Long.MAX_VALUE) {
            if (task.gil == null) {
                until = Math.min(until, next + sharedQuantum());
            } else if (domains > 1) {
                until = Math.min(until, next + quantumProcess);
            } else {
                // Whoever comes then waits at least one interval before it can ask for the GIL.
                until = Math.min(until, next + task.gil.period());
            }
            if (!scheduler.cores.isAnyFree()) {
                // Whoever comes then may get this core; a quantum more, or two fibers would leapfrog by instructions.
                until = Math.min(until, Math.max(next, task.core.sliceEnd) + quantumProcess);
            }
        }
        return task.gil == null ? until : Math.min(until, task.gil.dueAt(scheduler.now));
    }

    /** Were all alike, two loops would fall into step and never collide. */
    private long sharedQuantum() {
        return quantumShared * Scheduler.about(scheduler.chooser) / Scheduler.EIGHT;
    }

    /** @return whether the task goes on at once */
    private boolean takeEffect(Task task, Stop stop) {
        return switch (stop) {
            case Stop.Plain.FINISHED -> {
                finish(task);
                yield false;
            }
            case Stop.Ask ask -> operations.perform(task, ask);
            case Stop.Plain.SAFE_POINT -> safePoint(task);
            case Stop.Access access -> safePoint(task);
        };
    }

    private boolean safePoint(Task task) {
        task.wake = Wake.CONTINUE;
        if (task.interrupted) {
            task.interrupted = false;
            task.wake = Wake.INTERRUPTED;
        }
        if (task.gil != null && task.gil.isDropRequested(scheduler.now)) {
            scheduler.dropGil(task, true);
            return false;
        }
        return true;
    }

    private void readInterrupts() {
        for (Task task = interrupts.poll(); task != null; task = interrupts.poll()) {
            // Starting a thread is not cut short: done again, it would start two.
            if (task.state == Task.State.BLOCKED && task.asked != null && !(task.asked instanceof Operation.Spawn)) {
                scheduler.wake(task, Wake.INTERRUPTED);
            } else if (task.state != Task.State.FINISHED) {
                task.interrupted = true;
            }
        }
    }

    private List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        for (Task task : tasks) {
            if (task.state == Task.State.BLOCKED && task.asked != null) {
                FiberHandle holder = switch (task.asked) {
                    case Operation.Acquire acquire -> acquire.mutex().holder();
                    case Operation.Park park when park.ready() instanceof Operation.Explained e -> e.holder();
                    default -> task.subject;
                };
                waiting.add(new Waiting(task, task.fiber.line(), task.asked, holder));
            }
        }
        return waiting;
    }
}
