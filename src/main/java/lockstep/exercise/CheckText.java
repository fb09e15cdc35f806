package lockstep.exercise;

import java.util.ArrayList;
import java.util.List;
import lockstep.explore.ReportText;
import org.jspecify.annotations.Nullable;

/**
 * A test's result in plain lines: what was expected, what came instead, the schedule, the cause, one question. Never
 * what to do about it.
 */
public final class CheckText {
    private final ReportText report;

    /**
     * @param width in columns
     * @param ascii whether to do without arrows and the like
     */
    public CheckText(int width, boolean ascii) {
        this.report = new ReportText(width, ascii);
    }

    public List<String> lines(TestResult result) {
        List<String> lines = new ArrayList<>();
        switch (result) {
            case TestResult.Passed p -> add(lines, "", p.function().expectation() + " " + p.how());
            case TestResult.Undecided u -> {
                add(lines, "Expected: ", u.function().expectation());
                add(lines, "Undecided: ", u.why());
            }
            case TestResult.Failed f -> failed(f, lines);
        }
        return lines;
    }

    private void failed(TestResult.Failed f, List<String> lines) {
        add(lines, "Expected: ", f.function().expectation());
        add(lines, "Instead:  ", f.got());
        add(lines, "", f.where());
        add(lines, "", f.coverage());
        if (f.traceback() != null) {
            f.traceback().lines().forEach(l -> lines.add("  " + l));
        }
        if (f.schedule() != null) {
            lines.add("");
            lines.addAll(report.table(f.schedule().fibers(), f.schedule().rows()));
            lines.add("");
        }
        add(lines, "", f.why());
        f.notes().forEach(note -> add(lines, "", note));
        add(lines, "Question: ", f.question());
    }

    private void add(List<String> lines, String beginning, @Nullable String words) {
        if (words == null || words.isEmpty()) {
            return;
        }
        String before = beginning;
        for (String line : words.lines().toList()) {
            String text = line.stripLeading();
            lines.addAll(report.paragraph(before + line.substring(0, line.length() - text.length()), text));
            before = " ".repeat(beginning.length());
        }
    }
}
