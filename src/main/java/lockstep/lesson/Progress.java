package lockstep.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has done. Kept by stable ids; the {@code with…} methods answer a changed copy.
 *
 * @param finished lessons read to their end
 * @param position where they left off
 * @param answers question id to the option chosen first, its text, or {@link #NOT_SURE}; the first answer stays
 * @param passed exercises passed
 * @param hints exercise to the number of hints seen
 * @param demosRun demos run at least once
 */
public record Progress(
        Set<String> finished,
        @Nullable Position position,
        Map<String, Answer> answers,
        Set<String> passed,
        Map<String, Integer> hints,
        Set<String> demosRun) {

    public static final Progress NONE =
            new Progress(Set.of(), null, Map.of(), Set.of(), Map.of(), Set.of());

    /**
     * @param step the index among the lesson's steps; may be beyond them when the lesson has become shorter
     */
    public record Position(String lesson, int step) {}

    /** @param option null for "not sure" */
    public record Answer(@Nullable String option, boolean right) {
        public static final Answer NOT_SURE = new Answer(null, false);
    }

    // Order of doing is kept, and so is what this version does not know the meaning of: an id of a lesson to come.
    public Progress {
        finished = Collections.unmodifiableSet(new LinkedHashSet<>(finished));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        passed = Collections.unmodifiableSet(new LinkedHashSet<>(passed));
        hints = Collections.unmodifiableMap(new LinkedHashMap<>(hints));
        demosRun = Collections.unmodifiableSet(new LinkedHashSet<>(demosRun));
    }

    public boolean isFinished(Lesson lesson) {
        return finished.contains(lesson.id()) || lesson.aliases().stream().anyMatch(finished::contains);
    }

    public Optional<Answer> answer(Question question) {
        return Optional.ofNullable(answers.get(question.id()));
    }

    /** @param ids the exercise's id and the ids it once had */
    public boolean isPassed(List<String> ids) {
        return ids.stream().anyMatch(passed::contains);
    }

    public int hintsSeen(List<String> ids) {
        return ids.stream().mapToInt(id -> hints.getOrDefault(id, 0)).max().orElse(0);
    }

    /** How many of the questions were answered right the first time. */
    public long rightAnswers(Lesson lesson) {
        return lesson.questions().filter(q -> answer(q).filter(Answer::right).isPresent()).count();
    }

    public Progress withFinished(String lesson) {
        return new Progress(added(finished, lesson), position, answers, passed, hints, demosRun);
    }

    public Progress withPosition(String lesson, int step) {
        return new Progress(finished, new Position(lesson, step), answers, passed, hints, demosRun);
    }

    /** The first answer stays: that is the prediction. */
    public Progress withAnswer(String question, Answer answer) {
        Map<String, Answer> more = new LinkedHashMap<>(answers);
        more.putIfAbsent(question, answer);
        return new Progress(finished, position, more, passed, hints, demosRun);
    }

    public Progress withPassed(String exercise) {
        return new Progress(finished, position, answers, added(passed, exercise), hints, demosRun);
    }

    /** @param count never taken back to fewer */
    public Progress withHints(String exercise, int count) {
        Map<String, Integer> more = new LinkedHashMap<>(hints);
        more.merge(exercise, count, Math::max);
        return new Progress(finished, position, answers, passed, more, demosRun);
    }

    public Progress withDemoRun(String demo) {
        return new Progress(finished, position, answers, passed, hints, added(demosRun, demo));
    }

    /** Without what was done in one exercise: it is to be begun again. */
    public Progress withoutExercise(List<String> ids) {
        List<String> left = new ArrayList<>(passed);
        left.removeAll(ids);
        Map<String, Integer> fewer = new LinkedHashMap<>(hints);
        ids.forEach(fewer::remove);
        return new Progress(finished, position, answers, new LinkedHashSet<>(left), fewer, demosRun);
    }

    private static Set<String> added(Set<String> set, String element) {
        Set<String> more = new LinkedHashSet<>(set);
        more.add(element);
        return more;
    }
}
