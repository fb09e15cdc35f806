package lockstep.tui;

import java.util.List;
import java.util.Locale;
import lockstep.lesson.RunSettings;

/** How a program is run, in words, and what the keys make of it. */
final class Settings {
    private static final List<Integer> CORES = List.of(1, 2, 4, 8);
    private static final List<String> PROFILES = List.of("cpython", "free-threaded", "cpython-3.9");
    private static final List<Long> INTERVALS = List.of(5_000L, 1_000L, 50_000L, 100_000L);

    private Settings() {}

    /** {@code CPython 3.13 GIL · 4 cores · switch 5 ms · seed 1}; of a real run only what holds there. */
    static String words(RunSettings settings) {
        if (settings.world() == RunSettings.World.REAL) {
            return "Java threads on this machine · " + profile(settings.gil());
        }
        StringBuilder words = new StringBuilder(profile(settings.gil()));
        words.append(" · ").append(settings.cores()).append(settings.cores() == 1 ? " core" : " cores");
        if (!settings.gil().equals("free-threaded")) {
            words.append(" · switch ").append(interval(settings.switchMicros()));
        }
        return words.append(" · seed ").append(settings.seed()).toString();
    }

    static String profile(String gil) {
        return switch (gil) {
            case "cpython" -> "CPython 3.13 GIL";
            case "cpython-3.9" -> "CPython 3.9 GIL";
            case "free-threaded" -> "free-threaded, no GIL";
            case "any" -> "a switch anywhere";
            default -> gil;
        };
    }

    static String interval(long micros) {
        return micros % 1000 == 0
                ? micros / 1000 + " ms"
                : String.format(Locale.ROOT, "%.1f ms", micros / 1000.0);
    }

    static RunSettings otherWorld(RunSettings s) {
        RunSettings.World world =
                s.world() == RunSettings.World.REAL ? RunSettings.World.SIMULATED : RunSettings.World.REAL;
        return new RunSettings(world, s.cores(), s.gil(), s.switchMicros(), s.seed());
    }

    static RunSettings moreCores(RunSettings s) {
        return new RunSettings(s.world(), after(CORES, s.cores()), s.gil(), s.switchMicros(), s.seed());
    }

    static RunSettings otherProfile(RunSettings s) {
        return new RunSettings(s.world(), s.cores(), after(PROFILES, s.gil()), s.switchMicros(), s.seed());
    }

    static RunSettings otherInterval(RunSettings s) {
        return new RunSettings(s.world(), s.cores(), s.gil(), after(INTERVALS, s.switchMicros()), s.seed());
    }

    static RunSettings nextSeed(RunSettings s) {
        return new RunSettings(s.world(), s.cores(), s.gil(), s.switchMicros(), s.seed() + 1);
    }

    /** The one behind this; the first for one that is not among them. */
    private static <T> T after(List<T> all, T one) {
        return all.get((all.indexOf(one) + 1) % all.size());
    }
}
