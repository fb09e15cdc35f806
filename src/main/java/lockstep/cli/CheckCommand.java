package lockstep.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code lockstep check}. */
@Command(
        name = "check",
        customSynopsis = "lockstep check [EXERCISE]",
        header = {"Check your solution of an exercise.", ""},
        description = {"", "Exit status 0 when it passes, 1 when it does not.", ""})
final class CheckCommand extends ExerciseCommand {
    CheckCommand(Surroundings around) {
        super(around);
    }

    @Override
    int execute(Desk desk, @Nullable String exercise) {
        return desk.check(exercise);
    }
}
