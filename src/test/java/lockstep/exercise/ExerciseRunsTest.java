package lockstep.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lockstep.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Starters fail, and each listed mistake fails the test it names, for the reason it names. */
class ExerciseRunsTest {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (\\w+)$");

    private static final CheckText TEXT = new CheckText(100, false);

    private final Checker checker = new Checker(new SessionRunner(), Limits.budget());

    private static List<Exercise> exercises() {
        return Exercises.load(Path.of("")).all();
    }

    static Stream<Arguments> mistakes() {
        return exercises().stream().flatMap(e -> e.mistakes().stream().map(m -> Arguments.of(e.id(), m.file())));
    }

    static Stream<String> ids() {
        return exercises().stream().map(Exercise::id);
    }

    private static Exercise exercise(String id) {
        Exercise exercise = exercises().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
        Matcher imports = IMPORT.matcher(exercise.tests());
        while (imports.find()) {
            String module = imports.group(1);
            assumeTrue(module.equals("lockstep") || Library.names().contains(module), "no module " + module + " yet");
        }
        return exercise;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aStarterFails(String id) {
        Exercise exercise = exercise(id);
        assertThat(exercise.functions())
                .anySatisfy(f -> assertThat(checker.check(exercise, exercise.starter(), f))
                        .isInstanceOfSatisfying(TestResult.Failed.class,
                                failed -> assertThat(failed.cause()).isNotEqualTo(Cause.ERROR)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeFailsForItsReason(String id, String file) {
        Exercise exercise = exercise(id);
        Exercise.Mistake mistake = exercise.mistakes().stream().filter(m -> m.file().equals(file)).findFirst().orElseThrow();
        TestFunction function = exercise.function(mistake.fails()).orElseThrow();

        TestResult result = checker.check(exercise, mistake.source(), function);

        assertThat(result).isInstanceOfSatisfying(TestResult.Failed.class,
                failed -> assertThat(failed.cause()).as(String.join("\n", TEXT.lines(failed))).isEqualTo(mistake.because()));
    }

    @Test
    void aDeadlockIsToldAsACycleAtSourceLines() {
        Exercise exercise = exercise("two-locks");
        TestFunction function = exercise.function("test_opposite_ways").orElseThrow();

        TestResult result = checker.check(exercise, exercise.starter(), function);

        assertThat(String.join(" ", TEXT.lines(result)))
                .contains("Deadlock: thread 1, thread 2 wait for ever.")
                .contains("thread 1 waits at line 14 for Lock b.lock, which thread 2 holds (taken at line 13).")
                .contains("thread 2 waits at line 14 for Lock a.lock, which thread 1 holds (taken at line 13).")
                .contains("round in a circle");
    }
}
