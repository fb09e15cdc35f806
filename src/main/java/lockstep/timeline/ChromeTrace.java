package lockstep.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lockstep.trace.Arrow;
import lockstep.trace.GilLane;
import lockstep.trace.Lane;
import lockstep.trace.QueueLane;
import lockstep.trace.Span;
import lockstep.trace.State;
import lockstep.trace.TaskLane;
import lockstep.trace.Timeline;
import lockstep.trace.Track;
import org.jspecify.annotations.Nullable;

/**
 * A timeline in the Trace Event Format, which chrome://tracing and ui.perfetto.dev read. Times are µs. A GIL is a row of
 * its own, numbered behind the threads; so is a task. Numbers begin with 1: Perfetto takes process and thread 0 for the
 * kernel's idle ones, and calls them "swapper".
 */
public final class ChromeTrace {
    private static final int FIRST_GIL = 1_000_000;
    private static final int FIRST_TASK = 2_000_000;

    private final Timeline timeline;
    private final JsonGenerator json;
    private final Set<String> counters = new HashSet<>();
    private int flows;
    private int rows;

    private ChromeTrace(Timeline timeline, JsonGenerator json) {
        this.timeline = timeline;
        this.json = json;
    }

    public static String of(Timeline timeline) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new ChromeTrace(timeline, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("displayTimeUnit", "ms");
        json.writeObjectFieldStart("otherData");
        json.writeStringField("summary", timeline.sentence());
        json.writeBooleanField("truncated", timeline.truncated());
        json.writeArrayFieldStart("warnings");
        for (String each : timeline.notices()) {
            json.writeString(each);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayFieldStart("traceEvents");
        for (Timeline.Process process : timeline.processes()) {
            name("process_name", process.id(), 0, process.name());
        }
        for (GilLane gil : timeline.gils()) {
            int row = FIRST_GIL + gil.gil();
            name("thread_name", gil.process(), row, gil.name());
            sort(gil.process(), row);
            holders(gil, row);
        }
        int task = FIRST_TASK;
        Map<Long, Integer> taskRows = new HashMap<>();
        for (Lane lane : timeline.lanes()) {
            name("thread_name", lane.process(), lane.fiber(), lane.name());
            sort(lane.process(), lane.fiber());
            spans(lane.states(), lane.process(), lane.fiber(), null);
            for (TaskLane each : lane.tasks()) {
                taskRows.put(key(lane.fiber(), each.id()), task);
                name("thread_name", lane.process(), task, each.name());
                sort(lane.process(), task);
                spans(each.states(), lane.process(), task++, lane);
            }
        }
        for (QueueLane queue : timeline.queues()) {
            counter(queue);
        }
        for (Arrow arrow : timeline.arrows()) {
            arrow(arrow, taskRows);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void name(String kind, int process, int row, String name) throws IOException {
        json.writeStartObject();
        json.writeStringField("ph", "M");
        json.writeStringField("name", kind);
        json.writeNumberField("pid", process + 1);
        json.writeNumberField("tid", row + 1);
        json.writeObjectFieldStart("args");
        json.writeStringField("name", name);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** In the order they are written: the GIL above the threads, tasks below the thread that runs them. */
    private void sort(int process, int row) throws IOException {
        json.writeStartObject();
        json.writeStringField("ph", "M");
        json.writeStringField("name", "thread_sort_index");
        json.writeNumberField("pid", process + 1);
        json.writeNumberField("tid", row + 1);
        json.writeObjectFieldStart("args");
        json.writeNumberField("sort_index", ++rows);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void begin(String phase, String name, int process, int row, long time) throws IOException {
        json.writeStartObject();
        json.writeStringField("ph", phase);
        json.writeStringField("name", name);
        json.writeNumberField("pid", process + 1);
        json.writeNumberField("tid", row + 1);
        json.writeNumberField("ts", (time - timeline.start()) / 1e3);
    }

    private void span(String name, int process, int row, long start, long end, int line) throws IOException {
        begin("X", name, process, row, start);
        json.writeNumberField("dur", (end - start) / 1e3);
        if (line > 0) {
            json.writeObjectFieldStart("args");
            json.writeNumberField("line", line);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** @param within the thread of a task; null for a thread's own spans */
    private void spans(Track track, int process, int row, @Nullable Lane within) throws IOException {
        for (Span span : track.spans()) {
            if (span.state() != State.NOT_STARTED && span.state() != State.FINISHED) {
                boolean holds = within != null && span.state() == State.RUNNING && Spans.holdsUp(within, span);
                span(holds ? Glyph.HOLDS.meaning() : Spans.describe(span, within != null), process, row, span.start(), span.end(), span.line());
            }
        }
    }

    private void holders(GilLane gil, int row) throws IOException {
        for (int i = 0; i < gil.holders().size(); i++) {
            Lane holder = timeline.lane(gil.holder(i));
            if (holder != null) {
                span(holder.name(), gil.process(), row, gil.holders().start(i), gil.holders().end(i), 0);
            }
        }
    }

    /** How long a queue is. Two of one name in one process would be one row: the number tells them apart. */
    private void counter(QueueLane queue) throws IOException {
        boolean first = counters.add(queue.process() + " " + queue.name());
        String name = first ? queue.name() : queue.name() + " #" + (queue.queue() + 1);
        for (int i = 0; i < queue.size(); i++) {
            begin("C", name, queue.process(), 0, queue.time(i));
            json.writeObjectFieldStart("args");
            json.writeNumberField("items", queue.length(i));
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static long key(int fiber, int task) {
        return (long) fiber << 32 | task;
    }

    private void arrow(Arrow arrow, Map<Long, Integer> taskRows) throws IOException {
        Lane from = timeline.lane(arrow.fromFiber());
        Lane to = timeline.lane(arrow.toFiber());
        if (from == null || to == null || arrow.toTime() == Arrow.NEVER) {
            return;
        }
        int fromRow = taskRows.getOrDefault(key(arrow.fromFiber(), arrow.fromTask()), from.fiber());
        int toRow = taskRows.getOrDefault(key(arrow.toFiber(), arrow.toTask()), to.fiber());
        flow("s", arrow, from.process(), fromRow, arrow.fromTime());
        flow("f", arrow, to.process(), toRow, arrow.toTime());
        flows++;
    }

    private void flow(String phase, Arrow arrow, int process, int row, long time) throws IOException {
        begin(phase, SvgPicture.words(arrow), process, row, time);
        json.writeStringField("cat", arrow.kind().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("id", flows);
        if (phase.equals("f")) {
            json.writeStringField("bp", "e");
        }
        json.writeEndObject();
    }
}
