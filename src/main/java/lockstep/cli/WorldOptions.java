package lockstep.cli;

import java.util.List;
import java.util.stream.Collectors;
import lockstep.lesson.RunSettings;
import picocli.CommandLine.Option;

/** The options that choose a world and its machine. None of them is ever taken from the host. */
final class WorldOptions {
    private static final int MAX_CORES = 64;

    @Option(
            names = "--real",
            description = "Java threads and the wall clock, not simulated.")
    boolean real;

    @Option(
            names = "--cores",
            paramLabel = "N",
            description = "Cores of the simulated machine (1-64, default 4).")
    int cores = 4;

    @Option(
            names = "--gil",
            paramLabel = "PROFILE",
            description = {
                "Where threads may be switched:",
                "  cpython         as CPython 3.13 (default)",
                "  cpython-3.9     before almost any instruction",
                "  free-threaded   no GIL at all",
                "  any             between any two instructions"
            })
    String gil = "cpython";

    @Option(
            names = "--switch-interval",
            paramLabel = "MS",
            description = "How long a wanted GIL is kept, in ms (default 5).")
    double switchMillis = 5;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Decides what the program leaves open (default 1).")
    long seed = 1;

    @Option(
            names = "--latency",
            paramLabel = "X",
            description = "How many times as long the pretend internet takes (default 1).")
    double latency = 1;

    /** @throws UserError for a value that means nothing */
    RunSettings settings() {
        if (cores < 1 || cores > MAX_CORES) {
            throw new UserError("--cores must be 1 to " + MAX_CORES + ", not " + cores);
        }
        if (!RunSettings.PROFILES.contains(gil)) {
            throw new UserError("--gil knows no '" + gil + "': use one of " + profiles());
        }
        if (!(switchMillis >= 0.001 && switchMillis <= 1e6)) {
            throw new UserError("--switch-interval must be 0.001 to 1000000 ms, not " + Numbers.plain(switchMillis));
        }
        if (!(latency >= RunSettings.LEAST_LATENCY && latency <= RunSettings.MOST_LATENCY)) {
            throw new UserError("--latency must be 0.001 to 1000, not " + Numbers.plain(latency));
        }
        return new RunSettings(
                real ? RunSettings.World.REAL : RunSettings.World.SIMULATED,
                cores,
                gil,
                Math.round(switchMillis * 1000),
                seed,
                latency);
    }

    private static String profiles() {
        List<String> all = RunSettings.PROFILES;
        return all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", ")) + " or " + all.getLast();
    }
}
