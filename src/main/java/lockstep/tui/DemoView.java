package lockstep.tui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.lesson.RunSettings;
import lockstep.timeline.Axis;
import lockstep.timeline.Cell;
import lockstep.timeline.Moment;
import lockstep.timeline.Picture;
import lockstep.timeline.TimelineRenderer;
import lockstep.timeline.View;
import lockstep.tui.terminal.Input.Key;

/** Draws a run: what world it is, the prediction beside what came out, output and timeline. */
final class DemoView {
    static final int SIDE_BY_SIDE = 110;

    private static final int MOST_OUTPUT = 7;
    private static final int BESIDE = 8;

    private DemoView() {}

    static void draw(DemoState state, Canvas canvas) {
        drawHeader(state, canvas);
        Canvas body = canvas.area(1, 2, canvas.width() - 2, canvas.height() - 3);
        if (body.width() >= SIDE_BY_SIDE - 2) {
            drawBeside(state, body);
        } else {
            drawStacked(state, body);
        }
    }

    /** Always says what one looks at. */
    private static void drawHeader(DemoState state, Canvas canvas) {
        boolean real = state.settings.world() == RunSettings.World.REAL;
        String world = state.result == null || state.running ? state.settings.words() : state.result.world();
        int column = canvas.put(1, 0, real ? "REAL" : "SIMULATED", real ? Ink.REAL : Ink.SIMULATED);
        column = canvas.put(column, 0, " · " + world, Ink.TEXT);
        String right = state.running ? "running…" : state.name;
        if (column + right.length() + 3 < canvas.width()) {
            canvas.putRight(canvas.width() - 1, 0, right, state.running ? Ink.WARN : Ink.DIM);
        }
        canvas.area(1, 1, canvas.width() - 2, 1).line(0, Ink.BORDER);
    }

    private static void drawStacked(DemoState state, Canvas body) {
        boolean airy = body.height() >= 24;
        List<Line> output = output(state, body.width());
        int wanted = state.running || !state.timelineWanted
                ? 1
                : TimelineRenderer.render(state.timeline(), view(state, body.width(), 0, false)).height() + 1;
        boolean beside = hasRoomBeside(state, output, body.width());
        int below = wanted + Math.min(output.size(), MOST_OUTPUT) + 1 - (beside ? 2 : 0);
        int room = body.height() - Math.min(below, body.height() - 6);
        boolean looksClosely = state.cursor >= 0 && !airy; // what everybody does then needs the rows
        int row = drawPrediction(state, body, 0, looksClosely ? 1 : Math.max(3, room), airy);
        if (state.pane == DemoState.Pane.CODE) {
            drawCode(state, body.area(0, row, body.width(), body.height() - row));
            return;
        }
        if (!state.timelineWanted) {
            row = title(body, row, "Output", true);
            state.output.draw(body.area(0, row, body.width(), body.height() - row), output);
            return;
        }
        boolean focus = state.pane == DemoState.Pane.OUTPUT;
        int most = focus ? body.height() - row - 8 : MOST_OUTPUT;
        int rows = Math.clamp(output.size(), 1, Math.max(1, most));
        if (row + 1 + rows + wanted > body.height() && beside) {
            drawTight(state, body.area(0, row, body.width(), body.height() - row), output, rows);
            return;
        }
        row = title(body, row, "Output", focus);
        state.output.draw(body.area(0, row, body.width(), rows), output);
        row += rows + (airy || body.height() - row - rows > wanted ? 1 : 0);
        row = title(body, row, timelineTitle(state), !focus);
        drawTimeline(state, body.area(0, row, body.width(), body.height() - row));
    }

    /** Whether what was printed, and the lanes, leave the columns at their left to the titles. */
    private static boolean hasRoomBeside(DemoState state, List<Line> output, int width) {
        return output.stream().allMatch(line -> line.width() <= width - BESIDE)
                && TimelineRenderer.laneColumn(state.timeline(), view(state, width, 0, false))
                        > Canvas.width(timelineTitle(state));
    }

