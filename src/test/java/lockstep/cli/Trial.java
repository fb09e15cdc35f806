package lockstep.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs a command line within the test's own surroundings. */
final class Trial {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final Map<String, String> environment = new LinkedHashMap<>();
    private final Path folder;
    private byte[] input = {};
    boolean watchesErrors;
    int status;

    /** @param folder the current folder, the home folder, and that of all state */
    Trial(Path folder) {
        this.folder = folder;
        environment.put("HOME", folder.toString());
    }

    Trial input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Surroundings surroundings() {
        return new Surroundings(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder,
                Path.of("").toAbsolutePath(),
                false,
                () -> watchesErrors);
    }

    Trial run(String... args) {
        status = CommandLines.execute(surroundings(), args);
        return this;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
