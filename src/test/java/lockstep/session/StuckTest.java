package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StuckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "get | Thread-1 (consumer), line 5: waits for Queue q.",
        "get | Nobody is left who could put anything into Queue q, or take anything out of it.",
        "event | Nobody is left who could set Event ready.",
        "cond | Nobody is left who could notify Condition cond.",
        "pool | The pool's own workers wait for results that only a free worker of the pool could give.",
        "self | It waits for itself: an RLock may be taken again by its holder, a Lock may not.",
        "ring | They wait for each other in a ring: Thread-1 (work) → Thread-2 (work) → Thread-1 (work).",
    })
    void saysWhatIsMissing(String program, String sentence) throws IOException {
        try (var in = StuckTest.class.getResourceAsStream("/stuck/" + program + ".py")) {
            String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Result result = Session.run(Program.of(program + ".py", source), Settings.DEFAULT, Console.silent());
            assertThat(result.how()).isEqualTo(Result.How.STUCK);
            assertThat(result.message()).contains(sentence);
        }
    }
}
