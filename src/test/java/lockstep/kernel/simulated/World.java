package lockstep.kernel.simulated;

import lockstep.kernel.Costs;
import lockstep.kernel.Fiber;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Gil;
import lockstep.kernel.GilProfile;
import lockstep.kernel.Operation;
import lockstep.kernel.SeededChooser;
import lockstep.kernel.TextRecorder;

/** A simulated kernel with one process and its GIL, for tests. */
final class World {
    static final long US = 1_000;
    static final long MS = 1_000_000;

    final TextRecorder recorder = new TextRecorder();
    final SimulatedKernel kernel;
    final int process;
    final Gil gil;

    World(int cores) {
        this(cores, 1);
    }

    World(int cores, long seed) {
        this(cores, seed, Costs.standard());
    }

    World(int cores, long seed, Costs costs) {
        kernel = new SimulatedKernel(
                new Settings(cores, GilProfile.CPYTHON, costs, 0), new SeededChooser(seed), recorder);
        process = kernel.newProcess("main");
        gil = kernel.newGil("GIL", process, 5 * MS);
    }

    FiberSpec spec(String name) {
        return new FiberSpec(name, gil, process);
    }

    FiberHandle start(String name, Fiber fiber) {
        return kernel.spawn(fiber, spec(name));
    }

    FiberHandle startFree(String name, Fiber fiber) {
        return kernel.spawn(fiber, new FiberSpec(name, null, process));
    }

    static Operation io(long nanos) {
        return new Operation.Outside(false, "site", nanos, () -> null);
    }

    static Operation compute(long nanos) {
        return new Operation.Outside(true, "sha256", nanos, () -> null);
    }
}
