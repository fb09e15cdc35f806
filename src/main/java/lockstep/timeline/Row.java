package lockstep.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.trace.GilLane;
import lockstep.trace.Lane;
import lockstep.trace.QueueLane;
import lockstep.trace.TaskLane;
import lockstep.trace.Timeline;

/** What a row of the picture shows, before it is drawn. */
sealed interface Row {
    record OfProcess(String name) implements Row {}

    record OfGil(GilLane gil) implements Row {}

    /** @param name its thread's; its process's, where that is all there is of it */
    record OfLane(Lane lane, String name) implements Row {}

    record OfTask(TaskLane task) implements Row {}

    record OfQueue(QueueLane queue) implements Row {}

    /**
     * Process by process: its GILs, its threads, each thread's tasks below it, its queues.
     *
     * @param compact one row for a process that has one thread, which shares its GIL with nobody
     */
    static List<Row> of(Timeline timeline, boolean compact) {
        List<Row> rows = new ArrayList<>();
        Map<Integer, List<Lane>> lanesOf = new HashMap<>();
        timeline.lanes().forEach(lane -> lanesOf.computeIfAbsent(lane.process(), p -> new ArrayList<>()).add(lane));
        Map<Integer, List<QueueLane>> queues = new HashMap<>();
        timeline.queues().forEach(q -> queues.computeIfAbsent(q.process(), p -> new ArrayList<>()).add(q));
        boolean groups = timeline.lanes().stream().mapToInt(Lane::process).distinct().count() > 1;
        for (Timeline.Process process : timeline.processes()) {
            List<Lane> lanes = lanesOf.getOrDefault(process.id(), List.of());
            if (groups && compact && lanes.size() == 1 && !queues.containsKey(process.id()) && lanes.getFirst().tasks().stream().noneMatch(TaskLane::ran)) {
                rows.add(new OfLane(lanes.getFirst(), process.name()));
                continue;
            }
            if (groups) {
                rows.add(new OfProcess(process.name()));
            }
            for (GilLane gil : timeline.gils()) {
                if (gil.process() == process.id()) {
                    rows.add(new OfGil(gil));
                }
            }
            for (Lane lane : lanes) {
                rows.add(new OfLane(lane, lane.name()));
                lane.tasks().stream().filter(TaskLane::ran).forEach(task -> rows.add(new OfTask(task)));
            }
            for (QueueLane queue : queues.getOrDefault(process.id(), List.of())) {
                rows.add(new OfQueue(queue));
            }
        }
        return rows;
    }

    /** How many rows there are to scroll through. */
    static int count(Timeline timeline) {
        return of(timeline, false).size();
    }
}
