package lockstep.tui;

import java.util.List;
import java.util.Optional;
import lockstep.lesson.Lesson;
import lockstep.lesson.Progress;
import lockstep.lesson.Question;
import lockstep.lesson.Step;
import org.jspecify.annotations.Nullable;

/** A lesson being read. */
final class LessonState {
    final Lesson lesson;
    final List<LessonPages.Page> pages;
    final Scroll scroll = new Scroll();
    int page;

    /** The question on this page, null when there is none. */
    @Nullable Choice choice;

    /** Whether the page's demo has been run before. */
    boolean demoRun;

    /** Whether the exercise that this page links to has been passed. */
    boolean exercisePassed;

    /** Whether all answers of the question were on the screen when it was drawn last. */
    boolean choiceInSight = true;

    /** Scroll down to what is said to an answer at the next drawing. */
    boolean showReply;

    private final List<Exercises.Item> exercises;

    LessonState(Lesson lesson, int step, Progress progress, List<Exercises.Item> exercises) {
        this.lesson = lesson;
        this.exercises = exercises;
        this.pages = LessonPages.of(lesson);
        turnTo(LessonPages.pageOf(pages, step), progress);
    }

    LessonPages.Page page() {
        return pages.get(page);
    }

    boolean isLast() {
        return page == pages.size() - 1;
    }

    void turnTo(int page, Progress progress) {
        this.page = Math.clamp(page, 0, Math.max(0, pages.size() - 1));
        scroll.top();
        read(progress);
    }

    /** Takes over what has been done meanwhile. */
    void read(Progress progress) {
        Question question = question(page().doing());
        choice = question == null ? null : new Choice(question, progress.answer(question).orElse(null));
        demoRun = page().doing() instanceof Step.Demo demo && progress.demosRun().contains(demo.id());
        exercisePassed = page().doing() instanceof Step.ExerciseLink link
                && exercise(link).filter(item -> progress.isPassed(item.ids())).isPresent();
    }

    Optional<Exercises.Item> exercise(Step.ExerciseLink link) {
        return exercises.stream()
                .filter(one -> one.folder().equals(link.exercise()) || one.ids().contains(link.exercise()))
                .findFirst();
    }

    private static @Nullable Question question(@Nullable Step step) {
        return switch (step) {
            case Step.Demo demo -> demo.prediction();
            case Step.Ask ask -> ask.question();
            case null, default -> null;
        };
    }
}
