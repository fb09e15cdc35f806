package lockstep.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jline.reader.LineReader;

/** Where typed lines are kept from one session to the next. */
final class History {
    private static final int MAX_ENTRIES = 2_000;

    private History() {}

    /** @return a notice when nothing can be kept */
    static Optional<String> attach(LineReader reader, Path stateFolder) {
        Path file = stateFolder.resolve("history");
        try {
            Files.createDirectories(stateFolder);
            if (!Files.exists(file)) {
                Files.createFile(file);
                restrict(file);
            }
        } catch (IOException | SecurityException e) {
            return Optional.of(notice(file));
        }
        if (!Files.isWritable(file) || !Files.isRegularFile(file)) {
            return Optional.of(notice(file));
        }
        reader.setVariable(LineReader.HISTORY_FILE, file);
        reader.setVariable(LineReader.HISTORY_SIZE, MAX_ENTRIES);
        reader.setVariable(LineReader.HISTORY_FILE_SIZE, MAX_ENTRIES);
        return Optional.empty();
    }

    /** Passwords get typed into wrong windows. */
    private static void restrict(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static String notice(Path file) {
        return "What you type is not kept for the next time: " + file + " cannot be written.";
    }
}
