package lockstep.exercise;

import java.util.ArrayList;
import java.util.List;
import lockstep.explore.Budget;
import lockstep.explore.Counterexample;
import lockstep.explore.Coverage;
import lockstep.explore.Explorer;
import lockstep.explore.Verdict;
import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.PythonSubject;
import lockstep.session.Result;
import lockstep.session.Session;
import lockstep.session.Settings;

/** Runs test programs in sessions, always in the simulated world. Keeps nothing between runs. */
public final class SessionRunner implements ProgramRunner {
    /** The main program's name: what stands there is ours, so its lines are left out of tracebacks. */
    private static final String MAIN = "<check>";

    /** Virtual time costs nothing, so this is for programs that never end. */
    private static final long MAX_INSTRUCTIONS = 200_000_000;

    private static final Settings SETTINGS = new Settings(
            false,
            Settings.DEFAULT.cores(),
            Settings.DEFAULT.profile(),
            Settings.DEFAULT.switchInterval(),
            Settings.DEFAULT.seed(),
            20,
            256L << 20,
            MAX_INSTRUCTIONS,
            false);

    /** The program as a session takes it. */
    public static Program program(TestProgram test) {
        return new Program(MAIN, test.main(), List.of(), test.files(), null);
    }

    /** The learner's file first: a step is told at the learner's line wherever there is one. */
    public static PythonSubject subject(TestProgram test) {
        return new PythonSubject(program(test), List.of(test.learnersFile(), TestProgram.TESTS));
    }

    @Override
    public Run run(TestProgram test) {
        Console.Collected console = Console.collected();
        Result result = Session.run(
                program(test), SETTINGS.withTrace(test.watched()).withWatch(test.watched()), console);
        Result.Raised raised = result.error();
        return new Run(
                console.out(),
                raised == null ? null : new Raised(raised.type(), raised.message(), withoutMain(raised.traceback())),
                result.how() == Result.How.STUCK ? result.message() : null,
                result.how() == Result.How.STOPPED ? result.message() : null,
                result.nanos(),
                result.inThreads().stream().map(one -> new Raised(one.type(), one.message(), inThreads(console.err()))).toList(),
                result.warnings().stream().map(w -> new Warned(w.kind().word(), w.text())).toList());
    }

    /** What stderr says of threads that ended with an exception. */
    private static String inThreads(String err) {
        int start = err.indexOf("Exception in thread ");
        return start < 0 ? "" : err.substring(start);
    }

    /** Leaves out the entry of the main program, two lines that no learner has written. */
    static String withoutMain(String traceback) {
        StringBuilder kept = new StringBuilder();
        boolean ours = false;
        for (String line : traceback.lines().toList()) {
            if (line.startsWith("  File ") || !line.startsWith("    ")) {
                ours = line.startsWith("  File \"" + MAIN + "\"");
            }
            if (!ours) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    @Override
    public Verdict explore(TestProgram test, Budget budget) {
        PythonSubject subject = subject(test);
        Verdict verdict = new Explorer(subject, budget).explore();
        String cut = subject.cannotRun();
        if (cut != null && verdict.kind() == Verdict.Kind.PROVED) {
            verdict = notProved(verdict, cut);
        }
        return learnersLines(verdict);
    }

    private static Verdict notProved(Verdict verdict, String why) {
        List<String> notes = new ArrayList<>(verdict.notes());
        notes.add("Some runs were not finished: " + why + ".");
        Coverage all = verdict.coverage();
        return new Verdict(Verdict.Kind.NOT_PROVED, verdict.switches(), verdict.cpython(),
                new Coverage(all.failing(), all.all(), all.executions(), false, all.cut()),
                null, 0, 0, notes);
    }

    /** Line numbers stay where they are the learner's file's; of the tests only the text is shown. */
    private static Verdict learnersLines(Verdict verdict) {
        Counterexample found = verdict.counterexample();
        if (found == null) {
            return verdict;
        }
        List<Counterexample.Row> rows = found.rows().stream()
                .map(r -> r.line() < PythonSubject.LINES_OF_A_FILE
                        ? r
                        : new Counterexample.Row(r.fiber(), 0, r.source(), r.what(), r.value(), r.preempted()))
                .toList();
        return new Verdict(verdict.kind(), verdict.switches(), verdict.cpython(), verdict.coverage(),
                new Counterexample(found.switches(), found.failure(), found.fibers(), rows, found.preemptions(),
                        found.switchCount(), found.cause(), found.nearestPass(), found.replay()),
                verdict.randomHits(), verdict.randomRuns(), verdict.notes());
    }
}
