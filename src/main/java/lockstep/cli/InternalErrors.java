package lockstep.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No Java stack trace reaches a user: it goes into a file, and the user hears where that is. */
final class InternalErrors {
    private final Surroundings around;

    InternalErrors(Surroundings around) {
        this.around = around;
    }

    /** @return the exit status */
    int report(Throwable error, List<String> arguments) {
        String what = error instanceof OutOfMemoryError
                ? "lockstep: out of memory; give Java more with LOCKSTEP_JAVA_OPTIONS=-Xmx2g"
                : "lockstep: something inside Lockstep broke (" + error.getClass().getSimpleName() + "); this is a bug";
        around.err().println(what);
        return log(error, arguments);
    }

    /** For an error that the user has been told of. */
    int log(Throwable error, List<String> arguments) {
        Path log = write(details(error, arguments));
        around.err().println(log == null
                ? "  No log could be written to " + around.stateFolder() + "."
                : "  The details are in " + log);
        return ExitStatus.INTERNAL;
    }

    private static String details(Throwable error, List<String> arguments) {
        var text = new StringWriter();
        var writer = new PrintWriter(text);
        writer.println("Lockstep " + Version.NUMBER + ", Java " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        writer.println("arguments: " + arguments);
        writer.println();
        error.printStackTrace(writer);
        return text.toString();
    }

    private @Nullable Path write(String details) {
        for (Path folder : List.of(around.stateFolder(), Path.of(System.getProperty("java.io.tmpdir")))) {
            try {
                Files.createDirectories(folder);
                Path log = Files.createTempFile(folder, "error-", ".log");
                Files.writeString(log, details);
                return log;
            } catch (IOException | SecurityException e) {
                // The next folder, then.
            }
        }
        return null;
    }
}
