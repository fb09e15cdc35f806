package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.tui.terminal.Input.Key;

/** Draws an exercise: the task and hints, the learner's code, the verdict. */
final class ExerciseView {
    /** Below a test's mark and number. */
    private static final String INDENT = "    ";

    private ExerciseView() {}

    static void draw(ExerciseState state, Canvas canvas) {
        drawHeader(state, canvas);
        Canvas body = canvas.area(1, 3, canvas.width() - 2, canvas.height() - 4);
        if (canvas.width() >= DemoView.SIDE_BY_SIDE) {
            int left = Math.clamp(body.width() / 2, 50, 76);
            Canvas task = body.area(0, 0, left - 3, body.height());
            drawTab(task, 0, "Task", state.pane == ExerciseState.Pane.TASK);
            drawTask(state, task.area(0, 2, task.width(), task.height() - 2));
            for (int row = 0; row < body.height(); row++) {
                body.put(left - 1, row, "│", Ink.BORDER);
            }
            Canvas right = body.area(left + 1, 0, body.width() - left - 1, body.height());
            ExerciseState.Pane shown = state.pane == ExerciseState.Pane.TASK ? resting(state) : state.pane;
            drawTabs(state, right, state.panes().subList(1, state.panes().size()), shown);
            drawPane(state, shown, right.area(0, 2, right.width(), right.height() - 2));
        } else {
            drawTabs(state, body, state.panes(), state.pane);
            drawPane(state, state.pane, body.area(0, 2, body.width(), body.height() - 2));
        }
    }

    /** What stands beside the task while the task has the focus. */
    private static ExerciseState.Pane resting(ExerciseState state) {
        return state.report != null || state.checking ? ExerciseState.Pane.RESULT : ExerciseState.Pane.CODE;
    }

    private static void drawHeader(ExerciseState state, Canvas canvas) {
        int column = canvas.put(1, 0, "Exercise " + HomeView.number(state.item.folder()) + " ", Ink.DIM);
        canvas.put(column, 0, state.item.title(), Ink.TITLE);
        String right = state.checking ? "checking…" : state.passed ? "✓ passed" : "not passed yet";
        Ink ink = state.checking ? Ink.WARN : state.passed ? Ink.GOOD : Ink.DIM;
        canvas.putRight(canvas.width() - 1, 0, right, ink);
        String path = state.file == null ? "" : state.file.toString();
        if (path.length() > canvas.width() - 9) {
            path = "…" + path.substring(path.length() - (canvas.width() - 10));
        }
        column = canvas.put(1, 1, "file ", Ink.DIM);
        canvas.put(column, 1, state.file == null ? "cannot be written" : path, state.file == null ? Ink.BAD : Ink.TEXT);
        canvas.area(1, 2, canvas.width() - 2, 1).line(0, Ink.BORDER);
    }

    private static void drawTabs(
            ExerciseState state, Canvas canvas, List<ExerciseState.Pane> panes, ExerciseState.Pane shown) {
        int column = 0;
        for (ExerciseState.Pane pane : panes) {
            String name = switch (pane) {
                case TASK -> "Task";
                case CODE -> "Your code";
                case RESULT -> "Result";
                case SOLUTION -> "Solution";
            };
            column = drawTab(canvas, column, name, pane == shown) + 3;
            canvas.spot(column - 3 - name.length(), 0, name.length(),
                    new Key(Key.Name.FUNCTION, 200 + pane.ordinal(), false, false));
        }
    }

    private static int drawTab(Canvas canvas, int column, String name, boolean shown) {
        return canvas.put(column, 0, name, shown ? Ink.TAB : Ink.DIM);
    }

    private static void drawPane(ExerciseState state, ExerciseState.Pane pane, Canvas area) {
        switch (pane) {
            case TASK -> drawTask(state, area);
            case CODE -> state.codeScroll.draw(area, code(state, area.width()));
            case RESULT -> state.result.draw(area, result(state, area.width() - 1));
            case SOLUTION -> state.codeScroll.draw(area, PythonText.numbered(state.solution.stripTrailing(), area.width()));
        }
    }

