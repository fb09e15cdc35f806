package lockstep.trace;

/** What a fiber is doing. BLOCKED is told apart further by its {@link Reason}. */
public enum State {
    NOT_STARTED,
    /** Could run, but no core is free. */
    RUNNABLE,
    RUNNING,
    /** On a core, but Python itself is starting or ending. */
    PREPARING,
    WAITING_FOR_GIL,
    BLOCKED,
    FINISHED
}
