package lockstep.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lockstep.kernel.Costs;
import lockstep.lesson.LessonParser;
import lockstep.lesson.Problem;
import lockstep.lesson.ProgressFile;
import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.Session;
import lockstep.session.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that people write, mutated: each is read, or refused with a message. {@code -Dfuzz.files=10000} for a long run.
 */
class FuzzedFilesTest {
    private static final int TIMES = Integer.getInteger("fuzz.files", 40);
    private static final String[] PIECES = {
        "\n", "---\n", "```", "```python\n", ":", "#", "=", "-", "  ", "\t", "\"", "'", "[", "]", "{", "}", "\0", "\uFEFF", "\uD800", "é",
        "0", "-1", "99999999999999999999", "1e9", "true", "null", "key: value\n", "## ", "|", "~~~", "\\", "&a *a", "!!x", ",", "%",
    };

    private final Random random = new Random(20261121);

    private String mutated(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(5); i >= 0; i--) {
            int at = random.nextInt(out.length() + 1);
            int end = Math.min(out.length(), at + (random.nextBoolean() ? random.nextInt(4) : random.nextInt(200)));
            switch (random.nextInt(4)) {
                case 0 -> out.delete(at, end);
                case 1 -> out.insert(at, out.substring(at, end));
                default -> out.insert(at, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return out.toString();
    }

    private static List<Path> files(String folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
        }
    }

    private static void clear(List<Problem> problems) {
        assertThat(problems).allSatisfy(each -> assertThat(each.toString()).isNotBlank().doesNotContain("Exception"));
    }

    @Test
    void lessons() throws IOException {
        List<Path> lessons = files("lessons", ".md");
        for (int n = 0; n < TIMES; n++) {
            Path file = lessons.get(random.nextInt(lessons.size()));
            LessonParser.Parsed parsed = LessonParser.parse(file.getFileName().toString(), mutated(Files.readString(file)));
            clear(parsed.problems());
            assertThat(parsed.lesson() != null || !parsed.problems().isEmpty()).isTrue();
        }
    }

    @Test
    void exercises(@TempDir Path temp) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(Path.of("exercises"))) {
            folders = all.filter(Files::isDirectory).sorted().toList();
        }
        for (int n = 0; n < TIMES; n++) {
            Path from = folders.get(random.nextInt(folders.size()));
            Path to = Files.createDirectories(temp.resolve(String.valueOf(n)).resolve(from.getFileName().toString()));
            List<String> names = List.of("exercise.md", "starter.py", "tests.py", "solution.py");
            String changed = names.get(random.nextInt(3) == 0 ? random.nextInt(4) : 0);
            for (String name : names) {
                String text = Files.readString(from.resolve(name));
                byte[] bytes = (name.equals(changed) ? mutated(text) : text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                if (name.equals(changed) && random.nextInt(8) == 0 && bytes.length > 0) {
                    bytes[random.nextInt(bytes.length)] = (byte) 0xff;
                }
                Files.write(to.resolve(name), bytes);
            }
            ExerciseFolder read = ExerciseFolder.read(to);
            clear(read.problems());
            assertThat(read.exercise() != null || !read.problems().isEmpty()).isTrue();
        }
    }

    @Test
    void progress(@TempDir Path temp) throws IOException {
        String state = """
                {"version": 1, "lessons": {"race": {"step": 3, "done": true, "answers": {"q1": ["a", "b"]}}},
                 "exercises": {"stale-read": {"passed": true, "tries": 4}}, "theme": "dark", "last": null}
                """;
        for (int n = 0; n < TIMES; n++) {
            Path file = temp.resolve("progress" + n + ".json");
            Files.writeString(file, mutated(state).replace('\uD800', '?'));
            ProgressFile opened = ProgressFile.open(file);
            assertThat(opened.progress()).isNotNull();
            opened.takeNotice().ifPresent(text -> assertThat(text).isNotBlank().doesNotContain("Exception"));
        }
    }

    @Test
    void costs() throws IOException {
        String table = Files.readString(Path.of("src/main/resources/lockstep/kernel/costs.toml"));
        for (int n = 0; n < TIMES; n++) {
            try {
                Costs.parse(new StringReader(mutated(table)));
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void sites() throws IOException {
        String table = Files.readString(Path.of("src/main/resources/lockstep/library/sites.txt"));
        String program = """
                import urllib.request
                for url in 'http://example.com/', 'http://a.test/x?y=1':
                    try: print(len(urllib.request.urlopen(url, timeout=5).read()))
                    except (OSError, ValueError) as e: print(type(e).__name__)
                """;
        for (int n = 0; n < Math.max(4, TIMES / 4); n++) {
            Console.Collected console = Console.collected();
            Settings settings = Settings.DEFAULT.withMaxSeconds(20).withSites(mutated(table));
            Session session = new Session(Program.of("sites.py", program), settings, console);
            session.run();
            assertThat(session.fault()).isNull();
            assertThat(console.text()).doesNotContain("java.").doesNotContain("_pretend.py\", line").isNotBlank();
        }
    }
}
