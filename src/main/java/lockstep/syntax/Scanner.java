package lockstep.syntax;

import static lockstep.syntax.PythonSyntaxError.Kind.SYNTAX_ERROR;

import org.jspecify.annotations.Nullable;

/** Where the lexer stands in a text: what has been read, where the token being read began, and what both make. */
final class Scanner {
    static final int END_OF_TEXT = -1;

    final SourceText source;
    final String text;
    int pos;
    int line;
    int lineStart;
    /** Brackets that are open. */
    int level;

    boolean reachedEnd;

    // The token being read.
    int start;
    int startLine;
    int startLineStart;

    Scanner(SourceText source) {
        this.source = source;
        this.text = source.text;
    }

    /** Column of what is read next, on the line of what was read last. */
    int column() {
        return source.column(lineStart, pos);
    }

    /** @return a UTF-16 unit, or {@link #END_OF_TEXT} */
    int nextChar() {
        if (pos >= text.length()) {
            reachedEnd = true;
            return END_OF_TEXT;
        }
        // A line is begun by its first character, not by the break before: at the end the last line stays current.
        if (pos != lineStart ? text.charAt(pos - 1) == '\n' : line == 0) {
            line++;
            lineStart = pos;
        }
        char c = text.charAt(pos++);
        if (c == 0) {
            throw source.error(SYNTAX_ERROR, "source code cannot contain null bytes", new Span(line, 0, line, 0));
        }
        return c;
    }

    /** Takes back the character read last. */
    void back(int c) {
        if (c != END_OF_TEXT) {
            pos--;
        }
    }

    int peekChar() {
        return pos < text.length() ? text.charAt(pos) : END_OF_TEXT;
    }

    static boolean isIdentifierStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
    }

    static boolean isIdentifierPart(int c) {
        return isIdentifierStart(c) || isDigit(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The token being read begins with the character read last. */
    void begin() {
        start = Math.max(pos - 1, 0);
        startLine = line;
        startLineStart = lineStart;
    }

    /** The token being read begins with the next character. */
    void beginHere() {
        start = pos;
        startLine = line;
        startLineStart = lineStart;
    }

    Token token(TokenKind kind, int from, int to, String content) {
        return token(kind, from, to, content, null);
    }

    Token token(TokenKind kind, int from, int to, String content, @Nullable String selfDocumented) {
        int column = source.column(startLineStart, from);
        return new Token(
                kind,
                from,
                to,
                startLine,
                column,
                line,
                to < lineStart ? -1 : source.column(lineStart, to),
                level,
                content,
                selfDocumented);
    }

    Token newline() {
        int column = source.column(lineStart, start);
        int endColumn = source.column(lineStart, pos - 1) + 1;
        return new Token(TokenKind.NEWLINE, start, pos - 1, line, column, line, endColumn, level, "", null);
    }

    Token positionless(TokenKind kind) {
        return new Token(kind, pos, pos, line, -1, line, -1, level, "", null);
    }

    Span caret(int column) {
        return new Span(line, column, line, column);
    }

    /** A caret whose end CPython leaves open. */
    Span openCaret(int column) {
        return new Span(line, column, line, Span.NO_END);
    }

    /** An error at the character read last. */
    PythonSyntaxError error(String message) {
        return source.error(SYNTAX_ERROR, message, caret(Math.max(0, column() - 1)));
    }
}
