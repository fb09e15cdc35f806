package lockstep.kernel;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a fiber can ask of its kernel. An operation takes effect when it is the asking fiber's turn, so that several
 * cores agree on one order. Time-outs are in virtual ns; {@link #FOREVER} means none.
 */
public sealed interface Operation {
    long FOREVER = -1;

    /** Ends with RESULT after the time; 0 gives the GIL away and comes back. */
    record Sleep(long nanos) implements Operation {}

    /** RESULT true when taken; with time-out 0 RESULT false at once; else TIMED_OUT. */
    record Acquire(Mutex mutex, long timeout) implements Operation {}

    /** RESULT true, or false when the mutex was not locked. Anybody may release. */
    record Release(Mutex mutex) implements Operation {}

    /**
     * RESULT is the new {@link FiberHandle}.
     *
     * @param awaitStart whether the asking fiber waits until the new one runs, as {@code Thread.start()} does
     */
    record Spawn(Fiber fiber, FiberSpec spec, boolean awaitStart) implements Operation {}

    /** RESULT when the other has finished, else TIMED_OUT. */
    record Join(FiberHandle fiber, long timeout) implements Operation {}

    /**
     * Leaves the GIL, does {@code work}, takes the GIL again; RESULT is what the work gives (an exception it throws is
     * thrown nowhere: catch it inside).
     *
     * @param compute whether the time is spent on a core (hashing) or waiting for something outside (a download)
     * @param nanos how long it takes in virtual time
     */
    record Outside(boolean compute, String what, long nanos, Supplier<@Nullable Object> work) implements Operation {
        /** What is done outside when Python itself starts or ends: no work of the program's. */
        public static final String PYTHON_ITSELF = "Python itself";

        public boolean isPreparing() {
            return what.equals(PYTHON_ITSELF);
        }
    }

    /** Waits in a queue until unparked (RESULT) or timed out, unless {@code ready} already holds (RESULT at once). */
    record Park(WaitQueue queue, long timeout, BooleanSupplier ready) implements Operation {
        /** For a park that nothing makes superfluous. Any other {@code ready} counts as reading everything when exploring. */
        public static final BooleanSupplier NOT_READY = () -> false;
    }

    /** A park's {@code ready} that can say, after "waits", what is waited for and why it will not come. */
    interface Explained extends BooleanSupplier {
        String explanation();

        /** Whose doing it would take; null when that is nobody in particular. */
        default @Nullable FiberHandle holder() {
            return null;
        }
    }

    /** Wakes the first {@code count} of a queue; RESULT is how many. */
    record Unpark(WaitQueue queue, int count) implements Operation {}

    /** Ends another fiber, or all others of a process when {@code fiber} is null: their next wake is KILLED. */
    record Kill(@Nullable FiberHandle fiber, int process) implements Operation {}
}
