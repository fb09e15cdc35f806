package lockstep.explore;

import java.util.List;
import lockstep.kernel.stepping.Switches;
import org.jspecify.annotations.Nullable;

/**
 * One failing schedule, made as short as could be.
 *
 * @param switches where it switches: ANY needs more than CPython 3.13 gives
 * @param fibers the fibers' names, by id
 * @param rows its steps, in order
 * @param preemptions switches away from a fiber that could have gone on
 * @param cause why it fails, in full sentences
 * @param nearestPass how little would have saved it, null when no such order was found
 * @param replay the string from which {@link Explorer#replay} runs it again
 */
public record Counterexample(
        Switches switches,
        Failure failure,
        List<String> fibers,
        List<Row> rows,
        int preemptions,
        int switchCount,
        String cause,
        @Nullable String nearestPass,
        String replay) {
    /**
     * @param fiber whose step it is
     * @param what the operation in words: {@code reads counter}, {@code takes lock a}
     * @param value what it read or wrote, in words, where the subject tells
     * @param preempted whether the fiber before it could have gone on
     */
    public record Row(int fiber, int line, String source, String what, @Nullable String value, boolean preempted) {}
}
