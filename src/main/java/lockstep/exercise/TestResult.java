package lockstep.exercise;

import java.util.List;
import lockstep.explore.Counterexample;
import lockstep.explore.Verdict;
import org.jspecify.annotations.Nullable;

/** What became of one test function. */
public sealed interface TestResult {
    TestFunction function();

    /** @param how what was looked at, a sentence: "All 6 orders pass." */
    record Passed(TestFunction function, String how) implements TestResult {}

    /**
     * @param got what was found instead of what was expected
     * @param where whether CPython 3.13 itself can be caught, a sentence; null when orders play no part
     * @param coverage how much was looked at, a sentence; null when orders play no part
     * @param schedule the shortest failing schedule, with its rows and its replay string
     * @param why the cause as found, in sentences
     * @param notes further sentences a learner should read
     * @param question one question to the learner
     * @param traceback as Python prints it, for errors
     * @param output what the program printed, in a plain run
     */
    record Failed(
            TestFunction function,
            Cause cause,
            String got,
            @Nullable String where,
            @Nullable String coverage,
            @Nullable Counterexample schedule,
            @Nullable String why,
            List<String> notes,
            @Nullable String question,
            @Nullable String traceback,
            String output)
            implements TestResult {
        public Failed {
            notes = List.copyOf(notes);
        }
    }

    /** @param why no verdict was reached, a sentence */
    record Undecided(TestFunction function, String why, @Nullable Verdict verdict) implements TestResult {}
}
