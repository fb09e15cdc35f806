package lockstep.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
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

    Token read() {
        return lexer.next();
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

    /** Whether the rule fits here; no step is taken. */
    final boolean fits(Runnable rule) {
        int start = mark;
        int startDepth = depth;
        try {
            rule.run();
            return true;
        } catch (Mismatch m) {
            return false;
        } finally {
            mark = start;
            depth = startDepth;
        }
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
}
