package lockstep.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code lockstep hint}. */
@Command(
        name = "hint",
        customSynopsis = "lockstep hint [EXERCISE]",
        header = {"Show the next hint for an exercise.", ""},
        description = {"", "Each call tells a little more.", ""})
final class HintCommand extends ExerciseCommand {
    HintCommand(Surroundings around) {
        super(around);
    }

    @Override
    int execute(Desk desk, @Nullable String exercise) {
        return desk.hint(exercise);
    }
}
