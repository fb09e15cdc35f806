package lockstep.trace;

/**
 * Something that went from one fiber to another, or from one task to another.
 *
 * @param fromTask the task it left from, 0 when from the fiber itself
 * @param toTask likewise
 * @param fromTime when it left, ns
 * @param fromStep when it left, counted in events
 * @param toTime when it arrived; {@link #NEVER} when it did not
 */
public record Arrow(
        Kind kind,
        int fromFiber,
        int fromTask,
        long fromTime,
        int fromStep,
        int toFiber,
        int toTask,
        long toTime,
        int toStep,
        String label) {
    public static final long NEVER = Long.MAX_VALUE;

    public enum Kind {
        /** One fiber made another. */
        START,
        /** A fiber ended and somebody had waited for it. */
        JOIN,
        MESSAGE,
        /** One ended what the other was waiting for: released a lock, set an event, gave a result. */
        WAKE
    }
}
