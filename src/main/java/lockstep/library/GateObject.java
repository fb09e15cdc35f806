package lockstep.library;

import lockstep.kernel.WaitQueue;
import lockstep.object.PyObject;
import lockstep.object.TypeObject;
import lockstep.object.Types;
import lockstep.trace.Reason;
import lockstep.vm.ThreadState;

/** Where one thread waits for something to happen at a socket, until whoever makes it happen opens the gate. */
final class GateObject extends PyObject {
    static final TypeObject TYPE = new TypeObject("_net", "Gate", Types.OBJECT, GateMethodsTable.INSTANCE);

    final WaitQueue queue;

    /** Something happened since the last wait. */
    volatile boolean open;

    /** @param what that for which is waited, for people */
    GateObject(ThreadState thread, String what) {
        super(TYPE);
        queue = thread.interpreter.kernel.newWaitQueue(Reason.IO, what);
    }
}
