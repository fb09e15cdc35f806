package lockstep.trace;

/**
 * A generic span within a fiber, as a row of its own: RUNNING while entered, BLOCKED while left (suspended), NOT_STARTED
 * before it was first entered, FINISHED when closed.
 */
public record TaskLane(int id, int fiber, String name, Track states) {
    /** Whether it was ever entered. A task that was only made has nothing to show. */
    public boolean ran() {
        for (int i = 0; i < states.size(); i++) {
            if (states.state(i) == State.RUNNING) {
                return true;
            }
        }
        return false;
    }
}
