package lockstep.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code lockstep reset}. */
@Command(
        name = "reset",
        customSynopsis = "lockstep reset [EXERCISE]",
        header = {"Begin an exercise anew.", ""},
        description = {"", "Your own version is kept beside the new file.", ""})
final class ResetCommand extends ExerciseCommand {
    ResetCommand(Surroundings around) {
        super(around);
    }

    @Override
    int execute(Desk desk, @Nullable String exercise) {
        return desk.reset(exercise);
    }
}
