package lockstep.library;

import lockstep.object.Context;
import lockstep.object.None;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** Tells the timeline how long a queue is. Several containers can be one queue: what goes from one to the other stays in it. */
final class QueueTrace {
    private static final int UNKNOWN = -2;

    private final int process;
    private final boolean ofPool;
    private final String name;
    private int number = UNKNOWN;

    /** @param ofPool whether what tells a worker to end is not worth counting */
    QueueTrace(ThreadState maker, String name, boolean ofPool) {
        this.process = maker.interpreter.process;
        this.name = name;
        this.ofPool = ofPool;
    }

    boolean isOfPool() {
        return ofPool;
    }

    /** An item has come (1) or gone (-1). */
    void changed(Context context, int change, @Nullable Object item) {
        if (context instanceof ThreadState thread && thread.handle != null && !(ofPool && isEnd(item))) {
            if (number == UNKNOWN) {
                number = thread.interpreter.kernel.recorder().queueCreated(process, name);
            }
            if (number >= 0) {
                thread.interpreter.kernel.recorder()
                        .queueChanged(AsyncioModule.now(thread), thread.handle.id(), number, change);
            }
        }
    }

    /** None, or its pickle. */
    private static boolean isEnd(@Nullable Object item) {
        return item == None.NONE || item instanceof byte[] bytes && bytes.length <= 4;
    }
}
