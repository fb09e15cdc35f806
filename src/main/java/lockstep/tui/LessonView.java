package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.lesson.Lesson;
import lockstep.lesson.RunSettings;
import lockstep.lesson.Step;
import lockstep.tui.terminal.Input.Key;

/** Draws a page of a lesson. */
final class LessonView {
    private static final int WIDEST = 78;

    private LessonView() {}

    static void draw(LessonState state, Canvas canvas) {
        int width = Math.min(WIDEST, canvas.width() - 4);
        int left = (canvas.width() - width) / 2;
        drawHeader(state, canvas, left, width);
        Canvas body = canvas.area(left, 2, width + 1, canvas.height() - 4);
        List<Line> rows = new ArrayList<>();
        List<int[]> options = lay(state, width, rows);
        state.scroll.fit(rows.size(), body.height());
        if (state.showReply) {
            state.scroll.by(rows.size());
            state.showReply = false;
        }
        Choice choice = state.choice;
        if (choice != null && choice.isOpen() && choice.pointed >= 0) {
            int[] at = options.get(choice.pointed);
            state.scroll.show(options.getFirst()[0], options.getLast()[1]);
            state.scroll.show(at[0], at[1]);
        }
        state.scroll.draw(body, rows);
        state.choiceInSight = options.isEmpty() || options.getLast()[1] <= state.scroll.first() + body.height();
        if (choice != null && choice.isOpen()) {
            for (int i = 0; i < options.size(); i++) {
                for (int row = options.get(i)[0]; row < options.get(i)[1]; row++) {
                    int at = row - state.scroll.first();
                    body.spot(0, at, width, Key.of('1' + i));
                    if (i == choice.pointed) {
                        body.select(0, at, width);
                    }
                }
            }
        }
    }

    private static void drawHeader(LessonState state, Canvas canvas, int left, int width) {
        Lesson lesson = state.lesson;
        int column = canvas.put(left, 0, lesson.number() + " ", Ink.DIM);
        column = canvas.put(column, 0, lesson.title(), Ink.TITLE);
        if (lesson.preview()) {
            canvas.put(column + 2, 0, "preview", Ink.WARN);
        }
        int pages = state.pages.size();
        String text = "%d/%d".formatted(state.page + 1, pages);
        canvas.putRight(left + width, 0, text, Ink.DIM);
        int at = left + width - text.length() - 1 - pages;
        for (int i = 0; i < pages && at > column + 8; i++) {
            canvas.put(at + i, 0, i <= state.page ? "━" : "─", i <= state.page ? Ink.ACCENT : Ink.BORDER);
        }
    }

    /** Fills the rows. @return for each option the rows it takes */
    private static List<int[]> lay(LessonState state, int width, List<Line> rows) {
        LessonPages.Page page = state.page();
        if (state.page == 0 && !state.lesson.misconception().isEmpty()) {
            MarkdownText.lines("Many people think: " + state.lesson.misconception(), width - 2, Ink.QUOTE)
                    .forEach(line -> rows.add(line.after("▎ ", Ink.BORDER)));
            rows.add(Line.EMPTY);
        }
        if (!page.heading().isEmpty()) {
            rows.add(Line.of(page.heading(), Ink.HEADING));
            rows.add(Line.EMPTY);
        }
        for (Step.Prose prose : page.reading()) {
            rows.addAll(MarkdownText.lines(prose.markdown(), width));
            rows.add(Line.EMPTY);
        }
        return switch (page.doing()) {
            case Step.Demo demo -> layDemo(state, demo, width, rows);
            case Step.Ask ignored -> layChoice(state, width, rows, true);
            case Step.ExerciseLink link -> {
                rows.add(Line.of("Exercise", Ink.HEADING));
                rows.add(Line.EMPTY);
                boolean passed = state.exercisePassed;
                rows.add(Line.of(link.text(), Ink.STRONG).after(passed ? "✓ " : "▸ ", passed ? Ink.GOOD : Ink.ACCENT));
                rows.add(Line.EMPTY);
                state.exercise(link).ifPresent(item -> {
                    rows.addAll(MarkdownText.lines(item.text().strip().split("\\n\\s*\\n")[0], width));
                    rows.add(Line.EMPTY);
                });
                rows.add(Line.of(passed ? "You have passed it. Enter goes on, o opens it." : "Enter opens it. n goes on without.", Ink.DIM));
                yield List.of();
            }
            case null -> List.of();
            default -> List.of();
        };
    }

    private static List<int[]> layDemo(LessonState state, Step.Demo demo, int width, List<Line> rows) {
        for (Line line : PythonText.numbered(demo.code().stripTrailing(), width)) {
            rows.add(line);
        }
        rows.add(Line.EMPTY);
        String world = demo.settings().words();
        if (!demo.settings().equals(RunSettings.DEFAULT)) {
            rows.add(Line.of(world, Ink.DIM).after("runs as  ", Ink.DIM));
            rows.add(Line.EMPTY);
        }
        if (state.choice == null) {
            rows.add(Line.of(state.demoRun ? "Enter runs it again." : "Enter runs it.", Ink.ACCENT));
            return List.of();
        }
        List<int[]> options = layChoice(state, width, rows, state.demoRun);
        if (!state.choice.isOpen()) {
            rows.add(Line.EMPTY);
            rows.add(Line.of(state.demoRun ? "Enter runs it again, n goes on." : "Enter runs it.", Ink.ACCENT));
        }
        return options;
    }

    private static List<int[]> layChoice(LessonState state, int width, List<Line> rows, boolean tell) {
        Choice choice = state.choice;
        if (choice == null) {
            return List.of();
        }
        boolean prediction = choice.question.kind() == lockstep.lesson.Question.Kind.PREDICTION;
        rows.add(Line.of(prediction ? "Predict" : "Question", Ink.HEADING));
        ChoiceView.Laid laid = ChoiceView.lay(choice, width, tell);
        int offset = rows.size();
        rows.addAll(laid.rows());
        return laid.optionRows().stream().map(r -> new int[] {r[0] + offset, r[1] + offset}).toList();
    }
}
