package lockstep.lesson;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The learner's progress on disk, written to a temporary file and renamed over the old one. A file
 * that cannot be understood is set aside, one that cannot be written is done without; each is told once.
 */
public final class ProgressFile {
    private static final long MAX_BYTES = 4_000_000;

    private final Path file;
    private Progress progress = Progress.NONE;
    private @Nullable String notice;
    private boolean keeps = true;

    private ProgressFile(Path file) {
        this.file = file;
    }

    /** @param environment the process's, for XDG_STATE_HOME and HOME */
    public static Path place(Map<String, String> environment) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path base = state.startsWith("/")
                ? Path.of(state)
                : Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".local", "state");
        return base.resolve("lockstep").resolve("progress.json");
    }

    /** Never fails: without a file that can be read it starts anew. */
    public static ProgressFile open(Path file) {
        ProgressFile result = new ProgressFile(file);
        result.read();
        return result;
    }

    public Progress progress() {
        return progress;
    }

    /** Something the learner must be told, once. */
    public synchronized Optional<String> takeNotice() {
        Optional<String> result = Optional.ofNullable(notice);
        notice = null;
        return result;
    }

    /** Whether progress reaches the disk. */
    public boolean keeps() {
        return keeps;
    }

    /** Takes the new progress and writes it. Never fails; a first failure leaves a notice. */
    public synchronized void save(Progress changed) {
        if (changed.equals(progress)) {
            return;
        }
        progress = changed;
        if (!keeps) {
            return;
        }
        try {
            write(changed);
        } catch (IOException | SecurityException e) {
            keeps = false;
            notice = "Your progress cannot be kept: " + file + " cannot be written. Everything else works.";
        }
    }

    private void write(Progress p) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, "progress", ".tmp");
        try {
            Files.writeString(temporary, ProgressJson.text(p));
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void read() {
        String text;
        try {
            if (Files.size(file) > MAX_BYTES) {
                setAside("is far too long");
                return;
            }
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            return;
        } catch (CharacterCodingException e) {
            setAside("is not text");
            return;
        } catch (IOException | SecurityException e) {
            keeps = false;
            notice = "Your progress cannot be read from " + file + ". This session starts anew and keeps nothing.";
            return;
        }
        try {
            ProgressJson read = ProgressJson.read(text);
            if (read.version() == 0) {
                setAside("is not a progress file");
                return;
            }
            progress = read.progress();
            if (read.version() > ProgressJson.VERSION) {
                // A newer Lockstep wrote it: overwriting it would lose what only that one knows.
                keeps = false;
                notice = "Your progress was written by a newer Lockstep. This session shows it and keeps nothing new.";
            }
        } catch (IOException e) {
            setAside("is damaged");
        }
    }

    private void setAside(String why) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            notice = "The progress file " + why + ". It was set aside as " + aside + "; this session starts anew.";
        } catch (IOException | SecurityException e) {
            keeps = false;
            notice = "The progress file " + file + " " + why + " and cannot be moved. This session keeps nothing.";
        }
    }
}
