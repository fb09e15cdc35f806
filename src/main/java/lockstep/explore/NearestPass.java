package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import lockstep.kernel.Kernel;
import lockstep.kernel.Operation;
import lockstep.kernel.stepping.SteppingMutex;
import lockstep.kernel.stepping.Switches;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change that makes a failing run pass: two steps that touch the same thing, in the other order.
 *
 * @param first what came first when it failed
 * @param second what should have come first; null when it was never done, since its fiber waits for ever
 * @param waiting then, the fiber that waits
 */
record NearestPass(Deed first, @Nullable Deed second, Kernel.@Nullable Waiting waiting) {
    private static final int MAX_TRIES = 300;

    static @Nullable NearestPass find(
            Subject subject, Switches switches, int maxSteps, BooleanSupplier outOfTime, Narrative failing) {
        if (failing.stepCount() > 3_000) {
            return null;
        }
        var order = new CausalOrder(failing);
        int tries = 0;
        for (Kernel.Waiting waiting : failing.waiting()) {
            if (outOfTime.getAsBoolean()) {
                return null;
            }
            if (waiting.on() instanceof Operation.Acquire acquire && tries++ < MAX_TRIES) {
                int taken = ((SteppingMutex) acquire.mutex()).takenInStep();
                if (taken >= 0
                        && failing.fiberOf(taken) != waiting.fiber().id()
                        && passes(subject, switches, maxSteps, before(failing, taken, waiting.fiber().id()))) {
                    return new NearestPass(lastDeed(failing, taken), null, waiting);
                }
            }
        }
        for (boolean locks : new boolean[] {false, true}) {
            for (int j = failing.stepCount() - 1; j >= 0; j--) {
                if (outOfTime.getAsBoolean()) {
                    return null;
                }
                for (int i = j - 1; i >= 0; i--) {
                    if (!order.conflict(i, j) || isHidden(order, i, j)) {
                        continue;
                    }
                    Deed[] pair = conflicting(failing, i, j);
                    if (pair == null || pair[0].footprint().touches().getFirst().object() instanceof SteppingMutex != locks) {
                        continue;
                    }
                    if (Cause.isThreadKeeping(pair[0]) || Cause.isThreadKeeping(pair[1])) {
                        continue;
                    }
                    if (tries++ < MAX_TRIES && passes(subject, switches, maxSteps, order.turnedRound(i, j))) {
                        return new NearestPass(pair[0], pair[1], null);
                    }
                }
            }
        }
        return null;
    }

    /** Something between needs the one and is needed by the other, so they cannot simply change places. */
    private static boolean isHidden(CausalOrder order, int i, int j) {
        for (int k = i + 1; k < j; k++) {
            if (order.isBefore(i, k) && order.isBefore(k, j)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(Subject subject, Switches switches, int maxSteps, Schedule schedule) {
        Trial trial = Trial.run(subject, switches, maxSteps, new FollowSchedule(schedule, false));
        return trial.isComplete() && !trial.failed();
    }

    private static Schedule before(Narrative run, int step, int fiber) {
        var order = new Schedule.Builder();
        for (int k = 0; k < step; k++) {
            order.fiber(run.fiberOf(k));
        }
        for (int k = step; k < run.stepCount(); k++) {
            if (run.fiberOf(k) == fiber) {
                order.fiber(fiber);
            }
        }
        order.fiber(fiber);
        return order.build();
    }

    private static Deed lastDeed(Narrative run, int step) {
        return run.deeds().stream().filter(d -> d.step() == step).reduce((a, b) -> b).orElseThrow();
    }

    private static Deed @Nullable [] conflicting(Narrative run, int i, int j) {
        List<Deed> ones = deeds(run, i);
        List<Deed> others = deeds(run, j);
        for (Deed one : ones) {
            for (Deed other : others) {
                if (!one.footprint().touches().isEmpty()
                        && Dependence.between(one.fiber(), one.footprint(), other.fiber(), other.footprint())) {
                    return new Deed[] {one, other};
                }
            }
        }
        return null;
    }

    private static List<Deed> deeds(Narrative run, int step) {
        var deeds = new ArrayList<Deed>();
        for (Deed deed : run.deeds()) {
            if (deed.step() == step) {
                deeds.add(deed);
            }
        }
        return deeds;
    }
}
