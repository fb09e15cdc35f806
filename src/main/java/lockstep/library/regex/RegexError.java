package lockstep.library.regex;

/** What is wrong with a pattern or a template. */
public final class RegexError extends RuntimeException {
    /** What Python raises for it. */
    public enum Kind {
        PATTERN,
        VALUE,
        INDEX,
        OVERFLOW,
        RECURSION
    }

    public final Kind kind;
    /** In code points, -1 for none. */
    public final int position;

    RegexError(Kind kind, String message, int position) {
        super(message, null, false, false);
        this.kind = kind;
        this.position = position;
    }

    RegexError(String message, int position) {
        this(Kind.PATTERN, message, position);
    }
}
