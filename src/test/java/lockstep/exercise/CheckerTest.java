package lockstep.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lockstep.exercise.ProgramRunner.Raised;
import lockstep.exercise.ProgramRunner.Run;
import lockstep.explore.Budget;
import lockstep.explore.Counterexample;
import lockstep.explore.Coverage;
import lockstep.explore.Failure;
import lockstep.explore.Verdict;
import lockstep.kernel.stepping.Switches;
import org.junit.jupiter.api.Test;

/** What the checker makes of runs and explorations, by way of the engine; the runs themselves are made up. */
class CheckerTest {
    private static final Run FINE = new Run("", null, null, null, 100_000_000);

    private static TestFunction function(TestFunction.Demand demand) {
        return new TestFunction("test_it", "It is 2.", demand, 1);
    }

    private static Exercise exercise(TestFunction.Demand demand) {
        return new Exercise("an-id", List.of(), "01-an-id", 1, "Title", "threads", "Text", List.of(),
                List.of(
                        new Exercise.Ask(Cause.ORDER, null, "Which of all?"),
                        new Exercise.Ask(Cause.ORDER, "test_it", "Which one?"),
                        new Exercise.Ask(Cause.ORDER, "test_another", "Which other?")), List.of(), "", "", "", List.of(function(demand)));
    }

    private static TestResult check(TestFunction.Demand demand, Run run, Verdict verdict) {
        ProgramRunner runner = new ProgramRunner() {
            @Override
            public Run run(TestProgram program) {
                assertThat(program.main()).endsWith("    tests.test_it()\n");
                assertThat(program.files()).containsKeys("an_id.py", "tests.py", "lockstep.py");
                return run;
            }

            @Override
            public Verdict explore(TestProgram program, Budget budget) {
                return verdict;
            }
        };
        List<TestResult> told = new ArrayList<>();
        CheckResult result = new ExerciseCheck(runner)
                .check(new ProgramSelector(exercise(demand), "learner", "x = 1\n"), told::add);
        assertThat(result.results()).isEqualTo(told).hasSize(1);
        assertThat(result.passed()).isEqualTo(told.getFirst() instanceof TestResult.Passed);
        return told.getFirst();
    }

    private static Verdict verdict(Verdict.Kind kind, int failing, int all, boolean exhaustive, Failure failure) {
        Counterexample schedule = failure == null ? null : new Counterexample(Switches.ANY, failure,
                List.of("MainThread", "thread 1", "thread 2"),
                List.of(new Counterexample.Row(1, 5, "x += 1", "reads x", "0", false),
                        new Counterexample.Row(2, 5, "x += 1", "writes x", "1", true)),
                1, 2, "Both read x before either wrote it.", null, "abc");
        return new Verdict(kind, Switches.ANY,
                failure == null ? Verdict.CPython.NOT_ASKED : Verdict.CPython.CANNOT_FAIL,
                new Coverage(failing, all, all, exhaustive, 0), schedule, 1, 200, List.of("A note."));
    }

    private static Cause cause(TestResult result) {
        assertThat(result).isInstanceOf(TestResult.Failed.class);
        return ((TestResult.Failed) result).cause();
    }

    @Test
    void luckIsNoPassWhereWarningsAreAskedFor() {
        Run lucky = new Run("", null, null, null, 0, List.of(), List.of(new ProgramRunner.Warned("lock_order", "By luck.")));
        assertThat(cause(check(new TestFunction.Demand.WithoutWarnings(List.of()), lucky, null))).isEqualTo(Cause.WARNED);
        assertThat(cause(check(new TestFunction.Demand.WithoutWarnings(List.of("lock_order")), lucky, null)))
                .isEqualTo(Cause.WARNED);
        assertThat(check(new TestFunction.Demand.WithoutWarnings(List.of("starved")), lucky, null))
                .isInstanceOf(TestResult.Passed.class);
    }

