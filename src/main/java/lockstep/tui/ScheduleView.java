package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schedule as a table: a column for each thread, time runs downwards. A row may use all the room to its right. */
final class ScheduleView {
    private static final int NARROWEST = 24;
    private static final int MOST_ROWS = 24;

    private ScheduleView() {}

    static List<Line> lines(Exercises.@Nullable Schedule schedule, int width) {
        if (schedule == null) {
            return List.of();
        }
        List<Integer> threads =
                schedule.steps().stream().map(Exercises.Step::thread).distinct().sorted().toList();
        int indent = Math.min(36, width / (threads.size() + 1));
        boolean fits = width - indent * (threads.size() - 1) >= NARROWEST && indent >= NARROWEST / 2;
        List<Line> lines = fits ? columns(schedule, threads, indent, width) : rows(schedule, width);
        if (lines.size() <= MOST_ROWS) {
            return lines;
        }
        List<Line> cut = new ArrayList<>(lines.subList(0, MOST_ROWS));
        cut.add(Line.of("… and %d more steps".formatted(lines.size() - MOST_ROWS), Ink.DIM));
        return cut;
    }

    private static List<Line> columns(Exercises.Schedule schedule, List<Integer> threads, int indent, int width) {
        List<Line> lines = new ArrayList<>();
        List<Line.Piece> head = new ArrayList<>();
        for (int thread : threads) {
            head.add(new Line.Piece(padded(name(schedule, thread), indent - 2) + "  ", Ink.HOLDER));
        }
        lines.add(new Line(head));
        for (Exercises.Step step : schedule.steps()) {
            String before = " ".repeat(threads.indexOf(step.thread()) * indent);
            int room = width - before.length();
            lines.add(step(step, room).after(before, Ink.TEXT));
            if (!step.what().isEmpty()) {
                lines.add(Line.of(cut("    " + step.what(), room), Ink.DIM).after(before, Ink.TEXT));
            }
        }
        return lines;
    }

    private static List<Line> rows(Exercises.Schedule schedule, int width) {
        int names = Math.min(18, schedule.threads().stream().mapToInt(String::length).max().orElse(0));
        List<Line> lines = new ArrayList<>();
        for (Exercises.Step step : schedule.steps()) {
            lines.add(step(step, width - names - 2)
                    .after(padded(name(schedule, step.thread()), names) + "  ", Ink.HOLDER));
        }
        return lines;
    }

    private static Line step(Exercises.Step step, int width) {
        String number = step.line() > 0 ? "%3d ".formatted(step.line()) : "    ";
        String source = cut(step.source().strip(), width - number.length());
        return PythonText.lines(source).get(0).after(number, step.preempted() ? Ink.WARN : Ink.LINE_NUMBER);
    }

    private static String name(Exercises.Schedule schedule, int thread) {
        return thread < schedule.threads().size() ? schedule.threads().get(thread) : "thread " + thread;
    }

    private static String padded(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(Math.max(0, width - Canvas.width(cut)));
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, Math.max(0, width - 1)) + "…";
    }
}
