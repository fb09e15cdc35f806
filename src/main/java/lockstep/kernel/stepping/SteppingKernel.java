package lockstep.kernel.stepping;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import lockstep.kernel.Chooser;
import lockstep.kernel.Fiber;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Footprint;
import lockstep.kernel.Gil;
import lockstep.kernel.Kernel;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.kernel.Slice;
import lockstep.kernel.Stop;
import lockstep.kernel.Wake;
import lockstep.kernel.WaitQueue;
import lockstep.trace.Reason;
import lockstep.trace.Recorder;
import org.jspecify.annotations.Nullable;

/**
 * Runs fibers one visible operation at a time. Before each step every live fiber stands before its next operation, and
 * the chooser is asked (kind STEP, the enabled {@link SteppingFiber}s in order of their ids) whose is done.
 *
 * <p>There is no time. Sleeps, and work outside, end at once, which covers any length, since the fiber's next step may
 * still come arbitrarily late. An operation with a time-out is always enabled and ends by the state it finds: choosing
 * it while the lock is held is the time-out. What a fiber does between two operations touches nothing shared, so it is
 * run at once. Untimed joins and starts only order things, and show no choice of their own, but for {@code Spawn}, which
 * is a step since it numbers the new fiber.
 *
 * <p>{@link #now} counts a microsecond for each operation and adds sleeps, along the happens-before order, so it is the
 * same in all runs that differ only in the order of independent steps.
 */
public final class SteppingKernel implements Kernel {
    private static final long STEP_NANOS = 1_000;

    /** 2026-01-01T00:00:00Z. */
    private static final long EPOCH = 1_767_225_600_000_000_000L;

    /** Sleeps and safe points in a row without one visible operation, before a run counts as endless. */
    private static final int MAX_SILENT_STOPS = 1_000_000;

    private final Chooser chooser;
    private final Switches switches;
    private final StepListener listener;
    private final Recorder recorder;
    private final int maxSteps;
    private final Footprint numbering =
            new Footprint(List.of(new Footprint.Touch(this, "fibers", true, "the next thread's number")));

    private SteppingFiber[] fibers = new SteppingFiber[4];
    private final List<String> processNames = new ArrayList<>();
    private int fiberCount;
    private final Enabled enabled = new Enabled();
    private final Chooser.Choice whoseStep = new Chooser.Choice(Chooser.Kind.STEP, enabled);
    private final ArrayDeque<SteppingFiber> woken = new ArrayDeque<>();
    private volatile @Nullable SteppingFiber running;
    private @Nullable SteppingFiber last;
    private boolean everyInstruction;
    private int steps;
    private int processes;
    private int gils;
    private volatile @Nullable String stopReason;

    /** @param maxSteps after so many steps the run is stopped */
    public SteppingKernel(Chooser chooser, Switches switches, StepListener listener, int maxSteps, Recorder recorder) {
        this.chooser = chooser;
        this.switches = switches;
        this.listener = listener;
        this.maxSteps = maxSteps;
        this.recorder = recorder;
    }

    /**
     * From now on every instruction of the program is a step, whatever footprints say: what such runs come to must be
     * among what the explorer finds.
     */
    public void stopBeforeEveryInstruction() {
        everyInstruction = true;
    }

    /** What the program asks for a number from. */
    public Chooser chooser() {
        return chooser;
    }

    @Override
    public Interest interest() {
        return listener.tells() ? Interest.ACCESSES_IN_WORDS : Interest.ACCESSES;
    }

    public int steps() {
        return steps;
    }

    public int fiberCount() {
        return fiberCount;
    }

    public SteppingFiber fiber(int id) {
        return fibers[id];
    }

    @Override
    public long now() {
        SteppingFiber current = running == null ? last : running;
        return current == null ? 0 : current.slice.clock;
    }

    @Override
    public long wallClock() {
        return EPOCH + now();
    }

    @Override
    public int cores() {
        return 1;
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
        recorder.process(processes, name);
        processNames.add(name);
        return processes++;
    }

    @Override
    public Gil newGil(String name, int process, long switchInterval) {
        recorder.gilCreated(gils++, process, name);
        return new SteppingGil(name, switchInterval);
    }

