package lockstep.tui;

import java.nio.file.Files;
import java.nio.file.Path;
import lockstep.lesson.Lessons;
import lockstep.lesson.ProgressFile;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The app with fakes behind it, to be looked at: {@code java -cp … lockstep.tui.Showcase REPOSITORY [START]}. */
final class Showcase {
    private Showcase() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("lockstep");
        try (Terminal terminal = TerminalBuilder.builder().graphemeCluster(false).build()) {
            AppContext context = new AppContext(
                    terminal,
                    Lessons.load(Path.of(args[0])),
                    ProgressFile.open(folder.resolve("progress.json")),
                    new FakeExercises(folder),
                    System.getenv("FAKE") != null ? new FakeRunner() : new SessionRunner(),
                    args.length > 1 ? args[1] : null,
                    System.getenv(),
                    folder.resolve("trouble.log"));
            try (App app = new App(context)) {
                Exit exit = app.run();
                while (exit == Exit.PROMPT) {
                    terminal.writer().println(">>> (the prompt would be here)");
                    terminal.flush();
                    exit = app.run();
                }
            }
        }
    }
}
