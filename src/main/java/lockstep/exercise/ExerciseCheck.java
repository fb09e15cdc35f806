package lockstep.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Checks a program by running our engine on the JUnit Platform: what the command line and the app call. */
public final class ExerciseCheck {
    private final ProgramRunner runner;

    public ExerciseCheck(ProgramRunner runner) {
        this.runner = runner;
    }

    public CheckResult check(ProgramSelector program) {
        return check(program, result -> {});
    }

    /**
     * @param each told of each test as it is done
     * @throws IllegalStateException when Lockstep itself failed, not the program
     */
    public CheckResult check(ProgramSelector program, Consumer<TestResult> each) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(program)
                .configurationParameter("junit.platform.output.capture.stdout", "false")
                .build();
        Results results = new Results(program.exercise(), each);
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestEngineAutoRegistration(false)
                        .enableTestExecutionListenerAutoRegistration(false)
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .enableLauncherDiscoveryListenerAutoRegistration(false)
                        .enablePostDiscoveryFilterAutoRegistration(false)
                        .addTestEngines(new LockstepTestEngine(runner))
                        .build())
                .execute(request, results);
        if (results.fault != null) {
            throw new IllegalStateException("the check itself failed", results.fault);
        }
        return new CheckResult(program.exercise(), results.found);
    }

    /** Turns what the platform reports back into our results. */
    private static final class Results implements TestExecutionListener {
        private final Exercise exercise;
        private final Consumer<TestResult> each;
        private final List<TestResult> found = new ArrayList<>();
        private String how = "";
        private @Nullable Throwable fault;

        Results(Exercise exercise, Consumer<TestResult> each) {
            this.exercise = exercise;
            this.each = each;
        }

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            how = entry.getKeyValuePairs().getOrDefault(LockstepTestEngine.HOW, "");
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            Throwable thrown = result.getThrowable().orElse(null);
            if (thrown instanceof CheckFailure failure) {
                take(failure.result());
            } else if (thrown != null) {
                fault = thrown;
            } else if (test.isTest()) {
                exercise.function(test.getDisplayName()).ifPresent(f -> take(new TestResult.Passed(f, how)));
            }
        }

        private void take(TestResult result) {
            found.add(result);
            each.accept(result);
        }
    }
}