    @Override
    public Mutex newMutex(String label) {
        return new SteppingMutex(label);
    }

    @Override
    public WaitQueue newWaitQueue(Reason reason, String label) {
        return new SteppingQueue(reason, label);
    }

    @Override
    public FiberHandle spawn(Fiber fiber, FiberSpec spec) {
        return create(fiber, spec, -1);
    }

    /** With the name of its process, unless that is the first. */
    private FiberSpec named(FiberSpec spec) {
        if (spec.process() <= 0 || spec.process() >= processNames.size()) {
            return spec;
        }
        String process = processNames.get(spec.process());
        return new FiberSpec(
                spec.name().equals("MainThread") ? process : spec.name() + " of " + process, spec.gil(), spec.process());
    }

    private SteppingFiber create(Fiber fiber, FiberSpec spec, int byFiber) {
        if (fiberCount == fibers.length) {
            fibers = Arrays.copyOf(fibers, fiberCount * 2);
        }
        var created = new SteppingFiber(fiberCount, fiber, named(spec));
        fiber.created(created);
        created.slice.safePoints = everyInstruction
                ? Slice.SafePoints.EVERY_INSTRUCTION
                : switches == Switches.ANY
                ? Slice.SafePoints.EVERY_ACCESS
                : Slice.SafePoints.EVERY_ACCESS_AND_EVAL_BREAKER;
        created.slice.until(Long.MAX_VALUE);
        fibers[fiberCount++] = created;
        recorder.fiberCreated(time(), created.id(), spec.process(), spec.name(), byFiber);
        wake(created, Wake.START);
        return created;
    }

    @Override
    public void stop(String reason) {
        if (stopReason == null) {
            stopReason = reason;
        }
        SteppingFiber fiber = running;
        if (fiber != null) {
            fiber.slice.requestStop();
        }
    }

    @Override
    public boolean isStopped() {
        return stopReason != null;
    }

    @Override
    public void interrupt(FiberHandle fiber) {
        var target = (SteppingFiber) fiber;
        if (target.state != SteppingFiber.State.FINISHED) {
            target.delivery = Wake.INTERRUPTED;
        }
    }

    // ---- the run ----

    @Override
    public Outcome run() {
        runWoken();
        while (stopReason == null) {
            enabled.refresh();
            if (enabled.size == 0) {
                List<Waiting> waiting = waiting();
                return waiting.isEmpty() ? new Outcome.Finished() : new Outcome.Stuck(waiting);
            }
            if (steps >= maxSteps) {
                return new Outcome.Stopped("more than " + maxSteps + " steps");
            }
            int index = chooser.choose(whoseStep);
            if (stopReason != null) {
                break;
            }
            step(enabled.members[index]);
        }
        return new Outcome.Stopped(stopReason);
    }

    private void step(SteppingFiber fiber) {
        steps++;
        traceSwitch(fiber);
        last = fiber;
        fiber.step.clear();
        fiber.state = SteppingFiber.State.RUNNING;
        fiber.yielded = false;
        fiber.switchable = false;
        Wake answer = perform(fiber);
        if (fiber.delivery != null && answer != null) {
            answer = fiber.delivery;
            fiber.delivery = null;
        }
        if (answer != null) {
            proceed(fiber, answer);
        }
        tell(fiber);
        runWoken();
        listener.stepped(fiber);
    }

    private void tell(SteppingFiber fiber) {
        if (fiber.hasDone) {
            fiber.hasDone = false;
            listener.operated(fiber);
        }
    }

    /** Wakes come in a queue, so that a chain of joins does not recurse. */
    private void wake(SteppingFiber fiber, Wake wake) {
        fiber.state = SteppingFiber.State.RUNNING;
        fiber.parkedIn = null;
        fiber.delivery = wake;
        woken.add(fiber);
    }

    private void runWoken() {
        SteppingFiber fiber;
        while ((fiber = woken.poll()) != null) {
            Wake wake = fiber.delivery;
            fiber.delivery = null;
            fiber.switchable = true;
            fiber.yielded = true;
            if (wake != null && fiber.state == SteppingFiber.State.RUNNING) {
                proceed(fiber, wake);
            }
        }
    }

