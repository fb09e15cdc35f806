package lockstep.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import lockstep.syntax.PythonSyntaxError.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The tokens under the grammar: where the parser stands, what comes next, and going back. Tokens are read from the
 * lexer only when asked for, since how far a failing parse has looked decides where CPython puts the caret.
 */
abstract class TokenCursor {
    /** Thrown where the text does not fit the rule; carries nothing, the second pass finds the words. */
    static final class Mismatch extends RuntimeException {
        static final Mismatch INSTANCE = new Mismatch();

        private Mismatch() {
            super(null, null, false, false);
        }
    }

    /** How deep expressions may stand in each other; brackets are limited to 200 by the lexer. */
    private static final int MAX_DEPTH = 400;

    final Lexer lexer;
    final SourceText source;
    private Token[] tokens = new Token[256];
    private int filled;
    int mark;
    private int depth;
    private boolean lexerFailed;
    private boolean interactive;
    private boolean closeBlocks;
    private boolean statementBegun;

    TokenCursor(Lexer lexer) {
        this.lexer = lexer;
        this.source = lexer.source;
    }

    /** A cursor over the same tokens, at their beginning. */
    TokenCursor(TokenCursor other) {
        this.lexer = other.lexer;
        this.source = other.source;
        this.tokens = other.tokens;
        this.filled = other.filled;
        this.interactive = other.interactive;
        this.closeBlocks = other.closeBlocks;
        this.statementBegun = other.statementBegun;
    }

    // ---- looking ----

    final Token peek() {
        return tokenAt(mark);
    }

    final Token peek(int ahead) {
        return tokenAt(mark + ahead);
    }

    private Token tokenAt(int index) {
        while (index >= filled) {
            if (filled == tokens.length) {
                tokens = Arrays.copyOf(tokens, filled * 2);
            }
            tokens[filled] = read();
            filled++;
        }
        return tokens[index];
    }

    /** The next token from the lexer; a text that ends too early is an error as soon as its end is read. */
    Token read() {
        try {
            Token token = lexer.next();
            return interactive ? impliedNewline(token) : token;
        } catch (PythonSyntaxError e) {
            lexerFailed = true;
            throw asRead(e);
        } catch (Lexer.EndInBracket e) {
            lexerFailed = true;
            throw unclosedBracket();
        } catch (Lexer.EndOfInput e) {
            lexerFailed = true;
            if (lexer.level() > 0) {
                throw unclosedBracket();
            }
            int column = Math.max(0, lexer.column() - 1);
            throw errorAt(
                    new Span(lexer.line(), column, lexer.line(), Span.NO_TOKEN), "unexpected EOF while parsing");
        }
    }

    /** For a line typed at a prompt: its end ends the statement, and with {@code atOnce} all open blocks. */
    final void readInteractively(boolean atOnce) {
        interactive = true;
        closeBlocks = atOnce;
    }

    private Token impliedNewline(Token token) {
        if (token.kind != TokenKind.END || !statementBegun) {
            statementBegun = true;
            return token;
        }
        statementBegun = false;
        if (closeBlocks) {
            lexer.closeBlocks();
        }
        return new Token(
                TokenKind.NEWLINE, token.start, token.end, token.line, token.column, token.endLine,
                token.endColumn, token.level, "", null);
    }

    final TokenKind kind() {
        return tokenAt(mark).kind;
    }

    final boolean at(TokenKind kind) {
        return kind() == kind;
    }

    final Token previous() {
        return tokens[mark - 1];
    }

    /** The token that was read last, maybe far ahead. */
    final @Nullable Token lastRead() {
        return filled == 0 ? null : tokens[filled - 1];
    }

    // ---- moving ----

    final Token next() {
        Token token = peek();
        mark++;
        return token;
    }

    final boolean accept(TokenKind kind) {
        if (kind() != kind) {
            return false;
        }
        mark++;
        return true;
    }

    final Token expect(TokenKind kind) {
        Token token = peek();
        if (token.kind != kind) {
            throw Mismatch.INSTANCE;
        }
        mark++;
        return token;
    }

    final String expectName() {
        return expect(TokenKind.NAME).text;
    }

    static Mismatch mismatch() {
        return Mismatch.INSTANCE;
    }

    /** What the rule gives, or null and no step taken when it does not fit. */
    final <T> @Nullable T attempt(Supplier<? extends @Nullable T> rule) {
        int start = mark;
        int startDepth = depth;
        try {
            return rule.get();
        } catch (Mismatch m) {
            mark = start;
            depth = startDepth;
            return null;
        }
    }

