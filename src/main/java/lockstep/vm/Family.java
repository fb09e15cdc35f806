package lockstep.vm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The interpreters of one run: the program's own first, then one for each process or sub-interpreter it started. */
public final class Family {
    private final List<Interpreter> members = new ArrayList<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Object, Object> states = new HashMap<>();
    private final List<Omission> omissions = new ArrayList<>();
    private long endedInstructions;

    /** Who hears what the threads of this run do to each other; set before the first thread is made, null for nobody. */
    public @Nullable Watch watch;

    synchronized void add(Interpreter interpreter) {
        members.add(interpreter);
    }

    /** A process is over: what it computed is kept, the rest forgotten. */
    public synchronized void remove(Interpreter interpreter) {
        if (members.remove(interpreter)) {
            endedInstructions += interpreter.ownInstructions();
        }
    }

    /** A process that ended otherwise than it should. */
    public record End(String name, long exitCode) {}

    private final List<End> failures = new ArrayList<>();

    public synchronized void failed(int process, long exitCode) {
        failures.add(new End(names.getOrDefault(process, "process " + process), exitCode));
    }

    /** In the order in which they ended. */
    public synchronized List<End> failures() {
        return List.copyOf(failures);
    }

    public synchronized void omitted(Omission omission) {
        omissions.add(omission);
    }

    /** What the program left undone, in the order in which that was noticed. */
    public synchronized List<Omission> omissions() {
        return List.copyOf(omissions);
    }

    /** What people call a process. */
    public synchronized void name(int process, String name) {
        names.put(process, name);
    }

    /** Empty for the only process there is. */
    public synchronized String nameOf(int process) {
        return names.size() < 2 ? "" : names.getOrDefault(process, "process " + process);
    }

    /** Ctrl-C: tells every process, as a terminal does with all that are in the foreground. */
    public void interrupt() {
        for (Interpreter each : members()) {
            each.signals.send(each, Signals.SIGINT);
        }
    }

    /** Threads that are not over yet, of all processes. */
    synchronized int livingThreads() {
        int sum = 0;
        for (Interpreter each : members) {
            sum += each.threadsAlive();
        }
        return sum;
    }

    public synchronized List<Interpreter> members() {
        return new ArrayList<>(members);
    }

    synchronized long instructions() {
        long sum = endedInstructions;
        for (Interpreter each : members) {
            sum += each.ownInstructions();
        }
        return sum;
    }

    /** State that a native module keeps for all processes together, made on first use. */
    @SuppressWarnings("unchecked")
    public synchronized <T> T state(Object key, Supplier<T> make) {
        return (T) states.computeIfAbsent(key, k -> make.get());
    }
}