    /** Runs local code until the fiber stands before an operation at which another fiber may go first. */
    private void proceed(SteppingFiber fiber, @Nullable Wake first) {
        Wake wake = first;
        int silent = 0;
        while (wake != null) {
            running = fiber;
            if (stopReason != null) {
                fiber.slice.requestStop(); // the one who said so may not have seen that this one runs
            }
            Stop stop = fiber.fiber.run(fiber.slice, wake);
            running = null;
            tell(fiber);
            if (++silent > MAX_SILENT_STOPS) {
                stop("a loop that never touches anything shared");
            }
            if (stopReason != null) {
                fiber.stop = stop;
                return;
            }
            wake = answer(fiber, stop);
        }
    }

    /** What to go on with at once, or null when the fiber stays where it is. */
    private @Nullable Wake answer(SteppingFiber fiber, Stop stop) {
        fiber.stop = stop;
        return switch (stop) {
            case Stop.Plain plain -> {
                if (plain == Stop.Plain.FINISHED) {
                    endOrStandBeforeEnd(fiber);
                    yield null;
                }
                fiber.switchable = true;
                Wake delivery = fiber.delivery;
                fiber.delivery = null;
                yield delivery == null ? Wake.CONTINUE : delivery;
            }
            case Stop.Access access -> standBefore(fiber, access.footprint(), null);
            case Stop.Ask ask -> answerAsk(fiber, ask.operation());
        };
    }

    private @Nullable Wake answerAsk(SteppingFiber fiber, Operation operation) {
        return switch (operation) {
            case Operation.Sleep sleep -> {
                passTime(fiber, sleep.nanos());
                yield Wake.DONE;
            }
            case Operation.Outside outside -> {
                passTime(fiber, outside.nanos());
                running = fiber;
                Object result = outside.work().get();
                running = null;
                yield Wake.result(result);
            }
            case Operation.Join join -> {
                var target = (SteppingFiber) join.fiber();
                if (join.timeout() != Operation.FOREVER) {
                    yield standBefore(fiber, look(target), null);
                }
                if (switches == Switches.CPYTHON && !fiber.switchable) {
                    // Whether this step goes on or ends here depends on the other's having finished.
                    fiber.step.add(look(target));
                }
                if (target.isFinished()) {
                    joined(target, fiber);
                    yield Wake.DONE;
                }
                fiber.state = SteppingFiber.State.JOINING;
                fiber.pendingLine = fiber.fiber.line();
                target.joiners.add(fiber);
                recorder.blocked(time(), fiber.id(), Reason.JOIN, target.name(), fiber.pendingLine);
                yield null;
            }
            case Operation.Acquire acquire -> {
                var mutex = (SteppingMutex) acquire.mutex();
                yield standBefore(fiber, mutex.footprint, acquire.timeout() == Operation.FOREVER ? mutex : null);
            }
            case Operation.Release release -> standBefore(fiber, ((SteppingMutex) release.mutex()).footprint, null);
            case Operation.Park park -> standBefore(
                    fiber,
                    park.ready() == Operation.Park.NOT_READY ? ((SteppingQueue) park.queue()).footprint : Footprint.EVERYTHING,
                    null);
            case Operation.Unpark unpark -> standBefore(fiber, ((SteppingQueue) unpark.queue()).footprint, null);
            case Operation.Spawn spawn -> standBefore(fiber, numbering, null);
            case Operation.Kill kill -> standBefore(fiber, Footprint.EVERYTHING, null);
        };
    }

    private static Footprint look(SteppingFiber target) {
        return new Footprint(List.of(new Footprint.Touch(target, null, false, target.name())));
    }

    private static void passTime(SteppingFiber fiber, long nanos) {
        fiber.slice.clock += Math.max(0, nanos);
        fiber.slept += Math.max(0, nanos);
        fiber.yielded = true;
        fiber.switchable = true;
    }

