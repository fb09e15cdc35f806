package lockstep.kernel.simulated;

import static lockstep.kernel.simulated.World.MS;
import static lockstep.kernel.simulated.World.US;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import lockstep.kernel.Fiber;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.Operation;
import lockstep.kernel.Operation.Join;
import lockstep.kernel.Operation.Sleep;
import lockstep.kernel.ScriptFiber;
import lockstep.kernel.Wake;
import org.junit.jupiter.api.Test;

/** Starting, joining and sleeping, against what was measured. */
class ThreadTest {
    private final World world = new World(4);

    private Operation start(String name, Fiber child) {
        return new Operation.Spawn(child, world.spec(name), true);
    }

    @Test
    void shortThreadsFinishBeforeStartReturnsAndSoRunInStartOrder() {
        List<String> order = new ArrayList<>();
        ScriptFiber main = new ScriptFiber();
        for (int i = 0; i < 3; i++) {
            int n = i;
            main.ask(start("t" + i, new ScriptFiber().work(US).run(() -> order.add("ran " + n))));
            main.run(() -> order.add("started " + n));
        }
        world.start("main", main);
        world.kernel.run();
        assertThat(order)
                .containsExactly("ran 0", "started 0", "ran 1", "started 1", "ran 2", "started 2");
    }

    @Test
    void startAndJoinTakeWhatWasMeasured() {
        ScriptFiber main = new ScriptFiber()
                .ask(start("child", new ScriptFiber().work(US)))
                .then(self -> new Join((FiberHandle) self.lastWake().value(), -1));
        world.start("main", main);
        world.kernel.run();
        assertThat(main.wokenAt.get(1)).isCloseTo(67 * US, withinPercentage(5));
        assertThat(main.wokenAt.get(2)).isCloseTo(80_600L, withinPercentage(5));
    }

    @Test
    void startOfASpinningThreadTakesAnInterval() {
        ScriptFiber main = new ScriptFiber().ask(start("spin", new ScriptFiber().work(20 * MS)));
        world.start("main", main);
        world.kernel.run();
        assertThat(main.wokenAt.get(1)).isBetween(5_200 * US - 50 * US, 8_200 * US);
        assertThat(world.recorder.whats(0)).contains("blocked START spin line 1");
    }

    @Test
    void withoutAwaitingTheParentGoesOn() {
        ScriptFiber main = new ScriptFiber()
                .ask(new Operation.Spawn(new ScriptFiber().work(US), world.spec("child"), false))
                .work(MS);
        world.start("main", main);
        world.kernel.run();
        assertThat(main.wokenAt.get(1)).isEqualTo(20 * US);
        assertThat(main.lastWake().value()).isInstanceOf(FiberHandle.class);
        assertThat(world.recorder.of(1).get(1).time()).isLessThan(MS);
    }

    @Test
    void joinWaitsTimesOutAndIsFreeWhenItIsOver() {
        ScriptFiber main = new ScriptFiber()
                .ask(start("child", new ScriptFiber().ask(new Sleep(10 * MS))))
                .then(self -> new Join((FiberHandle) self.lastWake().value(), 0))
                .then(self -> new Join((FiberHandle) self.wakes().get(1).value(), MS))
                .then(self -> new Join((FiberHandle) self.wakes().get(1).value(), -1))
                .then(self -> new Join((FiberHandle) self.wakes().get(1).value(), 0));
        world.start("main", main);
        world.kernel.run();
        assertThat(main.wakes().subList(2, 6))
                .containsExactly(Wake.TIMED_OUT, Wake.TIMED_OUT, Wake.DONE, Wake.DONE);
        assertThat(main.wokenAt.get(4)).isBetween(10 * MS, 10_300 * US);
    }

    @Test
    void sleepOvershoots() {
        ScriptFiber main = new ScriptFiber().ask(new Sleep(100 * MS)).ask(new Sleep(0));
        world.start("main", main);
        world.kernel.run();
        assertThat(main.wokenAt.get(1) - 100 * MS).isBetween(80 * US, 110 * US);
        assertThat(main.wokenAt.get(2) - main.wokenAt.get(1)).isEqualTo(79 * US);
    }

    @Test
    void tenSleepsAtOnceTakeAsLongAsOne() {
        ScriptFiber main = new ScriptFiber();
        List<ScriptFiber> children = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ScriptFiber child = new ScriptFiber().ask(new Sleep(100 * MS));
            children.add(child);
            main.ask(start("t" + i, child));
        }
        world.start("main", main);
        world.kernel.run();
        long end = children.stream().mapToLong(child -> child.finishedAt).max().orElseThrow();
        // Measured: 103.0 ms with the program around it.
        assertThat(end).isBetween(100 * MS, 103 * MS);
    }
}
