package lockstep.cli;

import java.util.List;
import java.util.Map;
import lockstep.lesson.RunSettings;
import lockstep.session.Program;
import lockstep.session.Result;
import lockstep.session.Session;
import lockstep.session.Settings;
import lockstep.session.Warning;
import lockstep.timeline.Ascii;
import lockstep.timeline.Axis;
import lockstep.timeline.TimelineText;
import lockstep.trace.Timeline;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** One run of a program, on this process's streams. */
final class ProgramRun {
    /** So many times Ctrl-C, and the program is not asked any more. */
    private static final int PATIENCE = 3;

    /** As for a program that SIGPIPE ends. */
    private static final int NOBODY_READS = 141;

    private final Surroundings around;
    private final RunSettings settings;
    private final boolean timeline;
    private final boolean warnings;
    private final @Nullable Export export;
    private final ProgramFile program;
    private final StandardConsole console;
    private final Session session;

    ProgramRun(
            Surroundings around,
            ProgramFile program,
            List<String> arguments,
            RunSettings settings,
            Settings session,
            boolean timeline,
            boolean warnings,
            @Nullable Export export) {
        this.around = around;
        this.settings = settings;
        this.timeline = timeline;
        this.warnings = warnings;
        this.export = export;
        this.program = program;
        this.console = new StandardConsole(around, this::nobodyReads);
        this.session = new Session(
                new Program(program.name(), program.source(), arguments, Map.of(), program.folder()),
                session,
                console);
    }

    private void nobodyReads() {
        session.stop("nobody reads its output any more");
    }

    /** @return the exit status */
    int execute() {
        Result result;
        try (var ctrlC = new CtrlC(session)) {
            result = session.run();
        }
        console.flush();
        Throwable fault = session.fault();
        if (fault != null) {
            return new InternalErrors(around).log(fault, List.of("run"));
        }
        if (console.isBroken()) {
            return NOBODY_READS;
        }
        if (timeline) {
            show(result);
        }
        if (warnings) {
            warn(result);
        }
        if (export != null) {
            export.write(result.timeline(), program.name() + ": " + settings.header(), program.source());
        }
        return result.how() == Result.How.STOPPED ? ExitStatus.BUDGET : result.exitStatus();
    }

    /** On stderr, so that the program's own output stays what it is. */
    private void show(Result result) {
        var paper = Paper.of(around);
        around.err().println();
        around.err().println(paper.ascii() ? Ascii.of(settings.header()) : settings.header());
        Timeline shown = warnings ? result.timeline().withNotices(List.of()) : result.timeline();
        around.err().print(
                TimelineText.of(shown, Axis.TIME, paper.width(), paper.colour(), paper.ascii()));
        around.err().flush();
    }

    private void warn(Result result) {
        List<Warning> found = result.warnings();
        String count = found.isEmpty() ? "No warnings." : found.size() == 1 ? "1 warning:" : found.size() + " warnings:";
        around.err().println();
        around.err().println(count);
        for (Warning each : found) {
            around.err().println("  " + (Paper.of(around).ascii() ? each.text().replace("µ", "u") : each.text()));
        }
        if (!result.unwatched().isEmpty()) {
            around.err().println(result.unwatched());
        }
        around.err().flush();
    }

    /** Hands Ctrl-C to the program while it runs; a program that will not hear is stopped. */
    private static final class CtrlC implements AutoCloseable {
        private static final Signal INT = new Signal("INT");

        private final SignalHandler before;
        private int times;

        CtrlC(Session session) {
            before = Signal.handle(INT, signal -> {
                if (++times < PATIENCE) {
                    session.interrupt();
                } else {
                    session.stop("by Ctrl-C");
                }
            });
        }

        @Override
        public void close() {
            Signal.handle(INT, before);
        }
    }
}
