package lockstep.vm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files a program sees: what it writes is kept in memory, above a read-only folder of its own. Paths are Unix paths;
 * the working directory is at first {@link #HOME}, where the folder's files appear. Nothing here reaches the host.
 */
public final class VirtualFiles {
    public static final String HOME = "/home/student";
    private static final long MOST_BYTES = 256L << 20;
    private static final int MOST_FILES = 20_000;

    /** The read-only files beneath; names relative to {@link #HOME}. */
    public interface Below {
        /** Null when there is no such file. */
        byte @Nullable [] read(String name);

        /** Names directly in a folder ("" for the top), null when there is no such folder. */
        @Nullable List<String> list(String folder);

        /** By which other path programs know {@link #HOME}: their {@code __file__} begins with it. Null for none. */
        default @Nullable String alias() {
            return null;
        }

        Below NOTHING = new Below() {
            @Override
            public byte @Nullable [] read(String name) {
                return null;
            }

            @Override
            public @Nullable List<String> list(String folder) {
                return folder.isEmpty() ? List.of() : null;
            }
        };
    }

    /** A file's contents; shared by all who have it open. */
    public static final class Content {
        public byte[] bytes;
        public int size;

        public Content(byte[] bytes) {
            this.bytes = bytes;
            this.size = bytes.length;
        }

        /** Writes at a place, filling a gap with zeros. */
        public void write(int at, byte[] from) {
            int end = Math.addExact(at, from.length);
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, (int) Math.min(Integer.MAX_VALUE - 16, bytes.length * 2L)));
            }
            System.arraycopy(from, 0, bytes, at, from.length);
            size = Math.max(size, end);
        }

        public void truncate(int length) {
            if (length < size) {
                Arrays.fill(bytes, length, size, (byte) 0);
                size = length;
            } else {
                write(length, new byte[0]);
                size = length;
            }
        }
    }

    private final Below below;
    private final Map<String, Content> files = new LinkedHashMap<>();
    private final TreeSet<String> folders = new TreeSet<>(List.of("/", "/home", HOME, "/tmp"));
    private final TreeSet<String> removed = new TreeSet<>();
    /** Where relative paths begin. */
    private volatile String folder = HOME;

    public VirtualFiles(Below below) {
        this.below = below;
    }

    /** Makes a folder the one where relative paths begin. */
    public synchronized void workIn(String path) {
        folder = absolute(path);
    }

    /** The absolute path, without {@code .} and {@code ..}. */
    public String absolute(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : (path.startsWith("/") ? path : folder + "/" + path).split("/")) {
            if (part.equals("..")) {
                if (!parts.isEmpty()) {
                    parts.removeLast();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return "/" + String.join("/", parts);
    }

    /** Under which absolute path a file is kept. */
    private String place(String path) {
        String name = absolute(path);
        String alias = below.alias();
        return alias != null && (name + "/").startsWith(alias + "/") ? HOME + name.substring(alias.length()) : name;
    }

    /** The path within the program's folder, null when it leads elsewhere. */
    public @Nullable String inProgram(String path) {
        return underHome(place(path));
    }

    private static @Nullable String underHome(String absolute) {
        return absolute.equals(HOME) ? "" : absolute.startsWith(HOME + "/") ? absolute.substring(HOME.length() + 1) : null;
    }

    public static String parent(String absolute) {
        int slash = absolute.lastIndexOf('/');
        return slash <= 0 ? "/" : absolute.substring(0, slash);
    }

    /** The contents of a file, null when there is none. */
    public synchronized @Nullable Content find(String path) {
        String name = place(path);
        Content known = files.get(name);
        if (known == null && !removed.contains(name)) {
            String inner = underHome(name);
            byte[] bytes = inner == null ? null : below.read(inner);
            if (bytes != null) {
                known = new Content(bytes.clone()); // a program may change it in place
                files.put(name, known);
            }
        }
        return known;
    }

    public synchronized Content create(String path) {
        String name = place(path);
        Content made = new Content(new byte[0]);
        files.put(name, made);
        removed.remove(name);
        return made;
    }

    public synchronized boolean isFolder(String path) {
        String name = place(path);
        String inner = underHome(name);
        return folders.contains(name) || inner != null && !removed.contains(name) && below.list(inner) != null;
    }

    public synchronized void makeFolder(String path) {
        String name = place(path);
        folders.add(name);
        removed.remove(name);
    }

    public synchronized void remove(String path) {
        String name = place(path);
        files.remove(name);
        folders.remove(name);
        removed.add(name);
    }

    public synchronized void rename(String from, String to) {
        Content content = find(from);
        if (content != null) {
            remove(from);
            files.put(place(to), content);
            removed.remove(place(to));
        }
    }

    /** Names in a folder, sorted. */
    public synchronized List<String> list(String path) {
        String name = place(path);
        String prefix = name.equals("/") ? "/" : name + "/";
        TreeSet<String> names = new TreeSet<>();
        String inner = underHome(name);
        List<String> lower = inner == null ? null : below.list(inner);
        if (lower != null) {
            lower.stream().filter(n -> !removed.contains(prefix + n)).forEach(names::add);
        }
        for (String each : files.keySet()) {
            if (each.startsWith(prefix) && each.indexOf('/', prefix.length()) < 0) {
                names.add(each.substring(prefix.length()));
            }
        }
        for (String each : folders) {
            if (each.length() > prefix.length() && each.startsWith(prefix) && each.indexOf('/', prefix.length()) < 0) {
                names.add(each.substring(prefix.length()));
            }
        }
        return List.copyOf(names);
    }

    /** Whether so much more may be written. */
    public synchronized boolean hasRoom(long more) {
        if (files.size() > MOST_FILES) {
            return false;
        }
        long sum = more;
        for (Content each : files.values()) {
            sum += each.size;
        }
        return sum <= MOST_BYTES;
    }
}