    private static List<Line> code(ExerciseState state, int width) {
        if (!state.problem.isEmpty()) {
            return Flow.plain(state.problem, width, Ink.BAD);
        }
        return PythonText.numbered(state.code.stripTrailing(), width);
    }

    private static void drawTask(ExerciseState state, Canvas area) {
        int width = Math.min(area.width() - 1, 78);
        List<Line> lines = new ArrayList<>(MarkdownText.lines(state.item.text(), width));
        List<String> hints = state.item.hints();
        for (int i = 0; i < Math.min(state.hints, hints.size()); i++) {
            lines.add(Line.EMPTY);
            lines.add(Line.of("Hint %d of %d".formatted(i + 1, hints.size()), Ink.HEADING));
            lines.addAll(MarkdownText.lines(hints.get(i), width, Ink.QUOTE));
        }
        if (state.showLastHint) {
            state.task.fit(lines.size(), area.height());
            state.task.by(lines.size());
            state.showLastHint = false;
        }
        state.task.draw(area, lines);
    }

    private static List<Line> result(ExerciseState state, int width) {
        List<Line> lines = new ArrayList<>();
        if (state.checking) {
            lines.add(Line.of("Checking. Esc stops it.", Ink.WARN));
            if (!state.progress.isEmpty()) {
                lines.add(Line.of(state.progress, Ink.DIM));
            }
            return lines;
        }
        Exercises.Report report = state.report;
        if (report == null) {
            lines.addAll(Flow.plain("Not checked yet. Edit your file and save it, or press c.", width, Ink.DIM));
            return lines;
        }
        lines.addAll(Flow.plain((report.passed() ? "✓ " : "✗ ") + report.summary(), width,
                report.passed() ? Ink.GOOD : Ink.BAD));
        if (!report.note().isEmpty()) {
            lines.addAll(MarkdownText.lines(report.note(), width));
        }
        int number = 0;
        for (Exercises.Finding finding : report.findings()) {
            lines.add(Line.EMPTY);
            lines.addAll(finding(finding, ++number, width));
        }
        return lines;
    }

    /** What was expected first, then what happened, the schedule, the cause, one question; never the fix. */
    private static List<Line> finding(Exercises.Finding finding, int number, int width) {
        List<Line> lines = new ArrayList<>();
        List<Line> expected = Flow.plain(finding.expected(), width - 4, finding.passed() ? Ink.TEXT : Ink.STRONG);
        for (int i = 0; i < expected.size(); i++) {
            String mark = i > 0 ? "  " : finding.passed() ? "✓ " : "✗ ";
            lines.add(expected.get(i)
                    .after(i == 0 && number <= 9 ? number + " " : "  ", Ink.STATUS_KEY)
                    .after(mark, finding.passed() ? Ink.GOOD : Ink.BAD));
        }
        add(lines, "But: ", finding.found(), width, Ink.TEXT);
        add(lines, "", finding.coverage(), width, Ink.DIM);
        finding.traceback().lines().forEach(row -> lines.add(Line.of(INDENT + row, Ink.CODE)));
        if (finding.schedule() != null) {
            lines.add(Line.EMPTY);
            ScheduleView.lines(finding.schedule(), width - INDENT.length())
                    .forEach(row -> lines.add(row.after(INDENT, Ink.TEXT)));
        }
        for (String[] said : new String[][] {{"", finding.cause()}, {"? ", finding.question()}}) {
            if (!said[1].isEmpty()) {
                lines.add(Line.EMPTY);
                add(lines, said[0], said[1], width, said[0].isEmpty() ? Ink.TEXT : Ink.EMPHASIS);
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, String before, String text, int width, Ink ink) {
        if (text.isEmpty()) {
            return;
        }
        for (Line line : Flow.plain(before + text, width - INDENT.length(), ink)) {
            lines.add(line.after(INDENT, Ink.TEXT));
        }
    }
}
