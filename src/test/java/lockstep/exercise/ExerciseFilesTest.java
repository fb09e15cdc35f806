package lockstep.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lockstep.lesson.Lessons;
import org.junit.jupiter.api.Test;

/** The exercises that come with Lockstep keep the rules for authors that need no run. */
class ExerciseFilesTest {
    private final Exercises exercises = Exercises.load(Path.of(""));

    @Test
    void noneHasAProblem() {
        assertThat(exercises.problems()).isEmpty();
        assertThat(exercises.all())
                .extracting(Exercise::id)
                .containsExactly("overlap-the-waits", "let-go-of-the-gil", "stale-read", "lost-update", "two-locks", "answers-from-processes",
                "three-at-a-time", "keep-what-came");
    }

    @Test
    void eachBelongsToALessonThatLinksToIt() {
        Lessons lessons = Lessons.load(Path.of(""));
        for (Exercise exercise : exercises.all()) {
            assertThat(lessons.find(exercise.lesson()).orElseThrow().exercises())
                    .anySatisfy(link -> {
                        assertThat(link.exercise()).isEqualTo(exercise.folder());
                        assertThat(link.text()).isEqualTo(exercise.title());
                    });
        }
    }

    @Test
    void testsAreFoundWithoutRunningThem() {
        Exercise exercise = exercises.find("5").orElseThrow();

        assertThat(exercise.functions()).containsExactly(
                new TestFunction("test_opposite_ways",
                        "A and B have 10 each. 5 go from A to B and 3 from B to A: 8 and 12.",
                        new TestFunction.Demand.EverySchedule(), 6),
                new TestFunction("test_no_money_missing",
                        "Who holds both locks always sees 20 in the two accounts together.",
                        new TestFunction.Demand.EverySchedule(), 16),
                new TestFunction("test_side_by_side",
                        "A to B and C to D: one can begin before the other has ended.",
                        new TestFunction.Demand.Possible(), 33));
        assertThat(exercises.find("overlap-the-waits").orElseThrow().functions())
                .extracting(TestFunction::demand)
                .containsExactly(
                        new TestFunction.Demand.Once(),
                        new TestFunction.Demand.Within(150_000_000),
                        new TestFunction.Demand.EverySchedule());
    }

    @Test
    void oneIsFoundByIdNumberOrFolder() {
        assertThat(exercises.find("stale-read"))
                .isPresent()
                .isEqualTo(exercises.find("3"))
                .isEqualTo(exercises.find("03-stale-read"));
        assertThat(exercises.find("30")).isEmpty();
    }
}
