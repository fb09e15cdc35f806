package lockstep.syntax;

/**
 * Where a piece of source text stands. Lines count from 1, columns from 0 and in code points; the end is exclusive.
 *
 * @param line first line
 * @param column first column, in code points
 * @param endLine last line
 * @param endColumn column behind the last code point
 */
public record Span(int line, int column, int endLine, int endColumn) {
    public static final Span NONE = new Span(0, 0, 0, 0);

    /** {@code endColumn} of an error whose end CPython does not know, and gives as offset 0. */
    public static final int NO_END = -1;
    /** The same, where it gives -1. */
    public static final int NO_TOKEN = -2;

    /** From the start of this span to the end of another. */
    public Span to(Span other) {
        return new Span(line, column, other.endLine, other.endColumn);
    }
}
