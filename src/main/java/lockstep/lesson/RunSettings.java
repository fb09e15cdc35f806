package lockstep.lesson;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a demo is to be run.
 *
 * @param cores of the simulated machine, 1 to 64
 * @param gil the profile's name, one of {@link #PROFILES}
 * @param switchMicros the GIL's switch interval in µs
 * @param latency how many times as long as usual the pretend internet takes to answer
 * @param sites rows of the pretend internet that come before Lockstep's own; null for none
 */
public record RunSettings(
        World world, int cores, String gil, long switchMicros, long seed, double latency, @Nullable String sites) {
    public enum World {
        SIMULATED,
        REAL
    }

    /** The GIL profiles that a program can be run with. */
    public static final List<String> PROFILES = List.of("cpython", "cpython-3.9", "free-threaded", "any");

    public static final double LEAST_LATENCY = 0.001;
    public static final double MOST_LATENCY = 1000;

    public static final RunSettings DEFAULT = new RunSettings(World.SIMULATED, 4, "cpython", 5_000, 1, 1);

    /** With Lockstep's own sites. */
    public RunSettings(World world, int cores, String gil, long switchMicros, long seed, double latency) {
        this(world, cores, gil, switchMicros, seed, latency, null);
    }

    public RunSettings withWorld(World other) {
        return new RunSettings(other, cores, gil, switchMicros, seed, latency, sites);
    }

    public RunSettings withCores(int count) {
        return new RunSettings(world, count, gil, switchMicros, seed, latency, sites);
    }

    public RunSettings withGil(String profile) {
        return new RunSettings(world, cores, profile, switchMicros, seed, latency, sites);
    }

    public RunSettings withSwitchMicros(long micros) {
        return new RunSettings(world, cores, gil, micros, seed, latency, sites);
    }

    public RunSettings withSeed(long other) {
        return new RunSettings(world, cores, gil, switchMicros, other, latency, sites);
    }

    public RunSettings withLatency(double times) {
        return new RunSettings(world, cores, gil, switchMicros, seed, times, sites);
    }

    public RunSettings withSites(@Nullable String table) {
        return new RunSettings(world, cores, gil, switchMicros, seed, latency, table);
    }

    public boolean isReal() {
        return world == World.REAL;
    }

    /** Always stands above what is shown of a run. */
    public String header() {
        return world + " · " + words();
    }

    /** {@code CPython 3.13 GIL · 4 cores · switch 5 ms · seed 1}; of a real run only what holds there. */
    public String words() {
        StringBuilder words = new StringBuilder(isReal() ? "Java threads on this machine · " : "");
        words.append(gilWords());
        if (!isReal()) {
            words.append(" · ").append(cores).append(cores == 1 ? " core" : " cores");
        }
        if (!gil.equals("free-threaded")) {
            words.append(" · switch ").append(plain(BigDecimal.valueOf(switchMicros, 3))).append(" ms");
        }
        if (latency != 1) {
            words.append(" · latency x").append(plain(BigDecimal.valueOf(latency)));
        }
        if (sites != null) {
            words.append(" · sites of the lesson");
        }
        return isReal() ? words.toString() : words.append(" · seed ").append(seed).toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private String gilWords() {
        return switch (gil) {
            case "cpython" -> "CPython 3.13 GIL";
            case "cpython-3.9" -> "CPython 3.9 GIL";
            case "free-threaded" -> "free-threaded, no GIL";
            case "any" -> "a switch anywhere";
            default -> gil;
        };
    }
}
