package lockstep.kernel.stepping;

import java.util.ArrayList;
import java.util.List;
import lockstep.kernel.Fiber;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Footprint;
import lockstep.kernel.Operation;
import lockstep.kernel.Slice;
import lockstep.kernel.Stop;
import lockstep.kernel.TellsValues;
import lockstep.kernel.Wake;
import org.jspecify.annotations.Nullable;

/** A fiber between two of its steps: what it is about to do, and whether it can. */
public final class SteppingFiber implements FiberHandle {
    enum State {
        /** Its local code is under way. */
        RUNNING,
        /** Stands before a visible operation. */
        PENDING,
        /** Waits in a queue without a time-out. */
        PARKED,
        JOINING,
        FINISHED
    }

    final Fiber fiber;
    final FiberSpec spec;
    final Slice slice = new Slice();
    private final int id;

    State state = State.RUNNING;
    @Nullable Stop stop;
    Footprint pending = Footprint.NOTHING;
    @Nullable SteppingMutex guard;
    int pendingLine;
    boolean yielded;
    Footprint done = Footprint.NOTHING;
    @Nullable Stop doneStop;
    int doneLine;

    /** The operation just done was not told of yet. */
    boolean hasDone;

    /** CPYTHON only: since its last operation it passed a place where another fiber may take over. */
    boolean switchable;

    /** Waits in a queue, with or without a time-out. */
    @Nullable SteppingQueue parkedIn;

    /** Waits with a time-out, and was woken: how the wait ends is settled when its step comes. */
    boolean unparked;

    @Nullable Wake delivery;
    long slept;
    final List<SteppingFiber> joiners = new ArrayList<>(2);

    /** What its last step touched; in mode ANY one operation, else all from one switch point to the next. */
    final List<Footprint> step = new ArrayList<>(2);

    SteppingFiber(int id, Fiber fiber, FiberSpec spec) {
        this.id = id;
        this.fiber = fiber;
        this.spec = spec;
    }

    @Override
    public int id() {
        return id;
    }

    @Override
    public int process() {
        return spec.process();
    }

    @Override
    public String name() {
        return spec.name();
    }

    @Override
    public boolean isFinished() {
        return state == State.FINISHED;
    }

    @Override
    public Slice slice() {
        return slice;
    }

    /** Whether it could do its pending operation now. */
    public boolean isEnabled() {
        return state == State.PENDING && (guard == null || !guard.isLocked());
    }

    /** What its pending operation touches; in mode CPYTHON only the first operation of its step. */
    public Footprint pending() {
        return pending;
    }

    /** The lock that must be free before its pending operation can be done. */
    public @Nullable SteppingMutex guard() {
        return guard;
    }

    /** What it touched in the step just done; valid until its next one. */
    public List<Footprint> step() {
        return step;
    }

    /** What the operation it did last touched. */
    public Footprint done() {
        return done;
    }

    /** What it asked for last, when that is what it did last; null for an access to memory, or its end. */
    public @Nullable Operation doneOperation() {
        return doneStop instanceof Stop.Ask(Operation operation) ? operation : null;
    }

    /** The source line of the operation it did last. */
    public int doneLine() {
        return doneLine;
    }

    /** Whether it gave way by itself before its pending operation, so that a switch here is no preemption. */
    public boolean hasYielded() {
        return yielded;
    }

    /** The source line of its pending operation. */
    public int line() {
        return pendingLine;
    }

    /** How long it has slept, with those whom it waited for, if sleeps took exactly their time and all else took none. */
    public long slept() {
        return slept;
    }

    /** What its last step read or wrote, in words. */
    public @Nullable String lastValue() {
        return fiber instanceof TellsValues teller ? teller.lastValue() : null;
    }

    @Override
    public String toString() {
        return spec.name();
    }
}
