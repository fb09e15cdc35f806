package lockstep.tui;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exercise: its text, the learner's file, what the checker said. */
final class ExerciseState {
    enum Pane {
        TASK,
        CODE,
        RESULT,
        SOLUTION
    }

    final Exercises.Item item;
    @Nullable Path file;
    String code = "";
    String problem = "";
    Exercises.@Nullable Report report;
    boolean checking;
    String progress = "";
    boolean passed;
    int hints;

    /** Scroll down to the newest hint at the next drawing. */
    boolean showLastHint;

    String solution = "";
    Pane pane = Pane.TASK;
    final Scroll task = new Scroll();
    final Scroll codeScroll = new Scroll();
    final Scroll result = new Scroll();

    ExerciseState(Exercises.Item item) {
        this.item = item;
    }

    /** In the order shown, the failing ones first; empty before the first check. */
    List<Exercises.Finding> findings() {
        Exercises.Report known = report;
        return known == null ? List.of() : known.findings();
    }

    /** The first failing test, one with a schedule to show again before others; null when there is none. */
    Exercises.@Nullable Finding toPlay() {
        List<Exercises.Finding> failed = findings().stream().filter(one -> !one.passed()).toList();
        return failed.stream()
                .filter(one -> one.schedule() != null)
                .findFirst()
                .orElse(failed.isEmpty() ? null : failed.getFirst());
    }

    List<Pane> panes() {
        return solution.isEmpty()
                ? List.of(Pane.TASK, Pane.CODE, Pane.RESULT)
                : List.of(Pane.TASK, Pane.CODE, Pane.RESULT, Pane.SOLUTION);
    }
}
