package lockstep.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lockstep.kernel.stepping.SteppingKernel;
import org.junit.jupiter.api.Test;

class ExplorerTest {
    private static Verdict explore(Subject program) {
        return new Explorer(program, Budget.of(50_000)).explore();
    }

    @Test
    void aBareIncrementFailsButNotAtCPythonsSwitchPoints() {
        Verdict verdict = explore(TablePrograms.counter(2, 1));
        assertThat(verdict.cpython()).isEqualTo(Verdict.CPython.CANNOT_FAIL);
        assertThat(verdict.counterexample().cause())
                .contains("T1 reads counter at line 1", "T2 writes counter at line 2", "no lock keeps them apart");
        assertThat(verdict.counterexample().nearestPass()).startsWith("It would have passed if T2's line 2");
        assertThat(100 * verdict.randomHits() / verdict.randomRuns()).isBetween(25, 50);
    }

    @Test
    void aCallBetweenReadAndWriteFailsOnCPythonToo() {
        var program = new TinyProgram().variable("counter", 0);
        for (String name : new String[] {"T1", "T2"}) {
            program.thread(name, s -> s.read("counter", 0).safePoint().write("counter", l -> l[0] + 1));
        }
        program.afterwards(s -> s.read("counter", 0).check(l -> l[0] == 2, "an update was lost"));
        Verdict verdict = explore(program);
        assertThat(verdict.cpython()).isEqualTo(Verdict.CPython.FAILS_TOO);
        assertThat(verdict.counterexample().replay()).contains("-cpython-");
    }

    @Test
    void aDeadlockIsExplainedByWhoHoldsAndWaits() {
        Verdict verdict = explore(TablePrograms.twoLocks());
        assertThat(verdict.counterexample().failure().description()).isEqualTo("deadlock: T1, T2 wait for ever");
        assertThat(verdict.counterexample().cause())
                .contains("T1 waits at line 2 for b, which T2 holds (taken at line 1)")
                .contains("T2 waits at line 2 for a, which T1 holds (taken at line 1)")
                .contains("in a circle");
        assertThat(verdict.counterexample().nearestPass()).isNotNull();
    }

    @Test
    void aMissedWakeUpIsExplained() {
        assertThat(explore(TablePrograms.missedWakeUp()).counterexample().cause())
                .contains("no live thread is left that could notify it", "too early");
    }

    @Test
    void aSleepIsNoOrder() {
        var program = new TinyProgram()
                .variable("ready", 0)
                .thread("writer", s -> s.write("ready", 1))
                .thread("reader", s -> s.sleep(1_000_000).read("ready", 0).check(l -> l[0] == 1, "not ready yet"));
        Verdict verdict = explore(program);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FAILS);
        assertThat(verdict.notes()).anyMatch(n -> n.startsWith("A sleep is a hope, not an order"));
    }

    @Test
    void aTimedWaitMayEndEitherWay() {
        var program = new TinyProgram()
                .thread("holder", s -> s.acquire("lock").release("lock"))
                .thread("asker", s -> s.tryAcquire("lock", 1_000, 0)
                        .check(l -> l[0] == 1, "timed out")
                        .jumpIf(l -> l[0] == 0, 100)
                        .release("lock"));
        Coverage coverage = explore(program).coverage();
        // before it was taken, while it was held, after
        assertThat(coverage.failing() + "/" + coverage.all()).isEqualTo("1/3");
    }

    @Test
    void replayShowsTheSameFailureAndRefusesAnotherProgram() {
        var program = TablePrograms.philosophers(3, false);
        String replay = explore(program).counterexample().replay();
        assertThat(replay).hasSizeLessThan(40);
        for (int i = 0; i < 100; i++) {
            assertThat(new Explorer(program, Budget.of(1)).replay(replay, null).failure().kind())
                    .isEqualTo(Failure.Kind.DEADLOCK);
        }
        assertThatThrownBy(() -> new Explorer(TablePrograms.twoLocks(), Budget.of(1)).replay(replay, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another version of this program");
        assertThatThrownBy(() -> new Explorer(program, Budget.of(1)).replay("nonsense", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overBudgetNothingIsProved() {
        Verdict verdict = new Explorer(TablePrograms.lockedCounter(5), Budget.of(20)).explore();
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NOT_PROVED);
        assertThat(verdict.coverage().exhaustive()).isFalse();
        assertThat(ReportText.plain(true).of(verdict)).contains("NOT PROVED", "2,000 sampled schedules");
    }

    @Test
    void aSampleFindsWhatTheBudgetForbidsToSearch() {
        Verdict verdict = new Explorer(TablePrograms.reorder(5), Budget.of(10)).explore();
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FAILS);
    }

    @Test
    void aSpinLoopIsBounded() {
        var program = new TinyProgram()
                .variable("flag", 0)
                .thread("spinner", s -> s.read("flag", 0).jumpIf(l -> l[0] == 0, 0))
                .thread("setter", s -> s.write("flag", 1));
        var budget = new Budget(500, 100, 400, () -> false);
        Verdict verdict = new Explorer(program, budget).explore();
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NOT_PROVED);
    }

    @Test
    void whatIsNotUnderControlIsNoticed() {
        var made = new int[1];
        Subject changing = new Subject() {
            @Override
            public Judge prepare(SteppingKernel kernel) {
                return TablePrograms.counter(2, 1 + made[0]++ % 2).prepare(kernel);
            }

            @Override
            public String fingerprint() {
                return "changing";
            }
        };
        Verdict verdict = explore(changing);
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NOT_PROVED);
        assertThat(verdict.notes()).anyMatch(n -> n.contains("does not behave the same"));
    }

    @Test
    void numbersTheProgramAsksForAreAllTried() {
        var program = new TinyProgram()
                .variable("x", 0)
                .thread("T1", s -> s.value(3, 0).write("x", l -> l[0]))
                .afterwards(s -> s.read("x", 0).check(l -> l[0] != 2, "x is 2"));
        Verdict verdict = explore(program);
        assertThat(verdict.coverage().failing() + "/" + verdict.coverage().all()).isEqualTo("1/3");
        assertThat(verdict.counterexample().replay()).contains("=2");
    }

    @Test
    void aReportStaysWithinItsWidth() {
        for (var program : new TinyProgram[] {
            TablePrograms.counter(2, 2), TablePrograms.philosophers(5, false), TablePrograms.ifForWhile()
        }) {
            String report = ReportText.plain(true).of(explore(program));
            assertThat(report.lines()).allMatch(l -> l.length() <= 80);
            assertThat(report).isASCII();
            assertThat(report.lines().findFirst().orElseThrow()).startsWith("FAILS");
            assertThat(explore(program).counterexample().rows()).hasSizeLessThanOrEqualTo(12);
        }
    }
}
