package lockstep.library;

import lockstep.object.KernelKnown;
import lockstep.object.PyObject;
import lockstep.object.TypeObject;
import lockstep.object.Types;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code _multiprocessing.SemLock}: one process's side of a {@link SharedSemaphore}. */
final class SemaphoreObject extends PyObject implements KernelKnown {
    static final TypeObject TYPE =
            new TypeObject("_multiprocessing", "SemLock", Types.OBJECT, SemaphoreMethodsTable.INSTANCE);

    final SharedSemaphore shared;
    final boolean recursive;
    final long number;
    /** How often this process holds it. */
    long count;
    /** The thread that took it last. */
    @Nullable ThreadState owner;

    @Override
    public Object inKernel() {
        return shared.mutex == null ? shared : shared.mutex;
    }

    SemaphoreObject(SharedSemaphore shared, boolean recursive, long number) {
        super(TYPE);
        this.shared = shared;
        this.recursive = recursive;
        this.number = number;
    }
}
