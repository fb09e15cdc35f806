package lockstep.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.kernel.Chooser;
import lockstep.kernel.Footprint;
import lockstep.kernel.Kernel;
import lockstep.kernel.stepping.StepListener;
import lockstep.kernel.stepping.SteppingFiber;
import lockstep.kernel.stepping.SteppingKernel;
import lockstep.kernel.stepping.SteppingMutex;
import lockstep.kernel.stepping.Switches;
import lockstep.trace.Recorder;
import org.jspecify.annotations.Nullable;

/**
 * Runs one schedule of each class of schedules that differ only in the order of independent steps: source-DPOR with
 * sleep sets (Abdulla, Aronis, Jonsson, Sagonas, "Source Sets", JACM 2017, algorithm 1). Stateless: each run starts from
 * the beginning and follows the path so far.
 *
 * <p>Locks: taking one that is held is not a step that can be done, so the release that frees it is no race with the
 * taking that follows. What can be turned round is the earlier taking and the later one; that is looked for at each
 * taking, and for those who still wait when all is stuck.
 */
final class SourceDpor implements Chooser, StepListener {
    /** Beyond this exhaustive search is hopeless anyway; sets of fibers are masks of a long. */
    static final int MAX_FIBERS = 62;

    enum Run {
        /** The program ran to its end, or got stuck. */
        COMPLETE,
        /** Whatever could come next was known from another run. */
        REDUNDANT,
        /** It took more steps than the bound. */
        CUT,
        /** The time was over. Nothing more can be asked of this search. */
        ENDED
    }

    private final Subject subject;
    private final Switches switches;
    private final int maxSteps;

    private final ArrayList<SearchNode> path = new ArrayList<>();
    private final SearchNode beforeAll = new SearchNode();
    private final StepNames names = new StepNames();
    private int pathLength;
    private int branch;
    private int depth;
    private SearchNode current = beforeAll;
    private int lastFiber = -1;
    private int streak;
    private long childSleep;
    private StepNames.@Nullable Remembered @Nullable [] childAsleep;
    private boolean redundant;
    private boolean exhausted;

    /** By fiber: the clock of its last step and of what else happens before its next one. */
    private int[][] past = new int[8][8];

    private int[] ordered = new int[16];
    private int orderedCount;

    private @Nullable SteppingKernel kernel;
    private @Nullable Failure failure;

    SourceDpor(Subject subject, Switches switches, int maxSteps) {
        this.subject = subject;
        this.switches = switches;
        this.maxSteps = maxSteps;
    }

    boolean isExhausted() {
        return exhausted;
    }

    /** Of the last run; null when it went well. */
    @Nullable Failure failure() {
        return failure;
    }

    /** The choices of the last run. */
    Schedule schedule() {
        var choices = new Schedule.Builder();
        beforeAll.addValues(choices);
        for (int i = 0; i < depth; i++) {
            choices.fiber(path.get(i).fiber);
            path.get(i).addValues(choices);
        }
        return choices.build();
    }

    /** Makes one run that no earlier one is equivalent to, and finds out where the search must go on. */
    Run next() {
        var thisKernel = new SteppingKernel(this, switches, this, maxSteps, Recorder.NONE);
        kernel = thisKernel;
        depth = 0;
        current = beforeAll;
        beforeAll.valuesUsed = 0;
        lastFiber = -1;
        streak = 0;
        childSleep = 0;
        childAsleep = null;
        redundant = false;
        orderedCount = 0;
        for (int[] clock : past) {
            Arrays.fill(clock, 0);
        }
        names.clear();
        Subject.Judge judge = subject.prepare(thisKernel);
        Kernel.Outcome outcome = thisKernel.run();
        if (Patience.ended(outcome)) {
            failure = null;
            return Run.ENDED;
        }
        if (depth < branch) {
            throw new NondeterminismException("a run ended after " + depth + " steps where it had gone on before");
        }
        failure = redundant || outcome instanceof Kernel.Outcome.Stopped ? null : Judgement.of(judge, outcome);
        racesOfThoseWhoWait(thisKernel);
        pathLength = depth;
        return redundant ? Run.REDUNDANT : outcome instanceof Kernel.Outcome.Stopped ? Run.CUT : Run.COMPLETE;
    }

