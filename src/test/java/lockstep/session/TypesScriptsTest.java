package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every script under {@code src/test/resources/python/types}. What it must print stands in it, behind the line that
 * prints it or at the end, as CPython 3.13 printed it (src/test/python/record_types.py),
 * with PYTHONHASHSEED=0: the texts behind {@code # expect: }, in the order of the file.
 */
class TypesScriptsTest {
    private static final String MARK = "# expect:";

    @TestFactory
    Stream<DynamicTest> scripts() throws IOException, URISyntaxException {
        Path root = Path.of(TypesScriptsTest.class.getResource("/python/types").toURI());
        List<Path> found;
        try (Stream<Path> files = Files.walk(root)) {
            found = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
        }
        return found.stream()
                .map(file -> DynamicTest.dynamicTest(root.relativize(file).toString(), file.toUri(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String source = Files.readString(file);
        Console.Collected console = Console.collected();
        Result result = Session.run(Program.of(file.getFileName().toString(), source), Settings.DEFAULT, console);
        String expected = source.lines()
                .filter(line -> line.contains(MARK))
                .map(line -> line.substring(line.indexOf(MARK) + MARK.length()))
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(console.out()).isEqualTo(expected); // SyntaxWarnings go to stderr
        assertThat(result.exitStatus()).isZero();
    }
}
