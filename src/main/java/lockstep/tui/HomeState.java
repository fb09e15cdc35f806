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

    /** The row to go on with: the first lesson not finished, from where one left off on. */
    int resume() {
        Progress.Position position = progress.position();
        int from = 0;
        for (int i = 0; i < lessons.size(); i++) {
            if (position != null && matches(lessons.get(i), position.lesson())) {
                from = i;
            }
        }
        for (int i = 0; i < lessons.size(); i++) {
            int at = (from + i) % lessons.size();
            if (!progress.isFinished(lessons.get(at))) {
                return at;
            }
        }
        for (int i = 0; i < exercises.size(); i++) {
            if (!progress.isPassed(exercises.get(i).ids())) {
                return lessons.size() + i;
            }
        }
        return 0;
    }

    boolean isDone(int row) {
        return switch (entries.get(row)) {
            case Entry.OfLesson one -> progress.isFinished(one.lesson());
            case Entry.OfExercise one -> progress.isPassed(one.item().ids());
        };
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
