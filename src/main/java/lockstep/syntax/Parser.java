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
        return parseExpression(source, fileName, LiteralWarnings.IGNORED);
    }

    /** The same, telling of doubtful literals. */
    public static Tree.Expr parseExpression(String source, String fileName, LiteralWarnings warnings) {
        return parse(new SourceText(source, fileName, false), warnings, Grammar::eval);
    }

    /** What became of a piece of text typed at a prompt, as {@code codeop} decides it. */
    public sealed interface Interactive {
        /** A statement, ready to run. */
        record Complete(Tree.Module module) implements Interactive {}

        /** More lines are wanted. */
        record Incomplete() implements Interactive {}

        /** Wrong, whatever may follow. */
        record Wrong(PythonSyntaxError error) implements Interactive {}
    }

    /** One interactive statement; an incomplete one is an error. */
    public static Tree.Module parseInteractive(String source, String fileName) {
        return parseSingle(source, fileName, true);
    }

    /** The lines typed so far, without or with the last line break: complete, incomplete or wrong. */
    public static Interactive interactive(String source, String fileName) {
        boolean blank = source.lines().map(String::strip).allMatch(l -> l.isEmpty() || l.startsWith("#"));
        String text = blank ? "pass" : source;
        try {
            return new Interactive.Complete(parseSingle(text, fileName, false));
        } catch (PythonSyntaxError | EndTooEarly first) {
            try {
                parseSingle(text + "\n", fileName, false);
                return new Interactive.Incomplete();
            } catch (EndTooEarly e) {
                return new Interactive.Incomplete();
            } catch (PythonSyntaxError ignored) {
                // Wrong, then: the error to show is that of the text as it stands.
            }
        }
        try {
            return new Interactive.Complete(parseSingle(text, fileName, true));
        } catch (PythonSyntaxError e) {
            return new Interactive.Wrong(e);
        }
    }

    /** The parser came to the end and wanted more. */
    private static final class EndTooEarly extends RuntimeException {
        EndTooEarly() {
            super(null, null, false, false);
        }
    }

    private static Tree.Module parseSingle(String source, String fileName, boolean atOnce) {
        Lexer lexer = new Lexer(new SourceText(source, fileName, false), LiteralWarnings.IGNORED);
        Grammar grammar = new Grammar(lexer, LiteralWarnings.IGNORED);
        grammar.readInteractively(atOnce);
        Tree.Module module;
        try {
            module = run(grammar, Grammar::interactive, !atOnce);
        } catch (PythonSyntaxError e) {
            if (!atOnce && lexer.reachedEnd()) {
                throw new EndTooEarly();
            }
            throw e;
        }
        if (!lexer.onlySpaceLeft()) {
            throw grammar.errorAtLastRead(
                    Kind.SYNTAX_ERROR, "multiple statements found while compiling a single statement");
        }
        return module;
    }

    private static <T> T parse(SourceText source, LiteralWarnings warnings, Function<Grammar, T> entry) {
        return run(new Grammar(new Lexer(source, warnings), warnings), entry, false);
    }

    private static <T> T run(Grammar grammar, Function<Grammar, T> entry, boolean endMayFollow) {
        try {
            return entry.apply(grammar);
        } catch (Mismatch mismatch) {
            if (endMayFollow && grammar.lexer.reachedEnd()) {
                throw new EndTooEarly();
            }
            throw diagnose(grammar, entry);
        } catch (PythonSyntaxError error) {
            throw grammar.errorInRest(error);
        } catch (StackOverflowError e) {
            // The depth is limited; this is for a caller whose own stack is nearly used up.
            throw grammar.errorAtLastRead(Kind.SYNTAX_ERROR, "too many nested expressions");
        }
    }

    /** Reads again, looking for known mistakes; without one it is just invalid, where the first pass stopped. */
    private static PythonSyntaxError diagnose(Grammar firstPass, Function<Grammar, ?> entry) {
        Token stopped = firstPass.lastRead();
        Diagnosis diagnosis = new Diagnosis(firstPass);
        PythonSyntaxError error = null;
        try {
            entry.apply(diagnosis);
        } catch (Mismatch none) {
            // No mistake anybody knows.
        } catch (PythonSyntaxError found) {
            error = found;
        } catch (StackOverflowError e) {
            error = diagnosis.errorAtLastRead(Kind.SYNTAX_ERROR, "too many nested expressions");
        }
        if (error == null && stopped.kind == TokenKind.INDENT) {
            return diagnosis.errorAtLastRead(Kind.INDENTATION_ERROR, "unexpected indent");
        }
        if (error == null && stopped.kind == TokenKind.DEDENT) {
            return diagnosis.errorAtLastRead(Kind.INDENTATION_ERROR, "unexpected unindent");
        }
        if (error == null) {
            Span place = stopped.column >= 0 ? stopped.span() : new Span(stopped.line, -1, stopped.line, Span.NO_END);
            error = diagnosis.errorAt(place, "invalid syntax");
        }
        return diagnosis.errorInRest(error);
    }
}
