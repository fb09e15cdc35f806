package lockstep.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, ready to be drawn. Immutable, but for the tracks being packed.
 *
 * @param start of the first event, ns
 * @param end of the last event, or where recording stopped; of a run in which nobody could go on a little later, so that
 *     what everybody waits for can be seen. Statistics end with the last event.
 * @param steps how many events changed something: the length of the axis by order
 * @param lanes one per fiber that was seen, in the order of their numbers
 * @param notices warnings about what is seen here, full sentences
 * @param truncated whether the recorder was full before the run ended; the timeline then ends there
 */
public record Timeline(
        long start,
        long end,
        int steps,
        List<Process> processes,
        List<Lane> lanes,
        List<GilLane> gils,
        List<QueueLane> queues,
        List<Arrow> arrows,
        Statistics statistics,
        boolean truncated,
        List<String> notices) {
    public static final Timeline EMPTY = new TraceRecorder(1).timeline();

    /** A group of lanes. */
    public record Process(int id, String name) {}

    /** Null when there is no such fiber. */
    public @Nullable Lane lane(int fiber) {
        int low = 0;
        int high = lanes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Lane lane = lanes.get(middle);
            if (lane.fiber() == fiber) {
                return lane;
            }
            if (lane.fiber() < fiber) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** The GIL of a process; null where there is none. */
    public @Nullable GilLane gilOf(int process) {
        for (GilLane gil : gils) {
            if (gil.process() == process) {
                return gil;
            }
        }
        return null;
    }

    public Timeline withNotices(List<String> sentences) {
        return new Timeline(
                start, end, steps, processes, lanes, gils, queues, arrows, statistics, truncated, List.copyOf(sentences));
    }

    public long duration() {
        return end - start;
    }

    /** What one sees here, in plain English, computed from the data. */
    public String sentence() {
        return Sentence.of(this);
    }
}
