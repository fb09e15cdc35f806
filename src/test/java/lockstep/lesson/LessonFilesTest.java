package lockstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The lessons that come with Lockstep keep the rules for authors. */
class LessonFilesTest {
    private final Lessons lessons = Lessons.loadWithAdvice(Path.of(""));

    @Test
    void noneHasAProblem() {
        assertThat(lessons.problems()).isEmpty();
    }

    @Test
    void theyComeInOrder() {
        assertThat(lessons.all())
                .extracting(Lesson::id)
                .containsExactly("waiting-or-working", "gil", "threads", "processes", "asyncio", "futures");
        assertThat(lessons.find("gil")).isEqualTo(lessons.find("2")).isEqualTo(lessons.find("02-the-gil"));
        assertThat(lessons.after(lessons.find("gil").orElseThrow())).isEqualTo(lessons.find("threads"));
        assertThat(lessons.find("nothing")).isEmpty();
    }

    @Test
    void theFirstDemoComesWithinTheFirstMinute() {
        Lesson first = lessons.all().getFirst();
        assertThat(first.steps().limit(2)).hasAtLeastOneElementOfType(Step.Demo.class);
    }
}
