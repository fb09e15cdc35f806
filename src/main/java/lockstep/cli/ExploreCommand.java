package lockstep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lockstep explore}: a program under all its schedules. */
@Command(
        name = "explore",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep explore [OPTIONS] FILE [ARGS...]",
        header = {"Run a Python program under all its schedules.", ""},
        description = {
            "",
            "A switch may come between any two instructions; sleeps and time-outs order",
            "nothing. A schedule fails when an exception is not caught in any thread, an",
            "assert fails, or nobody can go on.",
            ""
        },
        parameterListHeading = "",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Exit status:",
            "  0  proved: no schedule fails",
            "  1  a schedule fails; the shortest one is shown",
            "  2  wrong arguments, or a program that cannot be run",
            "  3  none was found, but not all were seen"
        })
final class ExploreCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "FILE", description = "The program; - reads it from stdin.")
    String file = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ARGS", hideParamSyntax = true, description = "What it finds in sys.argv.")
    List<String> arguments = new ArrayList<>();

    @Option(
            names = "--replay",
            paramLabel = "STRING",
            description = "Run only this schedule, from an earlier verdict.")
    @Nullable String replay;

    @Option(
            names = "--max-schedules",
            paramLabel = "N",
            description = "Look at no more schedules (default 20000).")
    int schedules = 20_000;

    @Option(
            names = "--max-seconds",
            paramLabel = "S",
            description = "Look no longer than this (default 60, 0 no limit).")
    double seconds = 60;

    @Mixin
    HelpOption help = new HelpOption();

    ExploreCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (schedules < 1) {
            throw new UserError("--max-schedules must be 1 or more, not " + schedules);
        }
        if (!(seconds >= 0 && seconds <= 1e9)) {
            throw new UserError("--max-seconds must be 0 or more, not " + Numbers.plain(seconds));
        }
        ProgramFile program = read();
        return new Exploration(around, program, arguments, schedules, seconds).execute(replay);
    }

    /** Here 1 means a failing schedule, so whatever cannot be run is 2. */
    private ProgramFile read() {
        try {
            return ProgramFile.read(file, around);
        } catch (UserError e) {
            throw new UserError(e.getMessage());
        }
    }
}
