package lockstep.trace;

/** What a blocked fiber waits for. */
public enum Reason {
    LOCK,
    IO,
    SLEEP,
    JOIN,
    QUEUE,
    CONDITION,
    /** A child being started. */
    START,
    /** Any other thing outside. */
    OTHER
}
