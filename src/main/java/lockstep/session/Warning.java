package lockstep.session;

/**
 * Something in a run that worked, but should not stay so.
 *
 * @param line where it happened, 0 when unknown
 * @param times how often it happened there
 * @param text one full sentence
 */
public record Warning(Kind kind, int line, int times, String text) {
    public enum Kind {
        BLOCKED_LOOP,
        LOCK_ACROSS_AWAIT,
        LOCK_ORDER,
        NEVER_AWAITED,
        NEVER_JOINED,
        POOL_WAITS_FOR_ITSELF,
        STARVED,
        UNLOCKED_WRITE
    }
}
