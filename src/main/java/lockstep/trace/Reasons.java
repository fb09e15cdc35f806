package lockstep.trace;

import org.jspecify.annotations.Nullable;

/** Reasons in words. */
public final class Reasons {
    private Reasons() {}

    /** What somebody waits for, to be put behind "waits for": {@code lock a}, {@code Thread-1 to end}, {@code a sleep}. */
    public static String describe(Reason reason, @Nullable String on) {
        String what = on == null ? "" : on;
        return switch (reason) {
            case LOCK -> what.isEmpty() ? "a lock" : what;
            case IO -> what.isEmpty() ? "input or output" : what;
            case SLEEP -> "a sleep";
            case JOIN -> what.isEmpty() ? "another thread to end" : what + " to end";
            case QUEUE -> what.isEmpty() ? "a queue" : what;
            case CONDITION -> what.isEmpty() ? "a condition" : what;
            case START -> what.isEmpty() ? "a start" : what + " to start";
            case OTHER -> what.isEmpty() ? "something" : what;
        };
    }
}
