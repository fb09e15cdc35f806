package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import lockstep.explore.Budget;
import lockstep.explore.Explorer;
import lockstep.explore.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One schedule of these takes longer than all the time there is: it ends with the time, and nothing is claimed. */
class ExplorationTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1 << 10 ** 8) % (10 ** 999 + 1)",
                "any(n < 0 for n in range(10 ** 10))",
                "for _ in range(10 ** 6): exec('def f():\\n' + '    x = 1\\n' * 1000)",
                "import threading\nt = threading.Thread(target=lambda: any(n < 0 for n in range(10 ** 10)))\nt.start()",
            })
    void aLongRunEndsWithTheTime(String source) {
        var subject = new PythonSubject(Program.of("long.py", source), List.of());
        long end = System.nanoTime() + 150_000_000;
        Budget brief = Budget.of(100).until(() -> System.nanoTime() - end > 0);
        Verdict verdict =
                assertTimeoutPreemptively(Duration.ofSeconds(15), () -> new Explorer(subject, brief).explore());
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NOT_PROVED);
        assertThat(verdict.coverage().cut()).isZero();
    }
}
