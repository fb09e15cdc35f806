package lockstep.cli;

import java.io.IOException;
import lockstep.exercise.Exercises;
import lockstep.exercise.Workspace;
import lockstep.lesson.Lessons;
import lockstep.lesson.ProgressFile;
import lockstep.lesson.RunSettings;
import lockstep.repl.Repl;
import lockstep.tui.AppContext;
import lockstep.tui.CheckedExercises;
import lockstep.tui.Exit;
import lockstep.tui.SessionRunner;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** The terminal app, and the prompt when the learner goes there: on one terminal, in turns. */
final class App {
    private final Surroundings around;

    App(Surroundings around) {
        this.around = around;
    }

    /** @param place a lesson's or an exercise's name; null for where the learner left off */
    int start(@Nullable String place) {
        Terminals.require(around, "the terminal app needs a terminal; 'lockstep list', 'check' and 'run' work without");
        Lessons lessons = Lessons.load(around.home());
        Exercises exercises = Exercises.load(around.home());
        if (lessons.all().isEmpty()) {
            throw new UserError("there are no lessons in " + around.home().resolve("lessons")
                    + "; 'lockstep doctor' tells more");
        }
        String start = place == null ? null : id(place, lessons, exercises);
        ProgressFile progress = ProgressFile.open(ProgressFile.place(around.environment()));
        try (Terminal terminal = Terminals.open()) {
            var context = new AppContext(
                    terminal,
                    lessons,
                    progress,
                    new CheckedExercises(
                            exercises, Workspace.of(around.environment()), Programs.runner(), Programs::replay),
                    new SessionRunner(),
                    start,
                    around.environment(),
                    around.stateFolder().resolve("error.log"));
            try (var app = new lockstep.tui.App(context)) {
                while (app.run() == Exit.PROMPT) {
                    var prompt = new Repl(Prompt.context(around, RunSettings.DEFAULT, lessons, exercises, progress));
                    prompt.run(terminal, null);
                }
            }
            return ExitStatus.OK;
        } catch (IOException e) {
            throw new UserError("the terminal cannot be used: " + e.getMessage() + "; 'lockstep doctor' tells more");
        }
    }

    private static String id(String place, Lessons lessons, Exercises exercises) {
        return lessons.find(place)
                .map(lesson -> lesson.id())
                .or(() -> exercises.find(place).map(exercise -> exercise.id()))
                .orElseThrow(() -> new UserError(
                        "there is no lesson '" + place + "'; 'lockstep list' shows them"));
    }
}
