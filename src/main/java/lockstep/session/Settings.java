package lockstep.session;

import lockstep.kernel.Costs;
import lockstep.kernel.GilProfile;
import org.jspecify.annotations.Nullable;

/**
 * How it is run. Budgets are positive; memory is the accounted memory of the program.
 *
 * @param switchInterval of the GIL, in ns
 * @param maxSeconds of wall time
 * @param watch whether to look for what went well only by luck (races, lock orders); slower
 * @param costs what things cost in the simulated world
 * @param sites the table of the pretend internet, see docs/net-format.md; null for the one that comes with Lockstep
 * @param workers what {@code os.cpu_count()} answers, as {@code python -X cpu_count} sets it, from which pools
 *     take their number of workers when they are given none; 0 for the number of cores
 * @param latency how many times as long as its table says the pretend internet takes to answer
 * @param limits the other budgets
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
        boolean trace,
        boolean watch,
        Costs costs,
        @Nullable String sites,
        int workers,
        double latency,
        Limits limits) {
    /** The simulated world with 4 cores, CPython's GIL, 5 ms, seed 1; never taken from the host. */
    public static final Settings DEFAULT =
            new Settings(false, 4, GilProfile.CPYTHON, 5_000_000, 1, 60, 512L << 20, 20_000_000_000L, false);

    /** Unwatched, with the standard tables. */
    public Settings(
            boolean real,
            int cores,
            GilProfile profile,
            long switchInterval,
            long seed,
            double maxSeconds,
            long maxBytes,
            long maxInstructions,
            boolean trace) {
        this(
                real, cores, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace, false,
                Costs.standard(), null, 0, 1, Limits.DEFAULT);
    }

    public Settings withTrace(boolean traced) {
        return new Settings(
                real, cores, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, traced, watch, costs, sites, workers, latency, limits);
    }

    public Settings withWatch(boolean watched) {
        return new Settings(
                real, cores, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace, watched, costs, sites, workers, latency, limits);
    }

    public Settings withReal(boolean isReal) {
        return new Settings(
                isReal, cores, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace, watch, costs, sites, workers, latency, limits);
    }

    public Settings withCores(int n) {
        return new Settings(
                real, n, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace, watch, costs, sites, workers, latency, limits);
    }

    public Settings withProfile(GilProfile p) {
        return new Settings(
                real, cores, p, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace, watch, costs, sites, workers, latency, limits);
    }

    public Settings withSwitchInterval(long nanos) {
        return new Settings(
                real, cores, profile, nanos, seed, maxSeconds, maxBytes, maxInstructions, trace, watch, costs, sites, workers, latency, limits);
    }

    public Settings withSeed(long s) {
        return new Settings(
                real, cores, profile, switchInterval, s, maxSeconds, maxBytes, maxInstructions, trace, watch, costs, sites, workers, latency, limits);
    }

    public Settings withMaxSeconds(double seconds) {
        return new Settings(
                real, cores, profile, switchInterval, seed, seconds, maxBytes, maxInstructions, trace, watch, costs, sites, workers, latency, limits);
    }

    public Settings withCosts(Costs table) {
        return new Settings(
                real, cores, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace, watch, table, sites, workers, latency, limits);
    }

    public Settings withSites(@Nullable String table) {
        return new Settings(
                real, cores, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace, watch, costs, table, workers, latency, limits);
    }

    public Settings withWorkers(int count) {
        return new Settings(
                real, cores, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace, watch, costs, sites, count, latency, limits);
    }

    public Settings withLatency(double times) {
        return new Settings(
                real, cores, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace, watch, costs, sites, workers, times, limits);
    }

    public Settings withLimits(Limits others) {
        return new Settings(
                real, cores, profile, switchInterval, seed, maxSeconds, maxBytes, maxInstructions, trace, watch, costs, sites, workers, latency, others);
    }
}
