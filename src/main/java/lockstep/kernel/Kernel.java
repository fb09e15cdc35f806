package lockstep.kernel;

import java.util.List;
import java.util.function.Consumer;
import lockstep.trace.Reason;
import lockstep.trace.Recorder;
import org.jspecify.annotations.Nullable;

/** One world: simulated or real. Made for one run. */
public interface Kernel {
    /** Virtual or wall ns since the run began. */
    long now();

    /** Virtual ns since the epoch, or the wall clock's. */
    long wallClock();

    int cores();

    boolean isSimulated();

    Recorder recorder();

    /** What it wants to hear of what fibers do to shared data; the same for all of a run. */
    default Interest interest() {
        return Interest.NONE;
    }

    enum Interest {
        NONE,
        /** Each access is to be announced before it happens. */
        ACCESSES,
        /** And names and values for people are wanted. */
        ACCESSES_IN_WORDS
    }

    int newProcess(String name);

    Gil newGil(String name, int process, long switchInterval);

    Mutex newMutex(String label);

    WaitQueue newWaitQueue(Reason reason, String label);

    /** Adds a fiber from outside, before {@link #run}. */
    FiberHandle spawn(Fiber fiber, FiberSpec spec);

    /** Runs until every fiber has finished, nobody can ever run again, or {@link #stop}. Call once. */
    Outcome run();

    /**
     * Is told who waits, where a stuck run ends its fibers at once: while they can still be looked at. A kernel whose
     * fibers stay as they are tells nobody.
     */
    default void beforeEnd(Consumer<List<Waiting>> told) {}

    /** From any Java thread: ends the run soon. Repeated calls keep the first reason. */
    void stop(String reason);

    /** Whether {@link #stop} was called: whoever works for long between safe points looks now and then. */
    boolean isStopped();

    /** From any Java thread: Ctrl-C for this fiber. */
    void interrupt(FiberHandle fiber);

    /** How a run ended. */
    sealed interface Outcome {
        record Finished() implements Outcome {}

        /** Nobody can ever run again. */
        record Stuck(List<Waiting> waiting) implements Outcome {}

        record Stopped(String reason) implements Outcome {}
    }

    /**
     * One fiber that waits.
     *
     * @param line where in its source
     * @param on what it asked for
     * @param holder who holds the mutex or is being joined, where there is one
     */
    record Waiting(FiberHandle fiber, int line, Operation on, @Nullable FiberHandle holder) {}
}
