package lockstep.timeline;

import java.util.ArrayList;
import java.util.List;
import lockstep.trace.GilLane;
import lockstep.trace.Lane;
import lockstep.trace.TaskLane;
import lockstep.trace.Timeline;

/** What a row of the picture shows, before it is drawn. */
sealed interface Row {
    record OfProcess(String name) implements Row {}

    record OfGil(GilLane gil) implements Row {}

    record OfLane(Lane lane) implements Row {}

    record OfTask(TaskLane task) implements Row {}

    /** Process by process: its GILs, its threads, each thread's tasks below it. */
    static List<Row> of(Timeline timeline) {
        List<Row> rows = new ArrayList<>();
        boolean groups = timeline.lanes().stream().mapToInt(Lane::process).distinct().count() > 1;
        for (Timeline.Process process : timeline.processes()) {
            if (groups) {
                rows.add(new OfProcess(process.name()));
            }
            for (GilLane gil : timeline.gils()) {
                if (gil.process() == process.id()) {
                    rows.add(new OfGil(gil));
                }
            }
            for (Lane lane : timeline.lanes()) {
                if (lane.process() == process.id()) {
                    rows.add(new OfLane(lane));
                    lane.tasks().forEach(task -> rows.add(new OfTask(task)));
                }
            }
        }
        return rows;
    }

    /** How many rows there are to scroll through. */
    static int count(Timeline timeline) {
        return of(timeline).size();
    }
}
