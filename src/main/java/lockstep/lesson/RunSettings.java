package lockstep.lesson;

import java.util.List;

/**
 * How a demo is to be run.
 *
 * @param cores of the simulated machine, 1 to 64
 * @param gil the profile's name, one of {@link #PROFILES}
 * @param switchMicros the GIL's switch interval in µs
 */
public record RunSettings(World world, int cores, String gil, long switchMicros, long seed) {
    public enum World {
        SIMULATED,
        REAL
    }

    /** The GIL profiles that a program can be run with. */
    public static final List<String> PROFILES =
            List.of("cpython", "cpython-3.9", "free-threaded", "any");

    public static final RunSettings DEFAULT = new RunSettings(World.SIMULATED, 4, "cpython", 5_000, 1);
}
