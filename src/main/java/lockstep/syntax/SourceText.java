package lockstep.syntax;

/**
 * The text being read: line breaks made one kind, the byte order mark gone. Knows columns in code points and can cut
 * out a line.
 */
final class SourceText {
    final String fileName;
    final String text;
    /** Whether the last line break was not written by the author. */
    final boolean impliedNewline;

    private final boolean hasSurrogates;
    // The last place asked for in a line: columns are asked for from left to right, and a long line stays linear.
    private int cachedLineStart = -1;
    private int cachedOffset;
    private int cachedColumn;

    SourceText(String source, String fileName, boolean endWithNewline) {
        this.fileName = fileName;
        String unified = source.startsWith("\uFEFF") ? source.substring(1) : source;
        if (unified.indexOf('\r') >= 0) {
            unified = unified.replace("\r\n", "\n").replace('\r', '\n');
        }
        impliedNewline = endWithNewline && !unified.isEmpty() && !unified.endsWith("\n");
        text = impliedNewline ? unified + "\n" : unified;
        hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    /** Code points between the start of a line and an offset in it. */
    int column(int lineStart, int offset) {
        if (!hasSurrogates) {
            return offset - lineStart;
        }
        if (lineStart != cachedLineStart || offset < cachedOffset) {
            cachedLineStart = lineStart;
            cachedOffset = lineStart;
            cachedColumn = 0;
        }
        cachedColumn += text.codePointCount(cachedOffset, offset);
        cachedOffset = offset;
        return cachedColumn;
    }

    /** Line number {@code line} without its line break; empty when there is none. */
    String line(int line) {
        int start = 0;
        for (int n = 1; n < line; n++) {
            int lineBreak = text.indexOf('\n', start);
            if (lineBreak < 0) {
                return "";
            }
            start = lineBreak + 1;
        }
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** An error; as in CPython a range over several lines ends at the latest where its first line does. */
    PythonSyntaxError error(PythonSyntaxError.Kind kind, String message, Span span) {
        String line = line(span.line());
        Span shown = span;
        if (span.endLine() != span.line()) {
            int end = Math.min(span.endColumn(), line.codePointCount(0, line.length()));
            shown = new Span(span.line(), span.column(), span.endLine(), end);
        }
        return new PythonSyntaxError(kind, message, fileName, shown, line);
    }
}
