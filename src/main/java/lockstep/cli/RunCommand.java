package lockstep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lockstep.lesson.RunSettings;
import lockstep.session.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lockstep run}: a program in one of the two worlds. */
@Command(
        name = "run",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep run [OPTIONS] FILE [ARGS...]",
        header = {"Run a Python program.", ""},
        description = {
            "",
            "In the simulated world, unless told otherwise: time is virtual, nothing is",
            "left to chance, the same seed gives the same run. Output and exit status",
            "are those of Python.",
            ""
        },
        parameterListHeading = "",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  lockstep run --timeline race.py",
            "  lockstep run --gil free-threaded --cores 2 --timeline countdown.py",
            "  lockstep run --real --max-seconds 10 download.py"
        })
final class RunCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "FILE", description = "The program; - reads it from stdin.")
    String file = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ARGS", hideParamSyntax = true, description = "What it finds in sys.argv.")
    List<String> arguments = new ArrayList<>();

    @Mixin
    WorldOptions world = new WorldOptions();

    @Option(names = "--timeline", description = "Show who ran when, after the program (on stderr).")
    boolean timeline;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Write the timeline to FILE.json, .svg or .html.")
    @Nullable String export;

    @Option(names = "--warnings", description = "Say after it what went well only by luck.")
    boolean warnings;

    @Option(names = "--compare", description = "Run it under several GILs, cores and workers, show the times.")
    boolean compare;

    @Mixin
    Tables tables = new Tables();

    @Mixin
    BudgetOptions budget = new BudgetOptions();

    @Mixin
    HelpOption help = new HelpOption();

    RunCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        RunSettings settings = world.settings();
        budget.check();
        ProgramFile program = ProgramFile.read(file, around);
        if (compare) {
            if (world.real || timeline || warnings || export != null) {
                throw new UserError("--compare shows times only, and only simulated ones: leave out --real, --timeline,"
                        + " --warnings and --export");
            }
            Settings session = tables.apply(Worlds.settings(settings, budget, true), around);
            return new Comparison(around, program, arguments, settings, session).execute();
        }
        boolean watches = timeline || warnings || export != null;
        Export file = export == null ? null : Export.to(export, around);
        Settings session = tables.apply(Worlds.settings(settings, budget, watches), around).withWatch(watches);
        return new ProgramRun(around, program, arguments, settings, session, timeline, warnings, file).execute();
    }
}
