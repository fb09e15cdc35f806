package lockstep.session;

/**
 * Budgets that few ever change.
 *
 * @param output characters that a run may print, on both streams together
 * @param threads that may be alive at a time, those of all processes together
 * @param recursion calls inside calls, however high the program sets its own limit
 */
public record Limits(long output, int threads, int recursion) {
    public static final Limits DEFAULT = new Limits(16L << 20, 20_000, 1_000_000);

    /** Threads of the host, which others need too: no more at a time in the real world. */
    private static final int MOST_REAL_THREADS = 4000;

    /** How many threads may be alive in a world. */
    int threads(boolean real) {
        return real ? Math.min(threads, MOST_REAL_THREADS) : threads;
    }
}
