package lockstep.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lockstep check}. */
@Command(
        name = "check",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep check [EXERCISE]",
        header = {"Check your solution of an exercise.", ""},
        description = {"", "Exit status 0 when it passes, 1 when it does not.", ""},
        parameterListHeading = "",
        optionListHeading = "%nOptions:%n")
final class CheckCommand implements Callable<Integer> {
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

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return new Desk(around).check(exercise);
    }
}
