package lockstep.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code lockstep solution}. */
@Command(
        name = "solution",
        customSynopsis = "lockstep solution [EXERCISE]",
        header = {"Show a solution of an exercise.", ""},
        description = {"", "Only for exercises that you have passed.", ""})
final class SolutionCommand extends ExerciseCommand {
    SolutionCommand(Surroundings around) {
        super(around);
    }

    @Override
    int execute(Desk desk, @Nullable String exercise) {
        return desk.solution(exercise);
    }
}
