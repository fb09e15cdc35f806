package lockstep.kernel.simulated;

import static lockstep.kernel.simulated.World.MS;
import static lockstep.kernel.simulated.World.US;
import static lockstep.kernel.simulated.World.compute;
import static lockstep.kernel.simulated.World.io;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import lockstep.kernel.Kernel.Outcome;
import lockstep.kernel.Operation;
import lockstep.kernel.ScriptFiber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The GIL of the simulated kernel against what was measured on CPython. */
class GilTest {
    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    @ParameterizedTest
    @CsvSource({"2, 5000, 5116", "4, 5000, 5116", "2, 1000, 1100"})
    void slicesAsMeasured(int threads, long intervalMicros, long medianMicros) {
        World world = new World(4);
        world.gil.setSwitchInterval(intervalMicros * US);
        for (int i = 0; i < threads; i++) {
            world.start("t" + i, new ScriptFiber().work(100 * MS));
        }
        assertThat(world.kernel.run()).isEqualTo(new Outcome.Finished());
        assertThat(median(world.recorder.gilSlices())).isCloseTo(medianMicros * US, withinPercentage(2));
    }

    @Test
    void twoThreadsAlternateStrictly() {
        World world = new World(4);
        world.start("a", new ScriptFiber().work(60 * MS));
        world.start("b", new ScriptFiber().work(60 * MS));
        world.kernel.run();
        List<Integer> takers = world.recorder.takers();
        assertThat(takers).hasSizeBetween(20, 26);
        for (int i = 1; i < takers.size(); i++) {
            assertThat(takers.get(i)).isNotEqualTo(takers.get(i - 1));
        }
    }

    @Test
    void fourThreadsAllGetTurnsInNoFixedOrder() {
        World world = new World(4);
        for (int i = 0; i < 4; i++) {
            world.start("t" + i, new ScriptFiber().work(100 * MS));
        }
        world.kernel.run();
        List<Integer> takers = world.recorder.takers();
        assertThat(new HashSet<>(takers)).hasSize(4);
        boolean roundRobin = true;
        for (int i = 4; i < 40; i++) {
            roundRobin &= takers.get(i).equals(takers.get(i - 4));
        }
        assertThat(roundRobin).isFalse();
    }

    @Test
    void handOverLeavesAGap() {
        World world = new World(2);
        ScriptFiber a = new ScriptFiber().work(50 * MS);
        ScriptFiber b = new ScriptFiber().work(50 * MS);
        world.start("a", a);
        world.start("b", b);
        world.kernel.run();
        long total = Math.max(a.finishedAt, b.finishedAt);
        int switches = world.recorder.takers().size() - 1;
        assertThat(total).isEqualTo(100 * MS + switches * 30 * US);
    }

    @Test
    void aSingleThreadIsNeverInterrupted() {
        World world = new World(2);
        world.start("a", new ScriptFiber().work(1000 * MS));
        world.kernel.run();
        assertThat(world.recorder.takers()).hasSize(1);
    }

    /** Round trips of an echo beside CPU threads. Alone, on CPython, an echo after 1 ms took 1.10. */
    private static List<Long> roundTrips(int cpuThreads, long interval, long delay, long seed, int times) {
        World world = new World(4, seed);
        world.gil.setSwitchInterval(interval);
        List<Long> trips = new ArrayList<>();
        ScriptFiber echo = new ScriptFiber();
        for (int i = 0; i < times; i++) {
            echo.then(self -> {
                trips.add(-self.clock());
                return io(delay);
            });
            echo.then(self -> {
                trips.add(trips.remove(trips.size() - 1) + self.clock());
                return null;
            });
        }
        echo.ask(new Operation.Kill(null, world.process));
        for (int i = 0; i < cpuThreads; i++) {
            world.start("cpu" + i, new ScriptFiber().work(10 * MS).forever());
        }
        world.start("echo", echo);
        assertThat(world.kernel.run()).isEqualTo(new Outcome.Finished());
        return trips;
    }

    @ParameterizedTest
    @CsvSource({
        "5000, 193, 5340", "5000, 1100, 6260", "5000, 10120, 15320",
        "50000, 1100, 51400", "1000, 1100, 2230", "100, 1100, 1340"
    })
    void convoyBehindOneCpuThread(long intervalMicros, long alone, long measured) {
        List<Long> trips = roundTrips(1, intervalMicros * US, alone * US, 1, 51);
        assertThat(median(trips)).isCloseTo(measured * US, withinPercentage(10));
    }

    @ParameterizedTest
    @CsvSource({"2, 10500, 10400", "4, 14900, 20800"})
    void convoyBehindSeveralCpuThreads(int cpuThreads, long medianMicros, long meanMicros) {
        List<Long> trips = roundTrips(cpuThreads, 5 * MS, 1100 * US, 1, 1001);
        assertThat(median(trips)).isCloseTo(medianMicros * US, withinPercentage(10));
        double mean = trips.stream().mapToLong(Long::longValue).average().orElseThrow();
        assertThat(mean).isCloseTo(meanMicros * US, withinPercentage(15));
    }

    @Test
    void aWaitShorterThanTheWakeUpTakesTheGilBackFirst() {
        List<Long> trips = roundTrips(1, 5 * MS, 10 * US, 1, 51);
        assertThat(median(trips)).isEqualTo(10 * US);
    }

    @Test
    void computingOutsideTheGilRunsInParallel() {
        World world = new World(2);
        ScriptFiber a = new ScriptFiber().ask(compute(20 * MS));
        ScriptFiber b = new ScriptFiber().ask(compute(20 * MS));
        world.start("a", a);
        world.start("b", b);
        world.kernel.run();
        assertThat(Math.max(a.finishedAt, b.finishedAt)).isLessThan(21 * MS);
    }

    @Test
    void intervalMayBeChangedWhileRunning() {
        World world = new World(2);
        world.start("a", new ScriptFiber().work(20 * MS).run(() -> world.gil.setSwitchInterval(MS)).work(50 * MS));
        world.start("b", new ScriptFiber().work(70 * MS));
        world.kernel.run();
        List<Long> slices = world.recorder.gilSlices();
        assertThat(slices.get(0)).isBetween(5 * MS, 6 * MS);
        assertThat(slices.get(slices.size() - 5)).isBetween(MS, 2 * MS);
    }
}
