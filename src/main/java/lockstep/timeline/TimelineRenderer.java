package lockstep.timeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lockstep.trace.GilLane;
import lockstep.trace.Lane;
import lockstep.trace.LaneStatistics;
import lockstep.trace.QueueLane;
import lockstep.trace.Reason;
import lockstep.trace.Span;
import lockstep.trace.Timeline;
import lockstep.trace.TaskLane;
import lockstep.trace.Track;
import org.jspecify.annotations.Nullable;

/**
 * Draws a timeline as cells, by columns: label, lane, totals. By rows: the axis, the lanes, the legend, the sentence.
 *
 * <pre>
 *                        0         10 ms     20 ms     30 ms       runs   waits
 *   GIL                  1111111111222222222211111111112222222222
 * M MainThread           ────────────────────────────────────────    0%   100% ─
 * 1 Thread-1 (count)     ██████████░░░░░░░░░░██████████░░░░░░░░░░   50%    50% ░
 * </pre>
 */
public final class TimelineRenderer {
    private static final int TOTALS_WIDTH = 15;
    private static final int MIN_WIDTH_FOR_TOTALS = 64;
    private static final int MAX_LABEL = 26;

    private final Timeline timeline;
    private final View view;
    private final LaneKeys keys;
    private final List<Row> rows;
    private final int labelWidth;
    private final boolean totals;
    private final Scale scale;
    private final Picture.Builder picture;
    /** Whether a queue's length is to be seen, and one that has no digit. */
    private boolean queued;

    private boolean many;

    private final Set<Glyph> used = EnumSet.noneOf(Glyph.class);

    private TimelineRenderer(Timeline timeline, View view) {
        this.timeline = timeline;
        this.view = view;
        this.keys = new LaneKeys(timeline);
        this.rows = rows(timeline, view);
        this.labelWidth = labelWidth(timeline, view);
        this.totals = view.width() >= MIN_WIDTH_FOR_TOTALS;
        this.scale = scale(timeline, view);
        this.picture = new Picture.Builder(view.width());
    }

    /** Processes of one thread get one row each when there is not room for all rows. */
    private static List<Row> rows(Timeline timeline, View view) {
        List<Row> rows = Row.of(timeline, false);
        int others = 1 + (view.legend() ? 2 : 0) + (view.sentence() ? 2 : 0);
        return view.height() > 0 && rows.size() + others > view.height() ? Row.of(timeline, true) : rows;
    }

    public static Picture render(Timeline timeline, View view) {
        return new TimelineRenderer(timeline, view).picture();
    }

    /** The first column of the lanes. */
    public static int laneColumn(Timeline timeline, View view) {
        return labelWidth(timeline, view);
    }

    /** The position on the axis at the middle of a column of the picture. */
    public static long positionAt(Timeline timeline, View view, int column) {
        Scale scale = scale(timeline, view);
        double position = scale.at(column - labelWidth(timeline, view) + 0.5);
        return Math.clamp((long) Math.floor(position), view.window().from(), view.window().to() - 1);
    }

    /** The column of the picture where a position is shown; -1 when it is not in the window. */
    public static int columnOf(Timeline timeline, View view, long position) {
        Scale scale = scale(timeline, view);
        int column = (int) Math.floor(scale.column(position) + 1e-9);
        return column < 0 || column >= scale.columns() ? -1 : labelWidth(timeline, view) + column;
    }

    private static Scale scale(Timeline timeline, View view) {
        int lane = view.width() - labelWidth(timeline, view)
                - (view.width() >= MIN_WIDTH_FOR_TOTALS ? TOTALS_WIDTH : 0);
        return new Scale(view.axis(), view.window(), Math.max(lane, 10));
    }

    private static int labelWidth(Timeline timeline, View view) {
        int longest = 3;
        for (Lane lane : timeline.lanes()) {
            longest = Math.max(longest, lane.name().length());
            for (TaskLane task : lane.tasks()) {
                longest = task.ran() ? Math.max(longest, 2 + task.name().length()) : longest;
            }
        }
        for (QueueLane queue : timeline.queues()) {
            longest = Math.max(longest, queue.name().length());
        }
        for (Timeline.Process process : timeline.processes()) {
            longest = timeline.processes().size() > 1 ? Math.max(longest, process.name().length()) : longest;
        }
        return 2 + Math.min(longest, Math.min(MAX_LABEL, view.width() * 7 / 20)) + 1;
    }

    private Picture picture() {
        List<String> sentence = view.sentence() ? Wrapping.words(timeline.sentence(), view.width()) : List.of();
        List<String> notices = view.sentence() ? notices() : List.of();
        int below = sentence.size() + notices.size();
        drawAxis();
        int legendRows = view.legend() ? legendRows(below) : 0;
        int room = view.height() == 0
                ? rows.size()
                : Math.max(1, view.height() - 1 - legendRows - below);
        drawRows(room);
        boolean airy = view.height() > rows.size() + legendRows + below + 4;
        if (view.legend()) {
            blank(airy);
            drawLegend();
        }
        if (!sentence.isEmpty()) {
            blank(airy);
        }
        for (String line : sentence) {
            picture.row();
            picture.put(0, line, timeline.truncated() ? Role.NOTICE : Role.SENTENCE);
        }
        for (String line : notices) {
            picture.row();
            picture.put(0, line, Role.NOTICE);
        }
        return picture.build();
    }

