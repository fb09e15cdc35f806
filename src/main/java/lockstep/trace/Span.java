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
 * @param line the source line it stood at, 0 when unknown
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
    public long duration() {
        return end - start;
    }
}
