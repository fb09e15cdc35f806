package lockstep.syntax;

/** The source is not Python. Carries what a SyntaxError shows: text of the message, place, and the line itself. */
public final class PythonSyntaxError extends RuntimeException {
    /** Which of CPython's classes this is. */
    public enum Kind {
        SYNTAX_ERROR("SyntaxError"),
        INDENTATION_ERROR("IndentationError"),
        TAB_ERROR("TabError");

        public final String pythonName;

        Kind(String pythonName) {
            this.pythonName = pythonName;
        }
    }

    private final Kind kind;
    private final String fileName;
    private final Span span;
    private final String line;

    /**
     * @param span where the caret goes; an empty span is one caret
     * @param line the source line at {@code span.line()}, without its line break
     */
    public PythonSyntaxError(Kind kind, String message, String fileName, Span span, String line) {
        super(message, null, false, false);
        this.kind = kind;
        this.fileName = fileName;
        this.span = span;
        this.line = line;
    }

    public Kind kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public Span span() {
        return span;
    }

    public String line() {
        return line;
    }
}
