package lockstep.kernel;

/**
 * What a kernel runs. A Python thread is one; the kernel does not know that. A fiber keeps its whole state on the heap:
 * {@link #run} returns whenever it must stop, and is called again to go on, perhaps from another Java thread, never
 * from two at once.
 */
public interface Fiber {
    /**
     * Runs until something stops it.
     *
     * @param slice how long, and which safe points may interrupt it; the fiber advances {@code slice.clock} by what it
     *     uses
     * @param wake how the stop before this one ended; {@link Wake#START} on the first call, {@link Wake#CONTINUE} after
     *     a safe point or an access
     */
    Stop run(Slice slice, Wake wake);

    /** The source line it stands at, 0 when it has none. For traces and reports. */
    int line();

    /** The kernel has made this its own; comes before the first {@link #run}, and before anybody else has the handle. */
    default void created(FiberHandle handle) {}
}
