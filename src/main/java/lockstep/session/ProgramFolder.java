package lockstep.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import lockstep.vm.VirtualFiles;
import org.jspecify.annotations.Nullable;

/** A program's own files and its folder, to be read only. A link out of the folder leads nowhere. */
final class ProgramFolder implements VirtualFiles.Below {
    private static final long MAX_BYTES = 64L << 20;

    private final Program program;

    ProgramFolder(Program program) {
        this.program = program;
    }

    private @Nullable Path inside(String name) {
        Path folder = program.folder();
        if (folder == null) {
            return null;
        }
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(name).toRealPath();
            return file.startsWith(root) ? file : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    @Override
    public @Nullable String alias() {
        Path folder = program.folder();
        return folder == null ? null : folder.toAbsolutePath().normalize().toString();
    }

    @Override
    public byte @Nullable [] read(String name) {
        String own = program.files().get(name);
        if (own != null) {
            return own.getBytes(StandardCharsets.UTF_8);
        }
        Path file = inside(name);
        try {
            return file == null || !Files.isRegularFile(file) || Files.size(file) > MAX_BYTES ? null : Files.readAllBytes(file);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public @Nullable List<String> list(String folder) {
        TreeSet<String> names = new TreeSet<>();
        if (folder.isEmpty()) {
            program.files().keySet().stream().filter(n -> n.indexOf('/') < 0).forEach(names::add);
        }
        Path path = inside(folder);
        if (path == null || !Files.isDirectory(path)) {
            return folder.isEmpty() ? List.copyOf(names) : null;
        }
        try (Stream<Path> all = Files.list(path)) {
            all.map(p -> p.getFileName().toString()).forEach(names::add);
        } catch (IOException e) {
            return null;
        }
        return List.copyOf(names);
    }
}
