package lockstep.tui;

import java.nio.file.Path;
import java.util.Map;
import lockstep.lesson.Lessons;
import lockstep.lesson.ProgressFile;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * What the app works with.
 *
 * @param start a lesson's or an exercise's id to begin with; null for where the learner left off
 * @param environment the process's: NO_COLOR, EDITOR, LOCKSTEP_THEME, LOCKSTEP_ASCII, TERM…
 * @param log where an unexpected error's details go
 */
public record AppContext(
        Terminal terminal,
        Lessons lessons,
        ProgressFile progress,
        Exercises exercises,
        DemoRunner runner,
        @Nullable String start,
        Map<String, String> environment,
        Path log) {}
