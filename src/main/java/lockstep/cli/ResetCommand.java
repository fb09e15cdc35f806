package lockstep.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lockstep reset}. */
@Command(
        name = "reset",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep reset [EXERCISE]",
        header = {"Begin an exercise anew.", ""},
        description = {"", "Your own version is kept beside the new file.", ""},
        parameterListHeading = "",
        optionListHeading = "%nOptions:%n")
final class ResetCommand implements Callable<Integer> {
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

    ResetCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return new Desk(around).reset(exercise);
    }
}
