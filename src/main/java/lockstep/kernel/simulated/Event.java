package lockstep.kernel.simulated;

/** Something that is due at a virtual time; in at most one {@link EventHeap} at once. */
abstract class Event {
    /** Virtual ns. */
    long time;

    /** Earlier scheduled goes first among equals, so that the order never depends on the heap's shape. */
    long order;

    /** Its place in the heap, -1 when it is in none. */
    int place = -1;

    final boolean isScheduled() {
        return place >= 0;
    }

    final boolean isBefore(Event other) {
        return time < other.time || time == other.time && order < other.order;
    }
}
