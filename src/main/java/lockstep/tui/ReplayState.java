package lockstep.tui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.lesson.RunSettings;

/** A failing schedule, and the step of it one looks at. */
final class ReplayState {
    enum Pane {
        STEPS,
        TIMELINE
    }

    final Exercises.Finding finding;
    final Exercises.Schedule schedule;

    /** The learner's file, as it was checked. */
    final String code;

    /** Holds the timeline, which comes later: the schedule is run again for it. */
    final DemoState run;

    final Scroll codeScroll = new Scroll();
    final Scroll steps = new Scroll();
    int step;
    Pane pane = Pane.STEPS;

    /** Whether there was room for all panes when it was drawn last. */
    boolean beside;

    ReplayState(Exercises.Finding finding, Exercises.Schedule schedule, String code) {
        this.finding = finding;
        this.schedule = schedule;
        this.code = code;
        this.run = new DemoState(finding.test(), code, RunSettings.DEFAULT, null, true);
        this.run.running = true;
    }

    Exercises.Step current() {
        return schedule.steps().get(step);
    }

    boolean isLast() {
        return step == schedule.steps().size() - 1;
    }

    void go(int by) {
        step = Math.clamp(step + by, 0, schedule.steps().size() - 1);
    }

    /** The threads that do something in it, in the order of their numbers; without the rows that stand for many. */
    List<Integer> threads() {
        return schedule.steps().stream().map(Exercises.Step::thread).filter(t -> t >= 0).distinct().sorted().toList();
    }

    String name(int thread) {
        return thread < schedule.threads().size() ? schedule.threads().get(thread) : "thread " + thread;
    }

    /** One character for a thread, as timelines have it. */
    static char key(int thread) {
        return thread == 0 ? 'M' : thread < 10 ? (char) ('0' + thread) : (char) ('a' + thread - 10);
    }

    /** Who stands at which line of the learner's file: where each thread did its latest step, unless that was its last. */
    Map<Integer, String> standing() {
        Map<Integer, String> marks = new HashMap<>();
        for (int thread : threads()) {
            List<Integer> own = new ArrayList<>();
            for (int i = 0; i < schedule.steps().size(); i++) {
                if (schedule.steps().get(i).thread() == thread) {
                    own.add(i);
                }
            }
            int latest = own.stream().filter(i -> i <= step).reduce(-1, (a, b) -> b);
            if (latest < 0) {
                continue;
            }
            Exercises.Step at = schedule.steps().get(latest);
            boolean over = latest < step && latest == own.getLast() && !at.what().endsWith("for ever");
            if (!over && at.line() > 0) {
                marks.merge(at.line(), String.valueOf(key(thread)), (a, b) -> a + " " + b);
            }
        }
        return marks;
    }
}
