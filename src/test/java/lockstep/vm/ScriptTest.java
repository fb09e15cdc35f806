package lockstep.vm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import lockstep.ScriptRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The language, by small scripts a feature: src/test/resources/python. */
class ScriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/python");
    /** Folders with tests of their own. */
    private static final Set<String> ELSEWHERE = Set.of("library", "types");

    @TestFactory
    Stream<DynamicTest> scripts() throws IOException {
        Stream.Builder<DynamicTest> all = Stream.builder();
        try (Stream<Path> features = Files.list(FOLDER)) {
            for (Path feature : features.filter(Files::isDirectory).sorted().toList()) {
                if (!ELSEWHERE.contains(feature.getFileName().toString())) {
                    ScriptRunner.tests(feature).forEach(t -> all.add(DynamicTest.dynamicTest(
                            feature.getFileName() + "/" + t.getDisplayName(), t.getExecutable())));
                }
            }
        }
        return all.build();
    }
}
