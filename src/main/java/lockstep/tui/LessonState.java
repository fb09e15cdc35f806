package lockstep.tui;

import java.util.List;
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

    boolean exercisePassed;

    LessonState(Lesson lesson, int step, Progress progress) {
        this.lesson = lesson;
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
        exercisePassed = false;
    }

    private static @Nullable Question question(@Nullable Step step) {
        return switch (step) {
            case Step.Demo demo -> demo.prediction();
            case Step.Ask ask -> ask.question();
            case null, default -> null;
        };
    }
}
