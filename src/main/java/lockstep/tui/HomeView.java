package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.lesson.Lesson;
import lockstep.lesson.Progress;
import lockstep.tui.terminal.Input.Key;

/** Draws home. */
final class HomeView {
    private static final int WIDEST = 84;

    private HomeView() {}

    static void draw(HomeState state, Canvas canvas) {
        int width = Math.min(WIDEST, canvas.width() - 4);
        Canvas page = canvas.area((canvas.width() - width) / 2, 0, width, canvas.height() - 1);
        int top = page.height() >= 24 ? 2 : 1;
        page.put(0, top, "Lockstep", Ink.TITLE);
        page.put(10, top, "Python's concurrency, by running it", Ink.DIM);
        drawProgress(state, page, top);
        int head = top + 2;
        List<Row> rows = rows(state);
        // A word on what is chosen, where there is room for it beside the whole list.
        int about = page.height() >= 24 || head + rows.size() + 4 <= page.height() ? 4 : 0;
        Canvas list = page.area(0, head, width, Math.min(rows.size(), page.height() - head - about));
        if (about > 0) {
            drawAbout(state, page.area(0, head + list.height() + 1, width, 3));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).entry == state.chosen) {
                state.scroll.fit(rows.size(), list.height());
                state.scroll.show(i == 1 ? 0 : i, i + 1);
            }
        }
        state.scroll.fit(rows.size(), list.height());
        for (int row = 0; row < list.height() && state.scroll.first() + row < rows.size(); row++) {
            drawRow(state, rows.get(state.scroll.first() + row), list, row);
        }
        if (!state.scroll.atEnd()) {
            list.put(width - 1, list.height() - 1, "↓", Ink.ACCENT);
        }
    }

    /** A word on what is chosen. */
    private static void drawAbout(HomeState state, Canvas area) {
        if (state.entries.isEmpty()) {
            return;
        }
        String text = switch (state.entries.get(state.chosen)) {
            case HomeState.Entry.OfLesson entry ->
                entry.lesson().misconception().isEmpty()
                        ? ""
                        : "Many people think: " + entry.lesson().misconception();
            case HomeState.Entry.OfExercise entry -> entry.item().text().strip().split("\\n\\s*\\n")[0];
        };
        List<Line> lines = MarkdownText.lines(text, area.width() - 4, Ink.QUOTE);
        for (int i = 0; i < Math.min(lines.size(), area.height()); i++) {
            lines.get(i).after("▎ ", Ink.BORDER).draw(area, 2, i);
        }
    }

    private static void drawProgress(HomeState state, Canvas page, int row) {
        int all = state.entries.size();
        int done = state.done();
        String text = "%d of %d done".formatted(done, all);
        page.putRight(page.width(), row, text, Ink.DIM);
        int bar = Math.min(all, 12);
        int filled = all == 0 ? 0 : done * bar / all;
        int column = page.width() - text.length() - bar - 2;
        if (column > 48) {
            page.put(column, row, "━".repeat(filled), Ink.GOOD);
            page.put(column + filled, row, "─".repeat(bar - filled), Ink.BORDER);
        }
    }

    /** @param entry the index of what it opens, -1 for a heading or a blank */
    private record Row(String heading, int entry) {}

    private static List<Row> rows(HomeState state) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Lessons", -1));
        for (int i = 0; i < state.lessons.size(); i++) {
            rows.add(new Row("", i));
        }
        rows.add(new Row("", -1));
        rows.add(new Row("Exercises", -1));
        for (int i = 0; i < state.exercises.size(); i++) {
            rows.add(new Row("", state.lessons.size() + i));
        }
        return rows;
    }

    private static void drawRow(HomeState state, Row row, Canvas list, int at) {
        if (row.entry < 0) {
            list.put(0, at, row.heading, Ink.HEADING);
            return;
        }
        boolean chosen = row.entry == state.chosen;
        switch (state.entries.get(row.entry)) {
            case HomeState.Entry.OfLesson entry -> drawLesson(state, entry.lesson(), list, at, chosen);
            case HomeState.Entry.OfExercise entry -> drawExercise(state, entry.item(), list, at, chosen);
        }
        if (chosen) {
            list.put(0, at, "▸", Ink.ACCENT);
            list.select(0, at, list.width());
        }
        list.spot(0, at, list.width(), new Key(Key.Name.FUNCTION, 100 + row.entry, false, false));
    }

    private static void drawLesson(HomeState state, Lesson lesson, Canvas list, int row, boolean chosen) {
        Progress progress = state.progress;
        Progress.Position position = progress.position();
        boolean finished = progress.isFinished(lesson);
        boolean here = position != null && HomeState.matches(lesson, position.lesson()) && !finished;
        boolean begun = here || lesson.questions().anyMatch(question -> progress.answer(question).isPresent());
        mark(list, row, finished, begun);
        int column = list.put(4, row, "%d  ".formatted(lesson.number()), Ink.DIM);
        list.put(column, row, lesson.title(), chosen ? Ink.STRONG : Ink.TEXT);
        long questions = lesson.questions().count();
        String right = lesson.preview() ? "preview, " : "";
        if (finished) {
            right = "%d of %d predicted right".formatted(progress.rightAnswers(lesson), questions);
        } else if (here && position != null) {
            List<LessonPages.Page> pages = LessonPages.of(lesson);
            right += "continue, page %d of %d".formatted(LessonPages.pageOf(pages, position.step()) + 1, pages.size());
        } else {
            right += lesson.minutes() + " min";
        }
        list.putRight(list.width() - 1, row, right, here ? Ink.ACCENT : Ink.DIM);
    }

    private static void drawExercise(HomeState state, Exercises.Item item, Canvas list, int row, boolean chosen) {
        boolean passed = state.progress.isPassed(item.ids());
        int hints = state.progress.hintsSeen(item.ids());
        mark(list, row, passed, hints > 0);
        int column = list.put(4, row, number(item.folder()) + "  ", Ink.DIM);
        list.put(column, row, item.title(), chosen ? Ink.STRONG : Ink.TEXT);
        String right = passed
                ? "passed"
                : hints > 0
                        ? "%d of %d hints".formatted(hints, item.hints().size())
                        : state.lessons.stream()
                                .filter(lesson -> HomeState.matches(lesson, item.lesson()))
                                .findFirst()
                                .map(lesson -> "lesson " + lesson.number())
                                .orElse("");
        list.putRight(list.width() - 1, row, right, Ink.DIM);
    }

    private static void mark(Canvas list, int row, boolean done, boolean begun) {
        list.put(2, row, done ? "✓" : begun ? "●" : "○", done ? Ink.GOOD : begun ? Ink.ACCENT : Ink.BORDER);
    }

    /** {@code 03-stale-read} to {@code 3}. */
    static String number(String folder) {
        String digits = folder.replaceAll("\\D.*", "").replaceFirst("^0+", "");
        return digits.isEmpty() ? "•" : digits;
    }
}
