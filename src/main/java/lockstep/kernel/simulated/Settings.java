package lockstep.kernel.simulated;

import lockstep.kernel.Costs;
import lockstep.kernel.GilProfile;

/**
 * What a simulated world is made of.
 *
 * @param cores 1 to 64
 * @param profile decides the safe points of fibers under a GIL; those without one may stop anywhere
 * @param epoch what the wall clock shows when the run begins, ns since 1970
 */
public record Settings(int cores, GilProfile profile, Costs costs, long epoch) {
    /** 2026-01-01 00:00:00 UTC. */
    public static final long NEW_YEAR_2026 = 1_767_225_600L * 1_000_000_000L;

    public static final int MAX_CORES = 64;

    public Settings {
        if (cores < 1 || cores > MAX_CORES) {
            throw new IllegalArgumentException("cores must be 1 to " + MAX_CORES + ", not " + cores);
        }
    }

    public Settings(int cores, GilProfile profile) {
        this(cores, profile, Costs.standard(), NEW_YEAR_2026);
    }
}
