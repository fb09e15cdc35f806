package lockstep.exercise;

import java.util.ArrayList;
import java.util.List;

/**
 * A test's result in plain lines: what was expected, what came instead, the schedule, the cause, one question. Never
 * what to do about it.
 */
public final class CheckText {
    private static final int WIDTH = 100;

    private CheckText() {}

    public static List<String> lines(TestResult result) {
        List<String> lines = new ArrayList<>();
        switch (result) {
            case TestResult.Passed p -> lines.add(p.function().expectation() + " " + p.how());
            case TestResult.Undecided u -> {
                lines.add("Expected: " + u.function().expectation());
                lines.add("Undecided: " + u.why());
            }
            case TestResult.Failed f -> failed(f, lines);
        }
        return lines;
    }

    private static void failed(TestResult.Failed f, List<String> lines) {
        lines.add("Expected: " + f.function().expectation());
        lines.add("Instead:  " + f.got());
        if (f.where() != null) {
            lines.add(f.where());
        }
        if (f.coverage() != null) {
            lines.add(f.coverage());
        }
        if (f.traceback() != null) {
            f.traceback().lines().forEach(l -> lines.add("  " + l));
        }
        if (f.schedule() != null) {
            lines.add("");
            lines.addAll(ScheduleText.lines(f.schedule().fibers(), f.schedule().rows(), WIDTH));
            lines.add("");
        }
        if (f.why() != null) {
            lines.add(f.why());
        }
        lines.addAll(f.notes());
        if (f.question() != null) {
            lines.add("Question: " + f.question());
        }
        if (f.schedule() != null) {
            lines.add("Replay:   " + f.schedule().replay());
        }
    }
}
