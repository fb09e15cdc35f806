package lockstep.tui;

import lockstep.exercise.TestProgram;

/** Runs a test under one schedule, for its timeline. */
@FunctionalInterface
public interface Replayer {
    /** @param schedule as the explorer wrote it */
    DemoResult replay(TestProgram program, String schedule, RunControl control);
}
