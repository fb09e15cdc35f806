package lockstep.repl;

import java.nio.file.Path;
import java.util.Map;
import lockstep.exercise.Exercises;
import lockstep.exercise.ProgramRunner;
import lockstep.exercise.Workspace;
import lockstep.lesson.Lessons;
import lockstep.lesson.ProgressFile;
import lockstep.lesson.RunSettings;
import lockstep.timeline.Ascii;

/**
 * What the prompt works with.
 *
 * @param greeting the first line, which names the version
 * @param folder where the files of {@code %run} are looked for
 * @param stateFolder where the history is kept
 */
public record ReplContext(
        String greeting,
        Python.Starter starter,
        RunSettings settings,
        Lessons lessons,
        ProgressFile progress,
        Exercises exercises,
        Workspace workspace,
        ProgramRunner checker,
        Map<String, String> environment,
        Path folder,
        Path stateFolder) {

    boolean colour() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    boolean ascii() {
        return Ascii.isWanted(environment);
    }
}