    /** Where rows are few the titles have none of their own. */
    private static void drawTight(DemoState state, Canvas area, List<Line> output, int rows) {
        boolean focus = state.pane == DemoState.Pane.OUTPUT;
        title(area, 0, "Output", focus);
        state.output.draw(area.area(BESIDE, 0, area.width() - BESIDE, rows), output);
        int needed = TimelineRenderer.render(state.timeline(), view(state, area.width(), 0, false)).height();
        int row = rows + (rows + 1 + needed <= area.height() ? 1 : 0);
        drawTimeline(state, area.area(0, row, area.width(), area.height() - row));
        title(area, row, timelineTitle(state), !focus);
    }

    private static void drawBeside(DemoState state, Canvas body) {
        int left = Math.clamp(body.width() * 2 / 5, 42, 66);
        List<Line> output = output(state, left - 2);
        int codeRows = Math.clamp(PythonText.numbered(state.code.stripTrailing(), left - 2).size(), 3, Math.max(3, body.height() - 5 - Math.min(output.size(), 8)));
        Canvas code = body.area(0, 0, left - 2, body.height());
        int row = title(code, 0, "Program", state.pane == DemoState.Pane.CODE);
        drawCode(state, code.area(0, row, code.width(), codeRows));
        row = title(code, row + codeRows + 1, "Output", state.pane == DemoState.Pane.OUTPUT);
        state.output.draw(code.area(0, row, code.width(), code.height() - row), output);
        for (int i = 0; i < body.height(); i++) {
            body.put(left, i, "│", Ink.BORDER);
        }
        Canvas right = body.area(left + 2, 0, body.width() - left - 2, body.height());
        int below = drawPrediction(state, right, 0, 8, true);
        below = title(right, below, timelineTitle(state), state.pane == DemoState.Pane.TIMELINE);
        drawTimeline(state, right.area(0, below, right.width(), right.height() - below));
    }

    private static int title(Canvas canvas, int row, String text, boolean focus) {
        canvas.put(0, row, text, focus ? Ink.TAB : Ink.DIM);
        canvas.spot(0, row, text.length(), Key.of(Key.Name.TAB));
        return row + 1;
    }

    private static String timelineTitle(DemoState state) {
        return state.axis == Axis.TIME ? "Timeline" : "Timeline by order of events";
    }

    /** What was predicted, and, when the program has run, what is to be said to it. @return the row below */
    private static int drawPrediction(DemoState state, Canvas body, int row, int most, boolean airy) {
        Choice choice = state.choice;
        if (choice == null || choice.isOpen()) {
            return row;
        }
        int answered = choice.answered();
        String said = answered >= 0 && answered < choice.question.options().size()
                ? choice.question.options().get(answered).text()
                : choice.words();
        List<Line> lines = new ArrayList<>();
        lines.addAll(MarkdownText.lines(said, body.width() - 12, Ink.STRONG).stream()
                .limit(1)
                .map(line -> line.after("You said: ", Ink.DIM))
                .toList());
        if (state.result != null && !state.running) {
            lines.addAll(ChoiceView.verdict(choice, body.width()));
        }
        int count = Math.min(lines.size(), most);
        for (int i = 0; i < count; i++) {
            int end = lines.get(i).draw(body, 0, row + i);
            if (i == count - 1 && count < lines.size()) {
                body.put(Math.min(end, body.width() - 1), row + i, "…", Ink.DIM);
            }
        }
        return row + count + (airy || count < most ? 1 : 0);
    }

    private static void drawCode(DemoState state, Canvas area) {
        Map<Integer, String> marks = marks(state);
        List<Line> lines = PythonText.numbered(state.code.stripTrailing(), area.width(), marks);
        state.codeScroll.draw(area, lines);
    }

