package lockstep.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands about one exercise have in common; picocli reads the annotations here before their own. */
@Command(synopsisHeading = "Usage: ", parameterListHeading = "", optionListHeading = "%nOptions:%n")
abstract class ExerciseCommand implements Callable<Integer> {
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

    ExerciseCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public final Integer call() {
        return execute(new Desk(around), exercise);
    }

    /** @param exercise null for the one that is next */
    abstract int execute(Desk desk, @Nullable String exercise);
}
