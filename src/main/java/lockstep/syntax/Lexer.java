package lockstep.syntax;

import static lockstep.syntax.PythonSyntaxError.Kind.INDENTATION_ERROR;
import static lockstep.syntax.PythonSyntaxError.Kind.SYNTAX_ERROR;
import static lockstep.syntax.PythonSyntaxError.Kind.TAB_ERROR;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text to tokens, one at a time, as CPython's lexer.c cuts them: indentation becomes INDENT and DEDENT, an f-string
 * becomes FSTRING_START, its text and the tokens of its fields, FSTRING_END (PEP 701). {@link #highlight} is the
 * tolerant way in for editors.
 */
public final class Lexer {
    private static final int END_OF_TEXT = -1;
    private static final int TAB_SIZE = 8;
    private static final int MAX_INDENT = 100;
    private static final int MAX_BRACKETS = 200;
    private static final int MAX_FSTRINGS = 150;

    final SourceText source;
    private final String text;
    private final LiteralWarnings warnings;
    private int pos;
    private int line;
    private int lineStart;

    private boolean reachedEnd;

    private boolean atLineStart = true;
    private int indent;
    private final int[] indents = new int[MAX_INDENT];
    /** The same indents with a tab counted as one: where the two orders differ, tabs and spaces are mixed. */
    private final int[] tabIndents = new int[MAX_INDENT];
    private int pendingIndents;

    int level;
    private final char[] brackets = new char[MAX_BRACKETS];
    final int[] bracketLines = new int[MAX_BRACKETS];
    final int[] bracketColumns = new int[MAX_BRACKETS];

    private final List<FString> fstrings = new ArrayList<>();
    private @Nullable FString fstring;

    // The token being read.
    private int start;
    private int startLine;
    private int startLineStart;

    /** An f-string being read; between its braces the lexer works as outside. */
    private static final class FString {
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

    Lexer(SourceText source, LiteralWarnings warnings) {
        this.source = source;
        this.text = source.text;
        this.warnings = warnings;
    }

    /** Cuts any text into coloured pieces; never fails. Offsets are UTF-16 offsets into {@code source}. */
    public static List<Lexeme> highlight(String source) {
        return new Highlighter(source).run();
    }

    /** The next token; after END, END again. */
    Token next() {
        return fstring != null && fstring.inText ? nextInText(fstring) : nextOutside();
    }

    /** Whether the end of the text was asked for. */
    boolean reachedEnd() {
        return reachedEnd;
    }

    /** Whether only space and comments are left. */
    boolean onlySpaceLeft() {
        return text.substring(pos).lines().map(String::strip).allMatch(l -> l.isEmpty() || l.startsWith("#"));
    }

    boolean inFString() {
        return fstring != null;
    }

    int line() {
        return line;
    }

    /** Column of what is read next, on the line of what was read last. */
    int column() {
        return source.column(lineStart, pos);
    }

    char openBracket() {
        return brackets[level - 1];
    }

    // ---- characters ----

    private int nextChar() {
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

    private void back(int c) {
        if (c != END_OF_TEXT) {
            pos--;
        }
    }

    private int peekChar() {
        return pos < text.length() ? text.charAt(pos) : END_OF_TEXT;
    }

    // ---- outside of strings ----

    private Token nextOutside() {
        while (true) {
            boolean blank = false;
            if (atLineStart) {
                blank = readIndent();
            }
            start = pos;
            startLine = line;
            startLineStart = lineStart;
            if (pendingIndents != 0) {
                return pendingIndent();
            }
            int c = skipSpace();
            begin();
            // A line break behind a comment begins where the comment does.
            while (c == '#' || start < pos - 1 && c != END_OF_TEXT && c != '\n') {
                c = nextChar();
            }
            if (c == END_OF_TEXT) {
                if (level > 0) {
                    throw new EndInBracket();
                }
                start = pos;
                return positionless(TokenKind.END);
            }
            if (c == '\n') {
                atLineStart = true;
                if (blank || level > 0) {
                    continue;
                }
                return newline();
            }
            if (isIdentifierStart(c)) {
                return nameOrString(c);
            }
            if (isDigit(c) || c == '.' && isDigit(peekChar())) {
                return number(c);
            }
            if (c == '"' || c == '\'') {
                return string((char) c);
            }
            return operator(c);
        }
    }

    /** The text ended between brackets: what to say depends on what the parser makes of it. */
    static final class EndInBracket extends RuntimeException {
        EndInBracket() {
            super(null, null, false, false);
        }
    }

    private void begin() {
        start = Math.max(pos - 1, 0);
        startLine = line;
        startLineStart = lineStart;
    }

    private int skipSpace() {
        while (true) {
            int c = nextChar();
            if (c == '\\') {
                continueLine();
            } else if (c != ' ' && c != '\t' && c != '\f') {
                return c;
            }
        }
    }

    private void continueLine() {
        int c = nextChar();
        if (c != '\n') {
            throw source.error(
                    SYNTAX_ERROR,
                    "unexpected character after line continuation character",
                    caret(Math.max(0, column() - 1)));
        }
        if (pos >= text.length()) {
            reachedEnd = true;
            throw new EndOfInput();
        }
        back(nextChar());
    }

    /** The text ended behind a backslash. */
    static final class EndOfInput extends RuntimeException {
        EndOfInput() {
            super(null, null, false, false);
        }
    }

    /** Measures the space a line starts with; true for a line that is empty or only a comment. */
    private boolean readIndent() {
        atLineStart = false;
        int column = 0;
        int tabColumn = 0;
        int continuedColumn = 0;
        int c;
        while (true) {
            c = nextChar();
            if (c == ' ') {
                column++;
                tabColumn++;
            } else if (c == '\t') {
                column = (column / TAB_SIZE + 1) * TAB_SIZE;
                tabColumn++;
            } else if (c == '\f') {
                column = 0;
                tabColumn = 0;
            } else if (c == '\\') {
                // The first backslash on such lines says how far in they are.
                continuedColumn = continuedColumn != 0 ? continuedColumn : column;
                continueLine();
            } else {
                break;
            }
        }
        back(c);
        if (c == '#' || c == '\n') {
            return true;
        }
        if (level == 0) {
            indentTo(
                    continuedColumn != 0 ? continuedColumn : column,
                    continuedColumn != 0 ? continuedColumn : tabColumn);
        }
        return false;
    }

    private void indentTo(int column, int tabColumn) {
        if (column > indents[indent]) {
            if (indent + 1 >= MAX_INDENT) {
                throw source.error(INDENTATION_ERROR, "too many levels of indentation", caret(0));
            }
            if (tabColumn <= tabIndents[indent]) {
                throw tabError();
            }
            pendingIndents++;
            indents[++indent] = column;
            tabIndents[indent] = tabColumn;
            return;
        }
        while (indent > 0 && column < indents[indent]) {
            pendingIndents--;
            indent--;
        }
        if (column != indents[indent]) {
            pos = endOfLine();
            throw source.error(
                    INDENTATION_ERROR,
                    "unindent does not match any outer indentation level",
                    caret(column()));
        }
        if (tabColumn != tabIndents[indent]) {
            throw tabError();
        }
    }

    private int endOfLine() {
        int end = text.indexOf('\n', pos);
        return end < 0 ? text.length() : end;
    }

    private PythonSyntaxError tabError() {
        return source.error(TAB_ERROR, "inconsistent use of tabs and spaces in indentation", caret(0));
    }

    private Token pendingIndent() {
        if (pendingIndents < 0) {
            pendingIndents++;
            return positionless(TokenKind.DEDENT);
        }
        pendingIndents--;
        return positionless(TokenKind.INDENT);
    }

    /** For an interactive line: closes all open blocks as an empty line would. */
    void closeBlocks() {
        pendingIndents = -indent;
        indent = 0;
    }

    // ---- names ----

    private static boolean isIdentifierStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
    }

    private static boolean isIdentifierPart(int c) {
        return isIdentifierStart(c) || isDigit(c);
    }

    private Token nameOrString(int first) {
        int c = first;
        boolean bytes = false;
        boolean raw = false;
        boolean unicode = false;
        boolean format = false;
        while (true) {
            int lower = c | 0x20;
            if (lower == 'b' && !(bytes || unicode || format)) {
                bytes = true;
            } else if (lower == 'u' && !(bytes || unicode || raw || format)) {
                unicode = true;
            } else if (lower == 'r' && !(raw || unicode)) {
                raw = true;
            } else if (lower == 'f' && !(format || bytes || unicode)) {
                format = true;
            } else {
                break;
            }
            c = nextChar();
            if (c == '"' || c == '\'') {
                return format ? fstringStart((char) c, raw) : string((char) c);
            }
        }
        boolean ascii = true;
        while (isIdentifierPart(c)) {
            ascii &= c < 128;
            c = nextChar();
        }
        back(c);
        String word = text.substring(start, pos);
        if (ascii) {
            return token(TokenKind.ofWord(word), start, pos, word);
        }
        verifyIdentifier(word);
        return token(TokenKind.NAME, start, pos, Normalizer.normalize(word, Normalizer.Form.NFKC));
    }

    /** PEP 3131. */
    private void verifyIdentifier(String word) {
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            boolean fits = c == '_'
                    || (i == 0
                            ? Character.isUnicodeIdentifierStart(c)
                            : Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
            i += Character.charCount(c);
            if (!fits) {
                pos = start + i;
                throw error(
                        Characters.isPrintable(c)
                                ? "invalid character '%s' (U+%04X)".formatted(Character.toString(c), c)
                                : "invalid non-printable character U+%04X".formatted(c));
            }
        }
    }

    // ---- numbers ----

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private Token number(int first) {
        int c;
        if (first == '.') {
            c = fraction(nextChar());
        } else if (first == '0') {
            c = nextChar();
            switch (c | 0x20) {
                case 'x' -> c = digits(16, "hexadecimal");
                case 'o' -> c = digits(8, "octal");
                case 'b' -> c = digits(2, "binary");
                default -> c = afterZero(c);
            }
        } else {
            c = decimalTail();
            c = c == '.' ? fraction(nextChar()) : exponent(c);
        }
        back(c);
        return token(TokenKind.NUMBER, start, pos, text.substring(start, pos));
    }

    private int digits(int radix, String kind) {
        int c = nextChar();
        do {
            if (c == '_') {
                c = nextChar();
            }
            if (!isDigit(c, radix)) {
                if (isDigit(c)) {
                    throw error("invalid digit '%c' in %s literal".formatted(c, kind));
                }
                back(c);
                throw error("invalid " + kind + " literal");
            }
            do {
                c = nextChar();
            } while (isDigit(c, radix));
        } while (c == '_');
        if (isDigit(c)) {
            throw error("invalid digit '%c' in %s literal".formatted(c, kind));
        }
        verifyEnd(c, kind);
        return c;
    }

    private static boolean isDigit(int c, int radix) {
        return c >= 0 && c < 128 && Character.digit(c, radix) >= 0;
    }

    private int afterZero(int afterFirst) {
        int c = afterFirst;
        while (true) {
            if (c == '_') {
                c = nextChar();
                if (!isDigit(c)) {
                    back(c);
                    throw error("invalid decimal literal");
                }
            }
            if (c != '0') {
                break;
            }
            c = nextChar();
        }
        int zerosEnd = pos;
        boolean nonzero = isDigit(c);
        if (nonzero) {
            c = decimalTail();
        }
        if (c == '.') {
            return fraction(nextChar());
        }
        if ((c | 0x20) == 'e' || (c | 0x20) == 'j') {
            return exponent(c);
        }
        if (nonzero) {
            back(c);
            throw source.error(
                    SYNTAX_ERROR,
                    "leading zeros in decimal integer literals are not permitted; "
                            + "use an 0o prefix for octal integers",
                    new Span(line, source.column(lineStart, start), line, source.column(lineStart, zerosEnd) - 1));
        }
        verifyEnd(c, "decimal");
        return c;
    }

    private int decimalTail() {
        while (true) {
            int c;
            do {
                c = nextChar();
            } while (isDigit(c));
            if (c != '_') {
                return c;
            }
            c = nextChar();
            if (!isDigit(c)) {
                back(c);
                throw error("invalid decimal literal");
            }
        }
    }

    private int fraction(int c) {
        return exponent(isDigit(c) ? decimalTail() : c);
    }

    private int exponent(int afterDigits) {
        int c = afterDigits;
        if (c == 'e' || c == 'E') {
            int e = c;
            c = nextChar();
            if (c == '+' || c == '-') {
                c = nextChar();
                if (!isDigit(c)) {
                    back(c);
                    throw error("invalid decimal literal");
                }
            } else if (!isDigit(c)) {
                back(c);
                verifyEnd(e, "decimal");
                return e;
            }
            c = decimalTail();
        }
        if (c == 'j' || c == 'J') {
            c = nextChar();
            verifyEnd(c, "imaginary");
        } else {
            verifyEnd(c, "decimal");
        }
        return c;
    }

    /** {@code 1if x else y} is still allowed, with a warning; {@code 1x} is not. */
    private void verifyEnd(int c, String kind) {
        boolean keyword = switch (c) {
            case 'a' -> follows("nd");
            case 'e' -> follows("lse");
            case 'f' -> follows("or");
            case 'i' -> peekChar() == 'f' || peekChar() == 'n' || peekChar() == 's';
            case 'o' -> follows("r");
            case 'n' -> follows("ot");
            default -> false;
        };
        if (keyword) {
            warnings.add("invalid " + kind + " literal", line);
        } else if (c >= 0 && c < 128 && isIdentifierPart(c)) {
            back(c);
            throw error("invalid " + kind + " literal");
        }
    }

    private boolean follows(String rest) {
        int end = pos + rest.length();
        return text.startsWith(rest, pos) && !(end < text.length() && isIdentifierPart(text.charAt(end)));
    }

    // ---- strings ----

    private Token string(char quote) {
        int quoteSize = 1;
        int closing = 0;
        boolean escapedQuote = false;
        int c = nextChar();
        if (c == quote) {
            c = nextChar();
            if (c == quote) {
                quoteSize = 3;
            } else {
                closing = 1;
            }
        }
        if (c != quote) {
            back(c);
        }
        while (closing != quoteSize) {
            c = nextChar();
            if (c == END_OF_TEXT || quoteSize == 1 && c == '\n') {
                throw unterminatedString(quote, quoteSize, escapedQuote);
            }
            if (c == quote) {
                closing++;
            } else {
                closing = 0;
                if (c == '\\') {
                    escapedQuote |= nextChar() == quote;
                }
            }
        }
        return token(TokenKind.STRING, start, pos, text.substring(start, pos));
    }

    private PythonSyntaxError unterminatedString(char quote, int quoteSize, boolean escapedQuote) {
        int lastLine = line;
        pos = start + 1;
        line = startLine;
        lineStart = startLineStart;
        if (fstring != null && fstring.quote == quote && fstring.quoteSize == quoteSize) {
            return error("f-string: expecting '}'");
        }
        String message = quoteSize == 3
                ? "unterminated triple-quoted string literal (detected at line " + lastLine + ")"
                : "unterminated string literal (detected at line " + lastLine + ")"
                        + (escapedQuote ? "; perhaps you escaped the end quote?" : "");
        return error(message);
    }

    private Token fstringStart(char quote, boolean raw) {
        int quoteSize = 1;
        if (peekChar() == quote) {
            nextChar();
            if (peekChar() == quote) {
                nextChar();
                quoteSize = 3;
            } else {
                back(quote);
            }
        }
        if (fstrings.size() + 1 >= MAX_FSTRINGS) {
            throw error("too many nested f-strings");
        }
        fstring = new FString(quote, quoteSize, raw, start, line, lineStart);
        fstrings.add(fstring);
        return token(TokenKind.FSTRING_START, start, pos, text.substring(start, pos));
    }

    private Token nextInText(FString f) {
        start = pos;
        startLine = line;
        startLineStart = lineStart;
        if (peekChar() == '{' && !(pos + 1 < text.length() && text.charAt(pos + 1) == '{')) {
            enterField(f);
            return nextOutside();
        }
        if (text.startsWith(String.valueOf(f.quote).repeat(f.quoteSize), pos)) {
            pos += f.quoteSize;
            fstrings.removeLast();
            fstring = fstrings.isEmpty() ? null : fstrings.getLast();
            return token(TokenKind.FSTRING_END, start, pos, "");
        }
        boolean namedEscape = false;
        int closing = 0;
        while (closing != f.quoteSize) {
            int c = nextChar();
            if (c == END_OF_TEXT || f.quoteSize == 1 && c == '\n') {
                if (c == '\n' && f.inFormat()) {
                    back(c);
                    f.inText = false;
                    f.inFormatSpec = false;
                    return middle(pos);
                }
                throw unterminatedFString(f);
            }
            if (c == f.quote) {
                closing++;
                continue;
            }
            closing = 0;
            if (c == '{') {
                if (peekChar() == '{' && !f.inFormat()) {
                    nextChar();
                    return middleBeforeDoubled();
                }
                back(c);
                Token part = middle(pos);
                enterField(f);
                return part;
            }
            if (c == '}') {
                if (namedEscape) {
                    return middle(pos);
                }
                if (peekChar() == '}' && !f.inFormat() && f.depth == 0) {
                    nextChar();
                    return middleBeforeDoubled();
                }
                back(c);
                f.inText = false;
                return middle(pos);
            }
            if (c == '\\') {
                int escaped = nextChar();
                if (escaped == '{' || escaped == '}') {
                    if (!f.raw) {
                        warnings.add("invalid escape sequence '\\" + (char) escaped + "'", line);
                    }
                    back(escaped);
                } else if (!f.raw && escaped == 'N' && peekChar() == '{') {
                    nextChar();
                    namedEscape = true;
                }
            }
        }
        pos -= f.quoteSize;
        return middle(pos);
    }

    private void enterField(FString f) {
        f.fieldDepth++;
        if (f.fieldDepth >= MAX_FSTRINGS) {
            throw error("f-string: expressions nested too deeply");
        }
        f.inText = false;
    }

    private Token middle(int end) {
        return token(TokenKind.FSTRING_MIDDLE, start, end, text.substring(start, end));
    }

    /** Text up to one of two braces: CPython counts both as part of the place, not of the text. */
    private Token middleBeforeDoubled() {
        Token both = middle(pos);
        return new Token(
                both.kind,
                start,
                pos - 1,
                both.line,
                both.column,
                both.endLine,
                both.endColumn,
                level,
                text.substring(start, pos - 1),
                null);
    }

    private PythonSyntaxError unterminatedFString(FString f) {
        int lastLine = line;
        pos = f.start + 1;
        line = f.line;
        lineStart = f.lineStart;
        return error(
                (f.quoteSize == 3 ? "unterminated triple-quoted f-string" : "unterminated f-string")
                        + " literal (detected at line " + lastLine + ")");
    }

    // ---- operators ----

    private Token operator(int c) {
        String selfDocumented = null;
        if (fstring != null && fstring.inField() && (c == ':' || c == '}' || c == '!' || c == '{')) {
            FString f = fstring;
            int cursor = f.depth - (c == '{' ? 0 : 1);
            if (cursor == 0 || cursor == 1 && (f.selfDocumenting || f.inFormatSpec)) {
                if (c == '{') {
                    f.expressionStart = pos;
                    f.expressionEnd = -1;
                } else {
                    if (f.expressionEnd == -1) {
                        f.expressionEnd = pos - 1;
                    }
                    if (f.selfDocumenting) {
                        selfDocumented = withoutComments(text.substring(f.expressionStart, f.expressionEnd));
                    }
                }
            }
            if (c == ':' && cursor == f.fieldDepth) {
                f.inText = true;
                f.inFormatSpec = true;
                return token(TokenKind.COLON, start, pos, "", selfDocumented);
            }
        }
        for (int length = 3; length >= 2; length--) {
            if (pos + length - 1 <= text.length()) {
                TokenKind kind = TokenKind.ofOperator(text.substring(pos - 1, pos + length - 1));
                if (kind != null) {
                    pos += length - 1;
                    return token(kind, start, pos, text.substring(start, pos), selfDocumented);
                }
            }
        }
        switch (c) {
            case '(', '[', '{' -> open((char) c);
            case ')', ']', '}' -> close((char) c);
            default -> {}
        }
        if (!Characters.isPrintable(c)) {
            throw error("invalid non-printable character U+%04X".formatted(c));
        }
        if (c == '=' && fstring != null && fstring.inField()) {
            fstring.selfDocumenting = true;
        }
        TokenKind kind = TokenKind.ofOperator(String.valueOf((char) c));
        return token(kind == null ? TokenKind.UNKNOWN : kind, start, pos, "", selfDocumented);
    }

    private void open(char c) {
        if (level >= MAX_BRACKETS) {
            throw error("too many nested parentheses");
        }
        brackets[level] = c;
        bracketLines[level] = line;
        bracketColumns[level] = source.column(lineStart, start);
        level++;
        if (fstring != null) {
            fstring.depth++;
        }
    }

    private void close(char c) {
        if (fstring != null && fstring.depth == 0 && c == '}') {
            throw error("f-string: single '}' is not allowed");
        }
        if (level == 0) {
            throw error("unmatched '" + c + "'");
        }
        level--;
        char opening = brackets[level];
        if (!(opening == '(' && c == ')' || opening == '[' && c == ']' || opening == '{' && c == '}')) {
            if (fstring != null && opening == '{' && fstring.depth - 1 == fstring.fieldDepth) {
                throw error("f-string: unmatched '" + c + "'");
            }
            throw error("closing parenthesis '" + c + "' does not match opening parenthesis '" + opening + "'"
                    + (bracketLines[level] != line ? " on line " + bracketLines[level] : ""));
        }
        if (fstring != null) {
            fstring.depth--;
            if (fstring.depth < 0) {
                throw error("f-string: unmatched '" + c + "'");
            }
            if (c == '}' && fstring.depth == fstring.fieldDepth) {
                fstring.fieldDepth--;
                fstring.inText = true;
                fstring.inFormatSpec = false;
                fstring.selfDocumenting = false;
            }
        }
    }

    private static String withoutComments(String expression) {
        return expression.indexOf('#') < 0 ? expression : expression.replaceAll("#[^\n]*", "");
    }

    // ---- making tokens and errors ----

    private Token token(TokenKind kind, int from, int to, String content) {
        return token(kind, from, to, content, null);
    }

    private Token token(TokenKind kind, int from, int to, String content, @Nullable String selfDocumented) {
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

    private Token newline() {
        int column = source.column(lineStart, start);
        int endColumn = source.column(lineStart, pos - 1) + 1;
        return new Token(TokenKind.NEWLINE, start, pos - 1, line, column, line, endColumn, level, "", null);
    }

    private Token positionless(TokenKind kind) {
        return new Token(kind, pos, pos, line, -1, line, -1, level, "", null);
    }

    private Span caret(int column) {
        return new Span(line, column, line, column);
    }

    /** An error at the character read last. */
    private PythonSyntaxError error(String message) {
        return source.error(SYNTAX_ERROR, message, caret(Math.max(0, column() - 1)));
    }
}
