package lockstep.kernel.simulated;

import lockstep.kernel.Costs;
import lockstep.kernel.Operation;
import lockstep.kernel.Stop;
import lockstep.kernel.Wake;
import lockstep.trace.Reason;

/** What each operation does when its turn has come. */
final class Operations {
    private final SimulatedKernel kernel;
    private final Scheduler scheduler;

    private final long overshoot;
    private final long sleepZero;
    private final long threadCreate;
    private final long threadLatency;
    private final long threadJoin;
    private final long processLatency;

    Operations(SimulatedKernel kernel, Scheduler scheduler, Costs costs) {
        this.kernel = kernel;
        this.scheduler = scheduler;
        this.overshoot = costs.nanos("timer.overshoot");
        this.sleepZero = costs.nanos("sleep.zero");
        this.threadCreate = costs.nanos("thread.create");
        this.threadLatency = costs.nanos("thread.latency");
        this.threadJoin = costs.nanos("thread.join");
        this.processLatency = costs.nanos("process.latency");
    }

    /** @return whether the task goes on at once */
    boolean perform(Task task, Stop.Ask ask) {
        Operation operation = ask.operation();
        long price = price(task, operation);
        if (price > 0 && !task.paid) {
            task.paid = true;
            task.stop = ask;
            scheduler.events.add(task, scheduler.now + scheduler.timeOf(price));
            return false;
        }
        task.paid = false;
        return switch (operation) {
            case Operation.Sleep sleep -> sleep(task, sleep);
            case Operation.Acquire acquire -> acquire(task, acquire);
            case Operation.Release release -> release(task, release);
            case Operation.Spawn spawn -> spawn(task, spawn);
            case Operation.Join join -> join(task, join);
            case Operation.Outside outside -> outside(task, outside);
            case Operation.Park park -> park(task, park);
            case Operation.Unpark unpark -> unpark(task, unpark);
            case Operation.Kill kill -> kill(task, kill);
        };
    }

    /** What the asking fiber pays on its core before the operation takes effect. */
    private long price(Task task, Operation operation) {
        return switch (operation) {
            case Operation.Spawn spawn -> spawn.spec().process() == task.spec.process() ? threadCreate : 0;
            case Operation.Join join -> threadJoin;
            default -> 0;
        };
    }

    private boolean sleep(Task task, Operation.Sleep sleep) {
        long time = sleep.nanos() == 0 ? sleepZero : sleep.nanos() + overshoot;
        return block(task, sleep, Reason.SLEEP, "sleep", scheduler.now + time);
    }

    private boolean acquire(Task task, Operation.Acquire acquire) {
        SimulatedMutex mutex = (SimulatedMutex) acquire.mutex();
        if (!mutex.locked) {
            mutex.take(task);
            return goOn(task, Wake.TRUE);
        }
        if (acquire.timeout() == 0) {
            return goOn(task, Wake.FALSE);
        }
        if (block(task, acquire, mutex.shownReason(), mutex.shownLabel(), deadline(acquire.timeout()))) {
            return true;
        }
        task.tries = 0;
        mutex.waiters.add(task);
        return false;
    }

    /** Woken from a mutex: outside the GIL it looks whether a running fiber was faster. */
    void tryMutex(Task task) {
        if (!(task.asked instanceof Operation.Acquire acquire)) {
            throw new IllegalStateException();
        }
        SimulatedMutex mutex = (SimulatedMutex) acquire.mutex();
        if (!mutex.locked) {
            mutex.take(task);
            task.wake = Wake.TRUE;
        } else if (task.interrupted) {
            task.interrupted = false;
            task.wake = Wake.INTERRUPTED;
        } else if (scheduler.now >= task.deadline) {
            task.wake = Wake.TIMED_OUT;
        } else {
            task.tries++;
            mutex.waiters.add(task);
            scheduler.blockUntil(task, task.deadline);
            return;
        }
        scheduler.resume(task);
    }

    private boolean release(Task task, Operation.Release release) {
        SimulatedMutex mutex = (SimulatedMutex) release.mutex();
        if (!mutex.locked) {
            return goOn(task, Wake.FALSE);
        }
        mutex.free();
        scheduler.wakeToTry(mutex, task);
        return goOn(task, Wake.TRUE);
    }

