package lockstep.session;

import lockstep.kernel.GilProfile;

/**
 * How it is run. Budgets are positive; memory is the accounted memory of the program.
 *
 * @param switchInterval of the GIL, in ns
 * @param maxSeconds of wall time
 */
public record Settings(
        boolean real,
        int cores,
        GilProfile profile,
        long switchInterval,
        long seed,
        double maxSeconds,
        long maxBytes,
        long maxInstructions,
        boolean trace) {
    /** The simulated world with 4 cores, CPython's GIL, 5 ms, seed 1; never taken from the host. */
    public static final Settings DEFAULT =
            new Settings(false, 4, GilProfile.CPYTHON, 5_000_000, 1, 60, 512L << 20, 20_000_000_000L, false);

    public Settings withTrace(boolean traced) {
        return new Settings(real, cores, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, traced);
    }

    public Settings withReal(boolean isReal) {
        return new Settings(isReal, cores, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace);
    }

    public Settings withCores(int n) {
        return new Settings(real, n, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace);
    }

    public Settings withProfile(GilProfile p) {
        return new Settings(real, cores, p, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace);
    }

    public Settings withSwitchInterval(long nanos) {
        return new Settings(real, cores, profile, nanos, seed, maxSeconds, maxBytes, maxInstructions, trace);
    }

    public Settings withSeed(long s) {
        return new Settings(real, cores, profile, switchInterval, s, maxSeconds, maxBytes, maxInstructions, trace);
    }

    public Settings withMaxSeconds(double seconds) {
        return new Settings(real, cores, profile, switchInterval, seed, seconds, maxBytes, maxInstructions, trace);
    }
}
