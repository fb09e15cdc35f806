package lockstep.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What a command finds around it, so that a test can put other things there.
 *
 * @param folder the one that relative paths start from
 * @param home Lockstep's own folder, with {@code lessons} and {@code exercises}
 * @param isTerminal whether a person sits at both stdin and stdout
 * @param isErrorTerminal whether a person sees stderr; asked late, since that loads a native library
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        Path home,
        boolean isTerminal,
        BooleanSupplier isErrorTerminal) {

    /** Those of this process. Writes UTF-8 whatever the locale, as Python does. */
    static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                homeOfProcess(),
                isTerminalHere(),
                Terminals::isOnError);
    }

    private static Path homeOfProcess() {
        String given = System.getProperty("lockstep.home");
        return given == null ? Path.of("").toAbsolutePath() : Path.of(given).toAbsolutePath().normalize();
    }

    /** Since JDK 22 a console may be there without a terminal. */
    private static boolean isTerminalHere() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true; // before 22 a console is a terminal
        }
    }

    /** Where Lockstep keeps logs and history: {@code $XDG_STATE_HOME/lockstep}, else {@code ~/.local/state/lockstep}. */
    Path stateFolder() {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path base = state.startsWith("/")
                ? Path.of(state)
                : Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".local", "state");
        return base.resolve("lockstep");
    }
}
