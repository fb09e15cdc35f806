package lockstep.tui;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Errors nobody expected: a sentence for people, the details in a file. */
final class Trouble {
    private final Path log;
    private boolean written;

    Trouble(Path log) {
        this.log = log;
    }

    void write(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text, true));
        try {
            Path folder = log.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(log, text + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            written = true;
        } catch (IOException | RuntimeException e) {
            written = false;
        }
    }

    String sentence() {
        return written
                ? "This is a mistake in Lockstep, not in your program. The details are in " + log.toAbsolutePath() + "."
                : "This is a mistake in Lockstep, not in your program. Its details could not be written to "
                        + log.toAbsolutePath() + ".";
    }
}
