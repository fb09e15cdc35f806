package lockstep.exercise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a program fails a test. Written in small letters in an exercise's front matter. */
public enum Cause {
    /** It goes wrong under some orders of its threads. */
    ORDER,
    /** Its threads wait for each other for ever. */
    DEADLOCK,
    /** It is right and takes too long. */
    SLOW,
    /** What must be possible never happens, in no order. */
    IMPOSSIBLE,
    /** An assertion fails in a plain run. */
    WRONG,
    /** It went well, but only by luck. */
    WARNED,
    /** It stops with an error of its own: a syntax error, an uncaught exception. */
    ERROR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Cause> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }
}
