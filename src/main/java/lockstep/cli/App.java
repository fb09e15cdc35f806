package lockstep.cli;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
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
import org.jline.utils.ClosedException;
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
        var books = new Books(around);
        try (Terminal terminal = Terminals.open()) {
            try (var app = new lockstep.tui.App(context(terminal, books, place))) {
                Exit exit = app.run();
                while (exit == Exit.PROMPT) {
                    var prompt = new Repl(Prompt.context(
                            around, RunSettings.DEFAULT, books.lessons(), books.exercises(), books.progress()));
                    prompt.run(terminal, null);
                    exit = app.run();
                }
                return exit == Exit.INTERRUPTED ? ExitStatus.INTERRUPTED : ExitStatus.OK;
            }
        } catch (ClosedException e) {
            return ExitStatus.OK; // the terminal went away, and whoever would read a message with it
        } catch (IOException e) {
            throw new UserError("the terminal cannot be used: " + e.getMessage() + "; 'lockstep doctor' tells more");
        }
    }

    AppContext context(Terminal terminal, Books books, @Nullable String place) {
        if (books.lessons().all().isEmpty()) {
            throw new UserError("there are no lessons in " + around.home().resolve("lessons")
                    + "; 'lockstep doctor' tells more");
        }
        return new AppContext(
                terminal,
                books.lessons(),
                books.progress(),
                new CheckedExercises(
                        books.exercises(), Workspace.of(around.environment()), Programs.runner(), Programs::replay),
                new SessionRunner(),
                place == null ? null : id(place, books),
                around.environment(),
                around.stateFolder().resolve("error.log"));
    }

    private static String id(String place, Books books) {
        return books.lessons()
                .find(place)
                .map(lesson -> lesson.id())
                .or(() -> books.exercises().find(place).map(exercise -> exercise.id()))
                .orElseThrow(() -> new UserError(
                        "there is no lesson '" + place + "'; 'lockstep list' shows them"));
    }

    /** All that the app shows, read beside whatever its maker does meanwhile, such as opening the terminal. */
    static final class Books {
        private final CompletableFuture<Lessons> lessons;
        private final CompletableFuture<Exercises> exercises;
        private final CompletableFuture<ProgressFile> progress;

        Books(Surroundings around) {
            lessons = CompletableFuture.supplyAsync(() -> Lessons.load(around.home()));
            exercises = CompletableFuture.supplyAsync(() -> Exercises.load(around.home()));
            progress = CompletableFuture.supplyAsync(() -> ProgressFile.open(ProgressFile.place(around.environment())));
        }

        Lessons lessons() {
            return lessons.join();
        }

        Exercises exercises() {
            return exercises.join();
        }

        ProgressFile progress() {
            return progress.join();
        }
    }
}
