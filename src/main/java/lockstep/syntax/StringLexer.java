package lockstep.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads strings, and of formatted ones (PEP 701) the text between the fields. */
final class StringLexer {
    private static final int MAX_FSTRINGS = 150;
    private static final int MAX_FIELDS = 3;

    private final Scanner at;
    private final LiteralWarnings warnings;
    private final List<FString> open = new ArrayList<>();
    /** The innermost f-string that is being read. */
    @Nullable FString current;

    StringLexer(Scanner at, LiteralWarnings warnings) {
        this.at = at;
        this.warnings = warnings;
    }

    /** An f-string being read; between its braces the lexer works as outside. */
    static final class FString {
        final char quote;
        final int quoteSize;
        final boolean raw;
        final int start;
        final int line;
        final int lineStart;
        boolean inText = true;
        /** Brackets open since the string began. */
        int depth;
        /** {@code depth} at which the innermost field began; -1 in the text itself. */
        int fieldDepth = -1;
        /** From here reads the outermost field's expression, and so far: for {@code {x=}}. */
        int expressionStart;
        int expressionEnd = -1;
        boolean selfDocumenting;
        boolean inFormatSpec;

        FString(char quote, int quoteSize, boolean raw, int start, int line, int lineStart) {
            this.quote = quote;
            this.quoteSize = quoteSize;
            this.raw = raw;
            this.start = start;
            this.line = line;
            this.lineStart = lineStart;
        }

        boolean inField() {
            return fieldDepth >= 0;
        }

        boolean inFormat() {
            return inFormatSpec && inField();
        }
    }

    /** A string that is not formatted; its prefix and first quote are read already. */
    Token string(char quote) {
        int quoteSize = 1;
        int closing = 0;
        boolean escapedQuote = false;
        int c = at.nextChar();
        if (c == quote) {
            c = at.nextChar();
            if (c == quote) {
                quoteSize = 3;
            } else {
                closing = 1;
            }
        }
        if (c != quote) {
            at.back(c);
        }
        while (closing != quoteSize) {
            c = at.nextChar();
            if (c == Scanner.END_OF_TEXT || quoteSize == 1 && c == '\n') {
                throw unterminatedString(quote, quoteSize, escapedQuote);
            }
            if (c == quote) {
                closing++;
            } else {
                closing = 0;
                if (c == '\\') {
                    escapedQuote |= at.nextChar() == quote;
                }
            }
        }
        return at.token(TokenKind.STRING, at.start, at.pos, at.text.substring(at.start, at.pos));
    }

    private PythonSyntaxError unterminatedString(char quote, int quoteSize, boolean escapedQuote) {
        int lastLine = at.line;
        at.pos = at.start + 1;
        at.line = at.startLine;
        at.lineStart = at.startLineStart;
        if (current != null && current.quote == quote && current.quoteSize == quoteSize) {
            return at.error("f-string: expecting '}'");
        }
        String message = quoteSize == 3
                ? "unterminated triple-quoted string literal (detected at line " + lastLine + ")"
                : "unterminated string literal (detected at line " + lastLine + ")"
                        + (escapedQuote ? "; perhaps you escaped the end quote?" : "");
        return at.error(message);
    }

    /** Begins a formatted string; its prefix and first quote are read already. */
    Token fstringStart(char quote, boolean raw) {
        int quoteSize = 1;
        if (at.peekChar() == quote) {
            at.nextChar();
            if (at.peekChar() == quote) {
                at.nextChar();
                quoteSize = 3;
            } else {
                at.back(quote);
            }
        }
        if (open.size() + 1 >= MAX_FSTRINGS) {
            throw at.error("too many nested f-strings");
        }
        current = new FString(quote, quoteSize, raw, at.start, at.line, at.lineStart);
        open.add(current);
        return at.token(TokenKind.FSTRING_START, at.start, at.pos, at.text.substring(at.start, at.pos));
    }

    /** The next piece of an f-string's text, or its end; null if a field begins here. */
    @Nullable Token nextInText(FString f) {
        at.beginHere();
        if (at.peekChar() == '{' && !(at.pos + 1 < at.text.length() && at.text.charAt(at.pos + 1) == '{')) {
            enterField(f);
            return null;
        }
        if (at.text.startsWith(String.valueOf(f.quote).repeat(f.quoteSize), at.pos)) {
            at.pos += f.quoteSize;
            open.removeLast();
            current = open.isEmpty() ? null : open.getLast();
            return at.token(TokenKind.FSTRING_END, at.start, at.pos, "");
        }
        boolean namedEscape = false;
        int closing = 0;
        while (closing != f.quoteSize) {
            int c = at.nextChar();
            if (c == Scanner.END_OF_TEXT || f.quoteSize == 1 && c == '\n') {
                if (c == '\n' && f.inFormat()) {
                    at.back(c);
                    f.inText = false;
                    f.inFormatSpec = false;
                    return middle(at.pos);
                }
                throw unterminatedFString(f);
            }
            if (c == f.quote) {
                closing++;
                continue;
            }
            closing = 0;
            if (c == '{') {
                if (at.peekChar() == '{' && !f.inFormat()) {
                    at.nextChar();
                    return middleBeforeDoubled();
                }
                at.back(c);
                Token part = middle(at.pos);
                enterField(f);
                return part;
            }
            if (c == '}') {
                if (namedEscape) {
                    return middle(at.pos);
                }
                if (at.peekChar() == '}' && !f.inFormat() && f.depth == 0) {
                    at.nextChar();
                    return middleBeforeDoubled();
                }
                at.back(c);
                f.inText = false;
                return middle(at.pos);
            }
            if (c == '\\') {
                int escaped = at.nextChar();
                if (escaped == '{' || escaped == '}') {
                    // A doubled brace is part of the text, and whoever reads that tells.
                    if (!f.raw && !(at.peekChar() == escaped && !f.inFormat())) {
                        warnings.add("invalid escape sequence '\\" + (char) escaped + "'", at.line);
                    }
                    at.back(escaped);
                } else if (!f.raw && escaped == 'N' && at.peekChar() == '{') {
                    at.nextChar();
                    namedEscape = true;
                }
            }
        }
        at.pos -= f.quoteSize;
        return middle(at.pos);
    }

    private void enterField(FString f) {
        f.fieldDepth++;
        if (f.fieldDepth >= MAX_FIELDS) {
            throw at.error("f-string: expressions nested too deeply");
        }
        f.inText = false;
    }

    private Token middle(int end) {
        return at.token(TokenKind.FSTRING_MIDDLE, at.start, end, at.text.substring(at.start, end));
    }

    /** Text up to one of two braces: CPython counts both as part of the place, not of the text. */
    private Token middleBeforeDoubled() {
        Token both = middle(at.pos);
        return new Token(
                both.kind,
                at.start,
                at.pos - 1,
                both.line,
                both.column,
                both.endLine,
                both.endColumn,
                at.level,
                at.text.substring(at.start, at.pos - 1),
                null);
    }

    private PythonSyntaxError unterminatedFString(FString f) {
        int lastLine = at.line;
        at.pos = f.start + 1;
        at.line = f.line;
        at.lineStart = f.lineStart;
        return at.error(
                (f.quoteSize == 3 ? "unterminated triple-quoted f-string" : "unterminated f-string")
                        + " literal (detected at line " + lastLine + ")");
    }
}
