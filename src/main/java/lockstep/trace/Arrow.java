package lockstep.trace;

/**
 * Something that went from one fiber to another.
 *
 * @param fromTime when it left, ns
 * @param fromStep when it left, counted in events
 * @param toTime when it arrived; {@link #NEVER} when it did not
 */
public record Arrow(
        Kind kind, int fromFiber, long fromTime, int fromStep, int toFiber, long toTime, int toStep, String label) {
    public static final long NEVER = Long.MAX_VALUE;

    public enum Kind {
        /** One fiber made another. */
        START,
        /** A fiber ended and somebody had waited for it. */
        JOIN,
        MESSAGE
    }
}
