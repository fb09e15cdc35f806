package lockstep.syntax;

import static lockstep.syntax.PythonSyntaxError.Kind.INDENTATION_ERROR;
import static lockstep.syntax.PythonSyntaxError.Kind.SYNTAX_ERROR;
import static lockstep.syntax.PythonSyntaxError.Kind.TAB_ERROR;

import java.text.Normalizer;
import java.util.List;

/**
 * Text to tokens, one at a time, as CPython's lexer.c cuts them: indentation becomes INDENT and DEDENT, an f-string
 * becomes FSTRING_START, its text and the tokens of its fields, FSTRING_END (PEP 701). {@link #highlight} is the
 * tolerant way in for editors.
 */
public final class Lexer {
    private static final int TAB_SIZE = 8;
    private static final int MAX_INDENT = 100;
    private static final int MAX_BRACKETS = 200;

    final SourceText source;
    private final Scanner at;
    private final NumberLexer numbers;
    private final StringLexer strings;

    private boolean atLineStart = true;
    private int indent;
    private final int[] indents = new int[MAX_INDENT];
    /** The same indents with a tab counted as one: where the two orders differ, tabs and spaces are mixed. */
    private final int[] tabIndents = new int[MAX_INDENT];
    private int pendingIndents;

    private final char[] brackets = new char[MAX_BRACKETS];
    final int[] bracketLines = new int[MAX_BRACKETS];
    final int[] bracketColumns = new int[MAX_BRACKETS];

    Lexer(SourceText source, LiteralWarnings warnings) {
        this.source = source;
        this.at = new Scanner(source);
        this.numbers = new NumberLexer(at, warnings);
        this.strings = new StringLexer(at, warnings);
    }

    /** Cuts any text into coloured pieces; never fails. Offsets are UTF-16 offsets into {@code source}. */
    public static List<Lexeme> highlight(String source) {
        return new Highlighter(source).run();
    }

    /** The next token; after END, END again. */
    Token next() {
        if (strings.current != null && strings.current.inText) {
            Token part = strings.nextInText(strings.current);
            return part == null ? nextOutside() : part;
        }
        return nextOutside();
    }

    /** Whether the end of the text was asked for. */
    boolean reachedEnd() {
        return at.reachedEnd;
    }

    /** Whether only space and comments are left. */
    boolean onlySpaceLeft() {
        return at.text.substring(at.pos).lines().map(String::strip).allMatch(l -> l.isEmpty() || l.startsWith("#"));
    }

    boolean inFString() {
        return strings.current != null;
    }

    int line() {
        return at.line;
    }

    /** Column of what is read next, on the line of what was read last. */
    int column() {
        return at.column();
    }

    /** How many brackets are open. */
    int level() {
        return at.level;
    }

    char openBracket() {
        return brackets[at.level - 1];
    }

    // ---- outside of strings ----

    private Token nextOutside() {
        while (true) {
            boolean blank = false;
            if (atLineStart) {
                blank = readIndent();
            }
            at.beginHere();
            if (pendingIndents != 0) {
                return pendingIndent();
            }
            int c = skipSpace();
            at.begin();
            // A line break behind a comment begins where the comment does.
            while (c == '#' || at.start < at.pos - 1 && c != Scanner.END_OF_TEXT && c != '\n') {
                c = at.nextChar();
            }
            if (c == Scanner.END_OF_TEXT) {
                if (at.level > 0) {
                    throw new EndInBracket();
                }
                at.start = at.pos;
                return at.positionless(TokenKind.END);
            }
            if (c == '\n') {
                atLineStart = true;
                if (blank || at.level > 0) {
                    continue;
                }
                return at.newline();
            }
            if (Scanner.isIdentifierStart(c)) {
                return nameOrString(c);
            }
            if (Scanner.isDigit(c) || c == '.' && Scanner.isDigit(at.peekChar())) {
                return numbers.number(c);
            }
            if (c == '"' || c == '\'') {
                return strings.string((char) c);
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

    private int skipSpace() {
        while (true) {
            int c = at.nextChar();
            if (c == '\\') {
                continueLine();
            } else if (c != ' ' && c != '\t' && c != '\f') {
                return c;
            }
        }
    }

    private void continueLine() {
        int c = at.nextChar();
        if (c != '\n') {
            throw source.error(
                    SYNTAX_ERROR,
                    "unexpected character after line continuation character",
                    at.openCaret(Math.max(0, at.column() - 1)));
        }
        if (at.pos >= at.text.length()) {
            at.reachedEnd = true;
            throw new EndOfInput();
        }
        at.back(at.nextChar());
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
            c = at.nextChar();
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
        at.back(c);
        if (c == '#' || c == '\n') {
            return true;
        }
        if (at.level == 0) {
            indentTo(
                    continuedColumn != 0 ? continuedColumn : column,
                    continuedColumn != 0 ? continuedColumn : tabColumn);
        }
        return false;
    }

    private void indentTo(int column, int tabColumn) {
        if (column > indents[indent]) {
            if (indent + 1 >= MAX_INDENT) {
                throw source.error(INDENTATION_ERROR, "too many levels of indentation", at.openCaret(0));
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
            at.pos = endOfLine();
            throw source.error(
                    INDENTATION_ERROR,
                    "unindent does not match any outer indentation level",
                    new Span(at.line, at.column(), at.line, Span.NO_TOKEN));
        }
        if (tabColumn != tabIndents[indent]) {
            throw tabError();
        }
    }

    private int endOfLine() {
        int end = at.text.indexOf('\n', at.pos);
        return end < 0 ? at.text.length() : end;
    }

    private PythonSyntaxError tabError() {
        return source.error(TAB_ERROR, "inconsistent use of tabs and spaces in indentation", at.openCaret(0));
    }

    private Token pendingIndent() {
        if (pendingIndents < 0) {
            pendingIndents++;
            return at.positionless(TokenKind.DEDENT);
        }
        pendingIndents--;
        return at.positionless(TokenKind.INDENT);
    }

    /** For an interactive line: closes all open blocks as an empty line would. */
    void closeBlocks() {
        pendingIndents = -indent;
        indent = 0;
    }

    // ---- names ----

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
            c = at.nextChar();
            if (c == '"' || c == '\'') {
                return format ? strings.fstringStart((char) c, raw) : strings.string((char) c);
            }
        }
        boolean ascii = true;
        while (Scanner.isIdentifierPart(c)) {
            ascii &= c < 128;
            c = at.nextChar();
        }
        at.back(c);
        String word = at.text.substring(at.start, at.pos);
        if (ascii) {
            return at.token(TokenKind.ofWord(word), at.start, at.pos, word);
        }
        verifyIdentifier(word);
        return at.token(TokenKind.NAME, at.start, at.pos, Normalizer.normalize(word, Normalizer.Form.NFKC));
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
                at.pos = at.start + i;
                throw at.error(
                        Characters.isPrintable(c)
                                ? "invalid character '%s' (U+%04X)".formatted(Character.toString(c), c)
                                : "invalid non-printable character U+%04X".formatted(c));
            }
        }
    }

