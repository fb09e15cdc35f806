package lockstep.trace;

import org.jspecify.annotations.Nullable;

/**
 * A stretch in which one fiber did one thing.
 *
 * @param start ns since the run began
 * @param end exclusive; not before {@code start}
 * @param startStep the same stretch counted in events: see {@link Timeline#steps}
 * @param reason only when blocked
 * @param on what it waited for, for people; only when blocked
 * @param line the source line it stood at, 0 when unknown; of a program's second file, {@link #LINES_OF_A_FILE} more
 * @param core only when running, else -1
 */
public record Span(
        long start,
        long end,
        int startStep,
        int endStep,
        State state,
        @Nullable Reason reason,
        @Nullable String on,
        int line,
        int core) {
    /** The lines of the n-th file of a program that has several are counted from n times this. */
    public static final int LINES_OF_A_FILE = 1_000_000;

    public long duration() {
        return end - start;
    }
}
