package lockstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.Result;
import lockstep.session.Session;
import lockstep.session.Settings;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING.md shows what is there, and its example of a lesson is one. */
class ContributingTest {
    private static final String TEXT = text(Path.of("CONTRIBUTING.md"));

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands between two rows of backquotes that follow something. */
    private static String block(String begin, String end) {
        int from = TEXT.indexOf(begin) + begin.length();
        return TEXT.substring(from, TEXT.indexOf(end, from));
    }

    @Test
    void itsLessonLoadsWithoutAProblemAndItsDemoRuns() {
        LessonParser.Parsed parsed = LessonParser.parse("lessons/99-sleepy.md", block("````markdown\n", "````"));
        assertThat(parsed.problems()).isEmpty();
        Step.Demo demo = parsed.lesson().demos().findFirst().orElseThrow();
        Console.Collected console = Console.collected();
        Result result = Session.run(Program.of("sleepy.py", demo.code()), Settings.DEFAULT, console);
        assertThat(result.how()).as(console.text()).isEqualTo(Result.How.FINISHED);
        assertThat(result.nanos()).isBetween(1_000_000_000L, 1_005_000_000L);
    }

    @Test
    void itsBuiltInMethodIsOneOfOurs() {
        String source = text(Path.of("src/main/java/lockstep/object/TupleMethods.java"));
        for (String line : block("```java\n", "```").lines().toList()) {
            assertThat(source).contains(line.strip());
        }
    }

    @Test
    void itNamesFilesThatAreThere() throws IOException {
        Matcher links = Pattern.compile("\\]\\(([\\w./-]+)\\)|`((?:src|exercises)/[\\w./-]+)`").matcher(TEXT);
        List<String> missing = links.results()
                .map(link -> link.group(1) != null ? link.group(1) : link.group(2))
                .filter(path -> !path.contains("NN-") && !Files.exists(Path.of(path)))
                .toList();
        assertThat(missing).isEmpty();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/lockstep/vm"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("RareInstructions.java");
        }
    }
}