    @Test
    void aWatchedProgramIsWarned() {
        String source = "import threading\nn = 0\ndef f():\n    global n\n    n += 1\nts = [threading.Thread(target=f) for _ in 'ab']\n"
                + "for t in ts: t.start()\nfor t in ts: t.join()\n";
        Run run = new SessionRunner().run(new TestProgram(Map.of("own.py", source), "import own", "own.py", true));
        assertThat(run.warnings()).extracting(ProgramRunner.Warned::kind).containsExactly("unlocked_write");
    }

    @Test
    void aPlainRunPassesOrSaysWhatItGot() {
        var once = new TestFunction.Demand.Once();
        assertThat(check(once, FINE, null)).isInstanceOf(TestResult.Passed.class);

        TestResult wrong = check(once, new Run("out", new Raised("AssertionError", "it is 1", "…"), null, null, 0), null);
        assertThat(cause(wrong)).isEqualTo(Cause.WRONG);
        assertThat(((TestResult.Failed) wrong).got()).isEqualTo("It is 1.");

        assertThat(cause(check(once, new Run("", null, "A waits for B.", null, 0), null))).isEqualTo(Cause.DEADLOCK);
        assertThat(check(once, new Run("", null, null, "60 s are over.", 0), null))
                .isInstanceOf(TestResult.Undecided.class);
    }

    @Test
    void whatEndsAThreadIsToldBeforeItsConsequences() {
        var once = new TestFunction.Demand.Once();
        Raised late = new Raised("AssertionError", "the list is empty", "");
        Raised first = new Raised("KeyError", "'a'", "Exception in thread Thread-1 (f):\nTraceback …");
        TestResult result = check(once, new Run("", late, null, null, 0, List.of(first), List.of()), null);
        assertThat(cause(result)).isEqualTo(Cause.ERROR);
        assertThat(new CheckText(100, false).lines(result)).contains("Instead:  KeyError: 'a'", "  Exception in thread Thread-1 (f):");
        assertThat(cause(check(once, new Run("", null, null, null, 0, List.of(late), List.of()), null)))
                .isEqualTo(Cause.WRONG);
    }

    @Test
    void timeIsVirtualAndHasALimit() {
        assertThat(check(new TestFunction.Demand.Within(150_000_000), FINE, null)).isInstanceOf(TestResult.Passed.class);
        TestResult slow = check(new TestFunction.Demand.Within(99_000_000), FINE, null);
        assertThat(cause(slow)).isEqualTo(Cause.SLOW);
        assertThat(((TestResult.Failed) slow).got()).isEqualTo("It took 0.10 s.");
    }

    @Test
    void anErrorIsToldByItsTracebackBeforeAnySearch() {
        Run broken = new Run("", new Raised("NameError", "name 'x' is not defined", "Traceback …\nNameError: …"),
                null, null, 0);
        TestResult result = check(new TestFunction.Demand.EverySchedule(), broken, null);

        assertThat(cause(result)).isEqualTo(Cause.ERROR);
        assertThat(new CheckText(100, false).lines(result)).contains("Instead:  NameError: name 'x' is not defined", "  Traceback …");
    }

    @Test
    void everyScheduleSaysHowManyThereWere() {
        var every = new TestFunction.Demand.EverySchedule();
        assertThat(check(every, FINE, verdict(Verdict.Kind.PROVED, 0, 14, true, null)))
                .isEqualTo(new TestResult.Passed(function(every), "All 14 orders pass."));
        assertThat(check(every, FINE, verdict(Verdict.Kind.NOT_PROVED, 0, 900, false, null)))
                .isEqualTo(new TestResult.Passed(function(every),
                        "No failure in 900 orders that were tried; there are more."));
    }

