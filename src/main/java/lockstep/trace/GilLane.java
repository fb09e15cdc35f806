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

    /** Whether a fiber had it for half of a time or more. */
    public boolean holdsMost(int fiber, long from, long to) {
        long held = 0;
        for (int i = Math.max(0, holders.indexAt(from)); i < holders.size() && holders.start(i) < to; i++) {
            if (holder(i) == fiber) {
                held += Math.max(0, Math.min(to, holders.end(i)) - Math.max(from, holders.start(i)));
            }
        }
        return 2 * held >= to - from;
    }

    /** The fiber that held it in the span of that index, -1 when nobody did. */
    public int holder(int index) {
        return holders.state(index) == State.RUNNING ? holders.second(index) : -1;
    }
}
