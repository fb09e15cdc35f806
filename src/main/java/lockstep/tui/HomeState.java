package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.lesson.Lesson;
import lockstep.lesson.Progress;

/** Home: what there is, how far one is, what is chosen. */
final class HomeState {
    /** A row that can be opened. */
    sealed interface Entry {
        record OfLesson(Lesson lesson) implements Entry {}

        record OfExercise(Exercises.Item item) implements Entry {}
    }

    final List<Lesson> lessons;
    final List<Exercises.Item> exercises;
    final List<Entry> entries = new ArrayList<>();
    final Scroll scroll = new Scroll();
    Progress progress;
    int chosen;

    HomeState(List<Lesson> lessons, List<Exercises.Item> exercises, Progress progress) {
        this.lessons = lessons;
        this.exercises = exercises;
        this.progress = progress;
        lessons.forEach(lesson -> entries.add(new Entry.OfLesson(lesson)));
        exercises.forEach(item -> entries.add(new Entry.OfExercise(item)));
        chosen = resume();
    }

    /** The row to go on with: where one left off, else the first lesson not finished. */
    int resume() {
        Progress.Position position = progress.position();
        for (int i = 0; i < lessons.size(); i++) {
            if (position != null && matches(lessons.get(i), position.lesson()) && !progress.isFinished(lessons.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < lessons.size(); i++) {
            if (!progress.isFinished(lessons.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < exercises.size(); i++) {
            if (!progress.isPassed(exercises.get(i).ids())) {
                return lessons.size() + i;
            }
        }
        return 0;
    }

    static boolean matches(Lesson lesson, String id) {
        return lesson.id().equals(id) || lesson.aliases().contains(id);
    }

    int done() {
        long finished = lessons.stream().filter(progress::isFinished).count();
        long passed = exercises.stream().filter(item -> progress.isPassed(item.ids())).count();
        return (int) (finished + passed);
    }
}
