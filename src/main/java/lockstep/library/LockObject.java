package lockstep.library;

import lockstep.kernel.Mutex;
import lockstep.object.*;

/** {@code _thread.lock}: a kernel's mutex. */
final class LockObject extends PyObject {
    static final TypeObject TYPE = new TypeObject("_thread", "lock", Types.OBJECT, LockMethodsTable.INSTANCE);

    static {
        TYPE.isBase = false;
    }

    final Mutex mutex;

    LockObject(Mutex mutex) {
        super(TYPE);
        this.mutex = mutex;
    }
}
