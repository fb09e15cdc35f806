package lockstep.vm;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import lockstep.object.Errors;
import lockstep.object.Types;

/** What a program may use: instructions, accounted memory. Exceeding ends the run, or raises MemoryError. */
public final class Budget {
    private static final long LAST_WORDS = 8L << 20;

    private final long maxInstructions;
    private final int maxThreads;
    /** Calls inside calls of one thread. */
    public final int maxDepth;
    private final AtomicLong instructions = new AtomicLong();
    private long maxBytes;
    private long bytes;

    public Budget(long maxInstructions, long maxBytes, int maxThreads, int maxDepth) {
        this.maxInstructions = maxInstructions;
        this.maxBytes = maxBytes;
        this.maxThreads = maxThreads;
        this.maxDepth = maxDepth;
    }

    /** Ends the run from below: thrown on a thread that runs the program. */
    public static RuntimeException exceeded(String message) {
        return new Exceeded(message, 0);
    }

    /** A process has modules and a heap of its own: it counts as so many threads. */
    private static final int THREADS_OF_A_PROCESS = 8;

    /** One process more. @throws PyException when there are too many */
    public void startProcess(Interpreter starting) {
        startThread(starting);
        int most = Math.max(1, maxThreads / THREADS_OF_A_PROCESS);
        if (starting.family.members().size() > most) {
            throw Errors.of(
                    Types.RUNTIME_ERROR,
                    String.format(Locale.ROOT, "can't start new process: %,d are alive (--max-threads)", most));
        }
    }

    /** One thread more. @throws PyException as CPython does when the machine has none left */
    public void startThread(Interpreter starting) {
        if (starting.family.livingThreads() >= maxThreads) {
            throw Errors.of(
                    Types.RUNTIME_ERROR,
                    String.format(Locale.ROOT, "can't start new thread: %,d are alive (--max-threads)", maxThreads));
        }
    }

    /** The run must end: no handler of the program can catch this. */
    public static final class Exceeded extends RuntimeException {
        public final int line;

        Exceeded(String message, int line) {
            super(message, null, false, false);
            this.line = line;
        }
    }

    /** The run was ended from outside while a native worked: the kernel knows why, this is where. */
    static final class Interrupted extends RuntimeException {
        Interrupted() {
            super(null, null, false, false);
        }
    }

    /** How far a thread may go that stands at so many instructions of its own: all threads and processes share. */
    long limitFrom(long own) {
        long left = maxInstructions - instructions.get();
        return left > Long.MAX_VALUE - own ? Long.MAX_VALUE : own + left;
    }

    /** A thread has run for a while. */
    void spent(long count) {
        instructions.addAndGet(count);
    }

    void check(ThreadState thread) {
        if (thread.instructions > thread.instructionLimit) {
            throw new Exceeded(
                    "the budget of " + String.format(Locale.ROOT, "%,d", maxInstructions)
                            + " instructions is used up (--max-instructions)",
                    thread.line());
        }
    }

    /** The program is over: what remains is to say why, and that must not fail for want of memory. */
    public synchronized void allowLastWords() {
        maxBytes += LAST_WORDS;
    }

    synchronized void allocate(long wanted, ThreadState thread) {
        if (wanted > maxBytes || bytes + wanted > maxBytes) {
            long live = 0;
            for (Interpreter each : thread.interpreter.family.members()) {
                if (each == thread.interpreter || each.kernel.isSimulated()) {
                    each.life.forget();
                    live += Census.liveBytes(each);
                }
            }
            if (live + wanted > maxBytes || wanted > maxBytes) {
                throw Errors.of(Types.MEMORY_ERROR, new Object[0]);
            }
            bytes = live;
        }
        bytes += wanted;
    }
}
