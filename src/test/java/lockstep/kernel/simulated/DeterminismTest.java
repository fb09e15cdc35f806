package lockstep.kernel.simulated;

import static lockstep.kernel.simulated.World.MS;
import static lockstep.kernel.simulated.World.US;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Gil;
import lockstep.kernel.Kernel.Outcome;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.kernel.ScriptFiber;
import lockstep.kernel.TextRecorder;
import lockstep.kernel.WaitQueue;
import lockstep.trace.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random worlds: the same seed gives the same trace, and no trace breaks the rules of a machine. */
class DeterminismTest {
    private record Run(Outcome outcome, TextRecorder recorder, int cores, int mutexViolations) {}

    private static final class RandomWorld {
        final Random random;
        final World world;
        final List<Mutex> mutexes = new ArrayList<>();
        final Map<Mutex, Integer> inside = new HashMap<>();
        final WaitQueue queue;
        final List<FiberSpec> specs = new ArrayList<>();
        int violations;

        RandomWorld(long seed) {
            random = new Random(seed);
            world = new World(1 + random.nextInt(4), seed);
            for (int i = 0; i < 3; i++) {
                mutexes.add(world.kernel.newMutex("m" + i));
            }
            queue = world.kernel.newWaitQueue(Reason.CONDITION, "queue");
            specs.add(world.spec("main"));
            if (random.nextBoolean()) {
                int other = world.kernel.newProcess("other");
                Gil gil = world.kernel.newGil("other GIL", other, MS);
                specs.add(new FiberSpec("other", gil, other));
            }
            if (random.nextInt(3) == 0) {
                specs.add(new FiberSpec("free", null, world.process));
            }
        }

        ScriptFiber fiber(int depth) {
            ScriptFiber fiber = new ScriptFiber();
            for (int i = 0; i < 12; i++) {
                step(fiber, depth);
            }
            return fiber;
        }

        void step(ScriptFiber fiber, int depth) {
            Mutex mutex = mutexes.get(random.nextInt(mutexes.size()));
            long time = (1 + random.nextInt(40)) * 100 * US;
            switch (random.nextInt(depth > 0 ? 9 : 8)) {
                case 0, 1 -> fiber.work(time);
                case 2 -> fiber.ask(new Operation.Sleep(random.nextBoolean() ? 0 : time));
                case 3 -> fiber.ask(World.compute(time));
                case 4 -> fiber.ask(World.io(time));
                case 5 -> locked(fiber, mutex, time);
                case 6 -> fiber.ask(new Operation.Park(queue, time, () -> false));
                case 7 -> fiber.ask(new Operation.Unpark(queue, 1 + random.nextInt(3)));
                default -> fiber.ask(new Operation.Spawn(
                        fiber(depth - 1), specs.get(random.nextInt(specs.size())), random.nextBoolean()));
            }
        }

        private void locked(ScriptFiber fiber, Mutex mutex, long time) {
            fiber.ask(new Operation.Acquire(mutex, -1));
            fiber.run(() -> violations += inside.merge(mutex, 1, Integer::sum) == 1 ? 0 : 1);
            fiber.work(time / 3);
            fiber.run(() -> inside.merge(mutex, -1, Integer::sum));
            fiber.ask(new Operation.Release(mutex));
        }

        Run run() {
            for (int i = 0; i < 4; i++) {
                world.kernel.spawn(fiber(2), specs.get(random.nextInt(specs.size())));
            }
            return new Run(world.kernel.run(), world.recorder, world.kernel.cores(), violations);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void sameSeedSameTrace(long seed) {
        Run first = new RandomWorld(seed).run();
        Run second = new RandomWorld(seed).run();
        assertThat(first.outcome()).isEqualTo(new Outcome.Finished());
        assertThat(second.recorder().text()).isEqualTo(first.recorder().text());
        assertThat(first.recorder().lines()).hasSizeGreaterThan(100);
        obeysTheRules(first);
    }

    private static void obeysTheRules(Run run) {
        assertThat(run.mutexViolations()).isZero();
        Map<String, Integer> holders = new HashMap<>();
        Map<Integer, Integer> coreOf = new HashMap<>();
        Map<Integer, Long> lastTime = new HashMap<>();
        for (TextRecorder.Line line : run.recorder().lines()) {
            String what = line.what();
            int fiber = line.fiber();
            if (fiber >= 0) {
                assertThat(line.time()).isGreaterThanOrEqualTo(lastTime.getOrDefault(fiber, 0L));
                lastTime.put(fiber, line.time());
            }
            if (what.startsWith("taken")) {
                assertThat(holders.put(what.split(" ")[1], fiber)).as(line.toString()).isNull();
            } else if (what.startsWith("dropped")) {
                assertThat(holders.remove(what.split(" ")[1])).as(line.toString()).isEqualTo(fiber);
            } else if (what.startsWith("running on ")) {
                int core = Integer.parseInt(what.substring("running on ".length()));
                assertThat(coreOf).as(line.toString()).doesNotContainValue(core);
                assertThat(core).isLessThan(run.cores());
                coreOf.put(fiber, core);
            } else if (what.startsWith("blocked") || what.startsWith("waits") || what.equals("runnable")
                    || what.equals("finished")) {
                coreOf.remove(fiber);
            }
        }
        assertThat(holders).isEmpty();
    }
}
