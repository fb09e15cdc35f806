package lockstep.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A fiber written as a list of steps: so much work, then an operation. It looks at its safe points every 100 ns of
 * work, like a loop of a few instructions.
 */
public final class ScriptFiber implements Fiber {
    public static final long POINT = 100;

    /** Does something at a moment of the script; what it gives is the next thing to ask, null for nothing. */
    @FunctionalInterface
    public interface Step {
        @Nullable Operation at(ScriptFiber self);
    }

    private record Work(long nanos) implements Step {
        @Override
        public @Nullable Operation at(ScriptFiber self) {
            self.left = nanos;
            return null;
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final List<Wake> wakes = new ArrayList<>();
    private int next;
    private boolean forever;
    private boolean endWhenInterrupted;
    private long left;
    private @Nullable BooleanSupplier spinUntil;
    private long used;

    private @Nullable Slice slice;

    /** Virtual times at which it was resumed with something other than CONTINUE. */
    public final List<Long> wokenAt = new ArrayList<>();

    public long finishedAt = -1;

    public ScriptFiber work(long nanos) {
        steps.add(new Work(nanos));
        return this;
    }

    /** Keeps a real core busy until something holds. */
    public ScriptFiber spin(BooleanSupplier until) {
        steps.add(self -> {
            self.spinUntil = until;
            return null;
        });
        return this;
    }

    public ScriptFiber ask(Operation operation) {
        steps.add(self -> operation);
        return this;
    }

    public ScriptFiber then(Step step) {
        steps.add(step);
        return this;
    }

    public ScriptFiber run(Runnable action) {
        steps.add(self -> {
            action.run();
            return null;
        });
        return this;
    }

    /** All steps again from the first, for ever. */
    public ScriptFiber forever() {
        forever = true;
        return this;
    }

    public ScriptFiber endWhenInterrupted() {
        endWhenInterrupted = true;
        return this;
    }

    public Slice slice() {
        return slice;
    }

    public List<Wake> wakes() {
        return wakes;
    }

    public Wake lastWake() {
        return wakes.get(wakes.size() - 1);
    }

    public long clock() {
        return slice.clock;
    }

    /** Work done so far, in ns. */
    public long used() {
        return used;
    }

    @Override
    public Stop run(Slice slice, Wake wake) {
        this.slice = slice;
        if (wake.end() == Wake.End.KILLED || endWhenInterrupted && wake.end() == Wake.End.INTERRUPTED) {
            wakes.add(wake);
            return Stop.Plain.FINISHED;
        }
        if (wake.end() != Wake.End.CONTINUE) {
            wakes.add(wake);
            wokenAt.add(slice.time());
        }
        while (true) {
            while (spinUntil != null) {
                if (spinUntil.getAsBoolean()) {
                    spinUntil = null;
                } else if (slice.clock >= slice.until()) {
                    return Stop.Plain.SAFE_POINT;
                }
            }
            while (left > 0) {
                long part = Math.min(left, POINT);
                left -= part;
                used += part;
                slice.clock += part;
                if (slice.clock >= slice.until()) {
                    return Stop.Plain.SAFE_POINT;
                }
            }
            if (next == steps.size()) {
                if (!forever) {
                    finishedAt = slice.time();
                    return Stop.Plain.FINISHED;
                }
                next = 0;
            }
            Operation operation = steps.get(next++).at(this);
            if (operation != null) {
                return new Stop.Ask(operation);
            }
        }
    }

    @Override
    public int line() {
        return next;
    }
}
