package lockstep.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
 * What a page's script draws: rows, of which each has its spans as four numbers each (how long, which look, line, text),
 * gapless from the beginning on. What no screen could show is left out: rows beyond some thousands, and spans so short
 * that even enlarged a hundredfold several of them share a dot.
 */
final class PageData {
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_ARROWS = 5_000;
    private static final int MOST_SPANS = 300_000;

    private final Timeline timeline;
    private final List<Row> rows;
    private final int left;
    private final long shortest;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<Glyph, Integer> looks = new EnumMap<>(Glyph.class);
    private final Set<Glyph> seen = EnumSet.noneOf(Glyph.class);
    private final List<String> holders = new ArrayList<>();
    private final Map<Long, Integer> rowOf = new HashMap<>();
    private final String json;

    PageData(Timeline timeline) {
        this.timeline = timeline;
        List<Row> all = Row.of(timeline, false);
        this.rows = all.subList(0, Math.min(MOST_ROWS, all.size()));
        this.left = all.size() - rows.size();
        long spans = rows.stream().mapToLong(PageData::size).sum();
        this.shortest = spans <= MOST_SPANS ? 0 : Math.max(1, timeline.duration() / 100_000);
        for (Glyph glyph : Glyph.values()) {
            looks.put(glyph, looks.size());
        }
        text("");
        this.json = write();
    }

    private static int size(Row row) {
        return switch (row) {
            case Row.OfLane lane -> lane.lane().states().size();
            case Row.OfTask task -> task.task().states().size();
            case Row.OfGil gil -> gil.gil().holders().size();
            case Row.OfQueue queue -> queue.queue().size();
            case Row.OfProcess process -> 0;
        };
    }

    String json() {
        return json;
    }

    boolean isCut() {
        return left > 0 || shortest > 0;
    }

    String cut() {
        return (left > 0 ? left + " more rows are not shown. " : "")
                + (shortest > 0 ? "What is shorter than " + shortest + " ns is drawn as what is beside it." : "");
    }

    Set<Glyph> used() {
        return seen;
    }

    String meaning(Glyph glyph) {
        return glyph.meaning(timeline);
    }

    private int text(String text) {
        return texts.computeIfAbsent(text, t -> texts.size());
    }