    /** Two, or, where a row is dear, as many as it takes. */
    private int legendRows(int below) {
        if (view.height() == 0 || rows.size() + 1 + 2 + below <= view.height()) {
            return 2;
        }
        View all = new View(view.width(), 0, view.axis(), view.window(), 0, view.ascii(), true, false);
        TimelineRenderer whole = new TimelineRenderer(timeline, all);
        whole.picture.row();
        whole.drawRows(whole.rows.size());
        int width = whole.entries().stream().mapToInt(entry -> entry.width() + 3).sum() - 3;
        return width <= view.width() ? 1 : 2;
    }

    /** The warnings; where there is little room, how many there are and the beginning of the first. */
    private List<String> notices() {
        List<String> lines = new ArrayList<>();
        for (String each : timeline.notices()) {
            lines.addAll(Wrapping.words("! " + (view.ascii() ? each.replace("µ", "u") : each), view.width()));
        }
        if (view.height() == 0 || lines.size() <= view.height() / 4) {
            return lines;
        }
        String more = lines.size() > 1 ? "…" : "";
        int count = timeline.notices().size();
        String line = (count == 1 ? lines.getFirst() : "! " + count + " warnings: " + lines.getFirst().substring(2)) + more;
        int room = view.width();
        return List.of(line.length() <= room ? line : line.substring(0, room - 1) + (view.ascii() ? "." : "…"));
    }

    private void blank(boolean wanted) {
        if (wanted) {
            picture.row();
        }
    }

    private void drawAxis() {
        picture.row();
        for (Ticks.Tick tick : Ticks.of(scale, view.ascii())) {
            int column = labelWidth + tick.column();
            if (tick.column() + 1 + tick.label().length() <= scale.columns() + (totals ? 1 : 0)) {
                picture.put(column, (view.ascii() ? "|" : "╷") + tick.label(), Role.AXIS);
            }
        }
        if (totals) {
            picture.put(labelWidth + scale.columns() + 2, "runs   waits", Role.AXIS);
        }
    }

    private void drawRows(int room) {
        int first = Math.clamp(view.firstRow(), 0, Math.max(0, rows.size() - room));
        int last = Math.min(rows.size(), first + room);
        for (int i = first; i < last; i++) {
            picture.row();
            boolean cutAbove = i == first && first > 0;
            boolean cutBelow = i == last - 1 && last < rows.size();
            if (cutAbove || cutBelow) {
                int hidden = cutAbove ? first + 1 : rows.size() - last + 1;
                String arrow = view.ascii() ? cutAbove ? "^" : "v" : cutAbove ? "↑" : "↓";
                picture.put(0, "  %s %d more rows".formatted(arrow, hidden), Role.NOTICE);
            } else {
                draw(rows.get(i));
            }
        }
    }

    private void draw(Row row) {
        switch (row) {
            case Row.OfProcess process -> picture.put(0, process.name(), Role.GROUP);
            case Row.OfGil gil -> {
                label(2, gil.gil().name(), Role.LABEL);
                char[] characters = new GilCells(gil.gil(), scale, keys, view.ascii()).characters();
                for (int column = 0; column < characters.length; column++) {
                    picture.put(labelWidth + column, characters[column], Role.HOLDER);
                }
            }
            case Row.OfQueue queue -> {
                label(2, queue.queue().name(), Role.LABEL);
                char[] characters = new QueueCells(queue.queue(), scale).characters();
                for (int column = 0; column < characters.length; column++) {
                    picture.put(labelWidth + column, characters[column], Role.QUEUED);
                    many |= characters[column] == '+';
                }
                queued = true;
            }
            case Row.OfLane lane -> drawLane(lane.lane(), lane.name());
            case Row.OfTask task -> {
                label(4, task.task().name(), Role.LABEL);
                drawTask(task.task());
            }
        }
    }

    private void drawLane(Lane lane, String name) {
        if (name.equals(lane.name())) { // a whole process in one row needs no letter: its GIL has no row to show it in
            picture.put(0, String.valueOf(keys.of(lane.fiber())), Role.KEY);
        }
        label(2, name, Role.LABEL);
        drawStates(lane);
        if (totals) {
            drawTotals(lane.statistics());
        }
    }

    private void label(int column, String text, Role role) {
        int room = labelWidth - 1 - column;
        String cut = text.length() <= room ? text : text.substring(0, Math.max(0, room - 1)) + (view.ascii() ? "." : "…");
        picture.put(column, cut, role);
    }

