package lockstep.kernel;

import java.util.Random;

/** Chooses by a seed: the same seed gives the same run. */
public final class SeededChooser implements Chooser {
    /**
     * One GIL hand-over in eight goes to the waiter that waited longest, the rest to any. CPython's order is neither
     * first come first served nor uniform; this gives the medians measured for an I/O thread behind two and four CPU
     * threads (10.5 and 14.9 ms; uniform choice lies on the edge between one slice and two).
     */
    private static final int OLDEST_ONCE_IN = 8;

    private final Random random;

    public SeededChooser(long seed) {
        // java.util.Random is specified to the bit; small seeds that follow each other start alike, so stir first.
        this.random = new Random((seed + 1) * 0x9E3779B97F4A7C15L);
    }

    @Override
    public int choose(Choice choice) {
        int count = choice.alternatives().size();
        return switch (choice.kind()) {
            // Operating systems are fair: who waited longest for a core has it.
            case CORE -> 0;
            case GIL -> random.nextInt(OLDEST_ONCE_IN) == 0 ? 0 : random.nextInt(count);
            case STEP, TIE, TIMEOUT, VALUE -> random.nextInt(count);
        };
    }
}
