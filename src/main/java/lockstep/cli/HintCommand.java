package lockstep.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lockstep hint}. */
@Command(
        name = "hint",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep hint [EXERCISE]",
        header = {"Show the next hint for an exercise.", ""},
        description = {"", "Each call tells a little more.", ""},
        parameterListHeading = "",
        optionListHeading = "%nOptions:%n")
final class HintCommand implements Callable<Integer> {
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

    HintCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return new Desk(around).hint(exercise);
    }
}
