package lockstep.kernel;

import org.jspecify.annotations.Nullable;

/**
 * How a stop ended.
 *
 * @param value what the operation gives (see {@link Operation}); null unless {@code end} is RESULT
 */
public record Wake(End end, @Nullable Object value) {
    public enum End {
        START,
        /** After a safe point or an access: nothing happened, go on. */
        CONTINUE,
        RESULT,
        TIMED_OUT,
        /** Ctrl-C: the wait was cut short, or a safe point brings the news. */
        INTERRUPTED,
        /** The process is over: finish now, without running any more of the program. */
        KILLED
    }

    public static final Wake START = new Wake(End.START, null);
    public static final Wake CONTINUE = new Wake(End.CONTINUE, null);
    public static final Wake TIMED_OUT = new Wake(End.TIMED_OUT, null);
    public static final Wake INTERRUPTED = new Wake(End.INTERRUPTED, null);
    public static final Wake KILLED = new Wake(End.KILLED, null);
    public static final Wake DONE = new Wake(End.RESULT, null);
    public static final Wake TRUE = new Wake(End.RESULT, Boolean.TRUE);
    public static final Wake FALSE = new Wake(End.RESULT, Boolean.FALSE);

    public static Wake result(@Nullable Object value) {
        return new Wake(End.RESULT, value);
    }
}
