package lockstep.tui;

import lockstep.lesson.RunSettings;

/** Runs programs for the app. Called on a worker thread, one at a time; must not throw for anything a program does. */
@FunctionalInterface
public interface DemoRunner {
    /**
     * @param name of the program, for tracebacks: {@code countdown.py}
     * @param control to hear that the learner wants to stop, and to tell how far it is
     */
    DemoResult run(String name, String source, RunSettings settings, RunControl control);

    /** The same for one program, whatever it is made of. */
    @FunctionalInterface
    interface OfOne {
        DemoResult run(RunSettings settings, RunControl control);
    }
}
