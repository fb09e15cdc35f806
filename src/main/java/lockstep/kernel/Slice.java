package lockstep.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** What a kernel allows a fiber: one object per fiber, changed by the kernel between runs, and in part during them. */
public final class Slice {
    /** Where a fiber may be interrupted when its time is up. */
    public enum SafePoints {
        /** At the eval breaker's places of CPython 3.12 and 3.13: function entry, backward jumps, calls. */
        EVAL_BREAKER,
        /** Before almost any instruction: CPython up to 3.9, and free-threaded fibers. */
        ANY_INSTRUCTION,
        /**
         * Before every operation that another fiber could notice: the fiber answers {@link Stop.Access} before each
         * one, whatever {@link #until} says. For the explorer.
         */
        EVERY_ACCESS,
        /** As EVERY_ACCESS, and {@link Stop.Plain#SAFE_POINT} at each place of EVAL_BREAKER. */
        EVERY_ACCESS_AND_EVAL_BREAKER,
        /** As EVERY_ACCESS, and before each instruction whether or not others could notice it: to test the footprints. */
        EVERY_INSTRUCTION;

        /** Whether the fiber answers {@link Stop.Access} before what others could notice. */
        public boolean announcesAccess() {
            return this == EVERY_ACCESS || this == EVERY_ACCESS_AND_EVAL_BREAKER || this == EVERY_INSTRUCTION;
        }
    }

    private static final VarHandle UNTIL;

    static {
        try {
            UNTIL = MethodHandles.lookup().findVarHandle(Slice.class, "until", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Keep what each loop iteration writes off the cache lines of other fibers' slices; never read. */
    @SuppressWarnings("unused")
    private long before1, before2, before3, before4, before5, before6, before7, before8;

    /**
     * The fiber's clock in virtual ns. The kernel sets it before a run, the fiber adds what it uses. In the real world
     * it is the wall clock at the beginning of the run plus what the fiber charged: for times in the trace take {@link
     * Kernel#now} there.
     */
    public long clock;

    /** For how long it has waited for its GIL so far, in ns. */
    public long gilWaited;

    public SafePoints safePoints = SafePoints.EVAL_BREAKER;

    /**
     * True while no other fiber can act at the same time on what this one can reach (one process under one GIL): then
     * {@link Mutex#tryAcquireAlone} and {@link Mutex#releaseAlone} may be used without a stop.
     */
    public boolean alone;

    @SuppressWarnings("unused") // through UNTIL
    private long until;

    @SuppressWarnings("unused")
    private long after1, after2, after3, after4, after5, after6, after7, after8;

    /** Set from any Java thread: stop at the next safe point, now. */
    public void requestStop() {
        UNTIL.setOpaque(this, Long.MIN_VALUE);
    }

    public void until(long virtualNanos) {
        UNTIL.setOpaque(this, virtualNanos);
    }

    /** A fiber stops at an allowed safe point as soon as its clock is not below this. */
    public long until() {
        return (long) UNTIL.getOpaque(this);
    }
}
