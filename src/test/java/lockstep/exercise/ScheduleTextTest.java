package lockstep.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lockstep.explore.Counterexample.Row;
import org.junit.jupiter.api.Test;

class ScheduleTextTest {
    private static final List<String> FIBERS = List.of("MainThread", "thread 1", "thread 2");

    private static final List<Row> ROWS = List.of(
            new Row(1, 12, "with source.lock:", "takes source.lock", null, false),
            new Row(2, 12, "with source.lock:", "takes source.lock", null, true),
            new Row(-1, 0, "", "...", null, false),
            new Row(2, 13, "with target.lock:", "waits for ever for lock A", null, false),
            new Row(1, 0, "", "waits for ever for lock B", null, false));

    @Test
    void eachThreadThatDoesSomethingHasAColumn() {
        assertThat(ScheduleText.lines(FIBERS, ROWS, 100)).containsExactly(
                "                         thread 1                   thread 2",
                "  12  with source.lock:  takes source.lock",
                "  12  with source.lock:                             takes source.lock",
                "      ...",
                "  13  with target.lock:                             waits for ever for lock A",
                "                         waits for ever for lock B");
    }

    @Test
    void whatDoesNotFitIsCut() {
        assertThat(ScheduleText.lines(FIBERS, ROWS, 50))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50))
                .contains("  12  with source.lock:  takes sou..");
    }

    @Test
    void nothingIsNothing() {
        assertThat(ScheduleText.lines(FIBERS, List.of(), 80)).isEmpty();
    }
}