    /** Steps back to where a longer form of a rule was tried. */
    final void back(int start, int depthThere) {
        mark = start;
        depth = depthThere;
    }

    final int depth() {
        return depth;
    }

    final <T> List<T> separated(TokenKind separator, Supplier<? extends T> rule) {
        List<T> items = new ArrayList<>();
        do {
            items.add(rule.get());
        } while (accept(separator));
        return items;
    }

    final void enter() {
        if (++depth > MAX_DEPTH) {
            throw source.error(
                    PythonSyntaxError.Kind.SYNTAX_ERROR, "too many nested expressions", peek().span());
        }
    }

    final void leave() {
        depth--;
    }

    // ---- places ----

    /** From a token to the one read before here. */
    final Span from(Token start) {
        Token end = tokens[mark - 1];
        return new Span(start.line, start.column, end.endLine, end.endColumn);
    }

    /** The same, without line breaks and dedents at the end: a statement's place. */
    final Span fromStatement(Token start) {
        int last = mark - 1;
        while (tokens[last].kind == TokenKind.NEWLINE || tokens[last].kind == TokenKind.DEDENT) {
            last--;
        }
        return new Span(start.line, start.column, tokens[last].endLine, tokens[last].endColumn);
    }

    // ---- errors ----

    final PythonSyntaxError unclosedBracket() {
        int line = lexer.bracketLines[lexer.level() - 1];
        int column = lexer.bracketColumns[lexer.level() - 1];
        return errorWithin(
                Kind.SYNTAX_ERROR,
                "'" + lexer.openBracket() + "' was never closed",
                new Span(line, column, line, Span.NO_END));
    }

    /** An error whose caret stands where CPython puts it for want of a better place: at the token read last. */
    final PythonSyntaxError errorAtLastRead(Kind kind, String message) {
        Token token = lastRead();
        return token == null ? source.error(kind, message, Span.NONE) : errorAt(token, kind, message);
    }

    final PythonSyntaxError errorAt(Token token, Kind kind, String message) {
        int column = token.column >= 0 ? token.column : lexer.column() - 1;
        int endColumn = token.endColumn >= 0 ? token.endColumn : Span.NO_TOKEN;
        PythonSyntaxError error = errorWithin(kind, message, new Span(token.line, column, token.endLine, endColumn));
        return token.column < 0 && lexer.reachedEnd() ? error.foundAtEnd() : error;
    }

    final PythonSyntaxError errorAt(Span span, String message) {
        return errorWithin(Kind.SYNTAX_ERROR, message, span);
    }

    private PythonSyntaxError errorWithin(Kind kind, String message, Span span) {
        PythonSyntaxError error = source.error(kind, message, span);
        return lexer.line() > span.line() ? error.withoutLineBreak() : error;
    }

    /** An error of the lexer's own; those of indentation CPython words later, with the line break. */
    private static PythonSyntaxError asRead(PythonSyntaxError error) {
        return error.span().endColumn() >= 0 ? error.withoutLineBreak() : error;
    }

    /** From a place to where the lexer has come. */
    final Span openRange(Span start) {
        return new Span(start.line(), start.column(), lexer.line(), Math.max(0, lexer.column() - 1));
    }

    /** Takes a token without which no rule could go on; its absence is an error at once. */
    final void force(TokenKind kind) {
        Token token = peek();
        if (token.kind != kind) {
            throw errorAt(token, Kind.SYNTAX_ERROR, "expected '" + kind.text + "'");
        }
        mark++;
    }

    /**
     * A text that is wrong for the lexer further on is reported so instead: an unterminated string explains more than
     * what the parser stumbled over.
     */
    final PythonSyntaxError errorInRest(PythonSyntaxError error) {
        Token last = lastRead();
        if (lexerFailed || interactive || last == null) {
            return error;
        }
        try {
            while (lexer.next().kind != TokenKind.END) {}
        } catch (PythonSyntaxError later) {
            if (lexer.inFString()) {
                return error;
            }
            // CPython raises the errors of indentation only when the parser comes to them.
            boolean raised = later.kind() == Kind.SYNTAX_ERROR && !later.getMessage().startsWith("unexpected char");
            if (raised) {
                return asRead(later);
            }
            return lexer.level() > 0 && last.line > lexer.bracketLines[lexer.level() - 1] ? unclosedBracket() : error;
        } catch (Lexer.EndInBracket end) {
            boolean begunBefore = last.line > lexer.bracketLines[lexer.level() - 1];
            return begunBefore && !lexer.inFString() ? unclosedBracket() : error;
        } catch (Lexer.EndOfInput end) {
            return error;
        }
        return error;
    }
}
