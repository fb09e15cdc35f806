package lockstep.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    Path folder;

    private static Exercise exercise(String id, List<String> aliases) {
        return new Exercise(id, aliases, "03-" + id, 3, "Title", "threads", "Text", List.of(), List.of(), List.of(),
                "# TODO: work\n", "", "", List.of());
    }

    private final Exercise exercise = exercise("stale-read", List.of());

    @Test
    void theFileIsMadeFromTheStarterAndThenLeftAlone() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("a/b"));
        Path file = workspace.open(exercise);
        assertThat(file).isAbsolute().hasFileName("stale_read.py").hasContent("# TODO: work");
        assertThat(workspace.isBegun(exercise)).isFalse();

        Files.writeString(file, "mine");

        assertThat(workspace.open(exercise)).hasContent("mine");
        assertThat(workspace.isBegun(exercise)).isTrue();
        assertThat(workspace.source(exercise)).isEqualTo("mine");
    }

    @Test
    void aResetKeepsWhatWasThere() throws IOException {
        Workspace workspace = new Workspace(folder);
        Files.writeString(workspace.open(exercise), "first");
        Path one = workspace.reset(exercise);
        Files.writeString(workspace.open(exercise), "second");
        Path two = workspace.reset(exercise);

        assertThat(one).hasContent("first");
        assertThat(two).hasContent("second").isNotEqualTo(one);
        assertThat(workspace.file(exercise)).hasContent("# TODO: work");
        assertThat(workspace.reset(exercise)).isEqualTo(workspace.file(exercise));
    }

    @Test
    void aRenamedExerciseFindsItsOldFile() throws IOException {
        Workspace workspace = new Workspace(folder);
        Files.writeString(workspace.open(exercise), "mine");

        assertThat(workspace.source(exercise("old-number", List.of("stale-read")))).isEqualTo("mine");
    }

    @Test
    void thePlaceFollowsTheEnvironment() {
        assertThat(Workspace.of(Map.of("LOCKSTEP_WORKSPACE", "/w", "HOME", "/h")).folder()).isEqualTo(Path.of("/w"));
        assertThat(Workspace.of(Map.of("HOME", "/h")).folder()).isEqualTo(Path.of("/h/lockstep-exercises"));
    }
}
