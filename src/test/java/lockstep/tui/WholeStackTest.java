package lockstep.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lockstep.lesson.Lessons;
import lockstep.lesson.ProgressFile;
import lockstep.lesson.RunSettings;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The app on an emulated terminal: bytes in, a picture out, and everything as it was afterwards. */
@Timeout(60)
class WholeStackTest {
    @TempDir
    Path folder;

    private ScreenTerminal.VirtualTerminal virtual;
    private DemoRunner runner = new FakeRunner();

    @BeforeEach
    void open() throws IOException {
        virtual = ScreenTerminal.withTerminal("t", "xterm-256color", 80, 24);
    }

    private App app() throws Exception {
        Path root = Path.of(WholeStackTest.class.getResource("lessons").toURI()).getParent();
        return new App(new AppContext(
                virtual.terminal(), Lessons.load(root), ProgressFile.open(folder.resolve("progress.json")),
                new FakeExercises(folder), runner, null, Map.of("TERM", "xterm-256color"), folder.resolve("log")));
    }

    private static CompletableFuture<Exit> start(App app) {
        CompletableFuture<Exit> exit = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                exit.complete(app.run());
            } catch (IOException | RuntimeException e) {
                exit.completeExceptionally(e);
            }
        });
        return exit;
    }

    private void type(String bytes) throws IOException {
        virtual.terminal().processInputBytes(bytes.getBytes(StandardCharsets.UTF_8));
    }

    private String picture() {
        ScreenTerminal screen = virtual.screen();
        long[] cells = new long[screen.getColumns() * screen.getRows()];
        screen.dump(cells, new int[2]);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            int codePoint = ScreenTerminal.cellCodePoint(cells[i]);
            text.appendCodePoint(codePoint == 0 ? ' ' : codePoint);
            if (i % screen.getColumns() == screen.getColumns() - 1) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private void await(String text) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!picture().contains(text)) {
            assertThat(System.nanoTime()).as("waiting for '%s' in\n%s", text, picture()).isLessThan(end);
            Thread.sleep(10);
        }
    }

    @Test
    void firstStartIsTheFirstLessonAndTheTerminalIsAsBefore() throws Exception {
        Attributes before = virtual.terminal().getAttributes();
        try (App app = app()) {
            CompletableFuture<Exit> running = start(app);
            await("How long, compared");
            assertThat(virtual.terminal().getAttributes().getLocalFlag(Attributes.LocalFlag.ISIG)).isFalse();
            type("2");
            await("Speed-up 1.0x");
            type("g");
            await("Speed-up 2.0x");
            type("\u001b");
            await("Enter run again");
            type("\u001b");
            await("Exercises");
            type("q");
            assertThat(running.get(20, TimeUnit.SECONDS)).isEqualTo(Exit.QUIT);
        }
        assertThat(virtual.terminal().getAttributes().toString()).isEqualTo(before.toString());
    }

    @Test
    void anInterruptFromOutsideLeavesTheTerminalAsItWas() throws Exception {
        Attributes before = virtual.terminal().getAttributes();
        try (App app = app()) {
            CompletableFuture<Exit> running = start(app);
            await("How long, compared");
            virtual.terminal().raise(org.jline.terminal.Terminal.Signal.INT);
            assertThat(running.get(20, TimeUnit.SECONDS)).isEqualTo(Exit.INTERRUPTED);
        }
        assertThat(virtual.terminal().getAttributes().toString()).isEqualTo(before.toString());
    }

    @Test
    void theSecondStartIsHomeAndThePromptComesAndGoes() throws Exception {
        ProgressFile.open(folder.resolve("progress.json"))
                .save(lockstep.lesson.Progress.NONE.withPosition("turns", 1));
        try (App app = app()) {
            CompletableFuture<Exit> running = start(app);
            await("continue, page 1 of 4");
            type("p");
            assertThat(running.get(20, TimeUnit.SECONDS)).isEqualTo(Exit.PROMPT);
            running = start(app);
            await("continue, page 1 of 4");
            type("\u0003");
            assertThat(running.get(20, TimeUnit.SECONDS)).isEqualTo(Exit.QUIT);
        }
    }

    @Test
    void itFollowsTheWindow() throws Exception {
        try (App app = app()) {
            CompletableFuture<Exit> running = start(app);
            await("How long, compared");
            resize(50, 15);
            await("Enlarge it");
            resize(120, 32);
            await("Enter choose and run");
            type("q\u0003");
            running.get(20, TimeUnit.SECONDS);
        }
    }

    private void resize(int columns, int rows) {
        virtual.screen().setSize(columns, rows);
        virtual.terminal().setSize(Size.of(columns, rows));
        virtual.terminal().raise(Terminal.Signal.WINCH);
    }

    @Test
    void clicksPressTheKeysOfTheStatusLine() throws Exception {
        try (App app = app()) {
            CompletableFuture<Exit> running = start(app);
            await("? help");
            int column = picture().split("\n")[23].indexOf("? help") + 1;
            type("\u001b[<0;" + column + ";24M");
            await("Reading a lesson");
            type("\u001b");
            type("\u0003");
            running.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void aFaultInsideIsASentenceAndALog() throws Exception {
        runner = (name, source, settings, control) -> {
            throw new IllegalStateException("on purpose");
        };
        try (App app = app()) {
            CompletableFuture<Exit> running = start(app);
            await("How long, compared");
            type("2");
            await("This is a mistake in Lockstep");
            assertThat(picture()).doesNotContain("IllegalStateException");
            type("\u001b");
            type("\u0003");
            running.get(20, TimeUnit.SECONDS);
        }
        assertThat(Files.readString(folder.resolve("log"))).contains("on purpose");
    }

    @Test
    void nothingBlocksWhileAProgramRunsAndEscStopsIt() throws Exception {
        CompletableFuture<Void> stopped = new CompletableFuture<>();
        runner = (name, source, settings, control) -> {
            control.onStop(() -> stopped.complete(null));
            control.progress("half-way");
            stopped.join();
            return new FakeRunner().run(name, source, RunSettings.DEFAULT, control);
        };
        try (App app = app()) {
            CompletableFuture<Exit> running = start(app);
            await("How long, compared");
            type("2");
            await("half-way");
            type("?");
            await("A run");
            type("\u001b");
            await("half-way  Esc stops it.");
            type("\u001b");
            await("Enter run again");
            assertThat(stopped).isCompleted();
            type("\u0003");
            running.get(20, TimeUnit.SECONDS);
        }
    }
}