    // ---- operators and brackets ----

    private Token operator(int c) {
        String selfDocumented = null;
        if (strings.current != null && strings.current.inField() && (c == ':' || c == '}' || c == '!' || c == '{')) {
            StringLexer.FString f = strings.current;
            int cursor = f.depth - (c == '{' ? 0 : 1);
            if (cursor == 0 || cursor == 1 && (f.selfDocumenting || f.inFormatSpec)) {
                if (c == '{') {
                    f.expressionStart = at.pos;
                    f.expressionEnd = -1;
                } else {
                    if (f.expressionEnd == -1) {
                        f.expressionEnd = at.pos - 1;
                    }
                    if (f.selfDocumenting) {
                        selfDocumented = withoutComments(at.text.substring(f.expressionStart, f.expressionEnd));
                    }
                }
            }
            if (c == ':' && cursor == f.fieldDepth) {
                f.inText = true;
                f.inFormatSpec = true;
                return at.token(TokenKind.COLON, at.start, at.pos, "", selfDocumented);
            }
        }
        for (int length = 3; length >= 2; length--) {
            if (at.pos + length - 1 <= at.text.length()) {
                TokenKind kind = TokenKind.ofOperator(at.text.substring(at.pos - 1, at.pos + length - 1));
                if (kind != null) {
                    at.pos += length - 1;
                    return at.token(kind, at.start, at.pos, at.text.substring(at.start, at.pos), selfDocumented);
                }
            }
        }
        switch (c) {
            case '(', '[', '{' -> open((char) c);
            case ')', ']', '}' -> close((char) c);
            default -> {}
        }
        if (!Characters.isPrintable(c)) {
            throw at.error("invalid non-printable character U+%04X".formatted(c));
        }
        if (c == '=' && strings.current != null && strings.current.inField()) {
            strings.current.selfDocumenting = true;
        }
        TokenKind kind = TokenKind.ofOperator(String.valueOf((char) c));
        return at.token(kind == null ? TokenKind.UNKNOWN : kind, at.start, at.pos, "", selfDocumented);
    }

    private void open(char c) {
        if (at.level >= MAX_BRACKETS) {
            throw at.error("too many nested parentheses");
        }
        brackets[at.level] = c;
        bracketLines[at.level] = at.line;
        bracketColumns[at.level] = source.column(at.lineStart, at.start);
        at.level++;
        if (strings.current != null) {
            strings.current.depth++;
        }
    }

    private void close(char c) {
        if (strings.current != null && strings.current.depth == 0 && c == '}') {
            throw at.error("f-string: single '}' is not allowed");
        }
        if (at.level == 0) {
            throw at.error("unmatched '" + c + "'");
        }
        at.level--;
        char opening = brackets[at.level];
        if (!(opening == '(' && c == ')' || opening == '[' && c == ']' || opening == '{' && c == '}')) {
            if (strings.current != null && opening == '{' && strings.current.depth - 1 == strings.current.fieldDepth) {
                throw at.error("f-string: unmatched '" + c + "'");
            }
            throw at.error("closing parenthesis '" + c + "' does not match opening parenthesis '" + opening + "'"
                    + (bracketLines[at.level] != at.line ? " on line " + bracketLines[at.level] : ""));
        }
        if (strings.current != null) {
            strings.current.depth--;
            if (strings.current.depth < 0) {
                throw at.error("f-string: unmatched '" + c + "'");
            }
            if (c == '}' && strings.current.depth == strings.current.fieldDepth) {
                strings.current.fieldDepth--;
                strings.current.inText = true;
                strings.current.inFormatSpec = false;
                strings.current.selfDocumenting = false;
            }
        }
    }

    private static String withoutComments(String expression) {
        return expression.indexOf('#') < 0 ? expression : expression.replaceAll("#[^\n]*", "");
    }
}
