package lockstep.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import lockstep.explore.Budget;
import lockstep.explore.Explorer;
import lockstep.explore.Replay;
import lockstep.explore.ReportText;
import lockstep.explore.Verdict;
import lockstep.session.Program;
import lockstep.session.PythonSubject;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** One exploration of a program. */
final class Exploration {
    private static final long NANOS = 1_000_000_000L;

    private final Surroundings around;
    private final PythonSubject subject;
    private final int schedules;
    private final double seconds;

    Exploration(Surroundings around, ProgramFile program, List<String> arguments, int schedules, double seconds) {
        this.around = around;
        this.subject = new PythonSubject(
                new Program(program.name(), program.source(), arguments, Map.of(), program.folder()), List.of());
        this.schedules = schedules;
        this.seconds = seconds;
    }

    /** @return the exit status */
    int execute(@Nullable String replay) {
        String notPython = subject.syntaxError();
        if (notPython != null) {
            throw new UserError(notPython);
        }
        Paper paper = Paper.of(around);
        var text = new ReportText(Math.min(paper.width(), 100), paper.ascii());
        return replay != null ? replay(replay, text) : explore(text);
    }

    private int replay(String string, ReportText text) {
        Replay replay;
        try {
            replay = new Explorer(subject, Budget.of(1)).replay(string, null);
        } catch (IllegalArgumentException e) {
            throw new UserError("cannot replay: " + e.getMessage());
        }
        if (replay.failure() == null && subject.cannotRun() != null) {
            throw cannotRun();
        }
        around.out().print(text.of(replay));
        around.out().flush();
        return replay.failure() == null ? ExitStatus.OK : ExitStatus.FAILED;
    }

    private int explore(ReportText text) {
        Verdict verdict;
        boolean interrupted;
        try (var watch = new Watch()) {
            verdict = new Explorer(subject, Budget.of(schedules).until(watch)).explore();
            interrupted = watch.interrupted;
        }
        if (verdict.kind() != Verdict.Kind.FAILS && subject.cannotRun() != null && !interrupted) {
            throw cannotRun();
        }
        around.out().print(text.of(verdict));
        around.out().flush();
        if (interrupted && verdict.kind() == Verdict.Kind.NOT_PROVED) {
            return ExitStatus.INTERRUPTED;
        }
        return switch (verdict.kind()) {
            case PROVED -> ExitStatus.OK;
            case FAILS -> ExitStatus.FAILED;
            case NOT_PROVED -> ExitStatus.UNDECIDED;
        };
    }

    /** Here no option changes the budget of a run. */
    private UserError cannotRun() {
        return new UserError("cannot be explored: a run was ended, since "
                + String.valueOf(subject.cannotRun()).replaceAll(" \\(--[a-z-]+\\)", ""));
    }

    /** Asked between runs and during them: ends the search when its time is over or at Ctrl-C, and says how far it is if it takes long. */
    private final class Watch implements BooleanSupplier, AutoCloseable {
        private static final Signal INT = new Signal("INT");

        private final long start = System.nanoTime();
        private final SignalHandler before;
        private long told = start;
        private final ProgressLine progress = new ProgressLine(around);
        private volatile boolean interrupted;

        Watch() {
            before = Signal.handle(INT, signal -> interrupt());
        }

        /** What was found so far is told when the run at hand is over; if that takes long, nothing is. */
        private void interrupt() {
            interrupted = true;
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    return;
                }
                progress.clear();
                Runtime.getRuntime().halt(ExitStatus.INTERRUPTED);
            });
        }

        @Override
        public synchronized boolean getAsBoolean() {
            long now = System.nanoTime();
            if (now - told > 2 * NANOS) {
                told = now;
                progress.show("exploring: " + String.format(Locale.ROOT, "%,d", subject.runs()) + " runs, "
                        + (now - start) / NANOS + " s");
            }
            return interrupted || subject.cannotRun() != null || seconds > 0 && now - start > seconds * NANOS;
        }

        @Override
        public synchronized void close() {
            Signal.handle(INT, before);
            progress.clear();
        }
    }
}
