package lockstep.library;

import lockstep.kernel.Mutex;
import lockstep.object.*;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code _thread.RLock}: a kernel's mutex with an owner who may take it again. */
final class RLockObject extends PyObject {
    static final TypeObject TYPE = new TypeObject("_thread", "RLock", Types.OBJECT, RLockMethodsTable.INSTANCE);

    final Mutex mutex;
    /** Who holds it. Only the owner itself finds itself here, so that no other thread's change can mislead it. */
    volatile @Nullable ThreadState owner;

    /** How often the owner holds it. */
    long count;

    RLockObject(TypeObject type, Mutex mutex) {
        super(type);
        this.mutex = mutex;
    }
}
