package lockstep.trace;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reasons in words. */
public final class Reasons {
    /** Methods of the things themselves; any other function that waits says enough by its own name. */
    private static final Set<String> OF_THINGS =
            Set.of("wait", "wait_for", "get", "put", "acquire", "join", "result", "exception");

    private static final Set<String> VOWELS = Set.of("A", "E", "I", "O", "U", "a", "e", "i", "o", "u");

    private Reasons() {}

    /**
     * What somebody waits for, to be put behind "waits": {@code for Lock a}, {@code in get() of Queue jobs},
     * {@code for Thread-1 to end}.
     */
    public static String describe(Reason reason, @Nullable String on) {
        String what = on == null ? "" : on;
        if (what.contains("()") && reason != Reason.JOIN) {
            return "in " + what;
        }
        if (what.contains(", for ")) {
            return "in " + what; // a Pool, for work
        }
        return switch (reason) {
            case LOCK -> "for " + orArticle(what, "a lock");
            case IO -> "for " + orArticle(what, "input or output");
            case SLEEP -> "for a sleep";
            case JOIN -> "for " + (what.isEmpty() ? "another thread" : what) + " to end";
            case QUEUE -> "for " + orArticle(what, "a queue");
            case CONDITION -> "for " + orArticle(what, "a condition");
            case START -> "for " + (what.isEmpty() ? "a thread" : what) + " to start";
            case OTHER -> "for " + orArticle(what, "something");
        };
    }

    /** A call that waits at something: {@code get() of Queue jobs}, {@code result() of a Future}, {@code as_completed()}. */
    public static String call(String method, String thing) {
        return OF_THINGS.contains(method) ? method + "() of " + orArticle(thing, "something") : method + "()";
    }

    /** A kind alone needs an article: {@code an Event}; what has a name does not. */
    private static String orArticle(String what, String unknown) {
        if (what.isEmpty()) {
            return unknown;
        }
        boolean aKind = Character.isUpperCase(what.charAt(0)) && what.chars().allMatch(Character::isLetter);
        return !aKind ? what : (VOWELS.contains(what.substring(0, 1)) ? "an " : "a ") + what;
    }
}
