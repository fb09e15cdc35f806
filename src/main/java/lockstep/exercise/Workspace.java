package lockstep.exercise;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * The learner's own files, outside the checkout: one {@code name.py} for each exercise. A file that is there is never
 * overwritten; a reset keeps the old one beside it.
 */
public final class Workspace {
    private final Path folder;

    public Workspace(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * {@code LOCKSTEP_WORKSPACE}, or a folder in the home that its owner sees: these are files to work on.
     *
     * @param environment the process's
     */
    public static Workspace of(Map<String, String> environment) {
        String own = environment.getOrDefault("LOCKSTEP_WORKSPACE", "");
        if (!own.isBlank()) {
            return new Workspace(Path.of(own));
        }
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        return new Workspace(Path.of(home, "lockstep-exercises"));
    }

    public Path folder() {
        return folder;
    }

    /** Where the learner's file of this exercise is or will be; also under a name the exercise once had. */
    public Path file(Exercise exercise) {
        return exercise.ids().stream()
                .map(id -> folder.resolve(id.replace('-', '_') + ".py"))
                .filter(Files::exists)
                .findFirst()
                .orElse(folder.resolve(exercise.module() + ".py"));
    }

    /**
     * Makes the learner's file from the starter if there is none.
     *
     * @return the file
     * @throws IOException when it cannot be made; its message names the file
     */
    public Path open(Exercise exercise) throws IOException {
        Path file = file(exercise);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            try {
                Files.writeString(file, exercise.starter(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                // Somebody was quicker: theirs stays.
            }
        }
        return file;
    }

    /** The learner's source, from the starter on first use. */
    public String source(Exercise exercise) throws IOException {
        return Files.readString(open(exercise));
    }

    /** Whether the learner has changed anything. */
    public boolean isBegun(Exercise exercise) {
        try {
            return Files.exists(file(exercise)) && !Files.readString(file(exercise)).equals(exercise.starter());
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Puts the starter back. What was there is kept beside it, with a number.
     *
     * @return where the old one is kept; the file itself when nothing had been changed
     */
    public Path reset(Exercise exercise) throws IOException {
        Path file = open(exercise);
        if (!isBegun(exercise)) {
            return file;
        }
        Path kept = unused(file);
        Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
        open(exercise);
        return kept;
    }

    private static Path unused(Path file) {
        for (int i = 1; ; i++) {
            Path kept = file.resolveSibling(file.getFileName() + "." + i + ".old");
            if (!Files.exists(kept)) {
                return kept;
            }
        }
    }
}
