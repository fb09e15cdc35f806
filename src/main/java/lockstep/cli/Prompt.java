package lockstep.cli;

import java.io.IOException;
import lockstep.exercise.Exercises;
import lockstep.exercise.Workspace;
import lockstep.lesson.Lessons;
import lockstep.lesson.ProgressFile;
import lockstep.lesson.RunSettings;
import lockstep.repl.Python;
import lockstep.repl.Repl;
import lockstep.repl.ReplContext;
import org.jline.terminal.Terminal;

/** The prompt, on a terminal or a pipe. */
final class Prompt {
    private final Surroundings around;

    Prompt(Surroundings around) {
        this.around = around;
    }

    static ReplContext context(
            Surroundings around, RunSettings settings, Lessons lessons, Exercises exercises, ProgressFile progress) {
        return new ReplContext(
                "Lockstep " + Version.NUMBER + " · Python 3.13",
                (wanted, streams) -> Programs.python(wanted, streams, around.folder()),
                settings,
                lessons,
                progress,
                exercises,
                Workspace.of(around.environment()),
                Programs.runner(),
                around.environment(),
                around.folder(),
                around.stateFolder());
    }

    int start(RunSettings settings) {
        var repl = new Repl(context(
                around,
                settings,
                Lessons.load(around.home()),
                Exercises.load(around.home()),
                ProgressFile.open(ProgressFile.place(around.environment()))));
        if (!around.isTerminal()) {
            return script(repl);
        }
        Terminals.require(around, "");
        try (Terminal terminal = Terminals.open()) {
            return repl.run(terminal, null);
        } catch (IOException e) {
            throw new UserError("the terminal cannot be used: " + e.getMessage() + "; 'lockstep doctor' tells more");
        }
    }

    private int script(Repl repl) {
        var console = new StandardConsole(around, () -> {});
        int status = repl.script(new Python.Streams() {
            @Override
            public void write(boolean toError, String text) {
                console.write(toError, text);
            }

            @Override
            public String readLine() {
                return console.readLine();
            }
        });
        console.flush();
        return status;
    }
}
