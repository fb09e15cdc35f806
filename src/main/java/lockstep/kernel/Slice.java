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
     * The fiber's clock in virtual ns. The kernel sets it before a run, the fiber adds what it uses on a core of full
     * speed: what time it is meanwhile says {@link #time}. In the real world
     * it is the wall clock at the beginning of the run plus what the fiber charged: for times in the trace take {@link
     * Kernel#now} there.
     */
    public long clock;

    /** For how long it has waited for its GIL so far, in ns. */
    public long gilWaited;
    /** What 1,000 ns of work take while this run lasts: more when busy cores slow each other down. */
    private long slowness = CoreSpeeds.WHOLE;

    /** When the present run began: {@link #clock} counts what has been used since as if the core were alone. */
    private long from;

    /** The latest time the fiber was told: a core that becomes faster in the middle must not take it back. */
    private long seen = Long.MIN_VALUE;

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

    /** Begins a run in the simulated world. */
    public void begin(long now, long slowness, long until) {
        clock = now;
        from = now;
        this.slowness = slowness;
        boolean far = slowness == CoreSpeeds.WHOLE || until == Long.MIN_VALUE || until == Long.MAX_VALUE;
        until(far ? until : now + CoreSpeeds.work(until - now, slowness));
    }

    /** Ends a run: from now on {@link #clock} is the time at which it stopped. */
    public void end() {
        clock = time();
        from = clock;
        slowness = CoreSpeeds.WHOLE;
    }

    /** What time it is for the fiber, in virtual ns: {@link #clock}, but for the speed of its core. */
    public long time() {
        long time = slowness == CoreSpeeds.WHOLE ? clock : from + CoreSpeeds.time(clock - from, slowness);
        seen = Math.max(seen, time);
        return seen;
    }

    /** The latest time the fiber knows of. */
    public long seen() {
        return seen;
    }

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
