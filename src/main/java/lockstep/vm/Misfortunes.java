package lockstep.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lockstep.object.ExceptionObject;
import org.jspecify.annotations.Nullable;

/** What ended a run or one of its threads from within: exceptions nobody caught, a budget, a fault of Lockstep's own. */
public final class Misfortunes {
    private final Interpreter interpreter;

    Misfortunes(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    private volatile @Nullable String fatal;

    /** Why the run had to be ended from within: a budget, or a fault of Lockstep's own; null when it had not. */
    public @Nullable String fatal() {
        return fatal;
    }

    /** An exception that ended a thread other than the main one, or another process. */
    public record Uncaught(ThreadState thread, ExceptionObject exception) {}

    private final List<Uncaught> uncaught = new ArrayList<>();

    public void add(ThreadState thread, ExceptionObject exception) {
        List<Uncaught> all = told().uncaught;
        synchronized (all) {
            all.add(new Uncaught(thread, exception));
        }
    }

    /** Of all processes, in the order in which they came; asked of the first. */
    public List<Uncaught> uncaught() {
        synchronized (uncaught) {
            return List.copyOf(uncaught);
        }
    }

    private volatile @Nullable Throwable fault;

    void fault(Throwable t) {
        told().fault = t;
    }

    /** Whoever asks how the run ended asks the first interpreter. */
    private Misfortunes told() {
        List<Interpreter> all = interpreter.family.members();
        return all.isEmpty() ? this : all.get(0).misfortunes;
    }

    /** A fault of Lockstep's own that ended the run, for a log; null when there was none. */
    public @Nullable Throwable fault() {
        return fault;
    }

    /** Ends the run; the program cannot prevent it. */
    void end(String reason) {
        Misfortunes told = told();
        if (told.fatal == null) {
            told.fatal = reason;
        }
        interpreter.kernel.stop(reason);
    }

    private volatile @Nullable Integer halted;

    /** os._exit(): the process ends here and now, whichever thread says so. */
    public void halt(int status) {
        halted = status;
    }

    /** The status that {@link #halt} asked for; null when the process ended in its own time. */
    public @Nullable Integer haltedWith() {
        return halted;
    }

    /** A line at which the program was when the run was ended from outside, 0 for unknown. */
    private volatile int stoppedAt;

    /** What the thread whose work was cut short was at; and where an exception came from that is being reported. */
    public void stoppedAt(int line) {
        stoppedAt = line;
    }

    private static final int MOST_PLACES = 3;

    /** Where the run stands: the lines of the threads that run, or of the first that is in the program; "" for nowhere. */
    public String placeNow() {
        int cut = stoppedAt;
        if (cut > 0) {
            return "line " + cut;
        }
        List<ThreadState> inProgram = new ArrayList<>();
        for (Interpreter each : interpreter.family.members()) {
            each.threads().stream().filter(thread -> thread.line() > 0).forEach(inProgram::add);
        }
        List<ThreadState> atWork = inProgram.stream().filter(ThreadState::isAtWork).toList();
        List<ThreadState> told = atWork.isEmpty() ? inProgram.subList(0, Math.min(1, inProgram.size())) : atWork;
        return told.stream().limit(MOST_PLACES).map(this::place).collect(Collectors.joining(" and "));
    }

    private String place(ThreadState thread) {
        String process = interpreter.family.nameOf(thread.interpreter.process);
        boolean isMain = thread == thread.interpreter.mainThread();
        String name = thread.handle == null || isMain && thread.interpreter == interpreter
                ? ""
                : isMain ? process : thread.handle.name() + (process.isEmpty() ? "" : " of " + process);
        return "line " + thread.line() + (name.isEmpty() ? "" : " of " + name);
    }
}
