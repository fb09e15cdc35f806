package lockstep.kernel;

import java.util.Map;

/**
 * How fast a core is while others are busy. Two virtual cores may be the two threads of one real core, and a chip with
 * all its cores busy runs at a lower clock: rows {@code core.busy.K} of the cost table say what 1,000 ns of work take
 * while K cores are busy. Between two rows the line between them holds, beyond the last row the last one.
 */
public final class CoreSpeeds {
    /** Slowness of a core that nobody slows down. */
    public static final long WHOLE = 1_000;

    private static final String ROW = "core.busy.";

    /** By busy cores. */
    private final long[] slowness;

    public CoreSpeeds(Costs costs, int cores) {
        slowness = new long[cores + 1];
        slowness[0] = WHOLE;
        int known = Math.min(1, cores);
        slowness[known] = costs.nanos(ROW + known, WHOLE);
        for (int busy = 2; busy <= cores; busy++) {
            slowness[busy] = slowness[known];
            int next = next(costs.rows(), known);
            if (next == busy) {
                slowness[busy] = costs.nanos(ROW + next);
                known = busy;
            } else if (next < Integer.MAX_VALUE) {
                slowness[busy] += (costs.nanos(ROW + next) - slowness[known]) * (busy - known) / (next - known);
            }
        }
    }

    /** The least number of cores beyond the given one that has a row. */
    private static int next(Map<String, Long> rows, int known) {
        int least = Integer.MAX_VALUE;
        for (String name : rows.keySet()) {
            if (name.startsWith(ROW)) {
                int busy = Integer.parseInt(name.substring(ROW.length()));
                least = busy > known && busy < least ? busy : least;
            }
        }
        return least;
    }

    /** What 1,000 ns of work take. */
    public long slowness(int busy) {
        return slowness[busy];
    }

    /** How long some work takes. */
    public static long time(long work, long slowness) {
        return scale(work, slowness, WHOLE);
    }

    /** How much work is done in a time, rounded up: who works until then has reached it. */
    public static long work(long time, long slowness) {
        return scale(time, WHOLE, slowness) + (slowness == WHOLE ? 0 : 1);
    }

    private static long scale(long nanos, long by, long of) {
        if (by == of) {
            return nanos;
        }
        long whole = nanos / of;
        return whole > Long.MAX_VALUE / 2 / by ? Long.MAX_VALUE / 2 : whole * by + nanos % of * by / of;
    }
}
