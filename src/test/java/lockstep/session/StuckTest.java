package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StuckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "get | Thread-1 (consumer), line 5: waits in get() of Queue q.",
        "get | Nobody is left who could put anything into Queue q.",
        "put | MainThread, line 4: waits in put() of Queue q.",
        "put | Nobody is left who could take anything out of Queue q, which is full.",
        "join | MainThread, line 8: waits in join() of Queue jobs.",
        "join | Nobody is left who could call task_done() for all that was put into Queue jobs.",
        "pair | Thread-1 (f), line 6: waits for Lock b, which Thread-2 (g) took.",
        "in_dict | waits for Lock locks['x'], which it holds itself.",
        "in_list | P2, line 8: waits for Lock forks[0], which P0 took.",
        "in_attributes | Thread-1 (move), line 7: waits for Lock bob.lock, which Thread-2 (move) took.",
        "in_default | waits for the default of f()'s lock, which it holds itself.",
        "child_get | Nobody is left who could put anything into the Queue.",
        "child_recv | Nobody is left who could send anything to the Connection.",
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
