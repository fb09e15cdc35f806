package lockstep.library;

import lockstep.kernel.FiberHandle;
import lockstep.object.PyObject;
import lockstep.object.TypeObject;
import lockstep.object.Types;
import lockstep.vm.Interpreter;
import org.jspecify.annotations.Nullable;

/** A process as its parent sees it. */
final class ProcessObject extends PyObject {
    static final TypeObject TYPE =
            new TypeObject("_multiprocessing", "_Process", Types.OBJECT, ProcessMethodsTable.INSTANCE);

    final int process;
    final int parent;
    final Interpreter interpreter;
    volatile @Nullable FiberHandle main;
    /** Only an interpreter with a GIL of its own, within its parent's process. */
    final boolean isInterpreter;
    private @Nullable Long exitCode;
    /** 0 before anybody has asked for it. */
    long number;

    /** Ready when the process is over. */
    final Watched sentinel = new Watched() {
        @Override
        boolean isReady() {
            return exitCode() != null;
        }
    };

    ProcessObject(int process, int parent, Interpreter interpreter, boolean isInterpreter) {
        super(TYPE);
        this.process = process;
        this.parent = parent;
        this.interpreter = interpreter;
        this.isInterpreter = isInterpreter;
    }

    synchronized @Nullable Long exitCode() {
        return exitCode;
    }

    /** The first who says it, says how it ended. */
    synchronized boolean ended(long code) {
        if (exitCode != null) {
            return false;
        }
        exitCode = code;
        return true;
    }
}