    /** Turns to the next alternative; after this {@link #isExhausted} may be true. Call after each {@link #next}. */
    void backtrack() {
        for (int i = pathLength - 1; i >= 0; i--) {
            SearchNode node = path.get(i);
            if (node.nextValues()) {
                branch = i;
                return;
            }
            node.done |= 1L << node.fiber;
            if (switches == Switches.CPYTHON) {
                if (node.asleep == null) {
                    node.asleep = new StepNames.Remembered[64];
                }
                node.asleep[node.fiber] = node.remembered;
            }
            long left = node.backtrack & ~node.done & ~node.sleep;
            if (left != 0) {
                node.fiber = Long.numberOfTrailingZeros(left);
                node.forgetValues();
                branch = i;
                return;
            }
        }
        branch = -1;
        exhausted = !beforeAll.nextValues();
    }

    // ---- choosing ----

    @Override
    public int choose(Choice choice) {
        if (choice.kind() != Kind.STEP) {
            return current.value(choice.alternatives().size());
        }
        if (depth == 0) {
            orderedCount = 0;
        }
        @SuppressWarnings("unchecked")
        var enabled = (List<SteppingFiber>) choice.alternatives();
        boolean known = depth < pathLength && depth <= branch;
        int index = known ? indexOf(enabled, path.get(depth).fiber) : pick(enabled);
        if (index < 0) {
            if (known && (depth < branch || switches == Switches.ANY)) {
                throw new NondeterminismException("a thread that could go on in one run could not in the next");
            }
            redundant = true;
            kernel.stop("redundant");
            return 0;
        }
        SteppingFiber fiber = enabled.get(index);
        if (fiber.id() >= MAX_FIBERS) {
            throw new TooManyFibersException();
        }
        SearchNode node = node(depth);
        if (!known) {
            node.reset(fiber.id(), childSleep);
            node.asleep = childAsleep;
        }
        node.valuesUsed = 0;
        node.fibersBefore = kernel.fiberCount();
        node.enabled = 0;
        for (int i = 0; i < enabled.size(); i++) {
            node.enabled |= 1L << enabled.get(i).id();
        }
        SteppingMutex guard = fiber.guard();
        node.guard = guard;
        if (guard != null) {
            node.guardTaken = guard.takenInStep();
            node.guardReleased = guard.releasedInStep();
        }
        if (switches == Switches.CPYTHON) {
            for (SteppingFiber other : enabled) {
                names.name(other.pending());
            }
            node.namesBefore = names.count();
        }
        current = node;
        return index;
    }

    private SearchNode node(int place) {
        if (place == path.size()) {
            path.add(new SearchNode());
        }
        return path.get(place);
    }

