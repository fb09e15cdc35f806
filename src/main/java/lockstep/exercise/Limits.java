package lockstep.exercise;

import lockstep.explore.Budget;

/** What a check may cost. */
final class Limits {
    /** Distinct orders; programs of exercises have some hundreds. */
    private static final int EXECUTIONS = 20_000;

    private static final long WALL_NANOS = 20_000_000_000L;

    private Limits() {}

    /** Counts in wall time from now, which can only end a search, never change a verdict. */
    static Budget budget() {
        long end = System.nanoTime() + WALL_NANOS;
        return Budget.of(EXECUTIONS).until(() -> System.nanoTime() - end > 0);
    }

    static ProgramRunner standardRunner() {
        return new SessionRunner();
    }
}
