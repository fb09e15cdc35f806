package lockstep.tui;

import java.util.List;
import lockstep.lesson.RunSettings;

/** What the keys make of the way a program is run. */
final class Settings {
    private static final List<Integer> CORES = List.of(1, 2, 4, 8);
    private static final List<String> PROFILES = List.of("cpython", "free-threaded", "cpython-3.9");
    private static final List<Long> INTERVALS = List.of(5_000L, 1_000L, 50_000L, 100_000L);
    private static final List<Double> LATENCIES = List.of(1.0, 2.0, 10.0, 0.1);

    private Settings() {}

    static RunSettings otherWorld(RunSettings s) {
        return s.withWorld(s.isReal() ? RunSettings.World.SIMULATED : RunSettings.World.REAL);
    }

    static RunSettings moreCores(RunSettings s) {
        return s.withCores(after(CORES, s.cores()));
    }

    static RunSettings otherProfile(RunSettings s) {
        return s.withGil(after(PROFILES, s.gil()));
    }

    static RunSettings otherInterval(RunSettings s) {
        return s.withSwitchMicros(after(INTERVALS, s.switchMicros()));
    }

    static RunSettings otherLatency(RunSettings s) {
        return s.withLatency(after(LATENCIES, s.latency()));
    }

    static RunSettings nextSeed(RunSettings s) {
        return s.withSeed(s.seed() + 1);
    }

    /** The one behind this; the first for one that is not among them. */
    private static <T> T after(List<T> all, T one) {
        return all.get((all.indexOf(one) + 1) % all.size());
    }
}
