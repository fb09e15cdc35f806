package lockstep.cli;

import lockstep.session.Limits;
import picocli.CommandLine.Option;

/** The options that bound a run. */
final class BudgetOptions {
    @Option(
            names = "--max-seconds",
            paramLabel = "S",
            description = "End it after S real seconds (default 60, 0 never).")
    double seconds = 60;

    @Option(
            names = "--max-memory",
            paramLabel = "MB",
            description = "MemoryError beyond so many MB (default 512).")
    long megabytes = 512;

    @Option(
            names = "--max-instructions",
            paramLabel = "N",
            description = "End it after N instructions (default 0, never).")
    long instructions;

    @Option(
            names = "--max-output",
            paramLabel = "MB",
            description = "End it beyond so many MB of output (default 16).")
    long outputMegabytes = Limits.DEFAULT.output() >> 20;

    @Option(
            names = "--max-threads",
            paramLabel = "N",
            description = "No more than N threads at a time (default 20000).")
    int threads = Limits.DEFAULT.threads();

    @Option(
            names = "--max-recursion",
            paramLabel = "N",
            description = "No more than N calls deep (default 1000000).")
    int recursion = Limits.DEFAULT.recursion();

    /** @throws UserError for a value that means nothing */
    void check() {
        if (!(seconds >= 0 && seconds <= 1e9)) {
            throw new UserError("--max-seconds must be 0 or more, not " + Numbers.plain(seconds));
        }
        if (megabytes < 1 || megabytes > 1 << 20) {
            throw new UserError("--max-memory must be 1 to 1048576 MB, not " + megabytes);
        }
        if (instructions < 0) {
            throw new UserError("--max-instructions must be 0 or more, not " + instructions);
        }
        atLeastOne("--max-output", outputMegabytes);
        atLeastOne("--max-threads", threads);
        atLeastOne("--max-recursion", recursion);
    }

    private static void atLeastOne(String option, long given) {
        if (given < 1) {
            throw new UserError(option + " must be 1 or more, not " + given);
        }
    }

    Limits limits() {
        return new Limits(outputMegabytes << 20, threads, recursion);
    }

    /** {@link Long#MAX_VALUE} for any number. */
    long instructionLimit() {
        return instructions == 0 ? Long.MAX_VALUE : instructions;
    }

    long bytes() {
        return megabytes << 20;
    }
}
