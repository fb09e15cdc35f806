package lockstep.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import lockstep.kernel.stepping.Switches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts of failing and of all classes. Where other explorers' counts of the program of that name differ (their code is
 * not known: stop flag, reorder, if for while, flag mutex), ours is checked against every interleaving.
 */
class TableTest {
    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("counter 2x1", TablePrograms.counter(2, 1), 2, 4, 1),
                arguments("counter 2x2", TablePrograms.counter(2, 2), 28, 34, 1),
                arguments("counter 3x1", TablePrograms.counter(3, 1), 30, 36, 1),
                arguments("two locks", TablePrograms.twoLocks(), 1, 3, 1),
                arguments("philosophers 3", TablePrograms.philosophers(3, false), 1, 7, 1),
                arguments("philosophers 5", TablePrograms.philosophers(5, false), 1, 31, 1),
                arguments("account", TablePrograms.account(), 2, 6, 0),
                arguments("stop flag", TablePrograms.stopFlag(), 2, 5, 1),
                arguments("reorder 3", TablePrograms.reorder(3), 12, 56, 1),
                arguments("reorder 4", TablePrograms.reorder(4), 216, 1248, 1),
                arguments("token ring", TablePrograms.tokenRing(), 4, 24, 0),
                arguments("two-stage", TablePrograms.twoStage(), 1, 3, 1),
                arguments("missed wake-up", TablePrograms.missedWakeUp(), 1, 3, 1),
                arguments("if for while", TablePrograms.ifForWhile(), 30, 76, 1),
                arguments("flag mutex", TablePrograms.naiveFlagMutex(), 2, 8, 2),
                arguments("locked counter 2", TablePrograms.lockedCounter(2), 0, 2, -1),
                arguments("locked counter 3", TablePrograms.lockedCounter(3), 0, 6, -1),
                arguments("ordered philosophers 2", TablePrograms.philosophers(2, true), 0, 2, -1),
                arguments("ordered philosophers 3", TablePrograms.philosophers(3, true), 0, 6, -1),
                arguments("ordered philosophers 4", TablePrograms.philosophers(4, true), 0, 14, -1));
    }

    /** Others end a run where it fails, and count what came before that: their 6 of 50 are our 12 of 56. */
    @Test
    void reorderCountedByWhatCameBeforeTheFailure() {
        var all = new BruteForce(TablePrograms.reorder(3), Switches.ANY, 100_000);
        assertThat(all.complete).isTrue();
        assertThat(all.failures).hasSize(6);
        assertThat(all.classes.size() - all.failing()).isEqualTo(44);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void countsAndPreemptions(String name, TinyProgram program, int failing, int all, int preemptions) {
        Verdict verdict = new Explorer(program, Budget.of(200_000)).explore();
        Coverage coverage = verdict.coverage();
        assertThat(coverage.exhaustive()).isTrue();
        assertThat(coverage.failing() + "/" + coverage.all()).isEqualTo(failing + "/" + all);
        if (failing == 0) {
            assertThat(verdict.kind()).isEqualTo(Verdict.Kind.PROVED);
            return;
        }
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FAILS);
        var search = new Search(program, Switches.ANY, Budget.of(1000), true);
        search.run();
        var minimiser = new Minimiser(program, Switches.ANY, 1000, 20_000, () -> false, search.firstFailing());
        assertThat(minimiser.isShortest()).isTrue();
        assertThat(minimiser.cost().preemptions()).isEqualTo(preemptions);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyInterleavingAgrees(String name, TinyProgram program, int failing, int all, int preemptions) {
        var brute = new BruteForce(program, Switches.ANY, 2_000);
        if (brute.complete) {
            assertThat(brute.failing() + "/" + brute.classes.size()).isEqualTo(failing + "/" + all);
        } else {
            assertThat(brute.classes.size()).isLessThanOrEqualTo(all);
        }
    }
}
