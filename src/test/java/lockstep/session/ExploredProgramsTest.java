package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lockstep.explore.Budget;
import lockstep.explore.Explorer;
import lockstep.explore.ReportText;
import lockstep.explore.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small Python programs with known verdicts: distinct orders that fail, and all. */
class ExploredProgramsTest {
    static PythonSubject program(String name) throws IOException {
        try (var in = ExploredProgramsTest.class.getResourceAsStream("/explore/" + name + ".py")) {
            return new PythonSubject(
                    Program.of(name + ".py", new String(in.readAllBytes(), StandardCharsets.UTF_8)), List.of());
        }
    }

    static Verdict explored(String name) throws IOException {
        return new Explorer(program(name), Budget.of(5_000)).explore();
    }

    @ParameterizedTest
    @CsvSource({
        "counter_2x1, 2, 4",
        "files_twice, 1, 2",
        "new_keys, 1, 2",
        "deleted_item, 1, 2",
        "counter_2x2, 28, 34",
        "counter_3x1, 30, 36",
        "two_locks, 1, 3",
        "philosophers_3, 1, 7",
        "philosophers_5, 1, 31",
        "account, 2, 6",
        "stop_flag, 1, 3",
        "reorder_3, 12, 56",
        "reorder_4, 216, 1248",
        "token_ring, 4, 24",
        "two_stage, 1, 3",
        "if_for_while, 4, 48",
        "while_around_wait, 0, 24",
        "flag_mutex, 18, 50",
        "missed_wake_up, 1, 3",
        "locked_counter_2x1, 0, 2",
        "locked_counter_3x1, 0, 6",
        "ordered_philosophers_2, 0, 2",
        "ordered_philosophers_3, 0, 6",
        "ordered_philosophers_4, 0, 14",
        "account_lock, 0, 2",
    })
    void ordersAreCounted(String name, int failing, int all) throws IOException {
        Verdict verdict = explored(name);
        assertThat(verdict.coverage().exhaustive()).isTrue();
        assertThat(verdict.coverage().failing()).isEqualTo(failing);
        assertThat(verdict.coverage().all()).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"sleep_as_order", "uncaught_in_thread"})
    void failuresAreFound(String name) throws IOException {
        assertThat(explored(name).kind()).isEqualTo(Verdict.Kind.FAILS);
    }

    @Test
    void rowsShowTheRightValues() throws IOException {
        String text = ReportText.plain(true).of(explored("counter_2x1"));
        assertThat(text).contains("counter is 0", "counter 0 -> 1", "counter = 1").doesNotContain("start()");
    }

    @Test
    void aSleepIsNoOrder() throws IOException {
        assertThat(explored("sleep_as_order").notes()).anyMatch(n -> n.startsWith("A sleep is a hope"));
    }

    @Test
    void aProgramThatNeverEndsIsNotProved() {
        var subject = new PythonSubject(Program.of("loop.py", "while True:\n    pass\n"), List.of());
        Verdict verdict = new Explorer(subject, Budget.of(10).until(() -> subject.cannotRun() != null)).explore();
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NOT_PROVED);
        assertThat(subject.cannotRun()).isNotNull();
    }

    @Test
    void locksAreToldApart() throws IOException {
        assertThat(explored("locks_of_accounts").counterexample().cause())
                .contains("Thread-1 (move) waits at line 12 for Lock b.lock, which Thread-2 (move) holds")
                .contains("Thread-2 (move) waits at line 12 for Lock a.lock, which Thread-1 (move) holds");
        assertThat(explored("locks_called_alike").counterexample().cause())
                .contains("for Lock 2, which Thread-2 (move) holds")
                .contains("for Lock, which Thread-1 (move) holds");
    }

    @Test
    void anUpdateLostBetweenTwoLocksIsToldAsSuch() throws IOException {
        assertThat(explored("lock_given_back").counterexample().cause()).matches(
                "Thread-(.) \\(work\\) reads counter at line 11, Thread-(.) \\(work\\) writes counter at line 13, and then"
                        + " Thread-\\1 \\(work\\) writes counter at line 13, over what Thread-\\2 \\(work\\) wrote\\.");
    }
}
