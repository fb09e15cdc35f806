package lockstep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The app's first screens on a pseudo-terminal of its own, for the start-up cache. */
final class AppTraining {
    /** Time for a screen to be drawn, in ms. */
    private static final long PAUSE = 300;

    /** What only a terminal that a person sits at needs, and so is not met here. */
    private static final String[] SYSTEM_TERMINAL = {
        "org.jline.terminal.impl.jni.JniUnixSysTerminal",
        "org.jline.terminal.impl.SignalInterceptingInputStream",
        "org.jline.utils.NonCloseableInputStream",
        "org.jline.utils.NonCloseableOutputStream",
        "org.jline.utils.ShutdownHooks",
        "org.jline.utils.Signals"
    };

    private AppTraining() {}

    static void run(Surroundings around) throws IOException {
        load();
        var keys = new PipedOutputStream();
        var books = new App.Books(around);
        try (Terminal terminal = TerminalBuilder.builder()
                        .system(false)
                        .ffm(false)
                        .streams(new PipedInputStream(keys), OutputStream.nullOutputStream())
                        .type("xterm-256color")
                        .size(new Size(80, 24))
                        .build();
                var app = new lockstep.tui.App(new App(around).context(terminal, books, null))) {
            Thread.ofPlatform().daemon().start(() -> press(keys));
            app.run();
        }
    }

    private static void load() {
        try (Terminal none = Terminals.open()) {
            for (String name : SYSTEM_TERMINAL) {
                Class.forName(name);
            }
        } catch (ReflectiveOperationException | IOException | RuntimeException e) {
            // Another JLine, or no terminal at all: a slower start.
        }
    }

    /** Through a lesson's first screens, home, and out. */
    private static void press(PipedOutputStream keys) {
        try {
            for (String key : new String[] {" ", " ", "1", "\r", "r", "\u001b", "\u001b", "q", "\r", "y", "q"}) {
                Thread.sleep(PAUSE);
                keys.write(key.getBytes(StandardCharsets.UTF_8));
                keys.flush();
            }
            Thread.sleep(PAUSE);
            keys.close();
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }
}
