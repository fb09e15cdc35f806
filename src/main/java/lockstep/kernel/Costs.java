package lockstep.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The one table of what things cost in the simulated world: name to virtual ns. Its rows, each with its source, stand
 * in {@code costs.toml} beside this class. Immutable. Look names up once and keep the number: a look-up hashes.
 */
public final class Costs {
    private final Map<String, Long> nanos;

    private Costs(Map<String, Long> nanos) {
        this.nanos = nanos;
    }

    /** Read once: the explorer makes a world per schedule. */
    private static final class Standard {
        static final Costs TABLE = read();
    }

    /** The table that comes with Lockstep. */
    public static Costs standard() {
        return Standard.TABLE;
    }

    private static Costs read() {
        try (InputStream in = Costs.class.getResourceAsStream("costs.toml")) {
            if (in == null) {
                throw new IllegalStateException("costs.toml is missing");
            }
            return parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads rows {@code name = nanoseconds # source}.
     *
     * @throws IllegalArgumentException for a row it cannot read, with its line number
     */
    public static Costs parse(Reader text) throws IOException {
        Map<String, Long> rows = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(text);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String row = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (row.isEmpty()) {
                continue;
            }
            int equals = row.indexOf('=');
            try {
                long value = Long.parseLong(row.substring(equals + 1).strip().replace("_", ""));
                if (equals < 1 || value < 0) {
                    throw new NumberFormatException();
                }
                if (rows.put(row.substring(0, equals).strip(), value) != null) {
                    throw new IllegalArgumentException("line " + number + ": named twice: " + row);
                }
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "line " + number + ": expected name = nanoseconds, found: " + row, e);
            }
        }
        return new Costs(rows);
    }

    /** @throws IllegalArgumentException when no row has that name */
    public long nanos(String name) {
        Long value = nanos.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no cost named " + name);
        }
        return value;
    }

    public long nanos(String name, long otherwise) {
        return nanos.getOrDefault(name, otherwise);
    }

    /** What one logical instruction costs: row {@code opcode.NAME}, else row {@code instruction}. */
    public long opcode(String name) {
        return nanos("opcode." + name, nanos("instruction"));
    }

    /** A table that differs in one row. */
    public Costs with(String name, long value) {
        Map<String, Long> rows = new LinkedHashMap<>(nanos);
        rows.put(name, value);
        return new Costs(rows);
    }

    /** All rows in the order of the file; unmodifiable. */
    public Map<String, Long> rows() {
        return Collections.unmodifiableMap(nanos);
    }
}
