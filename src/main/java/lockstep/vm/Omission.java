package lockstep.vm;

/**
 * What a program left undone, as the interpreter noticed it.
 *
 * @param what a coroutine's or a thread's name
 * @param line where the coroutine's function stands, or where the thread was started; 0 when unknown
 */
public record Omission(Kind kind, String what, int line) {
    public enum Kind {
        NEVER_AWAITED,
        /** It still ran when the main thread was done, and nobody had joined it. */
        NEVER_JOINED
    }
}
