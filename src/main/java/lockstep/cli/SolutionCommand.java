package lockstep.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lockstep solution}. */
@Command(
        name = "solution",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep solution [EXERCISE]",
        header = {"Show a solution of an exercise.", ""},
        description = {"", "Only for exercises that you have passed.", ""},
        parameterListHeading = "",
        optionListHeading = "%nOptions:%n")
final class SolutionCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "EXERCISE",
            hideParamSyntax = true,
            description = "Its number or name; without it, the first one not passed yet.")
    @Nullable String exercise;

    @Mixin
    HelpOption help = new HelpOption();

    SolutionCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return new Desk(around).solution(exercise);
    }
}
