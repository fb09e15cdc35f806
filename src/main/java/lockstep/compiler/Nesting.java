package lockstep.compiler;

import lockstep.syntax.Span;

/** Counts how deep the tree is being walked, so that a deep one ends in an error and not in the Java stack's end. */
final class Nesting {
    /** A level takes up to four Java frames; this many fit into half of the default stack. */
    private static final int LIMIT = 600;

    private final Errors errors;
    private int depth;

    Nesting(Errors errors) {
        this.errors = errors;
    }

    void enter(Span span) {
        if (++depth > LIMIT) {
            throw errors.at(span, "too many nested statements or expressions");
        }
    }

    void leave() {
        depth--;
    }
}
