package lockstep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code calibrate.py} printed.
 *
 * @param nanos by what was measured
 */
record Measurements(String version, int cores, Map<String, Double> nanos) {
    /** @throws UserError when it is something else */
    static Measurements parse(String text, String from) {
        String version = "";
        int cores = 0;
        Map<String, Double> nanos = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            String[] parts = line.split("\t");
            try {
                if (parts.length != 2) {
                    throw new NumberFormatException();
                }
                switch (parts[0]) {
                    case "version" -> version = parts[1];
                    case "cores" -> cores = Integer.parseInt(parts[1]);
                    default -> nanos.put(parts[0], Double.parseDouble(parts[1]));
                }
            } catch (NumberFormatException e) {
                throw new UserError(from + " gave a line that is no measurement: " + line);
            }
        }
        if (version.isEmpty() || cores < 1 || nanos.isEmpty()) {
            throw new UserError(from + " gave no measurements");
        }
        return new Measurements(version, cores, nanos);
    }

    static Measurements read(Path file) {
        try {
            return parse(Files.readString(file), "'" + file + "'");
        } catch (IOException e) {
            throw new UserError("cannot read '" + file + "'");
        }
    }
}
