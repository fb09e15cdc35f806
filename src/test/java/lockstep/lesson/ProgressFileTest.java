package lockstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressFileTest {
    private static final Progress SOME = Progress.NONE
            .withFinished("waiting-or-working")
            .withPosition("gil", 4)
            .withAnswer("two-countdowns", new Progress.Answer("As long", true))
            .withAnswer("sha", Progress.Answer.NOT_SURE)
            .withPassed("two-locks")
            .withHints("lost-update", 2)
            .withDemoRun("countdown-two");

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("deep/er/progress.json");
    }

    @Test
    void whatWasSavedIsThereAgain() {
        ProgressFile.open(file()).save(SOME);
        ProgressFile again = ProgressFile.open(file());

        assertThat(again.progress()).isEqualTo(SOME);
        assertThat(again.takeNotice()).isEmpty();
        assertThat(file().getParent()).isDirectoryContaining(p -> p.endsWith("progress.json"))
                .isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void theFirstAnswerStaysAndHintsAreNotTakenBack() {
        Progress p = SOME.withAnswer("two-countdowns", new Progress.Answer("Half", false)).withHints("lost-update", 1);

        assertThat(p).isEqualTo(SOME);
        assertThat(p.withoutExercise(List.of("lost-update", "two-locks")).hints()).isEmpty();
        assertThat(p.withoutExercise(List.of("lost-update", "two-locks")).passed()).isEmpty();
    }

    @Test
    void aRenamedExerciseIsStillPassed() {
        assertThat(SOME.isPassed(List.of("deadlock", "two-locks"))).isTrue();
        assertThat(SOME.hintsSeen(List.of("lost", "lost-update"))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"version\": \"x\"}", "{}", "\u0000\u0001", "{\"version\":1}}x{"})
    void aDamagedFileIsSetAsideAndSaid(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);

        ProgressFile opened = ProgressFile.open(file());

        assertThat(opened.progress()).isEqualTo(Progress.NONE);
        Path aside = file().resolveSibling("progress.json.damaged");
        assertThat(opened.takeNotice()).hasValueSatisfying(n -> assertThat(n).contains(aside.toString()));
        assertThat(opened.takeNotice()).isEmpty();
        assertThat(aside).hasContent(text);
        opened.save(SOME);
        assertThat(ProgressFile.open(file()).progress()).isEqualTo(SOME);
    }

    @Test
    void bytesThatAreNoTextAreSetAside() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});

        assertThat(ProgressFile.open(file()).takeNotice()).isPresent();
    }

    @Test
    void oddPartsCountAsNothingDone() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), """
                {"version": 1, "finished": "all", "answers": [1], "passed": [1, "a"], "hints": {"b": "x"},
                 "position": {"lesson": 3}, "demosRun": null, "new": {}}""");

        assertThat(ProgressFile.open(file()).progress())
                .isEqualTo(Progress.NONE.withPassed("a").withHints("b", 0));
    }

    @Test
    void whereNothingCanBeWrittenEverythingElseWorksAndIsSaidOnce() throws IOException {
        Files.writeString(folder.resolve("deep"), "a file where a folder should be");
        ProgressFile opened = ProgressFile.open(file());
        opened.takeNotice();

        opened.save(SOME);
        opened.save(SOME.withPassed("x"));

        assertThat(opened.progress().passed()).contains("x");
        assertThat(opened.keeps()).isFalse();
    }

    @Test
    void aNewerFileIsShownAndNotOverwritten() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"version\": 99, \"passed\": [\"a\"]}");
        ProgressFile opened = ProgressFile.open(file());

        opened.save(opened.progress().withPassed("b"));

        assertThat(opened.takeNotice()).isPresent();
        assertThat(opened.progress().passed()).containsExactly("a", "b");
        assertThat(file()).content().contains("99");
    }

    @Test
    void thePlaceFollowsTheEnvironment() {
        assertThat(ProgressFile.place(Map.of("XDG_STATE_HOME", "/s", "HOME", "/h")))
                .isEqualTo(Path.of("/s/lockstep/progress.json"));
        assertThat(ProgressFile.place(Map.of("HOME", "/h")))
                .isEqualTo(Path.of("/h/.local/state/lockstep/progress.json"));
        assertThat(ProgressFile.place(Map.of("XDG_STATE_HOME", "relative", "HOME", "/h")))
                .isEqualTo(Path.of("/h/.local/state/lockstep/progress.json"));
    }
}
