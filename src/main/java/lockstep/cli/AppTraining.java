package lockstep.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.utils.ScreenTerminal;

/** The app's first screens on a terminal in memory, for the start-up cache. */
final class AppTraining {
    /** Time for a screen to be drawn, in ms. */
    private static final long PAUSE = 300;

    private AppTraining() {}

    static void run(Surroundings around) throws IOException {
        var virtual = ScreenTerminal.withTerminal("training", "xterm-256color", 80, 24);
        var context = new App(around).context(virtual.terminal(), new App.Books(around), null);
        Thread keys = Thread.ofPlatform().daemon().start(() -> press(virtual));
        try (var app = new lockstep.tui.App(context)) {
            app.run();
        }
        keys.interrupt();
    }

    /** Through a lesson's first screens, home, and out. */
    private static void press(ScreenTerminal.VirtualTerminal virtual) {
        try {
            for (String key : new String[] {" ", " ", "1", "\r", "r", "\u001b", "\u001b", "q", "\r", "y", "q"}) {
                Thread.sleep(PAUSE);
                virtual.terminal().processInputBytes(key.getBytes(StandardCharsets.UTF_8));
            }
            Thread.sleep(PAUSE);
            virtual.terminal().close();
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }
}
