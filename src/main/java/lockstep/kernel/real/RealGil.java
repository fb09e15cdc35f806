package lockstep.kernel.real;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import lockstep.kernel.Gil;
import org.jspecify.annotations.Nullable;

/**
 * CPython's {@code Python/ceval_gil.c} in Java: timed waits, drop request, switch number, forced switching. Not fair,
 * no queue.
 */
final class RealGil implements Gil {
    final int id;
    private final String name;
    private final RealKernel kernel;
    private volatile long interval;

    private final ReentrantLock lock = new ReentrantLock();
    /** Signalled when it was dropped. */
    private final Condition dropped = lock.newCondition();
    /** Signalled when it was taken, for the forced dropper. */
    private final Condition switched = lock.newCondition();

    private @Nullable RealTask holder;
    private @Nullable RealTask lastHolder;
    private long switchNumber;
    private int waiters;
    private volatile boolean dropRequested;

    RealGil(int id, String name, long interval, RealKernel kernel) {
        this.id = id;
        this.name = name;
        this.interval = Math.max(1, interval);
        this.kernel = kernel;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long switchInterval() {
        return interval;
    }

    @Override
    public void setSwitchInterval(long nanos) {
        interval = Math.max(1, nanos);
    }

    boolean isDropRequested() {
        return dropRequested;
    }

    /** @return false when the task was killed while it waited: then it does not have it */
    boolean take(RealTask task) {
        lock.lock();
        try {
            if (holder != null) {
                long since = kernel.now();
                while (holder != null && !task.isEnding()) {
                    awaitDrop(task);
                }
                task.slice().gilWaited += kernel.now() - since;
            }
            if (task.isEnding()) {
                // The signal may have been for us: somebody else shall have it.
                dropped.signal();
                return false;
            }
            holder = task;
            if (lastHolder != task) {
                lastHolder = task;
                switchNumber++;
            }
            switched.signalAll();
            dropRequested = false;
            kernel.recorder().gilTaken(task.stamp(), id, task.id());
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** One timed wait. Only if it timed out and nobody else took the GIL meanwhile, the holder is asked to drop it. */
    private void awaitDrop(RealTask task) {
        if (task.showWaitingForGil()) {
            kernel.recorder().waitingForGil(task.stamp(), task.id(), id, task.line());
        }
        waiters++;
        try {
            long seen = switchNumber;
            boolean timedOut = dropped.awaitNanos(interval) <= 0;
            RealTask present = holder;
            if (timedOut && present != null && switchNumber == seen) {
                dropRequested = true;
                present.slice().requestStop();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a thread that waits for the GIL", e);
        } finally {
            waiters--;
            if (waiters == 0) {
                switched.signalAll();
            }
        }
    }

    /** Drops it to wait for something; it may be taken back at once. */
    void drop(RealTask task) {
        lock.lock();
        try {
            release(task, false);
        } finally {
            lock.unlock();
        }
    }

    /** Drops it because a waiter asked, and waits until another has it. */
    void dropForced(RealTask task) {
        lock.lock();
        try {
            release(task, true);
            if (task.showWaitingForGil()) {
                kernel.recorder().waitingForGil(task.stamp(), task.id(), id, task.line());
            }
            while (lastHolder == task && waiters > 0 && !task.isEnding()) {
                switched.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void release(RealTask task, boolean forced) {
        if (holder == task) {
            holder = null;
            kernel.recorder().gilDropped(task.stamp(), id, task.id(), forced);
            dropped.signal();
        }
    }

    /** Lets killed waiters notice. */
    void alarm() {
        lock.lock();
        try {
            dropped.signalAll();
            switched.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
