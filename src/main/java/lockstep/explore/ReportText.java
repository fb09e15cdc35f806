package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A verdict in words, for a terminal.
 *
 * @param width columns to stay within, at least 40
 * @param ascii whether to do without arrows and lines that not every terminal has
 */
public record ReportText(int width, boolean ascii) {
    private static final int MOST_LINES = 3;

    /** Of three columns and more each begins so far to the left that even the last has about this much room. */
    private static final int WIDE = 36;

    public ReportText {
        width = Math.max(40, width);
    }

    /** 80 columns. */
    public static ReportText plain(boolean ascii) {
        return new ReportText(80, ascii);
    }

    public String of(Verdict verdict) {
        var text = new StringBuilder();
        paragraph(text, headline(verdict));
        paragraph(text, coverage(verdict));
        Counterexample counterexample = verdict.counterexample();
        if (counterexample != null) {
            text.append('\n');
            paragraph(text, "What goes wrong: " + sentence(counterexample.failure().description()));
            if (verdict.coverage().all() > 1 || counterexample.rows().size() > 1) {
                paragraph(text, "The shortest failing schedule found has "
                        + count(counterexample.switchCount(), "switch", "switches")
                        + ", " + preemptions(counterexample.preemptions()) + ":");
            }
            if (!counterexample.rows().isEmpty()) {
                text.append('\n');
                rows(text, counterexample.fibers(), counterexample.rows());
                text.append('\n');
            }
            paragraph(text, "Why: " + counterexample.cause());
            if (counterexample.nearestPass() != null) {
                paragraph(text, counterexample.nearestPass());
            }
            paragraph(text, randomHits(verdict));
        }
        for (String note : verdict.notes()) {
            paragraph(text, note);
        }
        if (counterexample != null) {
            text.append('\n').append("Replay: --replay '").append(counterexample.replay()).append("'\n");
        }
        return text.toString();
    }

    public String of(Replay replay) {
        var text = new StringBuilder();
        paragraph(text, replay.failure() == null
                ? "This schedule passes."
                : "This schedule fails: " + sentence(replay.failure().description()));
        text.append('\n');
        rows(text, replay.fibers(), replay.rows());
        if (replay.failure() != null) {
            text.append('\n');
            paragraph(text, "Why: " + replay.cause());
        }
        return text.toString();
    }

    /** A schedule alone: a column for each thread, each row's source line with what came of it below. */
    public List<String> table(List<String> fibers, List<Counterexample.Row> rows) {
        var text = new StringBuilder();
        rows(text, fibers, rows);
        return text.toString().lines().toList();
    }

    /** Words within the width; below a beginning such as {@code "Expected: "} they are indented. */
    public List<String> paragraph(String beginning, String words) {
        return wrapped(beginning + (ascii ? words.replace("→", "->").replace("…", "...") : words), width,
                " ".repeat(beginning.length()));
    }

    // ---- sentences ----

    private static String headline(Verdict verdict) {
        Coverage coverage = verdict.coverage();
        if (verdict.kind() == Verdict.Kind.FAILS && coverage.exhaustive() && coverage.failing() == coverage.all()) {
            return "FAILS under every schedule: this is no matter of timing.";
        }
        return switch (verdict.kind()) {
            case PROVED -> "PROVED: no schedule makes this program fail.";
            case NOT_PROVED -> "NOT PROVED: no failing schedule was found, but not all were looked at.";
            case FAILS -> switch (verdict.cpython()) {
                case FAILS_TOO -> "FAILS, and CPython 3.13's own switch points are enough for it.";
                case CANNOT_FAIL -> "FAILS under Python's guarantees only (free-threaded, 3.9); CPython 3.13 does not"
                        + " switch here today.";
                case UNDECIDED, NOT_ASKED -> "FAILS under Python's guarantees (free-threaded, 3.9); whether CPython"
                        + " 3.13's own switch points are enough was not settled within the budget.";
            };
        };
    }

    private static String coverage(Verdict verdict) {
        Coverage coverage = verdict.coverage();
        String runs = " (" + count(coverage.executions(), "run", "runs") + ")";
        if (coverage.exhaustive()) {
            if (coverage.failing() == 0) {
                return coverage.all() == 1
                        ? "There is only one distinct order of events" + (verdict.kind() == Verdict.Kind.PROVED ? ", and it passes." : ".")
                        : (coverage.all() == 2 ? "Both" : "All " + number(coverage.all()))
                                + " distinct orders of events pass" + runs + ".";
            }
            if (coverage.all() == 1) {
                return "There is only one distinct order of events, and it fails.";
            }
            String verb = coverage.failing() == 1 ? " fails" : " fail";
            return number(coverage.failing()) + " of " + count(coverage.all(), "distinct order", "distinct orders")
                    + " of events" + verb + runs + ".";
        }
        if (coverage.all() == 0 && coverage.failing() == 0) {
            return "Not one schedule was run to its end" + runs + ".";
        }
        return verdict.kind() == Verdict.Kind.NOT_PROVED
                ? "No failure in " + number(coverage.all()) + " sampled schedules" + runs + ". That is evidence, not proof."
                : number(coverage.failing()) + " of " + number(coverage.all()) + " sampled schedules fail" + runs
                        + "; there are more than could be tried.";
    }

