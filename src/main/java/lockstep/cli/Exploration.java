package lockstep.cli;

import java.util.List;
import java.util.Map;
import lockstep.explore.Budget;
import lockstep.explore.Explorer;
import lockstep.explore.Failure;
import lockstep.explore.Replay;
import lockstep.explore.ReportText;
import lockstep.explore.Verdict;
import lockstep.session.Program;
import lockstep.session.PythonSubject;
import lockstep.syntax.Parser;
import lockstep.syntax.PythonSyntaxError;
import org.jspecify.annotations.Nullable;

/** One exploration of a program, told on stdout. */
final class Exploration {
    private final Surroundings around;
    private final ProgramFile file;
    private final int schedules;
    private final double seconds;
    private final PythonSubject subject;

    Exploration(Surroundings around, ProgramFile program, List<String> arguments, int schedules, double seconds) {
        this.around = around;
        this.file = program;
        this.schedules = schedules;
        this.seconds = seconds;
        this.subject = new PythonSubject(
                new Program(program.name(), program.source(), arguments, Map.of(), program.folder()), List.of());
    }

    /** @return 0 proved, 1 a schedule fails, 2 it cannot be run, 3 none found but not proved */
    int execute(@Nullable String replay) {
        checkSyntax();
        var explorer = new Explorer(subject, budget());
        var report = new ReportText(Math.min(Paper.of(around).width(), 100), Paper.of(around).ascii());
        return replay == null ? explore(explorer, report) : replay(explorer, report, replay);
    }

    private int explore(Explorer explorer, ReportText report) {
        Verdict verdict = explorer.explore();
        around.out().print(report.of(verdict));
        around.out().flush();
        String cannot = subject.cannotRun();
        if (cannot != null && verdict.kind() != Verdict.Kind.FAILS) {
            around.err().println("Some runs could not be judged: " + cannot);
            return ExitStatus.UNDECIDED;
        }
        return switch (verdict.kind()) {
            case PROVED -> ExitStatus.OK;
            case FAILS -> ExitStatus.FAILED;
            case NOT_PROVED -> ExitStatus.UNDECIDED;
        };
    }

    private int replay(Explorer explorer, ReportText report, String schedule) {
        try {
            Replay run = explorer.replay(schedule, null);
            around.out().print(report.of(run));
            around.out().flush();
            Failure failure = run.failure();
            return failure == null ? ExitStatus.OK : ExitStatus.FAILED;
        } catch (IllegalArgumentException e) {
            throw new UserError("--replay: " + e.getMessage());
        }
    }

    private Budget budget() {
        Budget budget = Budget.of(schedules);
        if (seconds == 0) {
            return budget;
        }
        long end = System.nanoTime() + Math.round(seconds * 1e9);
        return budget.until(() -> System.nanoTime() - end > 0);
    }

    /** A program that is no Python fails under every schedule; it is more helpful to say why. */
    private void checkSyntax() {
        try {
            Parser.parseModule(file.source(), file.name());
        } catch (PythonSyntaxError e) {
            throw new UserError("%s, line %d: %s: %s%n    %s"
                    .formatted(file.name(), e.span().line(), e.kind().pythonName, e.getMessage(), e.line().strip()));
        }
    }
}
