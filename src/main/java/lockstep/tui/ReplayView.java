package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.timeline.Picture;
import lockstep.timeline.TimelineRenderer;
import lockstep.timeline.View;
import lockstep.tui.terminal.Input.Key;

/** Draws a failing schedule: what happens in this step, where everybody stands in the program, all steps, the timeline. */
final class ReplayView {
    private ReplayView() {}

    static void draw(ReplayState state, Canvas canvas) {
        int column = canvas.put(1, 0, "REPLAY", Ink.SIMULATED);
        canvas.put(column, 0, " · a schedule under which your code fails", Ink.TEXT);
        if (canvas.width() > 56 + state.finding.test().length()) {
            canvas.putRight(canvas.width() - 1, 0, state.finding.test(), Ink.DIM);
        }
        canvas.area(1, 1, canvas.width() - 2, 1).line(0, Ink.BORDER);
        Canvas body = canvas.area(1, 2, canvas.width() - 2, canvas.height() - 3);
        state.beside = canvas.width() >= DemoView.SIDE_BY_SIDE;
        if (state.beside) {
            int left = Math.clamp(body.width() * 2 / 5, 42, 66);
            drawCode(state, body.area(0, 0, left - 2, body.height()));
            for (int row = 0; row < body.height(); row++) {
                body.put(left, row, "│", Ink.BORDER);
            }
            Canvas right = body.area(left + 2, 0, body.width() - left - 2, body.height());
            int below = drawSteps(state, right, drawStep(state, right), right.height());
            below = drawCause(state, right, below + 1);
            drawTimeline(state, right.area(0, below + 1, right.width(), right.height() - below - 1));
        } else {
            int top = drawStep(state, body);
            if (state.pane == ReplayState.Pane.TIMELINE) {
                drawTimeline(state, body.area(0, top, body.width(), body.height() - top));
                return;
            }
            int rows = Math.min(state.schedule.steps().size() + 1, (body.height() - top) / 2 - 1);
            int code = body.height() - top - rows - 1;
            drawCode(state, body.area(0, top, body.width(), code - 1));
            drawSteps(state, body, top + code, body.height());
        }
    }

    /** The step in words, with its number; at the end what came of it. @return the row below, a blank one left */
    private static int drawStep(ReplayState state, Canvas area) {
        Exercises.Step step = state.current();
        List<Line> lines = new ArrayList<>();
        String number = "Step %d of %d · ".formatted(state.step + 1, state.schedule.steps().size());
        String who = step.thread() < 0 ? "" : state.name(step.thread()) + " ";
        String where = step.line() > 0 ? "at line " + step.line() + ": " : "in the test: ";
        if (step.thread() >= 0 && step.preempted()) {
            lines.addAll(Flow.plain("(the thread before it could have gone on)", area.width(), Ink.DIM));
        }
        List<Line> said = Flow.plain(number + who + (step.thread() < 0 ? "" : where) + step.what(), area.width(), Ink.STRONG);
        lines.addAll(0, said);
        if (state.isLast()) {
            lines.addAll(Flow.plain("✗ " + state.finding.found(), area.width(), Ink.BAD));
        }
        int most = Math.min(lines.size(), 4);
        for (int i = 0; i < most; i++) {
            lines.get(i).draw(area, 0, i);
        }
        // Three rows at least, so that the rest stays where it is from step to step.
        return Math.max(3, most + 1);
    }

    private static void drawCode(ReplayState state, Canvas area) {
        List<Line> lines = PythonText.numbered(state.code.stripTrailing(), area.width() - 1, state.standing());
        int row = PythonText.rowOf(lines, state.current().line());
        state.codeScroll.fit(lines.size(), area.height());
        if (row >= 0) {
            state.codeScroll.show(Math.max(0, row - 2), Math.min(lines.size(), row + 3));
        }
        state.codeScroll.draw(area, lines);
        if (row >= 0) {
            area.select(0, row - state.codeScroll.first(), area.width());
        }
    }

    /** A column for each thread. @return the row below */
    private static int drawSteps(ReplayState state, Canvas area, int top, int bottom) {
        List<Integer> threads = state.threads();
        int columns = Math.max(1, threads.size());
        int wide = Math.min(30, (area.width() - 4) / columns);
        for (int i = 0; i < threads.size(); i++) {
            String name = ReplayState.key(threads.get(i)) + " " + state.name(threads.get(i));
            area.put(4 + i * wide, top, cut(name, wide - 1), Ink.HOLDER);
        }
        List<Exercises.Step> steps = state.schedule.steps();
        int room = Math.max(1, Math.min(steps.size(), bottom - top - 1));
        state.steps.fit(steps.size(), room);
        state.steps.show(Math.max(0, state.step - 1), Math.min(steps.size(), state.step + 2));
        state.steps.fit(steps.size(), room);
        for (int i = 0; i < room; i++) {
            int at = state.steps.first() + i;
            int row = top + 1 + i;
            Exercises.Step step = steps.get(at);
            boolean now = at == state.step;
            area.put(0, row, (now ? "▸" : " ") + "%2d".formatted(at + 1), now ? Ink.ACCENT : Ink.LINE_NUMBER);
            int column = 4 + Math.max(0, threads.indexOf(step.thread())) * wide;
            String line = step.line() > 0 ? step.line() + " " : "";
            Ink ink = at > state.step ? Ink.DIM : Ink.TEXT;
            area.put(column, row, cut(line + step.what(), area.width() - column), ink);
            area.spot(0, row, area.width(), new Key(Key.Name.FUNCTION, 300 + at, false, false));
            if (now) {
                area.select(0, row, area.width());
            }
        }
        return top + 1 + room;
    }

    /** Where there is room: why it fails, and the question to think about. @return the row below */
    private static int drawCause(ReplayState state, Canvas area, int top) {
        List<Line> lines = new ArrayList<>(Flow.plain(state.finding.cause(), area.width(), Ink.TEXT));
        if (!state.finding.question().isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(Flow.plain("? " + state.finding.question(), area.width(), Ink.EMPHASIS));
        }
        if (top + lines.size() > area.height()) {
            return top - 1;
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).draw(area, 0, top + i);
        }
        return top + lines.size();
    }

    private static void drawTimeline(ReplayState state, Canvas area) {
        if (state.run.running || state.run.result == null || area.height() < 4 || area.width() < 40) {
            return;
        }
        area.put(0, 0, "Timeline by order of events", Ink.DIM);
        Canvas below = area.area(0, 1, area.width(), area.height() - 1);
        View view = DemoView.view(state.run, below.width(), below.height(), below.ascii()).without(false, true);
        Picture picture = TimelineRenderer.render(state.run.timeline(), view);
        DemoView.put(picture, below);
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, Math.max(0, width - 1)) + "…";
    }
}
