package lockstep.kernel.simulated;

import static lockstep.kernel.simulated.World.MS;
import static lockstep.kernel.simulated.World.US;
import static lockstep.kernel.simulated.World.compute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Gil;
import lockstep.kernel.GilProfile;
import lockstep.kernel.Kernel.Outcome;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation.Acquire;
import lockstep.kernel.Operation.Release;
import lockstep.kernel.ScriptFiber;
import lockstep.kernel.TextRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoresTest {
    private static long end(List<ScriptFiber> fibers) {
        return fibers.stream().mapToLong(fiber -> fiber.finishedAt).max().orElseThrow();
    }

    private static List<ScriptFiber> free(World world, int count, long work) {
        List<ScriptFiber> fibers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ScriptFiber fiber = new ScriptFiber().work(work);
            fibers.add(fiber);
            world.startFree("t" + i, fiber);
        }
        return fibers;
    }

    @Test
    void freeThreadedFibersRunInParallel() {
        World world = new World(2);
        List<ScriptFiber> fibers = free(world, 2, 50 * MS);
        world.kernel.run();
        assertThat(end(fibers)).isEqualTo(50 * MS);
    }

    @Test
    void twoProcessesRunInParallelEachUnderItsGil() {
        World world = new World(2);
        int other = world.kernel.newProcess("other");
        Gil gil = world.kernel.newGil("other GIL", other, 5 * MS);
        ScriptFiber a = new ScriptFiber().work(50 * MS);
        ScriptFiber b = new ScriptFiber().work(50 * MS);
        world.start("a", a);
        world.kernel.spawn(b, new FiberSpec("b", gil, other));
        world.kernel.run();
        assertThat(end(List.of(a, b))).isEqualTo(50 * MS);
        assertThat(world.recorder.whats(0)).contains("running on 0");
        assertThat(world.recorder.whats(1)).contains("running on 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void moreFibersThanCoresShareThemFairly(int cores) {
        World world = new World(cores);
        List<ScriptFiber> fibers = free(world, 6, 60 * MS);
        world.kernel.run();
        long ideal = 6 * 60 * MS / cores;
        assertThat(end(fibers)).isBetween(ideal, ideal + ideal / 100);
        long first = fibers.stream().mapToLong(fiber -> fiber.finishedAt).min().orElseThrow();
        assertThat(first).isGreaterThan(ideal * 8 / 10);
    }

    @Test
    void theOperatingSystemCutsLongComputationsToo() {
        World world = new World(1);
        List<ScriptFiber> fibers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ScriptFiber fiber = new ScriptFiber().ask(compute(30 * MS));
            fibers.add(fiber);
            world.start("t" + i, fiber);
        }
        world.kernel.run();
        assertThat(end(fibers)).isBetween(90 * MS, 91 * MS);
        assertThat(world.recorder.lines().stream().filter(line -> line.what().equals("runnable")).count())
                .isGreaterThan(20);
    }

    @Test
    void aLongNativeCallIsCutAsWell() {
        World world = new World(1);
        ScriptFiber[] fibers = {new ScriptFiber(), new ScriptFiber()};
        for (ScriptFiber fiber : fibers) {
            // 40 ms without a safe point.
            fiber.run(() -> fiber.slice().clock += 40 * MS);
            world.startFree("t", fiber);
        }
        world.kernel.run();
        long last = world.recorder.lines().stream().mapToLong(TextRecorder.Line::time).max().orElseThrow();
        assertThat(last).isBetween(80 * MS, 81 * MS);
    }

    @Test
    void aFiberUnderTheGilKeepsItWhenItsCoreIsTaken() {
        World world = new World(1);
        world.start("a", new ScriptFiber().work(20 * MS));
        world.startFree("b", new ScriptFiber().work(20 * MS));
        world.kernel.run();
        assertThat(world.recorder.whats(0)).contains("runnable");
        assertThat(world.recorder.takers()).containsExactly(0);
    }

    @Test
    void operationsTakeEffectInTheOrderOfTheirTimes() {
        World world = new World(4);
        Mutex mutex = world.kernel.newMutex("lock");
        List<Integer> order = new ArrayList<>();
        // The first asks 300 us later than the last, in one run without a safe point.
        for (int i = 0; i < 4; i++) {
            int n = i;
            ScriptFiber fiber = new ScriptFiber();
            fiber.run(() -> fiber.slice().clock += (4 - n) * 100 * US)
                    .ask(new Acquire(mutex, -1))
                    .run(() -> order.add(n))
                    .ask(new Release(mutex));
            world.startFree("t" + i, fiber);
        }
        world.kernel.run();
        assertThat(order).containsExactly(3, 2, 1, 0);
    }

    @Test
    void freeThreadedFibersInterleaveByTheQuantum() {
        World world = new World(2);
        List<Long> clocks = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ScriptFiber fiber = new ScriptFiber();
            for (int k = 0; k < 1000; k++) {
                fiber.work(100).run(() -> clocks.add(fiber.clock()));
            }
            world.startFree("t" + i, fiber);
        }
        world.kernel.run();
        long seen = 0;
        for (long clock : clocks) {
            assertThat(clock).isGreaterThanOrEqualTo(seen - 2_200);
            seen = Math.max(seen, clock);
        }
    }

    @Test
    void aloneOnlyUnderASingleGil() {
        World world = new World(2);
        List<Boolean> alone = new ArrayList<>();
        ScriptFiber a = new ScriptFiber();
        a.run(() -> alone.add(a.slice().alone)).work(10 * MS).run(() -> alone.add(a.slice().alone));
        world.start("a", a);
        world.startFree("b", new ScriptFiber().work(MS));
        world.kernel.run();
        assertThat(alone).containsExactly(false, true);
    }

    @Test
    void sixtyFourCores() {
        World world = new World(64);
        List<ScriptFiber> fibers = free(world, 64, 2 * MS);
        assertThat(world.kernel.run()).isEqualTo(new Outcome.Finished());
        assertThat(end(fibers)).isEqualTo(2 * MS);
        assertThatThrownBy(() -> new Settings(65, GilProfile.CPYTHON)).hasMessageContaining("1 to 64");
    }
}