    private static int indexOf(List<SteppingFiber> fibers, int id) {
        for (int i = 0; i < fibers.size(); i++) {
            if (fibers.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    /** Prefers to stay with the same fiber, unless it has had its share while others could run. -1: all are asleep. */
    private int pick(List<SteppingFiber> enabled) {
        int first = -1;
        int next = -1;
        for (int i = 0; i < enabled.size(); i++) {
            int id = enabled.get(i).id();
            if ((childSleep >> id & 1) != 0) {
                continue;
            }
            if (id == lastFiber && streak < FAIR_SHARE) {
                return i;
            }
            if (first < 0) {
                first = i;
            }
            if (next < 0 && id > lastFiber) {
                next = i;
            }
        }
        return next >= 0 ? next : first;
    }

    static final int FAIR_SHARE = 200;

    // ---- what happened ----

    @Override
    public void ordered(SteppingFiber from, SteppingFiber to) {
        if (orderedCount + 2 > ordered.length) {
            ordered = Arrays.copyOf(ordered, orderedCount * 2);
        }
        ordered[orderedCount++] = from.id();
        ordered[orderedCount++] = to.id();
    }

    /** No later race would show that what the killed was about to do could have come before. */
    @Override
    public void killed(SteppingFiber fiber) {
        SearchNode node = path.get(depth);
        node.backtrack |= node.enabled;
        if (fiber.id() < node.fibersBefore) {
            raceOfWaiting(fiber);
        }
    }

    @Override
    public void stepped(SteppingFiber fiber) {
        int id = fiber.id();
        SearchNode node = path.get(depth);
        node.step.clear();
        for (int i = 0; i < fiber.step().size(); i++) {
            node.step.add(fiber.step().get(i));
        }
        if (switches == Switches.CPYTHON) {
            node.step.forEach(names::name);
            node.remembered = names.remember(id, node.step, node.namesBefore);
        }
        int fibers = kernel.fiberCount();
        room(fibers);
        boolean isNew = depth >= branch;
        if (isNew) {
            meet(node, fibers);
            fallAsleep(node, fibers);
        }
        System.arraycopy(node.clock, 0, past[id], 0, fibers);
        for (int i = 0; i < orderedCount; i += 2) {
            join(past[ordered[i + 1]], past[ordered[i]], fibers);
        }
        orderedCount = 0;
        streak = id == lastFiber ? streak + 1 : 1;
        lastFiber = id;
        depth++;
        current = node;
    }

    /** Gives a new step its clock, and looks for the races it has with the steps before it. */
    private void meet(SearchNode node, int fibers) {
        if (node.clock.length < fibers) {
            node.clock = new int[past.length];
        }
        int[] clock = node.clock;
        int id = node.fiber;
        int[] before = past[id];
        System.arraycopy(before, 0, clock, 0, fibers);
        Arrays.fill(clock, fibers, clock.length, 0);
        boolean guarded = node.guard != null;
        for (int i = depth - 1; i >= 0; i--) {
            SearchNode earlier = path.get(i);
            if (clock[earlier.fiber] > i || !Dependence.between(earlier.fiber, earlier.step, id, node.step)) {
                continue;
            }
            // While the lock was held this step could not have come: neither release nor vain attempts are turned round.
            boolean held = guarded && i >= node.guardTaken && i <= node.guardReleased && touches(earlier, node.guard);
            if (!held) {
                race(i, id, before, node.step, false);
            }
            join(clock, earlier.clock, Math.min(fibers, earlier.clock.length));
        }
        if (guarded && node.guardTaken >= 0) {
            guardRace(node.guardTaken, id, before, node.step, false);
        }
        clock[id] = depth + 1;
    }

    private void guardRace(int taken, int id, int[] before, List<Footprint> step, boolean isPending) {
        if (before[path.get(taken).fiber] <= taken) {
            race(taken, id, before, step, isPending);
        }
    }

    private static boolean touches(SearchNode node, SteppingMutex mutex) {
        for (int i = 0; i < node.step.size(); i++) {
            List<Footprint.Touch> touches = node.step.get(i).touches();
            for (int j = 0; j < touches.size(); j++) {
                if (touches.get(j).object() == mutex) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Who still waits for a lock when a run ends, be it stuck or given up as redundant, might have had it, had it come before the one who took it. */
    private void racesOfThoseWhoWait(SteppingKernel stuck) {
        for (int i = 0; i < stuck.fiberCount(); i++) {
            raceOfWaiting(stuck.fiber(i));
        }
    }

    private void raceOfWaiting(SteppingFiber fiber) {
        SteppingMutex guard = fiber.isFinished() ? null : fiber.guard();
        if (guard != null && guard.isLocked() && guard.takenInStep() >= 0 && guard.takenInStep() < depth) {
            guardRace(guard.takenInStep(), fiber.id(), past[fiber.id()], List.of(fiber.pending()), true);
        }
    }

    /**
     * The step now under way (or not done yet: pending) of {@code fiber} could have come before step {@code i}.
     * Makes sure that a run is made in which what did not need step i comes before it: that one of the fibers that could
     * begin such a run is tried at i.
     */
    private void race(int i, int fiber, int[] before, List<Footprint> step, boolean isPending) {
        SearchNode turned = path.get(i);
        long covered = turned.backtrack | turned.sleep;
        int needed = turned.fiber;
        long seen = 0;
        long initials = 0;
        for (int k = i + 1; k < depth; k++) {
            SearchNode between = path.get(k);
            int id = between.fiber;
            if (at(between.clock, needed) > i || (seen >> id & 1) != 0) {
                continue;
            }
            if (!comesAfterFirst(between.clock, seen)) {
                initials |= 1L << id;
                if ((covered >> id & 1) != 0) {
                    return;
                }
            }
            seen |= 1L << id;
            first[id] = k;
        }
        // Of a step not done yet only the first operation is known in mode CPYTHON: it may need others of them.
        if (initials != 0 && isPending && switches == Switches.CPYTHON) {
            turned.backtrack |= Long.lowestOneBit(initials);
            return;
        }
        if ((seen >> fiber & 1) == 0 && !comesAfterFirst(before, seen) && independentOfAll(i, needed, fiber, step)) {
            if ((covered >> fiber & 1) == 0) {
                turned.backtrack |= 1L << fiber;
            }
            return;
        }
        turned.backtrack |= Long.lowestOneBit(initials);
    }

    private final int[] first = new int[64];

    /** Whether a step with this clock comes after the first step, between, of one of these fibers. */
    private boolean comesAfterFirst(int[] clock, long fibers) {
        for (long rest = fibers; rest != 0; rest &= rest - 1) {
            int id = Long.numberOfTrailingZeros(rest);
            if (at(clock, id) > first[id]) {
                return true;
            }
        }
        return false;
    }

    private boolean independentOfAll(int i, int needed, int fiber, List<Footprint> step) {
        for (int k = i + 1; k < depth; k++) {
            SearchNode between = path.get(k);
            if (at(between.clock, needed) <= i && Dependence.between(between.fiber, between.step, fiber, step)) {
                return false;
            }
        }
        return true;
    }

    private static int at(int[] clock, int fiber) {
        return fiber < clock.length ? clock[fiber] : 0;
    }

    /** What need not be tried after this step: what was tried instead of it, unless this step has a say in that. */
    private void fallAsleep(SearchNode node, int fibers) {
        long candidates = (node.sleep | node.done) & ~(1L << node.fiber);
        for (long rest = candidates; switches == Switches.CPYTHON && rest != 0; rest &= rest - 1) {
            int id = Long.numberOfTrailingZeros(rest);
            if (node.asleep[id] == null) {
                candidates &= ~(1L << id);
            }
        }
        childSleep = candidates;
        childAsleep = switches == Switches.CPYTHON ? node.asleep == null ? null : node.asleep.clone() : null;
        for (long rest = candidates; rest != 0; rest &= rest - 1) {
            int id = Long.numberOfTrailingZeros(rest);
            boolean woken = switches == Switches.ANY
                    ? Dependence.between(node.fiber, node.step, id, kernel.fiber(id).pending())
                    : names.dependent(node.asleep[id], node.fiber, node.step);
            if (woken) {
                childSleep &= ~(1L << id);
            }
        }
    }

    private void room(int fibers) {
        if (past.length >= fibers) {
            return;
        }
        int size = Math.max(fibers, past.length * 2);
        int old = past.length;
        past = Arrays.copyOf(past, size);
        for (int i = 0; i < size; i++) {
            past[i] = i < old ? Arrays.copyOf(past[i], size) : new int[size];
        }
    }

    private static void join(int[] clock, int[] other, int fibers) {
        for (int i = 0; i < fibers; i++) {
            clock[i] = Math.max(clock[i], other[i]);
        }
    }
}
