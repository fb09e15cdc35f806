package lockstep.tui;

import lockstep.trace.Timeline;

/**
 * What a run gave.
 *
 * @param output what it printed, stderr included where it came
 * @param ending a line for people when it did not simply finish ("Stuck: …", "Stopped: the 60 s were over"), else empty
 * @param world what was run, for the header; {@code CPython 3.13 GIL · 4 cores · switch 5 ms · seed 1}
 */
public record DemoResult(String output, Timeline timeline, Ending how, String ending, String world) {
    public enum Ending {
        FINISHED,
        /** An exception nobody caught, or exit with a status other than 0. */
        FAILED,
        /** Nobody can ever go on. */
        STUCK,
        /** By the learner, or by a budget. */
        STOPPED
    }
}