    /** Mode ANY: the operation waits to be chosen. Mode CPYTHON: only after a switch point, or when it would block. */
    private @Nullable Wake standBefore(SteppingFiber fiber, Footprint footprint, @Nullable SteppingMutex guard) {
        fiber.pending = footprint;
        fiber.guard = guard;
        fiber.pendingLine = fiber.fiber.line();
        boolean blocks = guard != null && guard.isLocked();
        if (switches == Switches.ANY || fiber.switchable || blocks) {
            if (blocks && switches == Switches.CPYTHON && !fiber.switchable) {
                // It looked at the lock within this step; had it been free the step would have gone on.
                fiber.step.add(footprint);
            }
            fiber.state = SteppingFiber.State.PENDING;
            fiber.yielded |= blocks;
            if (blocks) {
                recorder.blocked(time(), fiber.id(), guard.reason(), guard.label(), fiber.pendingLine);
            }
            return null;
        }
        fiber.state = SteppingFiber.State.RUNNING;
        return perform(fiber);
    }

    /** Does the pending operation. Null when the fiber has to wait for another one now. */
    private @Nullable Wake perform(SteppingFiber fiber) {
        fiber.step.add(fiber.pending);
        fiber.done = fiber.pending;
        fiber.doneStop = fiber.stop;
        fiber.doneLine = fiber.pendingLine;
        fiber.hasDone = true;
        fiber.guard = null;
        fiber.slice.clock += STEP_NANOS;
        if (fiber.stop == Stop.Plain.FINISHED) {
            finish(fiber);
            return null;
        }
        if (!(fiber.stop instanceof Stop.Ask(Operation operation))) {
            return Wake.CONTINUE;
        }
        return switch (operation) {
            case Operation.Acquire acquire -> {
                var mutex = (SteppingMutex) acquire.mutex();
                if (!mutex.isLocked()) {
                    mutex.take(fiber, steps - 1);
                    yield Wake.TRUE;
                }
                fiber.yielded |= acquire.timeout() > 0;
                fiber.switchable |= acquire.timeout() > 0;
                yield acquire.timeout() == 0 ? Wake.FALSE : Wake.TIMED_OUT;
            }
            case Operation.Release release -> {
                var mutex = (SteppingMutex) release.mutex();
                if (!mutex.isLocked()) {
                    yield Wake.FALSE;
                }
                mutex.release(fiber, steps - 1);
                yield Wake.TRUE;
            }
            case Operation.Join join -> {
                var target = (SteppingFiber) join.fiber();
                fiber.yielded = true;
                fiber.switchable = true;
                if (!target.isFinished()) {
                    yield Wake.TIMED_OUT;
                }
                joined(target, fiber);
                yield Wake.DONE;
            }
            case Operation.Park park -> park(fiber, park);
            case Operation.Unpark unpark -> {
                var queue = (SteppingQueue) unpark.queue();
                int count = 0;
                while (count < unpark.count() && !queue.parked.isEmpty()) {
                    SteppingFiber sleeper = queue.parked.poll();
                    sleeper.parkedIn = null;
                    if (sleeper.state == SteppingFiber.State.PARKED) {
                        joined(fiber, sleeper);
                        wake(sleeper, Wake.DONE);
                    } else {
                        sleeper.unparked = true;
                    }
                    count++;
                }
                yield Wake.result(count);
            }
            case Operation.Spawn spawn -> {
                SteppingFiber child = create(spawn.fiber(), spawn.spec(), fiber.id());
                joined(fiber, child);
                fiber.yielded |= spawn.awaitStart();
                fiber.switchable |= spawn.awaitStart();
                yield Wake.result(child);
            }
            case Operation.Kill kill -> {
                kill(fiber, kill);
                yield Wake.DONE;
            }
            case Operation.Sleep s -> throw new IllegalStateException("a sleep is no step");
            case Operation.Outside o -> throw new IllegalStateException("work outside is no step");
        };
    }

