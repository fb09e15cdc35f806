package lockstep.syntax;

import org.jspecify.annotations.Nullable;

/**
 * One token with its place. {@code start} and {@code end} are offsets into the lexer's text (UTF-16), lines and
 * columns as in {@link Span}; a DEDENT and the END have no columns (-1).
 */
final class Token {
    final TokenKind kind;
    final int start;
    final int end;
    final int line;
    final int column;
    final int endLine;
    final int endColumn;
    /** How many brackets are open behind this token. */
    final int level;
    /** The text of NAME, NUMBER, STRING and the parts of an f-string; of others only when it is not plain. */
    final String text;
    /** On the token that ends {@code {x=}}'s expression: the text of it, for the f-string to repeat. */
    final @Nullable String selfDocumented;

    Token(
            TokenKind kind,
            int start,
            int end,
            int line,
            int column,
            int endLine,
            int endColumn,
            int level,
            String text,
            @Nullable String selfDocumented) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.line = line;
        this.column = column;
        this.endLine = endLine;
        this.endColumn = endColumn;
        this.level = level;
        this.text = text;
        this.selfDocumented = selfDocumented;
    }

    Span span() {
        return new Span(line, column, endLine, endColumn);
    }

    boolean isName(String word) {
        return kind == TokenKind.NAME && text.equals(word);
    }
}
