package lockstep.trace;

/**
 * How one fiber spent its time, all in ns.
 *
 * @param alive from its first sign of life after creation to its end, or to the end of the timeline
 * @param preparing Python itself was starting or ending
 * @param runnable waiting for a core
 * @param blockedBy by ordinal of {@link Reason}; read it by {@link #blocked(Reason)}
 * @param finished whether it ended within the timeline
 */
public record LaneStatistics(
        long alive, long running, long preparing, long runnable, long gilWait, long[] blockedBy, boolean finished) {
    public long blocked(Reason reason) {
        return blockedBy[reason.ordinal()];
    }

    /** For any reason. */
    public long blocked() {
        long sum = 0;
        for (long nanos : blockedBy) {
            sum += nanos;
        }
        return sum;
    }

    /** The share of its life it was running, 0 to 1; 0 when it never lived. */
    public double utilisation() {
        return alive == 0 ? 0 : (double) running / alive;
    }
}
