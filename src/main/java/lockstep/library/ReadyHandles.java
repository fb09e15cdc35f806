package lockstep.library;

import java.util.function.Consumer;
import lockstep.object.*;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** One round of a loop: what was ready when it began. */
final class ReadyHandles extends NativeIterator {
    static final TypeObject TYPE = new TypeObject("_aio", "ReadyHandles", Types.OBJECT, ReadyHandlesMethodsTable.INSTANCE);
    private static final Str CANCELLED = Str.name("_cancelled");

    private final DequeObject ready;
    private final AsyncioState state;
    private int left;

    ReadyHandles(DequeObject ready, AsyncioState state) {
        super(TYPE);
        this.ready = ready;
        this.state = state;
        this.left = ready.size();
    }

    @Override
    public boolean isSimple() {
        return false;
    }

    @Override
    public @Nullable Object next(Context context) {
        ThreadState thread = (ThreadState) context;
        while (left > 0 && ready.size() > 0) {
            if (state.failedAlone.size > 0) {
                // what the one before has left
                state.failedAlone.items = new Object[0];
                state.failedAlone.size = 0;
                return thread.then(
                        (c, told) -> nextOrStop(c), () -> AsyncioState.call(thread, "_report_unretrieved"));
            }
            left--;
            thread.work(state.roundCost);
            Object handle = first(thread);
            if (!(handle instanceof PyObject o) || !state.loops.isHandle(o)) {
                return thread.then(
                        (c, cancelled) -> c.then(
                                (d, is) -> is == Boolean.TRUE ? nextOrStop(d) : handle, () -> c.truth(cancelled)),
                        () -> thread.getAttribute(handle, CANCELLED));
            }
            if (o.slots[state.loops.cancelledPlace()] != Boolean.TRUE) {
                return handle;
            }
        }
        return null;
    }

    private Object first(ThreadState thread) {
        if (thread.isParallel()) {
            synchronized (ready) {
                return ready.popLeft();
            }
        }
        return ready.popLeft();
    }

    /** As {@link #next} for whoever waits: the end comes as StopIteration. */
    private Object nextOrStop(Context context) {
        Object next = next(context);
        if (next == null) {
            throw Errors.stopIteration();
        }
        return next;
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(ready);
    }
}
