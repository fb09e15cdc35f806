package lockstep.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lockstep.explore.Budget;
import lockstep.explore.Counterexample;
import lockstep.explore.Coverage;
import lockstep.explore.Failure;
import lockstep.explore.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Judges one test function on one program. A plain run comes first, also for tests under all schedules: a program with
 * an error of its own is best told by its traceback.
 */
final class Checker {
    private static final String ASSERTION = "AssertionError";

    private final ProgramRunner runner;
    private final Budget budget;

    Checker(ProgramRunner runner, Budget budget) {
        this.runner = runner;
        this.budget = budget;
    }

    TestResult check(Exercise exercise, String source, TestFunction function) {
        TestProgram program = exercise.program(source, function);
        ProgramRunner.Run run = runner.run(program);
        if (run.error() != null && !run.error().type().equals(ASSERTION)) {
            return error(exercise, function, run.error(), run.output());
        }
        return switch (function.demand()) {
            case TestFunction.Demand.Once once -> plain(exercise, function, run, Long.MAX_VALUE);
            case TestFunction.Demand.Within(long nanos) -> plain(exercise, function, run, nanos);
            case TestFunction.Demand.WithoutWarnings(List<String> kinds) -> withoutWarnings(exercise, function, run, kinds);
            case TestFunction.Demand.EverySchedule every -> every(exercise, function, runner.explore(program, budget));
            case TestFunction.Demand.Possible possible -> possible(exercise, function, runner.explore(program, budget));
        };
    }

    // ---- plain runs ----

    private static TestResult plain(Exercise exercise, TestFunction function, ProgramRunner.Run run, long limit) {
        if (run.stopped() != null) {
            return new TestResult.Undecided(function, run.stopped(), null);
        }
        // What ended a thread comes before what the main thread found wrong in consequence.
        for (ProgramRunner.Raised raised : run.inThreads()) {
            return raised.type().equals(ASSERTION)
                    ? failed(exercise, function, Cause.WRONG, said(raised), null, run)
                    : error(exercise, function, raised, run.output());
        }
        if (run.error() != null) {
            return failed(exercise, function, Cause.WRONG, said(run.error()), null, run);
        }
        if (run.stuck() != null) {
            return failed(exercise, function, Cause.DEADLOCK, "It stands still for ever.", run.stuck(), run);
        }
        if (run.nanos() > limit) {
            return failed(exercise, function, Cause.SLOW, "It took " + seconds(run.nanos()) + ".", null, run);
        }
        return new TestResult.Passed(function,
                limit == Long.MAX_VALUE ? "It passes." : "It took " + seconds(run.nanos()) + ".");
    }

    private static TestResult withoutWarnings(Exercise exercise, TestFunction function, ProgramRunner.Run run, List<String> kinds) {
        TestResult plain = plain(exercise, function, run, Long.MAX_VALUE);
        List<String> warnings = run.warnings().stream()
                .filter(w -> kinds.isEmpty() || kinds.contains(w.kind()))
                .map(ProgramRunner.Warned::text)
                .toList();
        if (!(plain instanceof TestResult.Passed) || warnings.isEmpty()) {
            return plain;
        }
        String others = String.join(" ", warnings.subList(1, warnings.size()));
        return failed(exercise, function, Cause.WARNED, warnings.getFirst(), others.isEmpty() ? null : others, run);
    }

    private static TestResult error(
            Exercise exercise, TestFunction function, ProgramRunner.Raised raised, String output) {
        String got = raised.type() + (raised.message().isEmpty() ? "" : ": " + raised.message());
        return new TestResult.Failed(function, Cause.ERROR, got, null, null, null, null,
                List.of(), question(exercise, function, Cause.ERROR), raised.traceback(), output);
    }

    private static TestResult failed(
            Exercise exercise, TestFunction function, Cause cause, String got, @Nullable String why,
            ProgramRunner.Run run) {
        return new TestResult.Failed(
                function, cause, got, null, null, null, why, List.of(), question(exercise, function, cause), null, run.output());
    }

    private static String said(ProgramRunner.Raised raised) {
        return raised.message().isEmpty() ? "An assertion fails." : sentence(raised.message());
    }

    // ---- all schedules ----

    private static TestResult every(Exercise exercise, TestFunction function, Verdict verdict) {
        Coverage coverage = verdict.coverage();
        return switch (verdict.kind()) {
            case PROVED -> new TestResult.Passed(function, coverage.all() == 1
                    ? "There is one order, and it passes."
                    : coverage.all() == 2 ? "Both orders pass." : "All " + coverage.all() + " orders pass.");
            case NOT_PROVED -> new TestResult.Passed(function,
                    "No failure in " + coverage.all() + " orders that were tried; there are more.");
            case FAILS -> explored(exercise, function, verdict, cause(verdict));
        };
    }

