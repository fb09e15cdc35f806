package lockstep.timeline;

/** What a cell of a picture stands for; a theme gives it colours. */
public enum Role {
    BLANK,
    RUNNING,
    TURNS,
    GIL_WAIT,
    READY,
    LOCK,
    IO,
    SLEEP,
    JOIN,
    OTHER_WAIT,
    /** How many items are in a queue. */
    QUEUED,
    /** Who holds the GIL. */
    HOLDER,
    /** The letter a lane has in the GIL's lane. */
    KEY,
    LABEL,
    GROUP,
    AXIS,
    TOTAL,
    /** A source line written into the axis by order. */
    LINE,
    LEGEND,
    SENTENCE,
    /** Something is missing here: truncated, more lanes. */
    NOTICE
}
