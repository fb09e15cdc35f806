package lockstep.trace;

/** Who held one GIL, and when. */
public final class GilLane {
    private final int gil;
    private final int process;
    private final String name;
    private final Track holders;

    GilLane(int gil, int process, String name, Track holders) {
        this.gil = gil;
        this.process = process;
        this.name = name;
        this.holders = holders;
    }

    public int gil() {
        return gil;
    }

    public int process() {
        return process;
    }

    public String name() {
        return name;
    }

    /** Held (RUNNING) and free (RUNNABLE) spans; see {@link #holder}. */
    public Track holders() {
        return holders;
    }

    /** The fiber that held it in the span of that index, -1 when nobody did. */
    public int holder(int index) {
        return holders.state(index) == State.RUNNING ? holders.second(index) : -1;
    }
}
