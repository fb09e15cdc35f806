package lockstep.timeline;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lockstep.trace.Arrow;
import lockstep.trace.GilLane;
import lockstep.trace.Lane;
import lockstep.trace.Nanos;
import lockstep.trace.QueueLane;
import lockstep.trace.Span;
import lockstep.trace.State;
import lockstep.trace.Timeline;
import lockstep.trace.Track;
import org.jspecify.annotations.Nullable;

/** A timeline as a drawing that stands alone: no script, nothing fetched. */
public final class SvgPicture {
    private static final int LABELS = 210;
    private static final int AXIS = 800;
    private static final int WIDTH = LABELS + AXIS + 30;
    private static final int ROW = 26;
    private static final int BAR = 16;

    /** Characters of small type in a row. */
    private static final int TEXT_COLUMNS = 150;

    private static final int MOST_TITLE = 130;
    private static final int MOST_NAME = 28;

    /** A picture higher than this nobody looks at. */
    private static final int MOST_ROWS = 400;

    private static final int MOST_TICKS = 8;

    /** More arrows than this hide what they are about. */
    private static final int MOST_ARROWS = 150;

    /** Thinner than this, in pixels, the waits of a lane are drawn as one, and so are its runs, over them. */
    private static final double THINNEST = 0.7;

    private final Timeline timeline;
    private final StringBuilder bars = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final Set<Glyph> used = EnumSet.noneOf(Glyph.class);
    private final Map<Long, Integer> middles = new HashMap<>();
    private boolean usesQueues;
    private int y = 20;

    private SvgPicture(Timeline timeline) {
        this.timeline = timeline;
    }

    /** @param title what was run, and how */
    public static String of(Timeline timeline, String title) {
        SvgPicture picture = new SvgPicture(timeline);
        picture.text(10, picture.y, cut(title, MOST_TITLE), " font-weight='bold'");
        for (String line : Wrapping.words(timeline.sentence(), TEXT_COLUMNS)) {
            picture.y += 17;
            picture.text(10, picture.y, line, "");
        }
        for (String notice : timeline.notices()) {
            for (String line : Wrapping.words("! " + notice, TEXT_COLUMNS)) {
                picture.y += 17;
                picture.text(10, picture.y, line, " class='notice'");
            }
        }
        picture.y += 16;
        return picture.draw();
    }

    /** To stand in a page that says the rest. */
    static String alone(Timeline timeline) {
        return new SvgPicture(timeline).draw();
    }

