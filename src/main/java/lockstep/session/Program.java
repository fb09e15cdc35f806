package lockstep.session;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is run.
 *
 * @param name as tracebacks show it
 * @param arguments {@code sys.argv[1:]}
 * @param files further files of its own, name to text; they come before the folder's
 * @param folder the program's folder, read-only beneath what it writes; null for none
 */
public record Program(
        String name, String source, List<String> arguments, Map<String, String> files, java.nio.file.@Nullable Path folder) {
    public static Program of(String name, String source) {
        return new Program(name, source, List.of(), Map.of(), null);
    }
}
