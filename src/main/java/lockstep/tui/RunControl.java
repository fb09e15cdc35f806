package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Between a run on a worker thread and the learner in front of the screen. */
public final class RunControl {
    private final Consumer<String> progress;
    private final List<Runnable> actions = new ArrayList<>();
    private boolean stopped;

    /** @param progress takes short lines that say how far it is; called on the worker's thread */
    public RunControl(Consumer<String> progress) {
        this.progress = progress;
    }

    /** A short line for people: {@code 120 of 342 schedules}. */
    public void progress(String text) {
        progress.accept(text);
    }

    /** Called once, on another thread, when the learner stops the run; at once when that has happened already. */
    public void onStop(Runnable action) {
        boolean now;
        synchronized (this) {
            now = stopped;
            actions.add(action);
        }
        if (now) {
            action.run();
        }
    }

    public synchronized boolean isStopped() {
        return stopped;
    }

    /** The learner wants it to end. */
    public void stop() {
        List<Runnable> all;
        synchronized (this) {
            if (stopped) {
                return;
            }
            stopped = true;
            all = List.copyOf(actions);
        }
        all.forEach(Runnable::run);
    }
}
