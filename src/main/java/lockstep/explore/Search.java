package lockstep.explore;

import java.util.Arrays;
import lockstep.kernel.stepping.Switches;
import org.jspecify.annotations.Nullable;

/** Looks at all schedules if it can, else at a sample of them. */
final class Search {
    /** So many runs of the exhaustive search come first; a sample often finds a failure in a big program sooner. */
    private static final int FIRST_SHARE = 2_000;

    /** Once a failure is known, so many runs more may go into counting the others. */
    private static final int COUNTING_SHARE = 20_000;

    private final Subject subject;
    private final Switches switches;
    private final Budget budget;
    private final boolean firstFailureOnly;

    private int executions;
    private int all;
    private int failing;
    private int cut;
    private int sampled;
    private int sampledFailing;
    private boolean exhausted;
    private @Nullable Schedule firstFailing;
    private @Nullable String gaveUp;

    Search(Subject subject, Switches switches, Budget budget, boolean firstFailureOnly) {
        this.subject = subject;
        this.switches = switches;
        this.budget = budget;
        this.firstFailureOnly = firstFailureOnly;
    }

    void run() {
        try {
            var dpor = new SourceDpor(subject, switches, budget.steps());
            exhaust(dpor, Math.min(FIRST_SHARE, budget.executions()));
            if (!isOver()) {
                sample();
                if (firstFailing == null || !firstFailureOnly) {
                    int limit = firstFailing == null
                            ? budget.executions()
                            : Math.min(budget.executions(), executions + COUNTING_SHARE);
                    exhaust(dpor, limit);
                }
            }
        } catch (TooManyFibersException e) {
            gaveUp = e.getMessage();
            sample();
        }
    }

    private boolean isOver() {
        return exhausted || firstFailing != null && firstFailureOnly;
    }

    private void exhaust(SourceDpor dpor, int limit) {
        while (!isOver() && executions < limit && !budget.outOfTime().getAsBoolean()) {
            SourceDpor.Run run = dpor.next();
            if (run == SourceDpor.Run.ENDED) {
                return;
            }
            executions++;
            if (run == SourceDpor.Run.COMPLETE) {
                all++;
            } else if (run == SourceDpor.Run.CUT) {
                cut++;
            }
            if (dpor.failure() != null) {
                failing++;
                if (firstFailing == null) {
                    firstFailing = dpor.schedule();
                }
            }
            dpor.backtrack();
            exhausted = dpor.isExhausted();
        }
    }

    private void sample() {
        if (budget.outOfTime().getAsBoolean()) {
            return;
        }
        Trial first = Trial.run(subject, switches, budget.steps(), Strategies.randomWalk(1));
        executions++;
        int[] sizes = sizes(first);
        for (int i = 0; i < budget.samples() && !budget.outOfTime().getAsBoolean(); i++) {
            Trial trial = Trial.run(subject, switches, budget.steps(), Strategies.sample(i, sizes));
            if (Patience.ended(trial.outcome())) {
                return;
            }
            executions++;
            sampled++;
            cut += trial.isCut() ? 1 : 0;
            if (trial.failed()) {
                sampledFailing++;
                if (firstFailing == null) {
                    firstFailing = trial.schedule();
                }
                if (firstFailureOnly) {
                    return;
                }
            }
        }
    }

    private static int[] sizes(Trial trial) {
        int[] sizes = new int[trial.kernel().fiberCount()];
        Arrays.stream(trial.schedule().choices()).filter(c -> c >= 0).forEach(c -> sizes[c]++);
        return sizes;
    }

    @Nullable Schedule firstFailing() {
        return firstFailing;
    }

    /** Why there is no exhaustive search, null when there is. */
    @Nullable String gaveUp() {
        return gaveUp;
    }

    /** Whether every schedule was run to its end. */
    boolean isProof() {
        return exhausted && cut == 0;
    }

    Coverage coverage() {
        if (exhausted || sampled == 0) {
            return new Coverage(failing, all, executions, exhausted, cut);
        }
        return sampledFailing > 0 || failing == 0
                ? new Coverage(sampledFailing, sampled, executions, false, cut)
                : new Coverage(failing, all, executions, false, cut);
    }
}