    private boolean spawn(Task task, Operation.Spawn spawn) {
        long latency = spawn.spec().process() == task.spec.process() ? threadLatency : processLatency;
        Task child = kernel.create(spawn.fiber(), spawn.spec(), task.id, scheduler.now + latency);
        if (!spawn.awaitStart()) {
            return goOn(task, Wake.result(child));
        }
        scheduler.block(task, spawn, Reason.START, child.name(), Long.MAX_VALUE);
        task.subject = child;
        child.starter = task;
        return false;
    }

    private boolean join(Task task, Operation.Join join) {
        Task other = (Task) join.fiber();
        if (other.isFinished()) {
            return goOn(task, Wake.DONE);
        }
        if (join.timeout() == 0) {
            return goOn(task, Wake.TIMED_OUT);
        }
        // Who joins another process waits for its main thread, but nobody would call it so.
        String name = other.process() == task.process() ? other.name() : kernel.processName(other.process());
        if (block(task, join, Reason.JOIN, name, deadline(join.timeout()))) {
            return true;
        }
        task.subject = other;
        other.joiners.add(task);
        return false;
    }

    private boolean outside(Task task, Operation.Outside outside) {
        if (!outside.compute()) {
            return block(task, outside, Reason.IO, outside.what(), scheduler.now + outside.nanos());
        }
        scheduler.dropGil(task, false);
        task.asked = outside;
        task.state = Task.State.COMPUTING;
        if (outside.isPreparing()) {
            scheduler.recordOnCore(task);
        }
        scheduler.events.add(task, scheduler.now + scheduler.timeOf(outside.nanos()));
        return false;
    }

    private boolean park(Task task, Operation.Park park) {
        if (park.ready().getAsBoolean()) {
            return goOn(task, Wake.DONE);
        }
        if (park.timeout() == 0) {
            return goOn(task, Wake.TIMED_OUT);
        }
        SimulatedWaitQueue queue = (SimulatedWaitQueue) park.queue();
        if (block(task, park, queue.reason(), queue.label(), deadline(park.timeout()))) {
            return true;
        }
        queue.waiters.add(task);
        return false;
    }

    private boolean unpark(Task task, Operation.Unpark unpark) {
        SimulatedWaitQueue queue = (SimulatedWaitQueue) unpark.queue();
        TaskList waiters = queue.waiters;
        int woken = 0;
        while (woken < unpark.count() && !waiters.isEmpty()) {
            Task waiter = waiters.poll();
            if (queue.reason() == Reason.CONDITION || queue.reason() == Reason.LOCK) {
                scheduler.recorder.woken(scheduler.now, task.id, waiter.id);
            }
            scheduler.wake(waiter, Wake.DONE);
            woken++;
        }
        return goOn(task, Wake.result(woken));
    }

    private boolean kill(Task task, Operation.Kill kill) {
        Task victim = (Task) kill.fiber();
        if (victim == null) {
            kernel.killOthers(kill.process(), task);
        } else if (victim == task) {
            task.killed = true;
            return goOn(task, Wake.KILLED);
        } else {
            kernel.kill(victim);
        }
        return goOn(task, Wake.DONE);
    }

    /** The event of a blocked or computing task: what it waited for has come, or has not come in time. */
    void timeOver(Task task) {
        switch (task.asked) {
            case null -> task.wake = Wake.START;
            case Operation.Sleep sleep -> task.wake = Wake.DONE;
            case Operation.Outside outside -> task.wake = Wake.result(outside.work().get());
            default -> task.wake = Wake.TIMED_OUT;
        }
        scheduler.leaveLists(task);
    }

    private boolean goOn(Task task, Wake wake) {
        task.wake = wake;
        return true;
    }

    /** @return true when an interrupt that was already there ends the wait before it begins */
    private boolean block(Task task, Operation operation, Reason reason, String on, long deadline) {
        if (task.interrupted) {
            task.interrupted = false;
            return goOn(task, Wake.INTERRUPTED);
        }
        scheduler.block(task, operation, reason, on, deadline);
        return false;
    }

    private long deadline(long timeout) {
        if (timeout < 0) {
            return Long.MAX_VALUE;
        }
        long deadline = scheduler.now + timeout + overshoot;
        return deadline < 0 ? Long.MAX_VALUE : deadline;
    }
}
