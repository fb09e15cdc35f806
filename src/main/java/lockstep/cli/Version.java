package lockstep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Lockstep's version, as the build wrote it down. */
final class Version {
    static final String NUMBER = read();

    private Version() {}

    static String line() {
        return "Lockstep " + NUMBER + " (speaks Python 3.13; runs on Java " + Runtime.version().feature() + ")";
    }

    private static String read() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
