package lockstep.cli;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp;

/** Opens the one terminal of this process. */
final class Terminals {
    /** Held, since a logger that nobody holds forgets its level. JLine's warnings would land on the screen. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    private Terminals() {}

    /** @throws UserError with this message where there is none that can do more than print */
    static void require(Surroundings around, String message) {
        if (!around.isTerminal()) {
            throw new UserError(message);
        }
        if (around.environment().getOrDefault("TERM", "dumb").equals("dumb")) {
            throw new UserError("the terminal is 'dumb': set TERM, for instance to xterm-256color");
        }
    }

    /**
     * Without probing how it counts graphemes, which costs up to 0.4 s, and through JNI, since the foreign-function
     * interface spins some 250 classes first; where there is no library for JNI, by {@code stty} and other processes.
     */
    static Terminal open() throws IOException {
        JLINE.setLevel(Level.OFF);
        describe(System.getenv().getOrDefault("TERM", ""));
        try {
            return builder().exec(false).dumb(false).build();
        } catch (IOException | IllegalStateException e) {
            return builder().exec(true).build();
        }
    }

    /** Whether stderr is a terminal. */
    static boolean isOnError() {
        try {
            return new JniTerminalProvider().isSystemStream(SystemStream.Error);
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    private static TerminalBuilder builder() {
        return TerminalBuilder.builder().system(true).graphemeCluster(false).ffm(false);
    }

    /** JLine knows the usual terminals, but would run {@code infocmp} all the same. */
    private static void describe(String type) {
        String known = InfoCmp.getDefaultInfoCmp(type);
        if (known != null) {
            InfoCmp.setLoadedInfoCmp(type, known);
        }
    }
}
