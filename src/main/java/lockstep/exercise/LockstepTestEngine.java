package lockstep.exercise;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DirectorySelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/**
 * Runs exercises on the JUnit Platform. A container is one program for one exercise, a test is one function of its
 * {@code tests.py}. Selected are
 *
 * <ul>
 *   <li>a program, by a {@link ProgramSelector};
 *   <li>an exercise's folder, with the learner's file;
 *   <li>a class marked {@link ExerciseSolutions}: all exercises, each with its solution;
 *   <li>what was run before, by its unique id.
 * </ul>
 */
public final class LockstepTestEngine implements TestEngine {
    public static final String ID = "lockstep";

    /** The key under which a passed test reports what was looked at. */
    static final String HOW = "how";

    private static final Path ROOT = Path.of("");

    private final @Nullable ProgramRunner given;

    /** For the service loader. */
    public LockstepTestEngine() {
        this.given = null;
    }

    public LockstepTestEngine(ProgramRunner runner) {
        this.given = runner;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
        EngineDescriptor engine = new EngineDescriptor(uniqueId, "Lockstep exercises");
        request.getSelectorsByType(ProgramSelector.class)
                .forEach(s -> add(engine, ProgramDescriptor.of(uniqueId, s)));
        for (DirectorySelector selector : request.getSelectorsByType(DirectorySelector.class)) {
            Exercise exercise = ExerciseFolder.read(selector.getPath().toAbsolutePath()).exercise();
            if (exercise != null) {
                add(engine, ProgramDescriptor.of(uniqueId, ProgramSelector.ofLearner(exercise)));
            }
        }
        for (ClassSelector selector : request.getSelectorsByType(ClassSelector.class)) {
            if (marked(selector)) {
                for (Exercise exercise : Exercises.load(ROOT).all()) {
                    add(engine, ProgramDescriptor.of(uniqueId, ProgramSelector.ofSolution(exercise)));
                }
            }
        }
        request.getSelectorsByType(UniqueIdSelector.class).forEach(s -> again(engine, s.getUniqueId()));
        return engine;
    }

    private static boolean marked(ClassSelector selector) {
        try {
            return selector.getJavaClass().isAnnotationPresent(ExerciseSolutions.class);
        } catch (RuntimeException e) {
            return false; // a class that cannot be loaded is another engine's to complain about
        }
    }

    private static void add(EngineDescriptor engine, ProgramDescriptor program) {
        if (engine.getChildren().stream().noneMatch(c -> c.getUniqueId().equals(program.getUniqueId()))) {
            engine.addChild(program);
        }
    }

    private static void again(EngineDescriptor engine, UniqueId id) {
        List<UniqueId.Segment> segments = id.getSegments();
        if (!id.hasPrefix(engine.getUniqueId()) || segments.size() < 3) {
            return;
        }
        Optional<Exercise> exercise = Exercises.load(ROOT).find(segments.get(1).getValue());
        exercise.flatMap(e -> ProgramSelector.named(e, segments.get(2).getValue())).ifPresent(selector -> {
            ProgramDescriptor program = ProgramDescriptor.of(engine.getUniqueId(), selector);
            if (segments.size() > 3) {
                program.getChildren().stream()
                        .filter(f -> !f.getUniqueId().equals(id))
                        .toList()
                        .forEach(program::removeChild);
            }
            add(engine, program);
        });
    }

    @Override
    public void execute(ExecutionRequest request) {
        EngineExecutionListener listener = request.getEngineExecutionListener();
        TestDescriptor engine = request.getRootTestDescriptor();
        listener.executionStarted(engine);
        for (TestDescriptor child : engine.getChildren()) {
            ProgramDescriptor program = (ProgramDescriptor) child;
            listener.executionStarted(program);
            execute(program, listener);
            listener.executionFinished(program, TestExecutionResult.successful());
        }
        listener.executionFinished(engine, TestExecutionResult.successful());
    }

    /** Side by side, since they share nothing; told in their order. */
    private void execute(ProgramDescriptor program, EngineExecutionListener listener) {
        List<FunctionDescriptor> tests = program.functions().toList();
        ExecutorService pool = Executors.newFixedThreadPool(
                Math.clamp(tests.size(), 1, Runtime.getRuntime().availableProcessors()), Thread.ofPlatform().daemon().factory());
        try {
            Map<FunctionDescriptor, Future<TestResult>> running = new LinkedHashMap<>();
            for (FunctionDescriptor test : tests) {
                running.put(test, pool.submit(() -> check(program.program(), test.function())));
            }
            running.forEach((test, result) -> {
                listener.executionStarted(test);
                listener.executionFinished(test, result(test, result, listener));
            });
        } finally {
            pool.shutdownNow();
        }
    }

    private TestResult check(ProgramSelector program, TestFunction function) {
        return new Checker(runner(), Limits.budget()).check(program.exercise(), program.source(), function);
    }

    private static TestExecutionResult result(
            FunctionDescriptor test, Future<TestResult> running, EngineExecutionListener listener) {
        try {
            return switch (running.get()) {
                case TestResult.Passed passed -> {
                    listener.reportingEntryPublished(test, ReportEntry.from(Map.of(HOW, passed.how())));
                    yield TestExecutionResult.successful();
                }
                case TestResult other -> TestExecutionResult.failed(new CheckFailure(other));
            };
        } catch (ExecutionException e) {
            // A fault of Lockstep, not of the learner: the listener tells them apart by its class.
            return TestExecutionResult.failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return TestExecutionResult.aborted(e);
        }
    }

    private ProgramRunner runner() {
        return given != null ? given : Limits.standardRunner();
    }
}
