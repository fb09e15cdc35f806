package lockstep.kernel.real;

import java.util.Iterator;
import java.util.LinkedHashSet;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.NamedMutex;
import lockstep.kernel.Wake;
import org.jspecify.annotations.Nullable;

/** No owner; a woken waiter must try again and may find that a running fiber was faster. Guarded by its own monitor. */
final class RealMutex extends NamedMutex {
    private boolean locked;
    private @Nullable RealTask holder;
    private final LinkedHashSet<RealTask> waiters = new LinkedHashSet<>();

    RealMutex(String label) {
        super(label);
    }

    @Override
    public synchronized boolean isLocked() {
        return locked;
    }

    @Override
    public synchronized @Nullable FiberHandle holder() {
        return holder;
    }

    @Override
    public boolean tryAcquireAlone(FiberHandle fiber) {
        return tryAcquire((RealTask) fiber);
    }

    @Override
    public synchronized boolean releaseAlone(FiberHandle fiber) {
        if (!locked || !waiters.isEmpty()) {
            return false;
        }
        free();
        return true;
    }

    synchronized boolean tryAcquire(RealTask task) {
        if (locked) {
            return false;
        }
        locked = true;
        holder = task;
        return true;
    }

    /** Takes it, or else joins the waiters: in one step, so that no release falls between. */
    synchronized boolean acquireOrWait(RealTask task, boolean forever) {
        if (tryAcquire(task)) {
            return true;
        }
        task.prepareToWait(forever);
        waiters.add(task);
        return false;
    }

    synchronized boolean release() {
        if (!locked) {
            return false;
        }
        free();
        wakeOne();
        return true;
    }

    synchronized void leave(RealTask task) {
        waiters.remove(task);
    }

    /** A woken waiter that will not try: the next one shall. */
    synchronized void passOn() {
        if (!locked) {
            wakeOne();
        }
    }

    private void free() {
        locked = false;
        holder = null;
    }

    private void wakeOne() {
        Iterator<RealTask> iterator = waiters.iterator();
        while (iterator.hasNext()) {
            RealTask task = iterator.next();
            iterator.remove();
            if (task.endWait(Wake.TRUE)) {
                return;
            }
        }
    }
}