    private void drawStates(Lane lane) {
        Glyph[] glyphs = new LaneCells(lane.states(), scale).glyphs();
        GilCells gil = scale.axis() == Axis.TIME ? gilOf(lane) : null;
        for (int column = 0; column < glyphs.length; column++) {
            boolean outside = glyphs[column] == Glyph.RUNNING && gil != null && !gil.holds(lane.fiber(), column);
            drawGlyph(column, outside ? Glyph.OUTSIDE : glyphs[column]);
        }
        drawLines(lane.states());
    }

    /** A task that is entered has the thread; whether it gets on with it, only the thread's lane tells. */
    private void drawTask(TaskLane task) {
        Glyph[] glyphs = new LaneCells(task.states(), scale).glyphs();
        Lane lane = timeline.lane(task.fiber());
        Glyph[] thread = lane == null ? glyphs : new LaneCells(lane.states(), scale).glyphs();
        for (int column = 0; column < glyphs.length; column++) {
            Glyph glyph = glyphs[column];
            if (glyph == Glyph.OTHER) {
                glyph = Glyph.AWAITS;
            } else if (glyph == Glyph.RUNNING && scale.axis() == Axis.TIME) {
                glyph = switch (thread[column]) {
                    case RUNNING, BRIEF, TURNS, NOTHING -> glyph;
                    case GIL_WAIT, READY -> thread[column];
                    default -> Glyph.HOLDS;
                };
            }
            drawGlyph(column, glyph);
        }
        drawLines(task.states());
    }

    private void drawGlyph(int column, Glyph glyph) {
        if (glyph != Glyph.NOTHING) {
            cell(column, glyph);
        }
    }

    /** The GIL it needs to run Python code; null where there is none. */
    private @Nullable GilCells gilOf(Lane lane) {
        GilLane gil = timeline.gilOf(lane.process());
        return gil == null ? null : new GilCells(gil, scale, keys, view.ascii());
    }

    /** By order there is room for the source line at the beginning of each span. */
    private void drawLines(Track track) {
        if (scale.stepWidth() < 2) {
            return;
        }
        long from = view.window().from();
        for (int i = Math.max(0, track.indexAtStep((int) from)); i < track.size(); i++) {
            int column = (int) Math.round(scale.column(track.startStep(i)));
            if (column >= scale.columns()) {
                return;
            }
            String line = Integer.toString(track.line(i));
            int room = (track.endStep(i) - track.startStep(i)) * scale.stepWidth();
            if (track.line(i) > 0 && track.line(i) < Span.LINES_OF_A_FILE && column >= 0 && line.length() < room
                    && column + line.length() < scale.columns()) {
                picture.put(labelWidth + column, line, Role.LINE);
            }
        }
    }

    private void cell(int column, Glyph glyph) {
        used.add(glyph);
        picture.put(labelWidth + column, glyph.character(view.ascii()), glyph.role());
    }

    /** The share of the run it was running, and what it waited for most. */
    private void drawTotals(LaneStatistics own) {
        long wall = timeline.statistics().wall();
        if (wall == 0) {
            return;
        }
        Glyph most = Glyph.GIL_WAIT;
        long longest = own.gilWait();
        if (own.runnable() > longest) {
            most = Glyph.READY;
            longest = own.runnable();
        }
        for (Reason reason : Reason.values()) {
            if (own.blocked(reason) > longest) {
                most = Glyph.of(reason);
                longest = own.blocked(reason);
            }
        }
        int column = labelWidth + scale.columns() + 2;
        picture.put(column, percent(own.running(), wall), Role.TOTAL);
        if (longest > 0) {
            picture.put(column + 7, percent(longest, wall), Role.TOTAL);
            picture.put(column + 12, most.character(view.ascii()), most.role());
        }
    }

    private static String percent(long nanos, long wall) {
        long percent = Math.round(100.0 * nanos / wall);
        return percent == 0 && nanos > 0 ? " <1%" : "%3d%%".formatted(percent);
    }

    private record Entry(char sign, Role role, String meaning) {
        int width() {
            return 2 + meaning.length();
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Glyph glyph : used) {
            entries.add(new Entry(glyph.character(view.ascii()), glyph.role(), glyph.meaning(timeline)));
        }
        if (queued) {
            entries.add(new Entry('2', Role.QUEUED, many ? "items in a queue, + ten or more" : "items in a queue"));
        }
        return entries;
    }

    private void drawLegend() {
        picture.row();
        int column = 0;
        int row = 0;
        for (Entry entry : entries()) {
            if (column > 0 && column + entry.width() > view.width()) {
                if (view.height() > 0 && ++row == 2) {
                    return;
                }
                picture.row();
                column = 0;
            }
            picture.put(column, entry.sign(), entry.role());
            column = picture.put(column + 2, entry.meaning(), Role.LEGEND) + 3;
        }
    }
}