    private @Nullable Wake park(SteppingFiber fiber, Operation.Park park) {
        var queue = (SteppingQueue) park.queue();
        if (fiber.parkedIn != null) {
            queue.parked.remove(fiber);
            fiber.parkedIn = null;
            return Wake.TIMED_OUT;
        }
        if (fiber.unparked) {
            fiber.unparked = false;
            return Wake.DONE;
        }
        if (park.ready().getAsBoolean()) {
            return Wake.DONE;
        }
        fiber.yielded = true;
        fiber.switchable = true;
        if (park.timeout() == 0) {
            return Wake.TIMED_OUT;
        }
        queue.parked.add(fiber);
        fiber.parkedIn = queue;
        boolean timed = park.timeout() != Operation.FOREVER;
        fiber.state = timed ? SteppingFiber.State.PENDING : SteppingFiber.State.PARKED;
        fiber.pending = queue.footprint;
        recorder.blocked(time(), fiber.id(), queue.reason(), queue.label(), fiber.pendingLine);
        return null;
    }

    private void kill(SteppingFiber killer, Operation.Kill kill) {
        for (int i = 0; i < fiberCount; i++) {
            SteppingFiber target = fibers[i];
            boolean meant = kill.fiber() == null
                    ? target != killer && target.spec.process() == kill.process()
                    : target == kill.fiber();
            if (!meant || target.isFinished() || target == killer) {
                continue;
            }
            listener.killed(target);
            if (target.parkedIn != null) {
                target.parkedIn.parked.remove(target);
            }
            for (int j = 0; j < fiberCount; j++) {
                fibers[j].joiners.remove(target);
            }
            woken.remove(target);
            target.guard = null;
            joined(killer, target);
            wake(target, Wake.KILLED);
        }
    }

    /** Its end is seen by whoever looks at it, so it belongs to a step of its own, not to that of who woke it. */
    private void endOrStandBeforeEnd(SteppingFiber fiber) {
        if (fiber == last) {
            finish(fiber);
        } else {
            fiber.state = SteppingFiber.State.PENDING;
            fiber.pending = Footprint.NOTHING;
            fiber.guard = null;
            fiber.pendingLine = fiber.fiber.line();
        }
    }

    private void finish(SteppingFiber fiber) {
        fiber.state = SteppingFiber.State.FINISHED;
        fiber.stop = null;
        fiber.pending = Footprint.NOTHING;
        recorder.finished(time(), fiber.id());
        for (SteppingFiber joiner : fiber.joiners) {
            joined(fiber, joiner);
            wake(joiner, Wake.DONE);
        }
        fiber.joiners.clear();
    }

    private void joined(SteppingFiber from, SteppingFiber to) {
        to.slice.clock = Math.max(to.slice.clock, from.slice.clock);
        to.slept = Math.max(to.slept, from.slept);
        listener.ordered(from, to);
    }

    private List<Waiting> waiting() {
        var waiting = new ArrayList<Waiting>();
        for (int i = 0; i < fiberCount; i++) {
            SteppingFiber fiber = fibers[i];
            if (fiber.isFinished() || !(fiber.stop instanceof Stop.Ask(Operation operation))) {
                continue;
            }
            FiberHandle holder = switch (operation) {
                case Operation.Acquire acquire -> acquire.mutex().holder();
                case Operation.Join join -> join.fiber();
                default -> null;
            };
            waiting.add(new Waiting(fiber, fiber.pendingLine, operation, holder));
        }
        return waiting;
    }

    // ---- trace ----

    private long time() {
        return steps * STEP_NANOS;
    }

    private void traceSwitch(SteppingFiber fiber) {
        if (fiber != last && recorder != Recorder.NONE) {
            if (last != null && last.isEnabled()) {
                recorder.runnable(time(), last.id());
            }
            recorder.running(time(), fiber.id(), 0, fiber.pendingLine);
        }
    }

    /** The fibers that can go next, in order of their ids; one list for the whole run. */
    private final class Enabled extends AbstractList<SteppingFiber> implements RandomAccess {
        SteppingFiber[] members = new SteppingFiber[4];
        int size;

        void refresh() {
            if (members.length < fibers.length) {
                members = new SteppingFiber[fibers.length];
            }
            size = 0;
            for (int i = 0; i < fiberCount; i++) {
                if (fibers[i].isEnabled()) {
                    members[size++] = fibers[i];
                }
            }
        }

        @Override
        public SteppingFiber get(int index) {
            return members[index];
        }

        @Override
        public int size() {
            return size;
        }
    }
}
