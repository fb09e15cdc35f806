package lockstep.vm;

import java.util.ArrayList;
import java.util.List;
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

    /** The line at which the run stands, of the first thread that is in the program; 0 for none. */
    public int lineNow() {
        int cut = stoppedAt;
        if (cut > 0) {
            return cut;
        }
        for (ThreadState each : interpreter.threads()) {
            int line = each.line();
            if (line > 0) {
                return line;
            }
        }
        return 0;
    }
}
