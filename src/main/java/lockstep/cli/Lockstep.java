package lockstep.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./lockstep} itself. */
@Command(
        name = "lockstep",
        synopsisHeading = "Usage: ",
        customSynopsis = {"lockstep", "       lockstep COMMAND ..."},
        header = {"Python's concurrency, taught by running it.", ""},
        description = {"", "Without a command it starts the terminal app: lessons, demos, exercises.", ""},
        commandListHeading = "%nCommands:%n",
        optionListHeading = "Options:%n",
        footer = {"", "'lockstep COMMAND --help' tells more about one of them."})
final class Lockstep implements Callable<Integer> {
    private final Surroundings around;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    boolean version;

    Lockstep(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return new App(around).start(null);
    }
}
