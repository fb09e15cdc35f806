package lockstep.kernel.stepping;

import java.util.List;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.Footprint;
import lockstep.kernel.NamedMutex;
import org.jspecify.annotations.Nullable;

/** A lock; every operation on it is dependent on every other one. */
public final class SteppingMutex extends NamedMutex {
    final Footprint footprint;
    private @Nullable SteppingFiber holder;
    private boolean locked;
    private int takenAtLine;
    private int takenInStep = -1;
    private int releasedInStep = -1;

    /** The virtual clocks of whoever released it last, which whoever takes it next cannot be behind. */
    long clock;

    long slept;

    SteppingMutex(String label) {
        super(label);
        this.footprint = new Footprint(List.of(new Footprint.Touch(this, null, true, label)));
    }

    @Override
    public boolean isLocked() {
        return locked;
    }

    @Override
    public @Nullable FiberHandle holder() {
        return holder;
    }

    /** The source line at which its holder took it, 0 when it is free or the line is not known. */
    public int takenAtLine() {
        return takenAtLine;
    }

    /** The step (counted from 0) that found it free and took it last, -1 for none. */
    public int takenInStep() {
        return takenInStep;
    }

    /** The step that released it last, -1 for none. */
    public int releasedInStep() {
        return releasedInStep;
    }

    void take(SteppingFiber fiber, int step) {
        if (releasedInStep != step || takenInStep == -1) { // else, to all others, it was locked throughout
            takenInStep = step;
        }
        locked = true;
        holder = fiber;
        takenAtLine = fiber.line();
        fiber.slice.clock = Math.max(fiber.slice.clock, clock);
        fiber.slept = Math.max(fiber.slept, slept);
    }

    void release(SteppingFiber fiber, int step) {
        releasedInStep = step;
        locked = false;
        holder = null;
        takenAtLine = 0;
        clock = Math.max(clock, fiber.slice.clock);
        slept = Math.max(slept, fiber.slept);
    }

    /** Never: here every operation is a step. */
    @Override
    public boolean tryAcquireAlone(FiberHandle fiber) {
        return false;
    }

    /** Never: here every operation is a step. */
    @Override
    public boolean releaseAlone(FiberHandle fiber) {
        return false;
    }
}
