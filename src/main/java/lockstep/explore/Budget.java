package lockstep.explore;

import java.util.function.BooleanSupplier;

/**
 * How much an exploration may cost. Only the first three may shape a verdict; {@code outOfTime} may make it undecided,
 * never different.
 *
 * @param executions how many runs the exhaustive search may take
 * @param samples how many schedules are tried when it is not enough
 * @param steps how many steps one run may take before it counts as endless
 * @param outOfTime asked between runs and, by another thread, during them
 */
public record Budget(int executions, int samples, int steps, BooleanSupplier outOfTime) {
    static final BooleanSupplier NO_LIMIT = () -> false;

    public static Budget of(int executions) {
        return new Budget(executions, 2_000, 10_000, NO_LIMIT);
    }

    public Budget until(BooleanSupplier outOfTime) {
        return new Budget(executions, samples, steps, outOfTime);
    }
}
