package lockstep.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lockstep learn}: the terminal app, at a lesson. */
@Command(
        name = "learn",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep learn [LESSON]",
        header = {"Open a lesson in the terminal app.", ""},
        description = "",
        parameterListHeading = "",
        optionListHeading = "%nOptions:%n",
        footer = {"", "'lockstep list' shows the lessons."})
final class LearnCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "LESSON",
            hideParamSyntax = true,
            description = "Its number or name; without it, where you left off.")
    @Nullable String lesson;

    @Mixin
    HelpOption help = new HelpOption();

    LearnCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return new App(around).start(lesson);
    }
}
