package lockstep.trace;

/** The first byte of a packed event. The comments name its two numbers (see {@link EventStore}). */
final class EventKind {
    static final byte NONE = 0;
    /** process, name */
    static final byte FIBER_CREATED = 1;

    static final byte RUNNABLE = 2;
    /** line, core */
    static final byte RUNNING = 3;
    /** line, GIL */
    static final byte WAITING_FOR_GIL = 4;

    static final byte FINISHED = 5;
    /** GIL */
    static final byte GIL_TAKEN = 6;
    /** GIL */
    static final byte GIL_DROPPED = 7;
    /** GIL */
    static final byte GIL_DROPPED_FORCED = 8;
    /** span, name */
    static final byte SPAN_OPENED = 9;
    /** line, span */
    static final byte SPAN_ENTERED = 10;
    /** line, span, on */
    static final byte SPAN_LEFT = 11;
    /** span */
    static final byte SPAN_CLOSED = 12;
    /** receiving fiber, label */
    static final byte MESSAGE_SENT = 13;
    /** receiving fiber, label; always right behind its MESSAGE_SENT */
    static final byte MESSAGE_RECEIVED = 14;
    /** line, core */
    static final byte PREPARING = 15;
    /** who is woken */
    static final byte WOKEN = 16;
    /** span, by which span */
    static final byte SPAN_WOKEN = 17;
    /** queue, change */
    static final byte QUEUE_CHANGED = 18;
    /** line, on; plus the ordinal of the {@link Reason} */
    static final byte BLOCKED = 32;

    private EventKind() {}
}