    @Test
    void aFailingOrderComesWithScheduleCauseAndQuestionAndNoSolution() {
        TestResult result = check(new TestFunction.Demand.EverySchedule(), FINE, verdict(
                Verdict.Kind.FAILS, 2, 4, true, Failure.error("AssertionError: the counter is 1", 0, 9)));

        assertThat(cause(result)).isEqualTo(Cause.ORDER);
        assertThat(new CheckText(100, false).lines(result)).containsExactly(
                "Expected: It is 2.",
                "Instead:  The counter is 1.",
                "Python allows this (free-threaded Python and 3.9 do it); CPython 3.13 does not change threads here",
                "today.",
                "2 of 4 orders fail. Of 200 random runs, one shows it.",
                "",
                "  thread 1                                         thread 2",
                "  " + "─".repeat(47) + "  " + "─".repeat(47),
                "  5  x += 1",
                "     → 0",
                ">                                                  5  x += 1",
                "                                                      → 1",
                "",
                "Both read x before either wrote it.",
                "A note.",
                "Question: Which one?");
    }

    @Test
    void deadlocksAndFailuresInEveryOrderAreToldApart() {
        var every = new TestFunction.Demand.EverySchedule();
        Failure stuck = new Failure(Failure.Kind.DEADLOCK, "deadlock: nobody can go on", 0, 3);
        Failure asserted = Failure.error("AssertionError: no", 0, 3);
        Failure raised = Failure.error("KeyError: 1", 0, 3);

        assertThat(cause(check(every, FINE, verdict(Verdict.Kind.FAILS, 1, 3, true, stuck)))).isEqualTo(Cause.DEADLOCK);
        assertThat(cause(check(every, FINE, verdict(Verdict.Kind.FAILS, 3, 3, true, asserted)))).isEqualTo(Cause.WRONG);
        assertThat(cause(check(every, FINE, verdict(Verdict.Kind.FAILS, 3, 3, true, raised)))).isEqualTo(Cause.ERROR);
        assertThat(cause(check(every, FINE, verdict(Verdict.Kind.FAILS, 1, 3, true, raised)))).isEqualTo(Cause.ORDER);
    }

    @Test
    void whatMustBePossibleNeedsOneOrder() {
        var possible = new TestFunction.Demand.Possible();
        Failure asserted = Failure.error("AssertionError: one waits", 0, 3);

        assertThat(check(possible, FINE, verdict(Verdict.Kind.FAILS, 3, 4, true, asserted)))
                .isEqualTo(new TestResult.Passed(function(possible), "It is possible: 1 of 4 orders does it."));
        assertThat(cause(check(possible, FINE, verdict(Verdict.Kind.FAILS, 4, 4, true, asserted))))
                .isEqualTo(Cause.IMPOSSIBLE);
        assertThat(check(possible, FINE, verdict(Verdict.Kind.FAILS, 4, 4, false, asserted)))
                .isInstanceOf(TestResult.Undecided.class);
    }

    @Test
    void aFaultOfOurOwnIsNotTheLearners() {
        ProgramRunner broken = new ProgramRunner() {
            @Override
            public Run run(TestProgram program) {
                throw new IllegalArgumentException("ours");
            }

            @Override
            public Verdict explore(TestProgram program, Budget budget) {
                throw new IllegalArgumentException("ours");
            }
        };
        assertThatThrownBy(() -> new ExerciseCheck(broken)
                        .check(new ProgramSelector(exercise(new TestFunction.Demand.Once()), "learner", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("ours");
    }

    @Test
    void linesOfAnExplanationStayLines() {
        Run stuck = new Run("", null, "Stuck: no thread can ever go on.\n  MainThread, line 26: waits in the event loop", null, 0);
        TestResult result = check(new TestFunction.Demand.Once(), stuck, null);

        assertThat(cause(result)).isEqualTo(Cause.DEADLOCK);
        assertThat(new CheckText(40, false).lines(result)).containsSubsequence(
                "Stuck: no thread can ever go on.",
                "  MainThread, line 26: waits in the",
                "  event loop");
    }
}
