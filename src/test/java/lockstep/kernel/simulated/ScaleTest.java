package lockstep.kernel.simulated;

import static lockstep.kernel.simulated.World.MS;
import static lockstep.kernel.simulated.World.US;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.GilProfile;
import lockstep.kernel.Kernel.Outcome;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.kernel.ScriptFiber;
import lockstep.kernel.SeededChooser;
import lockstep.trace.Recorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing here is quadratic: each of these would take minutes if it were. */
@Timeout(20)
class ScaleTest {
    private static final int FIBERS = 10_000;

    private final SimulatedKernel kernel =
            new SimulatedKernel(new Settings(4, GilProfile.CPYTHON), new SeededChooser(1), Recorder.NONE);
    private final FiberSpec spec = new FiberSpec("t", kernel.newGil("GIL", kernel.newProcess("main"), 5 * MS), 0);

    private void finishes() {
        assertThat(kernel.run()).isEqualTo(new Outcome.Finished());
    }

    @Test
    void aHundredThousandTimersAtDifferentTimes() {
        Random random = new Random(1);
        for (int i = 0; i < 10 * FIBERS; i++) {
            kernel.spawn(new ScriptFiber().ask(new Operation.Sleep(random.nextInt(1_000_000_000))), spec);
        }
        finishes();
    }

    @Test
    void aHundredThousandTimersAtOneTime() {
        for (int i = 0; i < 10 * FIBERS; i++) {
            kernel.spawn(new ScriptFiber().ask(new Operation.Sleep(MS)), new FiberSpec("free", null, 0));
        }
        finishes();
    }

    @Test
    void tenThousandWaitForTheGil() {
        for (int i = 0; i < FIBERS; i++) {
            kernel.spawn(new ScriptFiber().work(10 * US).ask(new Operation.Sleep(0)).work(10 * US), spec);
        }
        kernel.spawn(new ScriptFiber().work(200 * MS), spec);
        finishes();
    }

    @Test
    void tenThousandWaitForALockAndTimeOut() {
        Mutex mutex = kernel.newMutex("lock");
        for (int i = 0; i < FIBERS; i++) {
            kernel.spawn(new ScriptFiber().ask(new Operation.Acquire(mutex, 100 * MS)), spec);
        }
        finishes();
        // each has been woken for the GIL once
        assertThat(kernel.now()).isBetween(200 * MS, 600 * MS);
    }

    @Test
    void tenThousandStartAndJoin() {
        ScriptFiber main = new ScriptFiber();
        for (int i = 0; i < FIBERS; i++) {
            ScriptFiber child = new ScriptFiber().ask(new Operation.Sleep(1000 * MS));
            main.ask(new Operation.Spawn(child, spec, true));
        }
        kernel.spawn(main, spec);
        finishes();
    }
}
