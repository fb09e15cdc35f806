package lockstep.exercise;

import java.util.List;

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
}
