package lockstep.trace;

import java.util.Arrays;

/** How many items a queue held, and when: what had been put and not yet taken. */
public final class QueueLane {
    private final int queue;
    private final int process;
    private final String name;
    private final long[] times;
    private final int[] steps;
    private final int[] lengths;
    private final int most;

    private QueueLane(int queue, int process, String name, Draft draft) {
        this.queue = queue;
        this.process = process;
        this.name = name;
        this.times = Arrays.copyOf(draft.times, draft.size);
        this.steps = Arrays.copyOf(draft.steps, draft.size);
        this.lengths = Arrays.copyOf(draft.lengths, draft.size);
        this.most = Arrays.stream(lengths).max().orElse(0);
    }

    public int queue() {
        return queue;
    }

    /** Where it was made. */
    public int process() {
        return process;
    }

    public String name() {
        return name;
    }

    /** How many changes there are; before the first one it is empty. */
    public int size() {
        return times.length;
    }

    public long time(int index) {
        return times[index];
    }

    public int step(int index) {
        return steps[index];
    }

    /** How many items were in it from that change to the next one. */
    public int length(int index) {
        return lengths[index];
    }

    /** How many items it held at most. */
    public int most() {
        return most;
    }

    /** The last change at or before a time, -1 for none. */
    public int indexAt(long time) {
        int at = Arrays.binarySearch(times, time);
        return at >= 0 ? at : -at - 2;
    }

    /** The same, by step. */
    public int indexAtStep(int step) {
        int low = 0;
        int high = steps.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (steps[middle] <= step) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** A lane in the making. Of changes at one time only the last is kept. */
    static final class Draft {
        private long[] times = new long[8];
        private int[] steps = new int[8];
        private int[] lengths = new int[8];
        private int size;
        private int length;

        void change(long time, int step, int by) {
            length += by;
            if (size == 0 || times[size - 1] != time) {
                if (size == times.length) {
                    times = Arrays.copyOf(times, size * 2);
                    steps = Arrays.copyOf(steps, size * 2);
                    lengths = Arrays.copyOf(lengths, size * 2);
                }
                times[size] = time;
                steps[size++] = step;
            }
            lengths[size - 1] = Math.max(0, length);
        }

        QueueLane finish(int queue, int process, String name) {
            return new QueueLane(queue, process, name, this);
        }
    }
}