    private String write() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeNumberField("duration", timeline.duration());
            out.writeArrayFieldStart("rows");
            for (int i = 0; i < rows.size(); i++) {
                row(out, rows.get(i), i);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("arrows");
            int count = 0;
            for (Arrow arrow : timeline.arrows()) {
                count += count < MOST_ARROWS && arrow(out, arrow) ? 1 : 0;
            }
            out.writeEndArray();
            looks(out);
            out.writeArrayFieldStart("texts");
            for (String each : texts.keySet()) {
                out.writeString(SvgPicture.withoutControls(each));
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // nothing in it may look like the end of the script that holds it
        return text.toString().replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private void looks(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("looks");
        for (Glyph glyph : looks.keySet()) {
            look(out, SvgStyle.colour(glyph), glyph.role() == Role.RUNNING, glyph.meaning(timeline));
        }
        for (String colour : holders) {
            look(out, colour, false, "has the GIL");
        }
        out.writeEndArray();
    }

    private static void look(JsonGenerator out, String colour, boolean tall, String meaning) throws IOException {
        out.writeStartObject();
        out.writeStringField("colour", colour);
        out.writeBooleanField("tall", tall);
        out.writeStringField("meaning", meaning);
        out.writeEndObject();
    }

    private void row(JsonGenerator out, Row row, int number) throws IOException {
        out.writeStartObject();
        switch (row) {
            case Row.OfProcess process -> head(out, "process", process.name());
            case Row.OfGil gil -> {
                head(out, "gil", gil.gil().name());
                holders(out, gil.gil());
            }
            case Row.OfLane lane -> {
                rowOf.put(key(lane.lane().fiber(), 0), number);
                head(out, "lane", lane.name());
                GilLane gil = timeline.gilOf(lane.lane().process());
                if (gil != null) {
                    out.writeStringField("colour", SvgStyle.holder(lane.lane().fiber()));
                }
                spans(out, lane.lane().states(), false, gil, lane.lane().fiber());
            }
            case Row.OfTask task -> {
                rowOf.put(key(task.task().fiber(), task.task().id()), number);
                head(out, "task", task.task().name());
                spans(out, task.task().states(), true, null, task.task().fiber());
            }
            case Row.OfQueue queue -> {
                head(out, "queue", queue.queue().name());
                changes(out, queue.queue());
            }
        }
        out.writeEndObject();
    }

    private static long key(int fiber, int task) {
        return (long) fiber << 32 | task;
    }

    private void head(JsonGenerator out, String kind, String name) throws IOException {
        out.writeStringField("kind", kind);
        out.writeNumberField("name", text(name));
    }

    private void spans(JsonGenerator out, Track track, boolean task, @Nullable GilLane gil, int fiber)
            throws IOException {
        Spread spread = new Spread(out);
        for (int i = 0; i < track.size(); i++) {
            Span span = track.span(i);
            boolean there = span.state() != State.NOT_STARTED && span.state() != State.FINISHED;
            if (!there) {
                spread.add(span.start(), span.end(), -1, 0, 0);
                continue;
            }
            boolean outside = span.state() == State.RUNNING && gil != null && !gil.holdsMost(fiber, span.start(), span.end());
            boolean holds = task && span.state() == State.RUNNING && Spans.holdsUp(timeline.lane(fiber), span);
            Glyph glyph = outside ? Glyph.OUTSIDE : holds ? Glyph.HOLDS : Spans.glyph(span, task);
            seen.add(glyph);
            int line = span.line() < Span.LINES_OF_A_FILE ? span.line() : 0;
            spread.add(span.start(), span.end(), looks.get(glyph), line, text(outside || holds ? glyph.meaning() : Spans.describe(span, task)));
        }
        spread.end();
    }

    private void holders(JsonGenerator out, GilLane gil) throws IOException {
        Spread spread = new Spread(out);
        for (int i = 0; i < gil.holders().size(); i++) {
            Lane holder = timeline.lane(gil.holder(i));
            int look = -1;
            if (holder != null) {
                String colour = SvgStyle.holder(holder.fiber());
                int known = holders.indexOf(colour);
                look = looks.size() + (known >= 0 ? known : holders.size());
                if (known < 0) {
                    holders.add(colour);
                }
            }
            spread.add(gil.holders().start(i), gil.holders().end(i), look, 0,
                    holder == null ? 0 : text("held by " + holder.name()));
        }
        spread.end();
    }

    private void changes(JsonGenerator out, QueueLane queue) throws IOException {
        out.writeNumberField("most", queue.most());
        out.writeArrayFieldStart("changes");
        long last = timeline.start() - shortest;
        for (int i = 0; i < queue.size(); i++) {
            boolean isLast = i == queue.size() - 1;
            if (queue.time(i) - last >= shortest || isLast) {
                last = queue.time(i);
                out.writeNumber(last - timeline.start());
                out.writeNumber(queue.length(i));
            }
        }
        out.writeEndArray();
    }

    private boolean arrow(JsonGenerator out, Arrow arrow) throws IOException {
        Integer from = rowOf.get(key(arrow.fromFiber(), arrow.fromTask()));
        Integer to = rowOf.get(key(arrow.toFiber(), arrow.toTask()));
        if (from == null || to == null || from.equals(to) || arrow.toTime() == Arrow.NEVER) {
            return false;
        }
        out.writeStartArray();
        out.writeNumber(from);
        out.writeNumber(arrow.fromTime() - timeline.start());
        out.writeNumber(to);
        out.writeNumber(arrow.toTime() - timeline.start());
        out.writeNumber(text(SvgPicture.words(arrow)));
        out.writeEndArray();
        return true;
    }

    /** Spans one after the other; a gap becomes a span of nothing, what is too short is added to what comes before. */
    private final class Spread {
        private final JsonGenerator out;
        private long begin = timeline.start();
        private long until = timeline.start();
        private int look = -1;
        private int line;
        private int what;

        Spread(JsonGenerator out) throws IOException {
            this.out = out;
            out.writeArrayFieldStart("spans");
        }

        void add(long start, long end, int look, int line, int what) throws IOException {
            if (start > until) {
                put(until, -1, 0, 0);
                until = start;
            }
            if (end - start >= Math.max(1, shortest)) {
                put(until, look, line, what);
            }
            until = Math.max(until, end);
        }

        private void put(long start, int look, int line, int what) throws IOException {
            flush(start);
            this.look = look;
            this.line = line;
            this.what = what;
        }

        private void flush(long end) throws IOException {
            if (end > begin) {
                out.writeNumber(end - begin);
                out.writeNumber(look);
                out.writeNumber(line);
                out.writeNumber(what);
                begin = end;
            }
        }

        void end() throws IOException {
            flush(until);
            out.writeEndArray();
        }
    }
}
