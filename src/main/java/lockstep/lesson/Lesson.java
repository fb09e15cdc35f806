package lockstep.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One lesson, as its file has it.
 *
 * @param id stable for ever; progress is kept under it
 * @param aliases ids it once had
 * @param number its place, from the file's name
 * @param misconception what many people believe before it
 * @param demo the id of the demo that shows otherwise
 * @param preview a short look ahead, not a full lesson
 * @param minutes about how long it takes
 */
public record Lesson(
        String id,
        List<String> aliases,
        int number,
        String title,
        String misconception,
        String demo,
        boolean preview,
        int minutes,
        List<Section> sections) {

    public Lesson {
        aliases = List.copyOf(aliases);
        sections = List.copyOf(sections);
    }

    /**
     * What stands under one second-level heading; the first one may have an empty heading.
     */
    public record Section(String heading, Kind kind, List<Step> steps) {
        /** Which part of a lesson it is; the headings that make it so are listed in {@code docs/lesson-format.md}. */
        public enum Kind {
            PLAIN,
            EXPLANATION,
            RULE,
            LIMITS
        }

        public Section {
            steps = List.copyOf(steps);
        }
    }

    /** All steps in reading order. */
    public Stream<Step> steps() {
        return sections.stream().flatMap(s -> s.steps().stream());
    }

    public Stream<Step.Demo> demos() {
        return steps().filter(Step.Demo.class::isInstance).map(Step.Demo.class::cast);
    }

    public Optional<Step.Demo> demo(String id) {
        return demos().filter(d -> d.id().equals(id)).findFirst();
    }

    /** Predictions, those of demos included, and quiz questions, in reading order. */
    public Stream<Question> questions() {
        return steps().flatMap(s -> switch (s) {
            case Step.Demo d -> Stream.ofNullable(d.prediction());
            case Step.Ask a -> Stream.of(a.question());
            case Step.Prose p -> Stream.of();
            case Step.ExerciseLink l -> Stream.of();
        });
    }

    public Stream<Step.ExerciseLink> exercises() {
        return steps().filter(Step.ExerciseLink.class::isInstance).map(Step.ExerciseLink.class::cast);
    }
}
