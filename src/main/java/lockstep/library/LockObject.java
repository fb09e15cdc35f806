package lockstep.library;

import lockstep.kernel.Mutex;
import lockstep.object.*;

/** {@code _thread.lock}: a kernel's mutex. */
final class LockObject extends PyObject implements Observed {
    static final TypeObject TYPE = new TypeObject("_thread", "lock", Types.OBJECT, LockMethodsTable.INSTANCE);

    static {
        TYPE.isBase = false;
    }

    final Mutex mutex;

    LockObject(Mutex mutex) {
        super(TYPE);
        this.mutex = mutex;
    }

    @Override
    public Object observedAs() {
        return mutex;
    }

    @Override
    public boolean isKernelObject() {
        return true;
    }
}
