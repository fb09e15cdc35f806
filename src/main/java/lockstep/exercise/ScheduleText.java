package lockstep.exercise;

import java.util.ArrayList;
import java.util.List;
import lockstep.explore.Counterexample;

/** A failing schedule as lines: the source on the left, then a column for each thread, time running down. */
public final class ScheduleText {
    private static final int GUTTER = 6;
    private static final int LEAST_SOURCE = 20;
    private static final int GAP = 2;

    private ScheduleText() {}

    /**
     * @param fibers their names, by id
     * @param width in columns; from 60 on it looks well
     */
    public static List<String> lines(List<String> fibers, List<Counterexample.Row> rows, int width) {
        List<Integer> shown = rows.stream().map(Counterexample.Row::fiber).filter(f -> f >= 0).distinct().sorted().toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        int source = rows.stream().mapToInt(r -> r.source().length()).max().orElse(0);
        int cell = rows.stream().mapToInt(r -> cell(r).length()).max().orElse(0);
        cell = Math.max(cell, shown.stream().mapToInt(f -> fibers.get(f).length()).max().orElse(0));
        // The cells say what happened, so the source gives way first.
        int room = width - GUTTER;
        source = Math.min(source, Math.max(LEAST_SOURCE, room - shown.size() * (cell + GAP)));
        cell = Math.max(8, Math.min(cell, (room - source) / shown.size() - GAP));
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(" ".repeat(GUTTER + source));
        for (int fiber : shown) {
            head.append(" ".repeat(GAP)).append(fit(fibers.get(fiber), cell));
        }
        lines.add(head.toString().stripTrailing());
        for (Counterexample.Row row : rows) {
            lines.add(line(row, shown, source, cell));
        }
        return lines;
    }

    private static String line(Counterexample.Row row, List<Integer> shown, int source, int cell) {
        if (row.fiber() < 0) {
            return " ".repeat(GUTTER) + row.what();
        }
        StringBuilder line = new StringBuilder(row.line() > 0 ? String.format("%4d  ", row.line()) : " ".repeat(GUTTER));
        line.append(fit(row.source(), source));
        for (int fiber : shown) {
            line.append(" ".repeat(GAP)).append(fit(fiber == row.fiber() ? cell(row) : "", cell));
        }
        return line.toString().stripTrailing();
    }

    private static String cell(Counterexample.Row row) {
        return row.what() + (row.value() == null ? "" : ": " + row.value());
    }

    private static String fit(String text, int width) {
        return text.length() > width
                ? text.substring(0, Math.max(0, width - 2)) + ".."
                : text + " ".repeat(width - text.length());
    }
}
