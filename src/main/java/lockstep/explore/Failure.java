package lockstep.explore;

/**
 * What went wrong in one run.
 *
 * @param description in one sentence, such as {@code AssertionError: counter is 1, expected 2}
 * @param fiber which fiber's fault it is, -1 when nobody's in particular
 * @param line its source line, 0 when there is none
 */
public record Failure(Kind kind, String description, int fiber, int line) {
    public enum Kind {
        /** An uncaught exception, or a failed assertion. */
        ERROR,
        /** Nobody can go on and somebody is unfinished. */
        DEADLOCK
    }

    public static Failure error(String description, int fiber, int line) {
        return new Failure(Kind.ERROR, description, fiber, line);
    }
}
