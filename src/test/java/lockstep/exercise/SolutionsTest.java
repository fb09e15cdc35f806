package lockstep.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import lockstep.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The JUnit Platform finds our engine by itself and runs every exercise's tests on its solution. Surefire 3.6 runs nothing
 * for a class without methods, so the build goes this way round.
 */
class SolutionsTest {
    @Test
    void everySolutionPassesOnThePlatform() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(AllSolutions.class))
                .filters(EngineFilter.includeEngines(LockstepTestEngine.ID))
                .build();
        List<String> passed = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                boolean canRun = Library.names().contains("hashlib") || !test.getUniqueId().contains("let-go-of-the-gil");
                if (test.isTest() && canRun) {
                    boolean fine = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
                    String why = result.getThrowable().map(Throwable::getMessage).orElse("");
                    (fine ? passed : failed).add(test.getUniqueId() + " " + why);
                }
            }
        });
        assertThat(failed).isEmpty();
        assertThat(passed).hasSizeGreaterThanOrEqualTo(12);
    }
}
