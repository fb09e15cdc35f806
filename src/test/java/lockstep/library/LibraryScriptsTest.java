package lockstep.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.Session;
import lockstep.session.Settings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every script prints what CPython 3.13 printed: the comments behind its {@code # expect:}. */
final class LibraryScriptsTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/python/library");
    private static final String EXPECT = "# expect:\n";

    @TestFactory
    List<DynamicTest> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            return files.filter(f -> f.toString().endsWith(".py"))
                    .sorted()
                    .map(f -> DynamicTest.dynamicTest(SCRIPTS.relativize(f).toString(), () -> run(f)))
                    .toList();
        }
    }

    private static void run(Path file) throws IOException {
        String source = Files.readString(file);
        int at = source.indexOf(EXPECT);
        StringBuilder expected = new StringBuilder();
        source.substring(at + EXPECT.length()).lines().forEach(line -> expected.append(line.substring(2)).append("\n"));
        Console.Collected console = Console.collected();
        Session.run(Program.of(file.getFileName().toString(), source), Settings.DEFAULT, console);
        assertThat(console.text()).isEqualTo(expected.toString());
    }
}
