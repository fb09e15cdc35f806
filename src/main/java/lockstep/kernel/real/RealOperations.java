package lockstep.kernel.real;

import java.util.Iterator;
import java.util.concurrent.locks.LockSupport;
import lockstep.kernel.Operation;
import lockstep.kernel.Wake;
import lockstep.trace.Reason;

/** What each operation does, on the Java thread of the fiber that asks; it returns when the wait is over. */
final class RealOperations {
    private final RealKernel kernel;

    RealOperations(RealKernel kernel) {
        this.kernel = kernel;
    }

    Wake perform(RealTask task, Operation operation) {
        task.asked = operation;
        Wake wake = switch (operation) {
            case Operation.Sleep sleep -> sleep(task, sleep);
            case Operation.Acquire acquire -> acquire(task, acquire);
            case Operation.Release release -> ((RealMutex) release.mutex()).release() ? Wake.TRUE : Wake.FALSE;
            case Operation.Spawn spawn -> spawn(task, spawn);
            case Operation.Join join -> join(task, join);
            case Operation.Outside outside -> outside(task, outside);
            case Operation.Park park -> park(task, park);
            case Operation.Unpark unpark -> unpark(unpark);
            case Operation.Kill kill -> kill(task, kill);
        };
        task.asked = null;
        task.subject = null;
        return wake;
    }

    private Wake sleep(RealTask task, Operation.Sleep sleep) {
        if (sleep.nanos() == 0) {
            blocked(task, Reason.SLEEP, "sleep");
            // As CPython's clock_nanosleep of 0: long enough (some 60 us) for a waiter to take the GIL.
            LockSupport.parkNanos(1);
            return Wake.DONE;
        }
        long deadline = System.nanoTime() + sleep.nanos();
        task.prepareToWait(false);
        blocked(task, Reason.SLEEP, "sleep");
        Wake wake = task.await(deadline);
        return wake == Wake.TIMED_OUT ? Wake.DONE : wake;
    }

    private Wake acquire(RealTask task, Operation.Acquire acquire) {
        RealMutex mutex = (RealMutex) acquire.mutex();
        if (acquire.timeout() == 0) {
            return mutex.tryAcquire(task) ? Wake.TRUE : Wake.FALSE;
        }
        boolean forever = acquire.timeout() < 0;
        long deadline = System.nanoTime() + acquire.timeout();
        boolean shown = false;
        while (!mutex.acquireOrWait(task, forever)) {
            if (!shown) {
                blocked(task, mutex.reason(), mutex.label());
                shown = true;
            }
            Wake wake = task.await(deadline);
            if (wake != Wake.TRUE) {
                mutex.leave(task);
                return wake;
            }
            if (task.isEnding()) {
                mutex.passOn();
                return Wake.KILLED;
            }
        }
        return Wake.TRUE;
    }

    private Wake spawn(RealTask task, Operation.Spawn spawn) {
        RealTask child = kernel.create(spawn.fiber(), spawn.spec(), task.id());
        if (!spawn.awaitStart()) {
            child.thread.start();
            return Wake.result(child);
        }
        task.subject = child;
        // The child counts among the living, so this is never the last hope.
        task.prepareToWait(true);
        child.awaitedBy(task);
        child.thread.start();
        blocked(task, Reason.START, child.name());
        return task.await(0);
    }

    private Wake join(RealTask task, Operation.Join join) {
        RealTask other = (RealTask) join.fiber();
        if (join.timeout() == 0) {
            return other.isFinished() ? Wake.DONE : Wake.TIMED_OUT;
        }
        task.subject = other;
        long deadline = System.nanoTime() + join.timeout();
        if (!other.addJoiner(task, join.timeout() < 0)) {
            return Wake.DONE;
        }
        blocked(task, Reason.JOIN, other.name());
        Wake wake = task.await(deadline);
        if (wake != Wake.DONE) {
            other.removeJoiner(task);
        }
        return wake;
    }

    private Wake outside(RealTask task, Operation.Outside outside) {
        if (outside.compute()) {
            task.dropGil();
        } else {
            blocked(task, Reason.IO, outside.what());
        }
        task.enterOutside();
        try {
            return task.isEnding() ? Wake.KILLED : Wake.result(outside.work().get());
        } finally {
            task.leaveOutside();
        }
    }

    private Wake park(RealTask task, Operation.Park park) {
        RealWaitQueue queue = (RealWaitQueue) park.queue();
        long deadline = System.nanoTime() + park.timeout();
        synchronized (queue) {
            if (park.ready().getAsBoolean()) {
                return Wake.DONE;
            }
            if (park.timeout() == 0) {
                return Wake.TIMED_OUT;
            }
            task.prepareToWait(park.timeout() < 0);
            queue.waiters.add(task);
        }
        blocked(task, queue.reason(), queue.label());
        Wake wake = task.await(deadline);
        if (wake != Wake.DONE) {
            synchronized (queue) {
                queue.waiters.remove(task);
            }
        }
        return wake;
    }

    private Wake unpark(Operation.Unpark unpark) {
        RealWaitQueue queue = (RealWaitQueue) unpark.queue();
        int woken = 0;
        synchronized (queue) {
            Iterator<RealTask> iterator = queue.waiters.iterator();
            while (woken < unpark.count() && iterator.hasNext()) {
                RealTask task = iterator.next();
                iterator.remove();
                if (task.endWait(Wake.DONE)) {
                    woken++;
                }
            }
        }
        return Wake.result(woken);
    }

    private Wake kill(RealTask task, Operation.Kill kill) {
        RealTask victim = (RealTask) kill.fiber();
        if (victim == null) {
            kernel.killOthers(kill.process(), task);
        } else {
            kernel.kill(victim);
        }
        return victim == task ? Wake.KILLED : Wake.DONE;
    }

    /** Leaves the GIL for a wait and shows it in the trace. */
    private void blocked(RealTask task, Reason reason, String on) {
        task.dropGil();
        task.showBlocked();
        kernel.recorder().blocked(task.stamp(), task.id(), reason, on, task.line());
    }
}
