package lockstep.session;

import java.util.List;
import lockstep.trace.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param message one or more lines for people when it did not simply finish; already written to stderr
 * @param error the exception that ended the main thread, or null
 * @param inThreads those that ended other threads, in the order in which they did; without a traceback, which is in stderr
 * @param warnings what worked but should not stay so; only of a run that was traced
 * @param unwatched what was left out when looking for them, a sentence; empty for nothing
 * @param askedForWorkers whether it would have mattered how many workers pools get, see {@link Settings#workers}
 * @param nanos virtual time, or wall time in the real world
 */
public record Result(
        How how, int exitStatus, String message, @Nullable Raised error, List<Raised> inThreads, long nanos, long instructions, Timeline timeline,
        List<Warning> warnings, String unwatched, boolean askedForWorkers) {
    public enum How {
        FINISHED,
        /** An uncaught exception in the main thread, a syntax error, or exit with a status other than 0. */
        FAILED,
        /** Nobody can ever go on. */
        STUCK,
        /** A budget ended it, or {@link Session#stop}. */
        STOPPED
    }

    /**
     * @param type the exception's class, {@code AssertionError}
     * @param traceback as Python prints it
     */
    public record Raised(String type, String message, String traceback, int line) {}
}
