package lockstep.kernel.simulated;

import static lockstep.kernel.simulated.World.MS;
import static lockstep.kernel.simulated.World.io;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Gil;
import lockstep.kernel.Kernel.Outcome;
import lockstep.kernel.Kernel.Waiting;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.kernel.Operation.Acquire;
import lockstep.kernel.Operation.Join;
import lockstep.kernel.Operation.Kill;
import lockstep.kernel.Operation.Park;
import lockstep.kernel.Operation.Sleep;
import lockstep.kernel.ScriptFiber;
import lockstep.kernel.WaitQueue;
import lockstep.kernel.Wake;
import lockstep.trace.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How runs and fibers end: finished, stuck, stopped, killed, interrupted. */
@Timeout(10)
class EndTest {
    private final World world = new World(2);

    @Test
    void anEmptyWorldIsFinished() {
        assertThat(world.kernel.run()).isEqualTo(new Outcome.Finished());
    }

    @Test
    void aDeadlockIsToldAtOnceWithWhoHoldsWhat() {
        Mutex left = world.kernel.newMutex("left");
        Mutex right = world.kernel.newMutex("right");
        ScriptFiber a = new ScriptFiber().ask(new Acquire(left, -1)).ask(new Sleep(MS)).ask(new Acquire(right, -1));
        ScriptFiber b = new ScriptFiber().ask(new Acquire(right, -1)).ask(new Sleep(MS)).ask(new Acquire(left, -1));
        FiberHandle first = world.start("a", a);
        FiberHandle second = world.start("b", b);
        FiberHandle third = world.start("c", new ScriptFiber().ask(new Join(first, -1)));
        Outcome outcome = world.kernel.run();
        assertThat(outcome).isEqualTo(new Outcome.Stuck(List.of(
                new Waiting(first, 3, new Acquire(right, -1), second),
                new Waiting(second, 3, new Acquire(left, -1), first),
                new Waiting(third, 1, new Join(first, -1), first))));
        assertThat(world.kernel.now()).isLessThan(2 * MS);
    }

    @Test
    void waitingForNobodyIsStuckToo() {
        WaitQueue queue = world.kernel.newWaitQueue(Reason.QUEUE, "jobs");
        world.start("a", new ScriptFiber().ask(new Park(queue, -1, () -> false)));
        assertThat(world.kernel.run()).isInstanceOfSatisfying(Outcome.Stuck.class, stuck -> {
            assertThat(stuck.waiting()).hasSize(1);
            assertThat(stuck.waiting().get(0).holder()).isNull();
        });
    }

    @Test
    void aPendingTimerIsNotStuck() {
        WaitQueue queue = world.kernel.newWaitQueue(Reason.QUEUE, "jobs");
        world.start("a", new ScriptFiber().ask(new Park(queue, 3_600_000 * MS, () -> false)));
        assertThat(world.kernel.run()).isEqualTo(new Outcome.Finished());
        assertThat(world.kernel.now()).isGreaterThan(3_600_000 * MS);
    }

    @Test
    void killTakesAFiberOutOfAnyState() {
        Mutex mutex = world.kernel.newMutex("lock");
        WaitQueue queue = world.kernel.newWaitQueue(Reason.QUEUE, "jobs");
        List<ScriptFiber> victims = List.of(
                new ScriptFiber().ask(new Acquire(mutex, -1)).ask(new Acquire(mutex, -1)),
                new ScriptFiber().ask(new Park(queue, 1000 * MS, () -> false)),
                new ScriptFiber().ask(new Sleep(1000 * MS)),
                new ScriptFiber().ask(io(1000 * MS)),
                new ScriptFiber().work(1000 * MS),
                new ScriptFiber().work(1000 * MS),
                new ScriptFiber().ask(World.compute(1000 * MS)));
        victims.forEach(victim -> world.start("victim", victim));
        ScriptFiber main = new ScriptFiber().ask(new Sleep(40 * MS)).ask(new Kill(null, world.process)).work(MS);
        world.start("main", main);
        assertThat(world.kernel.run()).isEqualTo(new Outcome.Finished());
        assertThat(victims).allSatisfy(victim -> assertThat(victim.lastWake()).isEqualTo(Wake.KILLED));
        assertThat(world.kernel.now()).isLessThan(100 * MS);
    }

