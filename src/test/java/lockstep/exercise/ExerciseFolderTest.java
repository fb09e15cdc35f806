package lockstep.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.lesson.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author is told about a broken exercise: each test breaks a copy of a good one. */
class ExerciseFolderTest {
    private static final Path GOOD = Path.of("exercises", "05-two-locks");

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = root.resolve("exercises/05-two-locks");
        try (Stream<Path> files = Files.walk(GOOD)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(GOOD.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    private void replace(String file, String piece, String with) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(piece);
        Files.writeString(folder.resolve(file), text.replace(piece, with.replace("\\n", "\n")));
    }

    private String problems() {
        ExerciseFolder read = ExerciseFolder.read(folder);
        assertThat(read.exercise()).isNull();
        return read.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exercise.md | id: two-locks            | id: Two Locks       | exercise.md:2: 'Two Locks' cannot be an id
            exercise.md | - when: deadlock         | - when: deadlock\\n    test: test_it | exercise.md:10: tests.py has no function 'test_it'
            exercise.md | lesson: threads          | ''                  | exercise.md:1: The front matter has no 'lesson'
            exercise.md | lesson: threads          | leson: threads      | exercise.md:3: Unknown key 'leson'
            exercise.md | hints:                   | hints: [a, b]\\nx:  | exercise.md:4: The exercise has 2 hints
            exercise.md | when: order              | when: sometimes     | 'sometimes' is no way to fail. Use order, deadlock, slow, impossible, wrong, warned, error.
            exercise.md | because: impossible      | because: bad luck   | 'bad luck' is no way to fail
            exercise.md | fails: test_side_by_side | fails: test_nothing | tests.py has no function 'test_nothing'
            exercise.md | file: sleep.py           | file: slept.py      | mistakes/slept.py: The file is missing
            exercise.md | file: sleep.py           | file: by_balance.py | The mistake by_balance.py stands there twice
            exercise.md | file: sleep.py           | file: ../starter.py | This mistake lacks something
            exercise.md | # Two locks              | Two locks           | The exercise has no title
            starter.py  | TODO                     | DONE                | starter.py has no TODO
            tests.py    | @lockstep.possible       | @possible           | tests.py:33: This decorator is not known here
            tests.py    | @lockstep.possible       | @lockstep.within(0) | This decorator is not known here
            tests.py    | @lockstep.possible       | @lockstep.possible\\n@lockstep.every_schedule | has several decorators
            tests.py    | test_side_by_side        | test_opposite_ways  | Two test functions have the same name
            tests.py    | def test_side_by_side():  | def test_side_by_side(:   | tests.py is not Python
            """)
    void aBrokenPieceIsNamed(String file, String piece, String with, String what) throws IOException {
        replace(file, piece, with == null ? "" : with);

        assertThat(problems()).contains("exercises/05-two-locks/").contains(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercise.md", "starter.py", "tests.py", "solution.py", "mistakes/sleep.py"})
    void aMissingOrEmptyFileIsNamed(String file) throws IOException {
        Files.writeString(folder.resolve(file), " \n");
        assertThat(problems()).contains(file + ": The file is empty.");

        Files.delete(folder.resolve(file));
        assertThat(problems()).contains(file.contains("/")
                ? file + ": The file is missing."
                : ": The folder has no " + file + ".");

        Files.write(folder.resolve(file), new byte[] {(byte) 0xC3, 0x28});
        assertThat(problems()).contains(file + ": The file is not UTF-8 text.");
    }

    @Test
    void aForgottenMistakeIsNamed() throws IOException {
        Files.writeString(folder.resolve("mistakes/another.py"), "x = 1\n");

        assertThat(problems()).contains("The file mistakes/another.py is named nowhere.");
    }

    @Test
    void oneBadExerciseDoesNotHideTheOthersAndIdsAreUnique() throws IOException {
        Path second = root.resolve("exercises/06-again");
        Files.move(folder, second);
        copy();
        Files.createDirectories(root.resolve("exercises/07-empty"));

        Exercises exercises = Exercises.load(root);

        assertThat(exercises.all()).extracting(Exercise::folder).containsExactly("05-two-locks");
        assertThat(exercises.problems()).extracting(Problem::what)
                .contains("The id 'two-locks' is that of 05-two-locks already.", "The folder has no exercise.md, no starter.py, no tests.py, no solution.py.");
    }

    @Test
    void withoutAFolderThereIsOneProblemAndNoException() {
        assertThat(Exercises.load(root.resolve("nowhere")).problems()).hasSize(1);
    }

    @Test
    void mutatedFilesNeverCrash() throws IOException {
        Random random = new Random(5);
        for (String file : List.of("exercise.md", "tests.py")) {
            String good = Files.readString(folder.resolve(file));
            for (int round = 0; round < 200; round++) {
                StringBuilder text = new StringBuilder(good);
                for (int cuts = 1 + random.nextInt(5); cuts > 0; cuts--) {
                    int from = random.nextInt(text.length());
                    int to = Math.min(text.length(), from + random.nextInt(20));
                    String piece = text.substring(from, to);
                    if (random.nextBoolean()) {
                        text.insert(random.nextInt(text.length()), piece);
                    } else {
                        text.delete(from, to).insert(from, ' ');
                    }
                }
                Files.writeString(folder.resolve(file), text);
                ExerciseFolder read = ExerciseFolder.read(folder);
                assertThat(read.exercise() == null)
                        .isEqualTo(read.problems().stream().anyMatch(Problem::isError));
            }
            Files.writeString(folder.resolve(file), good);
        }
    }
}
