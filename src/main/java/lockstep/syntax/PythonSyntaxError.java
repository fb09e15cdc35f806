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

    private enum Found {
        /** By the lexer, or when that had gone further: CPython then quotes the line without its line break. */
        EARLY,
        BY_PARSER,
        /** At the end of the text. */
        AT_END,
        BY_COMPILER
    }

    private final Kind kind;
    private final String fileName;
    private final Span span;
    private final String line;
    private final Found found;

    /**
     * @param span where the caret goes; an empty span is one caret
     * @param line the source line at {@code span.line()}, without its line break
     */
    public PythonSyntaxError(Kind kind, String message, String fileName, Span span, String line) {
        this(kind, message, fileName, span, line, Found.BY_PARSER);
    }

    private PythonSyntaxError(
            Kind kind, String message, String fileName, Span span, String line, Found found) {
        super(message, null, false, false);
        this.found = found;
        this.kind = kind;
        this.fileName = fileName;
        this.span = span;
        this.line = line;
    }

    /** Found in a tree that is well-formed. */
    public static PythonSyntaxError ofCompiler(String message, String fileName, Span span, String line) {
        return new PythonSyntaxError(Kind.SYNTAX_ERROR, message, fileName, span, line, Found.BY_COMPILER);
    }

    public boolean ofCompiler() {
        return found == Found.BY_COMPILER;
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

    /** What {@code SyntaxError.text} is: the line with its line break, mostly. */
    public String text() {
        return found == Found.EARLY ? line : line + "\n";
    }

    /** Whether the text ended where more of it was needed; for a file CPython then has no caret. */
    public boolean atEnd() {
        return found == Found.AT_END;
    }

    PythonSyntaxError foundAtEnd() {
        return new PythonSyntaxError(kind, getMessage(), fileName, span, line, Found.AT_END);
    }

    PythonSyntaxError withoutLineBreak() {
        return new PythonSyntaxError(kind, getMessage(), fileName, span, line, Found.EARLY);
    }
}