    @Test
    void killReachesAnotherProcess() {
        int other = world.kernel.newProcess("other");
        Gil gil = world.kernel.newGil("other GIL", other, 5 * MS);
        ScriptFiber victim = new ScriptFiber().work(MS).forever();
        ScriptFiber second = new ScriptFiber().work(MS).forever();
        FiberHandle handle = world.kernel.spawn(victim, new FiberSpec("victim", gil, other));
        world.kernel.spawn(second, new FiberSpec("second", gil, other));
        ScriptFiber main = new ScriptFiber().ask(new Sleep(7 * MS)).ask(new Kill(handle, -1)).ask(new Join(handle, -1));
        world.start("main", main.ask(new Sleep(20 * MS)).ask(new Kill(null, other)).work(MS));
        assertThat(world.kernel.run()).isEqualTo(new Outcome.Finished());
        assertThat(victim.used()).isLessThan(8 * MS);
        assertThat(second.used()).isGreaterThan(18 * MS);
        assertThat(handle.isFinished()).isTrue();
    }

    @Test
    void aFiberMayKillItself() {
        FiberHandle[] me = new FiberHandle[1];
        ScriptFiber fiber = new ScriptFiber().then(self -> new Kill(me[0], -1)).work(MS);
        me[0] = world.start("a", fiber);
        assertThat(world.kernel.run()).isEqualTo(new Outcome.Finished());
        assertThat(fiber.lastWake()).isEqualTo(Wake.KILLED);
    }

    @Test
    void anInterruptCutsAWaitShort() {
        FiberHandle[] main = new FiberHandle[1];
        Mutex mutex = world.kernel.newMutex("lock");
        ScriptFiber fiber = new ScriptFiber()
                .ask(new Sleep(1000 * MS))
                .ask(new Acquire(mutex, -1))
                .ask(new Acquire(mutex, -1));
        main[0] = world.start("main", fiber);
        Operation other = new Operation.Outside(false, "", MS, () -> {
            world.kernel.interrupt(main[0]);
            return null;
        });
        world.start("other", new ScriptFiber().ask(other).ask(other));
        assertThat(world.kernel.run()).isEqualTo(new Outcome.Finished());
        assertThat(fiber.wakes()).containsExactly(Wake.START, Wake.INTERRUPTED, Wake.TRUE, Wake.INTERRUPTED);
    }

    @Test
    void anInterruptReachesARunningFiberAtASafePoint() throws Exception {
        ScriptFiber fiber = new ScriptFiber().work(MS);
        FiberHandle spinning = world.start("spin", fiber.forever().endWhenInterrupted());
        CompletableFuture<Outcome> outcome = CompletableFuture.supplyAsync(world.kernel::run);
        Thread.sleep(20);
        world.kernel.interrupt(spinning);
        assertThat(outcome.get(5, TimeUnit.SECONDS)).isEqualTo(new Outcome.Finished());
        assertThat(fiber.lastWake()).isEqualTo(Wake.INTERRUPTED);
    }

    @Test
    void stopEndsTheRunFromOutside() throws Exception {
        world.start("spin", new ScriptFiber().work(MS).forever());
        CompletableFuture<Outcome> outcome = CompletableFuture.supplyAsync(world.kernel::run);
        Thread.sleep(20);
        long before = System.nanoTime();
        world.kernel.stop("enough");
        world.kernel.stop("again");
        assertThat(outcome.get(5, TimeUnit.SECONDS)).isEqualTo(new Outcome.Stopped("enough"));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(500));
    }
}