    /** At the cursor: the keys of the lanes by the lines they are at. */
    private static Map<Integer, String> marks(DemoState state) {
        Map<Integer, String> marks = new HashMap<>();
        if (state.cursor >= 0) {
            for (Moment.Doing doing : Moment.at(state.timeline(), state.axis, state.cursor)) {
                marks.merge(doing.span().line(), String.valueOf(doing.key()), (a, b) -> a + " " + b);
            }
        }
        return marks;
    }

    private static List<Line> output(DemoState state, int width) {
        DemoResult result = state.result;
        List<Line> lines = new ArrayList<>();
        if (state.running) {
            String progress = state.progress.isEmpty() ? "Running. Esc stops it." : state.progress + "  Esc stops it.";
            lines.add(Line.of(progress, Ink.WARN));
            return lines;
        }
        if (result == null) {
            return lines;
        }
        String text = result.output().stripTrailing();
        if (text.isEmpty()) {
            lines.add(Line.of("(it printed nothing)", Ink.DIM));
        }
        text.lines().forEach(line -> {
            int at = 0;
            do {
                int end = Math.min(line.length(), at + Math.max(1, width));
                lines.add(Line.of(line.substring(at, end).replace("\t", "    "), Ink.TEXT));
                at = end;
            } while (at < line.length());
        });
        if (!result.ending().isEmpty()) {
            Ink ink = result.how() == DemoResult.Ending.STOPPED ? Ink.WARN : Ink.BAD;
            lines.addAll(Flow.plain(result.ending(), width, ink));
        }
        return lines;
    }

    private static void drawTimeline(DemoState state, Canvas area) {
        state.timelineWidth = 0;
        if (state.result == null || area.width() < 30 || area.height() < 3) {
            return;
        }
        state.timelineTop = area.top();
        state.timelineLeft = area.left();
        state.timelineWidth = area.width();
        List<Line> moment = moment(state, area.width(), area.height());
        View view = view(state, area.width(), area.height() - moment.size(), area.ascii())
                .without(!moment.isEmpty(), !moment.isEmpty());
        state.timelineHeight = view.height();
        Picture picture = TimelineRenderer.render(state.timeline(), view);
        put(picture, area);
        int below = picture.height();
        for (int i = 0; i < moment.size(); i++) {
            moment.get(i).draw(area, 0, below + i);
        }
        int column = state.cursor < 0 ? -1 : TimelineRenderer.columnOf(state.timeline(), view, state.cursor);
        for (int row = 0; column >= 0 && row < below; row++) {
            area.select(column, row, 1);
        }
    }

    static void put(Picture picture, Canvas area) {
        for (int row = 0; row < Math.min(picture.height(), area.height()); row++) {
            for (int column = 0; column < Math.min(picture.width(), area.width()); column++) {
                Cell cell = picture.cell(column, row);
                area.cell(column, row, cell.codePoint(), Ink.of(cell.role()));
            }
        }
    }

    static View view(DemoState state, int width, int height, boolean ascii) {
        return new View(width, height, state.axis, state.window, state.firstRow, ascii, true, true);
    }

    /** What everybody does at the cursor; empty without one. */
    private static List<Line> moment(DemoState state, int width, int height) {
        List<Line> lines = new ArrayList<>();
        if (state.cursor < 0) {
            return lines;
        }
        lines.add(Line.of("At " + Moment.when(state.timeline(), state.axis, state.cursor), Ink.ACCENT));
        List<Moment.Doing> all = Moment.at(state.timeline(), state.axis, state.cursor);
        int room = Math.max(2, height / 2 - 1);
        for (int i = 0; i < all.size() && i < room; i++) {
            Moment.Doing doing = all.get(i);
            lines.add(i == room - 1 && all.size() > room
                    ? Line.of("… and %d more".formatted(all.size() - i), Ink.DIM)
                    : new Line(List.of(
                            new Line.Piece(doing.key() + " ", Ink.HOLDER),
                            new Line.Piece(doing.name() + " ", Ink.STRONG),
                            new Line.Piece(doing.text(), Ink.TEXT))));
        }
        return lines;
    }
}
