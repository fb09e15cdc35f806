package lockstep.library;

import lockstep.kernel.WaitQueue;
import lockstep.object.*;
import lockstep.trace.Reason;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** Where an event loop's thread waits for all it can wait for; CPython's selector and self-pipe in one. */
final class WakerObject extends PyObject {
    static final TypeObject TYPE = new TypeObject("_aio", "Waker", Types.OBJECT, AsyncioWakerTable.INSTANCE);

    /** Three queues, so that the trace tells what a loop waits for: its next timer, an answer, or to be woken. */
    final WaitQueue timers;

    final WaitQueue answers;
    final WaitQueue wakers;
    /** The one that the loop's thread waits in, or waited in last. */
    volatile WaitQueue used;

    volatile boolean woken;
    /** Who woke it and when, for the arrow. */
    volatile @Nullable ThreadState by;

    volatile long wokenAt;

    WakerObject(ThreadState thread) {
        super(TYPE);
        timers = thread.interpreter.kernel.newWaitQueue(Reason.SLEEP, "the event loop");
        answers = thread.interpreter.kernel.newWaitQueue(Reason.IO, "the event loop");
        wakers = thread.interpreter.kernel.newWaitQueue(Reason.OTHER, "the event loop to be woken");
        used = timers;
    }
}
