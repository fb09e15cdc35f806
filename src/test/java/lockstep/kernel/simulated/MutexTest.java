package lockstep.kernel.simulated;

import static lockstep.kernel.simulated.World.MS;
import static lockstep.kernel.simulated.World.US;
import static lockstep.kernel.simulated.World.io;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import lockstep.kernel.Costs;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.kernel.Operation.Acquire;
import lockstep.kernel.Operation.Park;
import lockstep.kernel.Operation.Release;
import lockstep.kernel.Operation.Sleep;
import lockstep.kernel.Operation.Unpark;
import lockstep.kernel.ScriptFiber;
import lockstep.kernel.WaitQueue;
import lockstep.kernel.Wake;
import lockstep.trace.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutexTest {
    private final World world = new World(4);
    private final Mutex mutex = world.kernel.newMutex("lock");
    private final List<String> order = new ArrayList<>();

    private ScriptFiber note(ScriptFiber fiber, String text) {
        return fiber.run(() -> order.add(text));
    }

    @Test
    void waitersWakeFirstComeFirstServed() {
        ScriptFiber owner = new ScriptFiber().ask(new Acquire(mutex, -1)).ask(new Sleep(9 * MS));
        world.start("owner", owner.ask(new Release(mutex)));
        for (int i = 0; i < 20; i++) {
            ScriptFiber waiter = new ScriptFiber().ask(new Sleep(MS)).ask(new Acquire(mutex, -1));
            world.start("w" + i, note(waiter, "w" + i).work(10 * US).ask(new Release(mutex)));
        }
        world.kernel.run();
        List<String> came = world.recorder.lines().stream()
                .filter(line -> line.what().startsWith("blocked LOCK"))
                .map(line -> "w" + (line.fiber() - 1))
                .toList();
        assertThat(came).hasSize(20);
        assertThat(order).isEqualTo(came);
    }

    /** From where the waker leaves the GIL it takes the same time however long it ran on, as measured on CPython 3.13. */
    @ParameterizedTest
    @CsvSource({"0, wake", "2, gil.handover.soon", "50, gil.handover.soon", "3000, gil.handover"})
    void whoIsWokenComesSoLateAfterItsWakerHasLeftTheGil(long runsOnMicros, String row) {
        long[] left = new long[1];
        ScriptFiber waker = new ScriptFiber().ask(new Acquire(mutex, -1)).ask(new Sleep(9 * MS)).ask(new Release(mutex));
        world.start("waker", waker.work(runsOnMicros * US).run(() -> left[0] = waker.clock()).ask(new Sleep(9 * MS)));
        ScriptFiber woken = new ScriptFiber().ask(new Sleep(MS)).ask(new Acquire(mutex, -1)).work(US);
        world.start("woken", woken);

        world.kernel.run();

        assertThat(woken.wokenAt.getLast() - left[0]).isCloseTo(Costs.standard().nanos(row), within(200L));
    }

    @Test
    void aRunningFiberBargesIn() {
        // The releaser takes the lock again before the woken waiter arrives, as a Python loop over "with lock" does.
        ScriptFiber barger = new ScriptFiber();
        barger.ask(new Acquire(mutex, -1)).ask(io(MS));
        for (int i = 0; i < 5; i++) {
            note(barger.ask(new Release(mutex)).work(US), "barger").ask(new Acquire(mutex, -1));
        }
        barger.ask(new Release(mutex));
        ScriptFiber waiter = note(new ScriptFiber().work(US).ask(new Acquire(mutex, -1)), "waiter");
        world.start("barger", barger);
        world.start("waiter", waiter.ask(new Release(mutex)));
        world.kernel.run();
        assertThat(order.subList(0, 5)).containsOnly("barger");
        assertThat(order).endsWith("waiter");
    }

    @Test
    void timeOuts() {
        ScriptFiber owner = new ScriptFiber().ask(new Acquire(mutex, -1)).ask(new Sleep(10 * MS));
        ScriptFiber impatient = new ScriptFiber()
                .ask(new Sleep(0))
                .ask(new Acquire(mutex, 0))
                .ask(new Acquire(mutex, 2 * MS))
                .ask(new Acquire(mutex, 100 * MS));
        world.start("owner", owner.ask(new Release(mutex)));
        world.start("impatient", impatient);
        world.kernel.run();
        assertThat(impatient.wakes()).containsExactly(Wake.START, Wake.DONE, Wake.FALSE, Wake.TIMED_OUT, Wake.TRUE);
        assertThat(impatient.wokenAt.get(3) - impatient.wokenAt.get(2)).isBetween(2 * MS, 2 * MS + 200 * US);
        assertThat(impatient.wokenAt.get(4)).isBetween(10 * MS, 10 * MS + 300 * US);
    }

    @Test
    void anybodyMayReleaseButNotAFreeOne() {
        ScriptFiber a = new ScriptFiber().ask(new Acquire(mutex, -1)).ask(new Acquire(mutex, -1));
        ScriptFiber b = new ScriptFiber().ask(new Sleep(MS)).ask(new Release(mutex)).ask(new Sleep(MS));
        world.start("a", a);
        world.start("b", b.ask(new Release(mutex)).ask(new Release(mutex)));
        world.kernel.run();
        assertThat(a.wakes()).containsExactly(Wake.START, Wake.TRUE, Wake.TRUE);
        assertThat(b.wakes()).containsExactly(Wake.START, Wake.DONE, Wake.TRUE, Wake.DONE, Wake.TRUE, Wake.FALSE);
    }

    @Test
    void pingPongCostsWhatWasMeasured() {
        Mutex ping = world.kernel.newMutex("ping");
        Mutex pong = world.kernel.newMutex("pong");
        ScriptFiber a = new ScriptFiber().ask(new Acquire(ping, -1)).ask(new Acquire(pong, -1)).ask(new Sleep(MS));
        ScriptFiber b = new ScriptFiber().ask(new Sleep(500 * US));
        for (int i = 0; i < 100; i++) {
            a.ask(new Release(ping)).work(100).ask(new Acquire(pong, -1));
            b.ask(new Acquire(ping, -1)).ask(new Release(pong)).work(100);
        }
        world.start("a", a);
        world.start("b", b);
        world.kernel.run();
        long first = a.wokenAt.get(3);
        assertThat((a.finishedAt - first) / 200).isCloseTo(6_100, withinPercentage(10));
    }

    @Test
    void aloneItIsTakenWithoutAStop() {
        List<Boolean> answers = new ArrayList<>();
        FiberHandle[] me = new FiberHandle[1];
        ScriptFiber fiber = new ScriptFiber().run(() -> {
            answers.add(me[0].slice().alone);
            answers.add(mutex.tryAcquireAlone(me[0]));
            answers.add(mutex.isLocked());
            answers.add(mutex.tryAcquireAlone(me[0]));
            answers.add(mutex.releaseAlone(me[0]));
            answers.add(mutex.releaseAlone(me[0]));
        });
        me[0] = world.start("a", fiber);
        world.kernel.run();
        assertThat(answers).containsExactly(true, true, true, false, true, false);
    }

    @Test
    void whoRanAheadOfAnEventMustAsk() {
        // The sleeper's time-out lies before the clock of the runner, which ran ahead of it: no short cut then.
        List<Boolean> answers = new ArrayList<>();
        FiberHandle[] me = new FiberHandle[1];
        ScriptFiber runner = new ScriptFiber()
                .ask(new Sleep(0))
                .run(() -> answers.add(mutex.tryAcquireAlone(me[0])))
                .run(() -> answers.add(mutex.releaseAlone(me[0])))
                .work(2 * MS)
                .run(() -> answers.add(mutex.tryAcquireAlone(me[0])));
        me[0] = world.start("runner", runner);
        world.start("sleeper", new ScriptFiber().ask(new Sleep(MS)));
        world.kernel.run();
        assertThat(answers).containsExactly(true, true, false);
    }

    @Test
    void parkAndUnpark() {
        WaitQueue queue = world.kernel.newWaitQueue(Reason.QUEUE, "jobs");
        List<ScriptFiber> parked = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ScriptFiber fiber = new ScriptFiber().work(US).ask(new Park(queue, -1, () -> false));
            parked.add(note(fiber, "p" + i));
            world.start("p" + i, fiber);
        }
        ScriptFiber late = new ScriptFiber()
                .ask(new Park(queue, -1, () -> true))
                .ask(new Park(queue, 0, () -> false))
                .ask(new Park(queue, 3 * MS, () -> false));
        ScriptFiber waker = new ScriptFiber()
                .ask(new Sleep(MS))
                .ask(new Unpark(queue, 1))
                .ask(new Sleep(MS))
                .ask(new Unpark(queue, 2))
                .ask(new Sleep(10 * MS))
                .ask(new Unpark(queue, 7));
        world.start("waker", waker);
        world.start("late", new ScriptFiber().ask(new Sleep(5 * US)));
        world.start("later", late);
        assertThat(world.kernel.run()).isEqualTo(new lockstep.kernel.Kernel.Outcome.Finished());
        assertThat(waker.wakes().stream().map(Wake::value)).containsExactly(null, null, 1, null, 2, null, 0);
        assertThat(late.wakes()).containsExactly(Wake.START, Wake.DONE, Wake.TIMED_OUT, Wake.TIMED_OUT);
        assertThat(order).containsExactlyInAnyOrder("p0", "p1", "p2");
        String first = world.recorder.lines().stream()
                .filter(line -> line.what().startsWith("blocked QUEUE jobs"))
                .map(line -> "p" + line.fiber())
                .findFirst()
                .orElseThrow();
        assertThat(order).startsWith(first);
    }

    @Test
    void killedOnItsWayToTheMutexPassesTheWakeOn() {
        ScriptFiber owner = new ScriptFiber().ask(new Acquire(mutex, -1)).ask(new Sleep(MS)).ask(new Release(mutex));
        FiberHandle[] victim = new FiberHandle[1];
        owner.then(self -> new Operation.Kill(victim[0], -1));
        world.start("owner", owner);
        ScriptFiber first = new ScriptFiber().work(US).ask(new Sleep(0)).ask(new Acquire(mutex, -1));
        ScriptFiber second = new ScriptFiber().ask(new Sleep(500 * US)).ask(new Acquire(mutex, -1));
        victim[0] = world.start("first", first);
        world.start("second", second);
        assertThat(world.kernel.run()).isEqualTo(new lockstep.kernel.Kernel.Outcome.Finished());
        assertThat(first.lastWake()).isEqualTo(Wake.KILLED);
        assertThat(second.lastWake()).isEqualTo(Wake.TRUE);
    }
}
