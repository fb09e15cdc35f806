package lockstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LessonParserTest {
    static final String LESSON = """
            ---
            id: example
            misconception: "Two threads are twice as fast."
            demo: two
            ---
            # An example

            Some words to *begin* with.

            ## First

            ```python demo id=two cores=2 switch=0.5 show=output
            print(1)
            ```

            ### Predict <!-- how-long -->

            How long does it take?

            - [ ] Half as long.
              > There is one GIL.
              >
              > Only one.
            - [x] As long.
              > Yes.
            - [ ] Twice
              as long.
              > No.

            ```text output
            1
            ```

            More words, and code that is only read:

            ```python
            x = 1
            ```

            ```python demo id=free of=two gil=free-threaded
            # The same, without a GIL
            ```

            ## Why

            ### Question <!-- why -->

            Why?

            - [x] Because.
            - [ ] So.
              > No.
            - [ ] Or so.
              > No.

            **Exercise:** [Do it](../exercises/01-do-it/exercise.md)

            ## The rule

            - One.
            - Two.

            ## Limits

            None.
            """;

    @Test
    void aLessonBecomesSectionsOfSteps() {
        LessonParser.Parsed parsed = LessonParser.parse("lessons/07-example.md", LESSON);

        assertThat(parsed.problems()).isEmpty();
        Lesson lesson = parsed.lesson();
        assertThat(lesson.id()).isEqualTo("example");
        assertThat(lesson.number()).isEqualTo(7);
        assertThat(lesson.title()).isEqualTo("An example");
        assertThat(lesson.sections()).extracting(Lesson.Section::heading)
                .containsExactly("", "First", "Why", "The rule", "Limits");
        assertThat(lesson.sections().get(1).steps()).hasExactlyElementsOfTypes(
                Step.Demo.class, Step.Prose.class, Step.Demo.class);
        assertThat(lesson.sections().get(3).steps())
                .containsExactly(new Step.Prose("- One.\n- Two.", 60));
    }

    @Test
    void aDemoHasItsSettingsItsPredictionAndItsOutput() {
        Step.Demo demo = LessonParser.parse("07-example.md", LESSON).lesson().demo("two").orElseThrow();

        assertThat(demo.code()).isEqualTo("print(1)\n");
        assertThat(demo.settings()).isEqualTo(
                new RunSettings(RunSettings.World.SIMULATED, 2, "cpython", 500, 1, 1));
        assertThat(demo.show()).containsExactly(Step.Show.OUTPUT);
        assertThat(demo.output()).isEqualTo("1\n");
        assertThat(demo.line()).isEqualTo(12);
        Question prediction = demo.prediction();
        assertThat(prediction.id()).isEqualTo("how-long");
        assertThat(prediction.prompt()).isEqualTo("How long does it take?");
        assertThat(prediction.right()).isEqualTo(1);
        assertThat(prediction.options()).containsExactly(
                new Question.Option("Half as long.", false, "There is one GIL.\n\nOnly one.", 20),
                new Question.Option("As long.", true, "Yes.", 24),
                new Question.Option("Twice as long.", false, "No.", 26));
    }

    @Test
    void aDemoOfAnotherTakesItsProgramAndSettings() {
        Step.Demo demo = LessonParser.parse("07-example.md", LESSON).lesson().demo("free").orElseThrow();

        assertThat(demo.code()).isEqualTo("print(1)\n");
        assertThat(demo.settings()).isEqualTo(
                new RunSettings(RunSettings.World.SIMULATED, 2, "free-threaded", 500, 1, 1));
        assertThat(demo.show()).containsExactlyInAnyOrder(Step.Show.OUTPUT, Step.Show.TIMELINE);
    }

    @Test
    void linesEndAsTheyLikeAndAMarkMayComeFirst() {
        assertThat(LessonParser.parse("07-example.md", "\uFEFF" + LESSON.replace("\n", "\r\n")).lesson())
                .isEqualTo(LessonParser.parse("07-example.md", LESSON).lesson());
    }

    @Test
    void aDemoMayHaveSitesOfTheLesson() {
        String table = "https://shop.test 2 0 0 200 json\n";
        String text = LESSON.replace("```python demo id=two", "```text sites id=shop\n" + table + "```\n\n```python demo id=two sites=shop");

        Lesson lesson = LessonParser.parse("07-example.md", text).lesson();

        assertThat(lesson).isNotNull();
        assertThat(lesson.demos().toList()).extracting(d -> d.settings().sites()).containsExactly(table, table);
        assertThat(lesson.demos().findFirst().orElseThrow().settings().words()).contains("sites of the lesson");
        assertThat(lesson.sections().stream().flatMap(s -> s.steps().stream()))
                .anySatisfy(step -> assertThat(step)
                        .isInstanceOfSatisfying(Step.Prose.class, p -> assertThat(p.markdown()).contains(table)));
    }
}
