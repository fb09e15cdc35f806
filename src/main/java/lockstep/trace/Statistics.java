package lockstep.trace;

/**
 * The whole run in numbers; times in ns.
 *
 * @param wall from the first event to the last
 * @param busy the sum of all fibers' running time
 * @param somebodyRunning how long at least one fiber ran
 * @param severalRunning how long at least two ran at once
 * @param mostAtOnce how many ran at the same moment, at most
 * @param outsideWaiting the sum of all fibers' sleeping and waiting for I/O
 * @param somebodyOutside how long at least one slept or waited for I/O
 * @param somebodyPreparing how long at least one Python was starting or ending
 * @param gilWait the sum of all fibers' waiting for a GIL
 */
public record Statistics(
        long wall,
        long busy,
        long somebodyRunning,
        long severalRunning,
        int mostAtOnce,
        long outsideWaiting,
        long somebodyOutside,
        long somebodyPreparing,
        long gilWait) {
    /** Work done per time passed: 1 when one fiber runs all the time; 0 for an empty run. */
    public double speedUp() {
        return wall == 0 ? 0 : (double) busy / wall;
    }

    /** The share of the time somebody was running, 0 to 1. */
    public double utilisation() {
        return wall == 0 ? 0 : (double) somebodyRunning / wall;
    }

    /** Waiting done per time passed: how many waits went on side by side on average, while any did; 0 for none. */
    public double waitOverlap() {
        return somebodyOutside == 0 ? 0 : (double) outsideWaiting / somebodyOutside;
    }
}