    private static String preemptions(int count) {
        return switch (count) {
            case 0 -> "and nobody is interrupted in it";
            case 1 -> "and a thread that could have gone on is interrupted once (>)";
            default -> "and a thread that could have gone on is interrupted " + count + " times (>)";
        };
    }

    private static String randomHits(Verdict verdict) {
        if (verdict.randomRuns() == 0) {
            return "";
        }
        if (verdict.randomHits() == 0) {
            return "Plain random switching did not show it in " + verdict.randomRuns()
                    + " runs, so testing by luck would most likely have missed it.";
        }
        return "Plain random switching shows it in " + verdict.randomHits() + " of " + verdict.randomRuns() + " runs.";
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }

    private static String count(int count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    // ---- the table ----

    private void rows(StringBuilder text, List<String> fibers, List<Counterexample.Row> rows) {
        var shown = new TreeSet<Integer>();
        rows.stream().map(Counterexample.Row::fiber).filter(f -> f >= 0).forEach(shown::add);
        List<Integer> columns = List.copyOf(shown);
        int even = columns.isEmpty() ? 0 : (width - 2) / columns.size();
        if (even < 24) {
            list(text, fibers, rows);
            return;
        }
        int each = columns.size() > 2 ? Math.max(20, Math.min(even, (width - 2 - WIDE) / (columns.size() - 1))) : even;
        var heads = new ArrayList<String>();
        columns.forEach(f -> heads.add(fibers.get(f)));
        line(text, ' ', heads, each);
        var rules = new ArrayList<String>();
        columns.forEach(f -> rules.add((ascii ? "-" : "─").repeat(each - 2)));
        line(text, ' ', rules, each);
        for (Counterexample.Row row : rows) {
            if (row.fiber() < 0) {
                text.append("  ...\n");
                continue;
            }
            int column = columns.indexOf(row.fiber());
            char mark = row.preempted() ? '>' : ' ';
            for (String part : cell(row, columns.size() > 2 ? width - 2 - column * each : each - 2)) {
                text.append(mark).append(' ').append(" ".repeat(column * each)).append(part).append('\n');
                mark = ' ';
            }
        }
    }

    /** The line of source and what came of it, each in one row; without source, what was done. */
    private List<String> cell(Counterexample.Row row, int room) {
        String number = row.line() > 0 ? row.line() + "  " : "";
        String effect = effect(row);
        var lines = new ArrayList<String>();
        String indent = " ".repeat(number.length());
        lines.addAll(folded(number + (row.source().isEmpty() ? row.what() : row.source()), indent + "  ", room));
        if (effect != null) {
            lines.addAll(folded(indent + (ascii ? "-> " : "→ ") + effect, indent + (ascii ? "   " : "  "), room));
        }
        return lines;
    }

    /** Half a value would be nonsense, so what is too long goes on below; only what is endless is cut. */
    private List<String> folded(String text, String indent, int room) {
        List<String> lines = wrapped(text, room, indent);
        if (lines.size() <= MOST_LINES) {
            return lines.stream().map(line -> shortened(line, room)).toList();
        }
        var kept = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        kept.add(shortened(lines.get(MOST_LINES - 1) + " ".repeat(room) + ".", room));
        return kept;
    }

    private String shortened(String text, int room) {
        String mark = ascii ? "..." : "…";
        text = ascii ? text.replace("→", "->").replace("…", "...") : text;
        return text.length() <= room ? text : text.substring(0, room - mark.length()).stripTrailing() + mark;
    }

    private static @Nullable String effect(Counterexample.Row row) {
        return row.value() != null ? row.value() : row.source().isEmpty() ? null : row.what();
    }

    private static void line(StringBuilder text, char mark, List<String> cells, int each) {
        var line = new StringBuilder().append(mark).append(' ');
        for (String cell : cells) {
            String cut = cell.length() > each - 2 ? cell.substring(0, each - 2) : cell;
            line.append(cut).append(" ".repeat(each - cut.length()));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** When the threads are too many for columns: one row each, the thread's name first. */
    private void list(StringBuilder text, List<String> fibers, List<Counterexample.Row> rows) {
        int names = rows.stream().filter(r -> r.fiber() >= 0).mapToInt(r -> fibers.get(r.fiber()).length()).max().orElse(0);
        names = Math.min(names, width / 3);
        for (Counterexample.Row row : rows) {
            if (row.fiber() < 0) {
                text.append("  ...\n");
                continue;
            }
            String name = fibers.get(row.fiber());
            name = name.length() > names ? name.substring(0, names) : name;
            String start = (row.preempted() ? "> " : "  ") + name + " ".repeat(names - name.length() + 2);
            for (String part : cell(row, width - start.length())) {
                text.append(start).append(part).append('\n');
                start = " ".repeat(start.length());
            }
        }
    }

    private void paragraph(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            wrapped(words, width, "").forEach(line -> text.append(line).append('\n'));
        }
    }

    /** Lines of at most {@code room} characters; a word that is longer is cut in pieces. */
    private static List<String> wrapped(String words, int room, String indent) {
        var lines = new ArrayList<String>();
        String rest = words.stripTrailing();
        int least = Math.min(indent.length(), room / 2);
        while (rest.length() > room) {
            int cut = rest.lastIndexOf(' ', room);
            int start = rest.length() - rest.stripLeading().length();
            if (cut <= Math.max(start, room / 2)) {
                cut = room;
            }
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = indent.substring(0, least) + rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }
}