    private String draw() {
        int top = y;
        List<Row> rows = Row.of(timeline, false);
        for (Row row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            draw(row);
        }
        if (rows.size() > MOST_ROWS) {
            text(10, y + 13, "and %d more rows".formatted(rows.size() - MOST_ROWS), " class='dim'");
            y += ROW;
        }
        if (timeline.arrows().size() > MOST_ARROWS) {
            int left = timeline.arrows().size();
            text(10, y + 13, "%d arrows are left out: too many to be told apart".formatted(left), " class='dim'");
            y += ROW;
        }
        String grid = ticks(top);
        String arrows = arrows();
        legend();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" \
                font-family="sans-serif" font-size="12">
                %s<rect class="back" width="100%%" height="100%%"/>
                """.formatted(WIDTH, y, WIDTH, y, SvgStyle.CSS) + grid + bars + arrows + words + "</svg>\n";
    }

    private void draw(Row row) {
        switch (row) {
            case Row.OfProcess process -> {
                text(10, y + 14, cut(process.name(), TEXT_COLUMNS), " font-weight='bold'");
                y += ROW;
            }
            case Row.OfGil gil -> holders(gil.gil());
            case Row.OfLane lane -> {
                GilLane gil = timeline.gilOf(lane.lane().process());
                int fiber = lane.lane().fiber();
                if (gil != null) {
                    bars.append("<rect x='10' y='%d' width='8' height='8' rx='2' fill='%s'/>%n"
                            .formatted(y + 4, SvgStyle.holder(fiber)));
                }
                middles.put(key(fiber, 0), y + BAR / 2);
                row(lane.name(), 24, lane.lane().states(), false, gil, fiber);
            }
            case Row.OfTask task -> {
                middles.put(key(task.task().fiber(), task.task().id()), y + BAR / 2);
                row(task.task().name(), 38, task.task().states(), true, null, task.task().fiber());
            }
            case Row.OfQueue queue -> queue(queue.queue());
        }
    }

    private static long key(int fiber, int task) {
        return (long) fiber << 32 | task;
    }

    private static String cut(String text, int columns) {
        return text.codePointCount(0, text.length()) <= columns
                ? text
                : text.substring(0, text.offsetByCodePoints(0, columns - 1)) + "…";
    }

    /** As high as it is long. */
    private void queue(QueueLane queue) {
        text(24, y + 13, cut(queue.name(), MOST_NAME), "");
        usesQueues = true;
        double drawnTo = -1;
        for (int i = 0; i < queue.size(); i++) {
            double from = x(queue.time(i));
            double to = x(i + 1 < queue.size() ? queue.time(i + 1) : timeline.end());
            if (queue.length(i) == 0 || to - from < THINNEST && to < drawnTo + THINNEST) {
                continue;
            }
            drawnTo = Math.max(from + THINNEST, to);
            int height = Math.max(2, BAR * queue.length(i) / queue.most());
            rectangle(from, y + BAR - height, drawnTo - from, height, SvgStyle.QUEUED,
                    queue.length(i) + (queue.length(i) == 1 ? " item" : " items"));
            if (to - from > 20) {
                text((int) from + 3, y + 11, Integer.toString(queue.length(i)), " class='dim' font-size='10'");
            }
        }
        y += ROW;
    }

    /** @param gil which it needs to run Python code; null when that makes no difference */
    private void row(String name, int indent, Track track, boolean task, @Nullable GilLane gil, int fiber) {
        text(indent, y + 13, cut(name, MOST_NAME - indent / 14), "");
        List<Span> spans = track.spans();
        double ranTo = -1;
        double waitedTo = -1;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.state() == State.NOT_STARTED || span.state() == State.FINISHED) {
                continue;
            }
            double from = x(span.start());
            double to = x(span.end());
            boolean runs = span.state() == State.RUNNING;
            if (to - from < THINNEST && to < (runs ? ranTo : waitedTo) + THINNEST) {
                continue;
            }
            double drawnTo = Math.max(from + THINNEST, to);
            ranTo = runs ? drawnTo : ranTo;
            waitedTo = runs ? waitedTo : drawnTo;
            boolean outside = runs && gil != null && !gil.holdsMost(fiber, span.start(), span.end());
            boolean holds = task && runs && Spans.holdsUp(timeline.lane(fiber), span);
            Glyph glyph = outside ? Glyph.OUTSIDE : holds ? Glyph.HOLDS : Spans.glyph(span, task);
            used.add(glyph);
            String line = span.line() > 0 && span.line() < Span.LINES_OF_A_FILE ? ", line " + span.line() : "";
            String what = outside || holds ? glyph.meaning() : Spans.describe(span, task);
            bar(from, drawnTo, glyph, runs, what + line + ", " + Nanos.text(span.duration()));
        }
        y += ROW;
    }

    private void holders(GilLane gil) {
        text(24, y + 13, gil.name(), " font-style='italic'");
        double drawnTo = -1;
        for (int i = 0; i < gil.holders().size(); i++) {
            Lane holder = timeline.lane(gil.holder(i));
            double from = x(gil.holders().start(i));
            double to = x(gil.holders().end(i));
            if (holder == null || to - from < THINNEST && to < drawnTo + THINNEST) {
                continue;
            }
            drawnTo = Math.max(from + THINNEST, to);
            rectangle(from, y + 4, drawnTo - from, BAR / 2, SvgStyle.holder(holder.fiber()), holder.name());
        }
        y += ROW;
    }

    private void bar(double from, double to, Glyph glyph, boolean runs, String what) {
        rectangle(from, runs ? y : y + BAR / 4, to - from, runs ? BAR : BAR / 2, SvgStyle.colour(glyph), what);
    }

    private void rectangle(double x, int top, double width, int height, String colour, String what) {
        bars.append(String.format(
                Locale.ROOT, "<rect x='%.1f' y='%d' width='%.1f' height='%d' fill='%s'><title>%s</title></rect>%n",
                x, top, width, height, colour, escape(what)));
    }

    /** At round times. @return lines to lie behind the bars */
    private String ticks(int top) {
        StringBuilder grid = new StringBuilder();
        y += 4;
        long duration = Math.max(1, timeline.duration());
        long step = step(duration);
        for (long time = 0; time <= duration; time += step) {
            double at = x(timeline.start() + time);
            grid.append(String.format(Locale.ROOT,
                    "<line class='grid' x1='%.1f' y1='%d' x2='%.1f' y2='%d'/>%n", at, top - 4, at, y));
            text((int) Math.round(at), y + 16, time == 0 ? "0" : Nanos.text(time), " class='dim' text-anchor='middle'");
        }
        grid.append("<line class='axis' x1='%d' y1='%d' x2='%d' y2='%d'/>%n".formatted(LABELS, y, LABELS + AXIS, y));
        y += 30;
        return grid.toString();
    }

    /** 1, 2 or 5 times a power of ten. */
    private static long step(long duration) {
        long step = 1;
        while (duration / step > MOST_TICKS) {
            long first = step;
            while (first >= 10) {
                first /= 10;
            }
            step = first == 2 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    /** From thread to thread: who started whom, whose end somebody waited for, messages. */
    private String arrows() {
        if (timeline.arrows().size() > MOST_ARROWS) {
            return "";
        }
        StringBuilder arrows = new StringBuilder();
        for (Arrow arrow : timeline.arrows()) {
            Integer from = middles.get(key(arrow.fromFiber(), arrow.fromTask()));
            Integer to = middles.get(key(arrow.toFiber(), arrow.toTask()));
            if (from == null || to == null || from.equals(to) || arrow.toTime() == Arrow.NEVER) {
                continue;
            }
            double x = x(arrow.toTime());
            int back = to > from ? -5 : 5;
            arrows.append(String.format(Locale.ROOT,
                    "<g><title>%s</title><line class='arrow' x1='%.1f' y1='%d' x2='%.1f' y2='%d'/>"
                            + "<path class='head' d='M%.1f %d l-3 %d l6 0 z'/></g>%n",
                    escape(words(arrow)), x(arrow.fromTime()), from, x, to, x, to, back));
        }
        return arrows.toString();
    }

    static String words(Arrow arrow) {
        return switch (arrow.kind()) {
            case START -> "starts " + arrow.label();
            case JOIN -> "has ended";
            case MESSAGE, WAKE -> arrow.label();
        };
    }

    private void legend() {
        int x = 10;
        for (Glyph glyph : used) {
            int width = 32 + 7 * glyph.meaning(timeline).length();
            if (x + width > LABELS + AXIS) {
                x = 10;
                y += 20;
            }
            boolean runs = glyph.role() == Role.RUNNING;
            bars.append("<rect x='%d' y='%d' width='14' height='%d' fill='%s'/>%n"
                    .formatted(x, runs ? y : y + 3, runs ? 12 : 6, SvgStyle.colour(glyph)));
            text(x + 19, y + 10, glyph.meaning(timeline), " class='dim'");
            x += width;
        }
        if (usesQueues) {
            bars.append("<rect x='%d' y='%d' width='14' height='12' fill='%s'/>%n".formatted(x, y, SvgStyle.QUEUED));
            text(x + 19, y + 10, "items in a queue", " class='dim'");
        }
        y += 26;
    }

    private double x(long time) {
        long all = Math.max(1, timeline.duration());
        return LABELS + (double) AXIS * (time - timeline.start()) / all;
    }

    private void text(int x, int y, String text, String attributes) {
        words.append("<text x='").append(x).append("' y='").append(y).append('\'').append(attributes).append('>')
                .append(escape(text)).append("</text>\n");
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        withoutControls(text).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** XML allows no control characters, no halves of pairs, and two more not; what turns the direction of text would mislead. */
    static String withoutControls(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean bad = c < 32 && c != '\n' && c != '\t' || c >= 127 && c < 160 || c >= 0xD800 && c < 0xE000
                    || (c & 0xFFFE) == 0xFFFE || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            out.appendCodePoint(bad ? '?' : c);
        });
        return out.toString();
    }
}
