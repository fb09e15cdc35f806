package lockstep.syntax;

import java.util.function.Function;
import lockstep.syntax.PythonSyntaxError.Kind;
import lockstep.syntax.TokenCursor.Mismatch;

/** The way into this package: text to {@link Tree}, or a {@link PythonSyntaxError} with CPython's words and caret. */
public final class Parser {
    private Parser() {}

    /**
     * A whole file, or what {@code exec} takes.
     *
     * @throws PythonSyntaxError and nothing else, whatever the text
     */
    public static Tree.Module parseModule(String source, String fileName) {
        return parseModule(source, fileName, LiteralWarnings.IGNORED);
    }

    /** The same, telling of doubtful literals. */
    public static Tree.Module parseModule(String source, String fileName, LiteralWarnings warnings) {
        return parse(new SourceText(source, fileName, true), warnings, Grammar::file);
    }

    /** What {@code eval} takes: one expression, maybe a tuple without brackets. */
    public static Tree.Expr parseExpression(String source, String fileName) {
        return parse(new SourceText(source, fileName, false), LiteralWarnings.IGNORED, Grammar::eval);
    }

    private static <T> T parse(SourceText source, LiteralWarnings warnings, Function<Grammar, T> entry) {
        Grammar grammar = new Grammar(new Lexer(source, warnings), warnings);
        try {
            return entry.apply(grammar);
        } catch (Mismatch mismatch) {
            throw grammar.errorAtLastRead(Kind.SYNTAX_ERROR, "invalid syntax");
        }
    }
}
