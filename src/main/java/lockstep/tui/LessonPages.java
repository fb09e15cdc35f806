package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.lesson.Lesson;
import lockstep.lesson.Step;
import org.jspecify.annotations.Nullable;

/** Cuts a lesson into pages: what is to be read, up to and with the next thing to do. */
final class LessonPages {
    /**
     * @param heading of the section it is in; empty when the page goes on with it
     * @param reading prose before what is to be done
     * @param doing null on a page that is only to be read
     * @param step the index of its first step among the lesson's
     */
    record Page(String heading, Lesson.Section.Kind kind, List<Step.Prose> reading, @Nullable Step doing, int step) {}

    private LessonPages() {}

    static List<Page> of(Lesson lesson) {
        List<Page> pages = new ArrayList<>();
        int step = 0;
        for (Lesson.Section section : lesson.sections()) {
            String heading = section.heading();
            List<Step.Prose> reading = new ArrayList<>();
            int first = step;
            for (Step next : section.steps()) {
                step++;
                if (next instanceof Step.Prose prose) {
                    reading.add(prose);
                    continue;
                }
                pages.add(new Page(heading, section.kind(), List.copyOf(reading), next, first));
                reading.clear();
                heading = "";
                first = step;
            }
            if (!reading.isEmpty()) {
                pages.add(new Page(heading, section.kind(), List.copyOf(reading), null, first));
            }
        }
        return pages;
    }

    /** The page that holds a step; the last one when the lesson has become shorter. */
    static int pageOf(List<Page> pages, int step) {
        int page = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).step() <= step) {
                page = i;
            }
        }
        return page;
    }
}
