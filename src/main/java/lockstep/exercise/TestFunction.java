package lockstep.exercise;

import java.util.List;

/**
 * One function of {@code tests.py}.
 *
 * @param expectation what it expects, in words: its docstring
 * @param line in {@code tests.py}
 */
public record TestFunction(String name, String expectation, Demand demand, int line) {
    /** What the test asks for, by its decorator. */
    public sealed interface Demand {
        /** One run passes. */
        record Once() implements Demand {}

        /** Every schedule passes. */
        record EverySchedule() implements Demand {}

        /** At least one schedule passes. */
        record Possible() implements Demand {}

        /** One run passes and takes at most so much virtual time. */
        record Within(long nanos) implements Demand {}

        /** One run passes and gives no warnings of these kinds; of no kind when there are none. */
        record WithoutWarnings(List<String> kinds) implements Demand {}
    }
}
