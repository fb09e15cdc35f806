package lockstep.cli;

import java.util.List;
import lockstep.lesson.RunSettings;

/** One run of a program. */
final class ProgramRun {
    ProgramRun(
            Surroundings around,
            ProgramFile program,
            List<String> arguments,
            RunSettings settings,
            BudgetOptions budget,
            boolean timeline) {}

    int execute() {
        throw new UserError("running is not there yet");
    }
}
