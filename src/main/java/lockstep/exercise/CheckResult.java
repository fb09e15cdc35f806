package lockstep.exercise;

import java.util.List;
import java.util.Optional;

/**
 * What checking one program of one exercise came to.
 *
 * @param results one for each test function, in the order of the tests
 */
public record CheckResult(Exercise exercise, List<TestResult> results) {
    public CheckResult {
        results = List.copyOf(results);
    }

    public boolean passed() {
        return results.stream().allMatch(TestResult.Passed.class::isInstance);
    }

    /** The first one that failed: the one to tell the learner about. */
    public Optional<TestResult.Failed> firstFailure() {
        return results.stream()
                .filter(TestResult.Failed.class::isInstance)
                .map(TestResult.Failed.class::cast)
                .findFirst();
    }

    public Optional<TestResult> result(String function) {
        return results.stream().filter(r -> r.function().name().equals(function)).findFirst();
    }
}
