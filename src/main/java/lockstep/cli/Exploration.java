package lockstep.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One exploration of a program. */
final class Exploration {
    Exploration(Surroundings around, ProgramFile program, List<String> arguments, int schedules, double seconds) {}

    int execute(@Nullable String replay) {
        throw new UserError("exploring is not there yet");
    }
}
