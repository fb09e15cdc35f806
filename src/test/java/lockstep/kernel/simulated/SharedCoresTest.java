package lockstep.kernel.simulated;

import static lockstep.kernel.simulated.World.MS;
import static lockstep.kernel.simulated.World.compute;
import static lockstep.kernel.simulated.World.io;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import lockstep.kernel.CoreSpeeds;
import lockstep.kernel.Costs;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Gil;
import lockstep.kernel.Operation;
import lockstep.kernel.ScriptFiber;
import org.junit.jupiter.api.Test;

/** Cores that slow each other down: rows {@code core.busy.K} of the cost table. */
class SharedCoresTest {
    private static final Costs SHARED = Costs.standard().with("core.busy.2", 1_600).with("core.busy.4", 2_000);

    private final World world = new World(4, 1, SHARED);
    private int processes;

    /** A process of its own. */
    private ScriptFiber process() {
        ScriptFiber fiber = new ScriptFiber();
        int process = world.kernel.newProcess("p" + processes);
        Gil gil = world.kernel.newGil("GIL", process, 5 * MS);
        world.kernel.spawn(fiber, new FiberSpec("p" + processes++, gil, process));
        return fiber;
    }

    @Test
    void aloneItIsAsFastAsEver() {
        ScriptFiber one = process().work(50 * MS);
        world.kernel.run();
        assertThat(one.finishedAt).isEqualTo(50 * MS);
    }

    @Test
    void twoTakeLongerSideBySide() {
        ScriptFiber one = process().work(50 * MS);
        ScriptFiber other = process().work(50 * MS);
        world.kernel.run();
        assertThat(one.finishedAt).isCloseTo(80 * MS, within(MS / 20));
        assertThat(other.finishedAt).isCloseTo(80 * MS, within(MS / 20));
    }

    @Test
    void whoIsLeftAloneGetsFasterInTheMiddleOfALongCall() {
        for (Operation work : new Operation[] {compute(50 * MS), null}) {
            World world = new World(4, 1, SHARED);
            ScriptFiber one = new ScriptFiber();
            ScriptFiber other = new ScriptFiber().work(10 * MS);
            if (work == null) {
                one.run(() -> one.slice().clock += 50 * MS);
            } else {
                one.ask(work);
            }
            List<Long> end = new ArrayList<>();
            one.run(() -> end.add(one.slice().time()));
            world.startFree("one", one);
            world.startFree("other", other);
            world.kernel.run();
            assertThat(other.finishedAt).isCloseTo(16 * MS, within(MS / 20));
            assertThat(world.kernel.now()).isCloseTo(16 * MS + 40 * MS, within(MS / 20));
        }
    }

    @Test
    void whoWaitsSlowsNobodyDown() {
        ScriptFiber one = process().work(50 * MS);
        process().ask(io(30 * MS)).ask(io(30 * MS));
        world.kernel.run();
        assertThat(one.finishedAt).isCloseTo(50 * MS, within(MS / 10));
    }

    @Test
    void threadsOfOneProcessTakeTurnsAtFullSpeed() {
        World world = new World(4, 1, SHARED);
        world.start("a", new ScriptFiber().work(50 * MS));
        world.start("b", new ScriptFiber().work(50 * MS));
        world.kernel.run();
        assertThat(world.kernel.now()).isBetween(100 * MS, 101 * MS);
    }

    @Test
    void moreProcessesThanCoresShareWhatTheseAchieve() {
        World world = new World(2, 1, SHARED);
        for (int i = 0; i < 4; i++) {
            world.startFree("t" + i, new ScriptFiber().work(30 * MS));
        }
        world.kernel.run();
        assertThat(world.kernel.now()).isBetween(96 * MS, 97 * MS);
    }

    @Test
    void timeNeverRunsBackwardsForAFiber() {
        List<Long> times = new ArrayList<>();
        ScriptFiber watching = process();
        for (int i = 0; i < 2_000; i++) {
            watching.work(5_000).run(() -> times.add(watching.slice().time()));
        }
        for (int i = 1; i < 4; i++) {
            ScriptFiber other = process();
            for (int k = 0; k < 20; k++) {
                other.work(97_000L * i).ask(io(130_000L * i));
            }
        }
        world.kernel.run();
        assertThat(times).isSorted();
        assertThat(watching.finishedAt).isBetween(11 * MS, 20 * MS);
    }

    @Test
    void betweenTwoRowsOfTheTableLiesALine() {
        CoreSpeeds speeds = new CoreSpeeds(SHARED, 6);
        assertThat(List.of(1, 2, 3, 4, 5, 6).stream().map(speeds::slowness))
                .containsExactly(1_000L, 1_600L, 1_800L, 2_000L, 2_000L, 2_000L);
        assertThat(new CoreSpeeds(Costs.standard().with("core.busy.4", 1_300), 4).slowness(3)).isEqualTo(1_150);
    }
}