    private static TestResult possible(Exercise exercise, TestFunction function, Verdict verdict) {
        Coverage coverage = verdict.coverage();
        int passing = coverage.all() - coverage.failing();
        if (passing > 0) {
            return new TestResult.Passed(function,
                    "It is possible: " + passing + " of " + coverage.all() + " orders " + (passing == 1 ? "does" : "do")
                            + " it.");
        }
        if (!coverage.exhaustive()) {
            return new TestResult.Undecided(function,
                    "None of " + coverage.all() + " orders that were tried does it, but there are more.", verdict);
        }
        Cause cause = cause(verdict);
        return explored(exercise, function, verdict,
                cause == Cause.DEADLOCK || cause == Cause.ERROR ? cause : Cause.IMPOSSIBLE);
    }

    private static Cause cause(Verdict verdict) {
        Counterexample schedule = verdict.counterexample();
        Coverage coverage = verdict.coverage();
        boolean always = coverage.exhaustive() && coverage.failing() == coverage.all();
        if (schedule != null && schedule.failure().kind() == Failure.Kind.DEADLOCK) {
            return Cause.DEADLOCK;
        }
        if (!always) {
            return Cause.ORDER;
        }
        boolean asserted = schedule == null || schedule.failure().description().startsWith(ASSERTION);
        return asserted ? Cause.WRONG : Cause.ERROR;
    }

    private static TestResult explored(Exercise exercise, TestFunction function, Verdict verdict, Cause cause) {
        Counterexample schedule = verdict.counterexample();
        String got = schedule == null ? "It fails." : got(schedule.failure());
        Coverage coverage = verdict.coverage();
        String covered = coverage.exhaustive() && coverage.all() == 1
                ? "There is one order, and it fails."
                : coverage.failing() + " of " + coverage.all()
                        + (coverage.exhaustive() ? " orders " : " orders that were tried ")
                        + (coverage.failing() == 1 ? "fails." : "fail.");
        if (cause != Cause.IMPOSSIBLE && verdict.randomRuns() > 0 && coverage.all() > 1) {
            covered += " Of " + verdict.randomRuns() + " random runs, " + hits(verdict.randomHits()) + " it.";
        }
        List<String> notes = new ArrayList<>();
        String why = null;
        if (schedule != null && cause != Cause.IMPOSSIBLE) {
            why = schedule.cause();
            if (schedule.nearestPass() != null) {
                notes.add(schedule.nearestPass());
            }
            notes.addAll(verdict.notes());
        }
        return new TestResult.Failed(function, cause, got, cause == Cause.IMPOSSIBLE ? null : where(verdict.cpython()),
                covered, schedule, why, notes, question(exercise, function, cause), null, "");
    }

    private static String hits(int count) {
        return count == 0 ? "none shows" : count == 1 ? "one shows" : count + " show";
    }

    private static String got(Failure failure) {
        String text = failure.description();
        return sentence(text.startsWith(ASSERTION + ": ") ? text.substring(ASSERTION.length() + 2) : text);
    }

    private static @Nullable String where(Verdict.CPython cpython) {
        return switch (cpython) {
            case FAILS_TOO -> "CPython 3.13 can be caught by this.";
            case CANNOT_FAIL -> "Python allows this (free-threaded Python and 3.9 do it); "
                    + "CPython 3.13 does not change threads here today.";
            case UNDECIDED -> "Python allows this; whether CPython 3.13 can be caught by it was not found out.";
            case NOT_ASKED -> null;
        };
    }

    // ---- words ----

    private static String question(Exercise exercise, TestFunction function, Cause cause) {
        return exercise.question(function, cause).orElseGet(() -> switch (cause) {
            case ORDER -> "What did one thread do between two steps of the other that belong together?";
            case DEADLOCK -> "What does each thread have, and what does it wait for?";
            case SLOW -> "Which waits could happen at the same time?";
            case IMPOSSIBLE -> "What keeps one thread from going on while the other is at work?";
            case WARNED -> "What would have to happen at the same time for it to go wrong?";
            case WRONG -> "What would it have to be, worked out by hand?";
            case ERROR -> "Which line does the traceback name, and what did you expect there?";
        });
    }

    private static String sentence(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return "It fails.";
        }
        boolean isName = !trimmed.split("\\s", 2)[0].matches("[a-z]+[,:.]?"); // such as fetch_all
        String first = isName ? trimmed : trimmed.substring(0, 1).toUpperCase(Locale.ROOT) + trimmed.substring(1);
        return first.matches("(?s).*[.!?]") ? first : first + ".";
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
    }
}
