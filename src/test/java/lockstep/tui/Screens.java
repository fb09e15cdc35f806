package lockstep.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a picture with the one that is kept; {@code -Dscreens.update=true} keeps the new one, to be looked at in the diff. */
final class Screens {
    private static final Path KEPT = Path.of("src/test/resources/lockstep/tui/screens");

    private Screens() {}

    static void check(String name, String picture) throws IOException {
        Path file = KEPT.resolve(name + ".txt");
        if (Boolean.getBoolean("screens.update")) {
            Files.createDirectories(KEPT);
            Files.writeString(file, picture + "\n");
        }
        assertThat(picture + "\n").as(name).isEqualTo(Files.readString(file));
    }
}
