package lockstep.kernel.simulated;

import lockstep.kernel.Fiber;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Operation;
import lockstep.kernel.Slice;
import lockstep.kernel.Stop;
import lockstep.kernel.Wake;
import org.jspecify.annotations.Nullable;

/** A fiber as the simulated kernel keeps it. As an event it is what happens to this fiber next. */
final class Task extends Event implements FiberHandle {
    enum State {
        /** Blocked, or being started; as an event: its time-out, or the end of a sleep, of I/O, of the start. */
        BLOCKED,
        /** Woken from a mutex, on its way to try it again. */
        TRYING_MUTEX,
        /** The wait is over; as an event: awake after the wake-up latency. */
        WAKING,
        /** On the GIL's condition variable; no event: the holder's time is cut instead. */
        GIL_WAITING,
        /** Signalled: as an event, the moment it tries to take the GIL. */
        GIL_SIGNALLED,
        /** Dropped the GIL because it was told to; waits until another took it. */
        GIL_FORCED,
        /** Ready, but no core is free. */
        READY,
        /** On a core. As an event: it starts a run, or the stop it already ran to takes effect. */
        RUNNING,
        /** On a core outside the GIL; as an event: the work is done. */
        COMPUTING,
        FINISHED
    }

    final int id;
    final Fiber fiber;
    final FiberSpec spec;
    final @Nullable SimulatedGil gil;
    final Slice slice = new Slice();

    State state = State.BLOCKED;

    /** How its last stop ended, or will have ended when it runs again. */
    Wake wake = Wake.START;

    /** Where its run ended while that has not taken effect yet. */
    @Nullable Stop stop;

    /** The price of the pending operation has been charged. */
    boolean paid;

    @Nullable Core core;

    /** The core it ran on last: it goes there again when that one is free. */
    int lastCore;

    /** Virtual ns of work it still needs a core for before its event takes place, since the operating system took its core. */
    long remaining;

    /** The state to go back to with a core. */
    State onCore = State.RUNNING;

    /** What it waits for. */
    @Nullable Operation asked;

    /** How often it was woken from a mutex and came too late. */
    int tries;

    /** When its wait times out; {@link Long#MAX_VALUE} for never. */
    long deadline = Long.MAX_VALUE;

    /** When it was woken by somebody while its GIL was taken; negative when the GIL was free. */
    long wokenAt = -1;

    /** When its present timed wait for the GIL began. */
    long gilWaitStart;

    /** When it began to want the GIL it does not have yet; negative while it has it or needs none. */
    long gilWantedSince = -1;

    /** The list it waits in, with its neighbours there. */
    @Nullable TaskList list;

    @Nullable Task previous;
    @Nullable Task next;

    /** The fiber it joins, or the one it is starting. */
    @Nullable Task subject;

    final TaskList joiners = new TaskList();

    /** Who waits in {@code Thread.start()} for this one to run. */
    @Nullable Task starter;

    boolean killed;
    boolean interrupted;

    Task(int id, Fiber fiber, FiberSpec spec) {
        this.id = id;
        this.fiber = fiber;
        this.spec = spec;
        this.gil = (SimulatedGil) spec.gil();
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

    @Override
    public String toString() {
        return spec.name();
    }
}
