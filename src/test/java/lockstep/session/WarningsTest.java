package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that earn a warning, told in comments at their end, and near twins that earn none. */
class WarningsTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/warnings");

    @ParameterizedTest
    @ValueSource(strings = {"blocked_loop", "never_awaited", "never_joined", "starved", "unlocked_write", "lock_order",
            "lock_across_await", "pool_waits", "lock_ring", "unlocked_parts", "pool_waits_threads"})
    void aProgramIsWarnedAndItsTwinIsNot(String name) throws IOException {
        List<String> expected = Files.readString(PROGRAMS.resolve(name + ".py")).lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(warnings(name)).isEqualTo(expected);
        assertThat(warnings(name + "_twin")).isEmpty();
    }

    private static List<String> warnings(String name) throws IOException {
        String source = Files.readString(PROGRAMS.resolve(name + ".py"));
        Program program = new Program(name + ".py", source, List.of(), Map.of(), null);
        Result result = Session.run(program, Settings.DEFAULT.withTrace(true).withWatch(true), Console.silent());
        assertThat(result.how()).isEqualTo(Result.How.FINISHED);
        return result.warnings().stream()
                .map(w -> w.kind() + " line " + w.line() + ", " + w.times() + " times")
                .toList();
    }
}
