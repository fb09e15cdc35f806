package lockstep.tui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.exercise.CheckResult;
import lockstep.exercise.Exercise;
import lockstep.exercise.ExerciseCheck;
import lockstep.exercise.ProgramRunner;
import lockstep.exercise.ProgramSelector;
import lockstep.exercise.TestFunction;
import lockstep.exercise.TestProgram;
import lockstep.exercise.TestResult;
import lockstep.exercise.Workspace;
import lockstep.explore.Counterexample;
import lockstep.lesson.Problem;
import lockstep.lesson.RunSettings;
import org.jspecify.annotations.Nullable;

/** The exercises of the repository, with the learner's files in the workspace and the real checker. */
public final class CheckedExercises implements Exercises {
    private final List<Exercise> exercises;
    private final List<String> problems;
    private final Workspace workspace;
    private final ProgramRunner runner;
    private final Replayer replayer;

    public CheckedExercises(
            lockstep.exercise.Exercises exercises, Workspace workspace, ProgramRunner runner, Replayer replayer) {
        this.exercises = exercises.all();
        this.problems = exercises.problems().stream().filter(Problem::isError).map(Problem::toString).toList();
        this.workspace = workspace;
        this.runner = runner;
        this.replayer = replayer;
    }

    @Override
    public List<Item> all() {
        return exercises.stream()
                .map(one -> new Item(
                        one.id(), one.ids(), one.folder(), one.title(), one.lesson(), one.text(), one.hints()))
                .toList();
    }

    @Override
    public List<String> problems() {
        return problems;
    }

    private Exercise exercise(Item item) {
        return exercises.stream()
                .filter(one -> one.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Path file(Item item) throws IOException {
        return workspace.open(exercise(item));
    }

    @Override
    public Report check(Item item, RunControl control) {
        Exercise exercise = exercise(item);
        String source;
        try {
            source = Files.readString(workspace.open(exercise));
        } catch (IOException e) {
            return new Report(false, "Your file cannot be read as UTF-8 text.", "", List.of());
        }
        AtomicInteger done = new AtomicInteger();
        int all = exercise.functions().size();
        control.progress("0 of %d tests".formatted(all));
        CompletableFuture<Report> report = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("lockstep-check").start(() -> {
            try {
                CheckResult result = new ExerciseCheck(new StoppableRunner(runner, control)).check(
                        new ProgramSelector(exercise, "learner", source),
                        each -> control.progress("%d of %d tests".formatted(done.incrementAndGet(), all)));
                report.complete(report(result));
            } catch (RuntimeException | Error e) {
                report.completeExceptionally(e);
            }
        });
        control.onStop(() -> report.complete(new Report(false, "Stopped before the end.", "", List.of())));
        try {
            return report.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the check itself failed", e.getCause());
        }
    }

    static Report report(CheckResult result) {
        long passed = result.results().stream().filter(TestResult.Passed.class::isInstance).count();
        int all = result.results().size();
        String summary = result.passed()
                ? (all == 1 ? "The test passes." : "All %d tests pass.".formatted(all))
                : "%d of %d tests %s.".formatted(passed, all, passed == 1 ? "passes" : "pass");
        List<Finding> findings = new ArrayList<>();
        // What failed stands first: that is what one wants to read.
        result.results().stream().filter(one -> !(one instanceof TestResult.Passed)).map(CheckedExercises::finding).forEach(findings::add);
        result.results().stream().filter(TestResult.Passed.class::isInstance).map(CheckedExercises::finding).forEach(findings::add);
        String note = result.passed() ? "`s` shows a solution to compare yours with. Esc goes back." : "";
        return new Report(result.passed(), summary, note, findings);
    }

    private static Finding finding(TestResult result) {
        TestFunction function = result.function();
        return switch (result) {
            case TestResult.Passed one ->
                new Finding(function.name(), true, function.expectation(), "", "", null, "", "", one.how(), null);
            case TestResult.Undecided one ->
                new Finding(function.name(), false, function.expectation(), one.why(), "", null, "", "", "", null);
            case TestResult.Failed one -> new Finding(
                    function.name(),
                    false,
                    function.expectation(),
                    one.got(),
                    text(one.traceback()),
                    schedule(one.schedule()),
                    said(one),
                    text(one.question()),
                    text(one.coverage()),
                    one.schedule() == null ? null : one.schedule().replay());
        };
    }

    /** Whether CPython can be caught, and why; each note is a paragraph. */
    private static String said(TestResult.Failed one) {
        List<String> said = new ArrayList<>(List.of((text(one.where()) + " " + text(one.why())).strip()));
        said.addAll(one.notes());
        return String.join("\n", said).strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable Schedule schedule(@Nullable Counterexample found) {
        if (found == null) {
            return null;
        }
        List<Step> steps = found.rows().stream()
                .map(row -> new Step(
                        row.fiber(),
                        row.line(),
                        row.source(),
                        row.value() == null ? row.what() : row.value(),
                        row.preempted()))
                .toList();
        return new Schedule(found.fibers(), steps);
    }

    @Override
    public DemoResult replay(Item item, Finding finding, RunControl control) {
        Exercise exercise = exercise(item);
        String schedule = finding.replay();
        TestFunction function = exercise.function(finding.test()).orElseThrow();
        if (schedule == null) {
            throw new IllegalArgumentException("nothing to replay in " + finding.test());
        }
        try {
            return replayer.replay(exercise.program(workspace.source(exercise), function), schedule, control);
        } catch (IOException e) {
            return new DemoResult("", lockstep.trace.Timeline.EMPTY, DemoResult.Ending.FAILED,
                    "Your file cannot be read.", "failing schedule of " + finding.test());
        }
    }

    @Override
    public DemoResult run(Item item, Finding finding, RunSettings settings, RunControl control) {
        Exercise exercise = exercise(item);
        try {
            TestProgram program = exercise.program(
                    workspace.source(exercise), exercise.function(finding.test()).orElseThrow());
            return SessionRunner.run(lockstep.exercise.SessionRunner.program(program), List.of(program.learnersFile()),
                    settings, control);
        } catch (IOException e) {
            return new DemoResult("", lockstep.trace.Timeline.EMPTY, DemoResult.Ending.FAILED,
                    "Your file cannot be read.", settings.words());
        }
    }

    @Override
    public Optional<String> solution(Item item) {
        return Optional.of(exercise(item).solution());
    }

    @Override
    public Path reset(Item item) throws IOException {
        return workspace.reset(exercise(item));
    }
}
