package lockstep.session;

import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import lockstep.kernel.Kernel;
import lockstep.kernel.SeededChooser;
import lockstep.kernel.real.RealKernel;
import lockstep.kernel.simulated.SimulatedKernel;
import lockstep.library.ForgottenConnections;
import lockstep.trace.Recorder;
import lockstep.trace.Timeline;
import lockstep.trace.TraceRecorder;
import org.jspecify.annotations.Nullable;

/** One run of one program in one world. */
public final class Session {
    private final Program program;
    private final List<String> fileOrder;
    private final Settings settings;
    private final Console console;
    private volatile @Nullable Kernel kernel;
    private volatile @Nullable String stopped;
    private volatile @Nullable MainThread main;

    public Session(Program program, Settings settings, Console console) {
        this(program, List.of(), settings, console);
    }

    /** @param fileOrder files whose lines the timeline tells apart, the one that is looked at first; empty for one file */
    public Session(Program program, List<String> fileOrder, Settings settings, Console console) {
        this.program = program;
        this.fileOrder = fileOrder;
        this.settings = settings;
        this.console = console;
    }

    public static Result run(Program program, Settings settings, Console console) {
        return new Session(program, settings, console).run();
    }

    /** Ends the run soon; from any thread. */
    public void stop(String reason) {
        stopped = reason;
        Kernel running = kernel;
        if (running != null) {
            running.stop(reason);
        }
    }

    /** Ctrl-C; from any thread. */
    public void interrupt() {
        Kernel running = kernel;
        MainThread thread = main;
        if (running != null && thread != null && thread.handle() != null) {
            // as a terminal does, which tells every process in the foreground
            thread.interpreter().family.interrupt();
        }
    }

    /** A fault of Lockstep's own that ended the run, for a log; null when there was none. */
    public @Nullable Throwable fault() {
        MainThread thread = main;
        return thread == null ? null : thread.interpreter().misfortunes.fault();
    }

    /** Runs to the end; once. */
    public Result run() {
        TraceRecorder recorder = settings.trace() ? new TraceRecorder() : null;
        Kernel made = kernel(settings, recorder == null ? Recorder.NONE : recorder);
        kernel = made;
        Machine machine = new Machine(new Sources(program, fileOrder), console, settings);
        Luck luck = settings.watch() ? new Luck(!settings.real()) : null;
        MainThread thread = new MainThread(program, settings, machine, made, settings.costs(), luck);
        main = thread;
        AtomicReference<@Nullable String> whyStuck = new AtomicReference<>();
        made.beforeEnd(waiting -> whyStuck.set(Stuck.text(waiting, thread.interpreter().family)));
        if (stopped != null) {
            made.stop(stopped);
        }
        Kernel.Outcome outcome;
        try (Timer timer = new Timer(this, settings.maxSeconds())) {
            outcome = made.run();
            while (outcome instanceof Kernel.Outcome.Stuck stuck
                    && ForgottenConnections.close(thread.interpreter().family)) {
                // Whoever waits looks again whether it still has to.
                stuck.waiting().forEach(each -> made.interrupt(each.fiber()));
                outcome = made.run();
            }
        }
        Ending ending = Ending.of(outcome, thread, settings, whyStuck.get());
        if (!ending.message().isEmpty()) {
            console.write(true, ending.message() + "\n");
        }
        Timeline timeline = recorder == null ? Timeline.EMPTY : recorder.timeline();
        List<Warning> warnings = recorder == null && luck == null
                ? List.of()
                : Warnings.of(timeline, thread.interpreter().family.omissions(), luck);
        return new Result(
                ending.how(),
                ending.exitStatus(),
                ending.message(),
                thread.raised(),
                thread.raisedInThreads(),
                made.now(),
                thread.instructions(),
                timeline.withNotices(warnings.stream().map(Warning::text).toList()),
                warnings,
                luck == null ? "" : luck.omitted(),
                machine.wasAskedForWorkers());
    }

    static Kernel kernel(Settings settings, Recorder recorder) {
        return settings.real()
                ? new RealKernel(settings.profile(), recorder)
                : new SimulatedKernel(
                        new lockstep.kernel.simulated.Settings(
                                settings.cores(),
                                settings.profile(),
                                settings.costs(),
                                lockstep.kernel.simulated.Settings.NEW_YEAR_2026),
                        new SeededChooser(settings.seed()),
                        recorder);
    }

    /** Ends a run whose wall time is over. One thread serves all sessions: starting one costs more than a short run. */
    private static final class Timer implements AutoCloseable {
        private static final ScheduledThreadPoolExecutor CLOCK = clock();

        private final Future<?> end;

        Timer(Session session, double seconds) {
            end = CLOCK.schedule(
                    () -> session.stop("its " + Ending.number(seconds) + " s of wall time are over (--max-seconds)"),
                    (long) (seconds * 1000),
                    TimeUnit.MILLISECONDS);
        }

        private static ScheduledThreadPoolExecutor clock() {
            ScheduledThreadPoolExecutor made = new ScheduledThreadPoolExecutor(1, task -> {
                Thread thread = new Thread(task, "lockstep-timer");
                thread.setDaemon(true);
                return thread;
            });
            made.setRemoveOnCancelPolicy(true);
            return made;
        }

        @Override
        public void close() {
            end.cancel(false);
        }
    }
}
