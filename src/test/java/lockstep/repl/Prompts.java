package lockstep.repl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.exercise.Exercises;
import lockstep.exercise.ProgramRunner;
import lockstep.exercise.TestProgram;
import lockstep.exercise.Workspace;
import lockstep.explore.Budget;
import lockstep.explore.Verdict;
import lockstep.lesson.Lessons;
import lockstep.lesson.ProgressFile;
import lockstep.lesson.RunSettings;

/** Makes what a prompt works with, on a fake interpreter and the real lessons. */
final class Prompts {
    final List<FakePython> started = new ArrayList<>();
    final Map<String, String> environment = new LinkedHashMap<>();
    final ProgressFile progress;
    private final Path folder;

    Prompts(Path folder) {
        this.folder = folder;
        environment.put("NO_COLOR", "1");
        progress = ProgressFile.open(folder.resolve("progress.json"));
    }

    ReplContext context() {
        Path home = Path.of("").toAbsolutePath();
        return new ReplContext(
                "Lockstep",
                (settings, streams) -> {
                    var python = new FakePython(settings, streams);
                    started.add(python);
                    return python;
                },
                RunSettings.DEFAULT,
                Lessons.load(home),
                progress,
                Exercises.load(home),
                new Workspace(folder.resolve("exercises")),
                new NoRunner(),
                environment,
                folder,
                folder.resolve("state"));
    }

    private static final class NoRunner implements ProgramRunner {
        @Override
        public Run run(TestProgram program) {
            return new Run("", new Raised("ValueError", "from the test", "Traceback"), null, null, 0);
        }

        @Override
        public Verdict explore(TestProgram program, Budget budget) {
            throw new UnsupportedOperationException();
        }
    }

    /** Collects text, gives lines. */
    static final class Pipe implements Python.Streams {
        final StringBuilder text = new StringBuilder();
        private final Iterator<String> lines;

        Pipe(String input) {
            lines = input.lines().map(line -> line + "\n").iterator();
        }

        @Override
        public void write(boolean toError, String more) {
            text.append(more);
        }

        @Override
        public String readLine() {
            return lines.hasNext() ? lines.next() : "";
        }
    }
}
