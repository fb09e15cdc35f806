package lockstep.syntax;

import static lockstep.syntax.TokenKind.COLON;
import static lockstep.syntax.TokenKind.EQUAL;
import static lockstep.syntax.TokenKind.EXCLAMATION;
import static lockstep.syntax.TokenKind.FSTRING_END;
import static lockstep.syntax.TokenKind.FSTRING_MIDDLE;
import static lockstep.syntax.TokenKind.FSTRING_START;
import static lockstep.syntax.TokenKind.LBRACE;
import static lockstep.syntax.TokenKind.NAME;
import static lockstep.syntax.TokenKind.RBRACE;
import static lockstep.syntax.TokenKind.STRING;

import java.util.ArrayList;
import java.util.List;
import lockstep.syntax.PythonSyntaxError.Kind;
import lockstep.syntax.StringLiterals.BadLiteral;
import lockstep.syntax.StringLiterals.Parts;
import lockstep.syntax.Tree.Expr;

/** Strings, bytes and f-strings (PEP 701), and what stands side by side becoming one. */
abstract class StringGrammar extends ParameterGrammar {
    private final StringLiterals literals;

    StringGrammar(Lexer lexer, LiteralWarnings warnings) {
        super(lexer);
        literals = new StringLiterals(warnings);
    }

    StringGrammar(TokenCursor other) {
        super(other);
        literals = new StringLiterals(LiteralWarnings.IGNORED);
    }

    abstract Expr yieldOrStarExpressions();

    /** strings: (fstring | STRING)+ */
    Expr strings() {
        Token start = peek();
        Expr first = stringOrFString();
        if (!at(STRING) && !at(FSTRING_START)) {
            return first instanceof Expr.JoinedStr f ? joined(f.values(), f.span()) : first;
        }
        List<Expr> parts = new ArrayList<>();
        parts.add(first);
        while (at(STRING) || at(FSTRING_START)) {
            parts.add(stringOrFString());
        }
        long bytes = parts.stream().filter(p -> p instanceof Expr.BytesConstant).count();
        if (bytes == parts.size()) {
            StringBuilder all = new StringBuilder();
            parts.forEach(p -> all.append(((Expr.BytesConstant) p).value()));
            return new Expr.BytesConstant(all.toString(), from(start));
        }
        if (bytes > 0) {
            throw errorAtLastRead(Kind.SYNTAX_ERROR, "cannot mix bytes and nonbytes literals");
        }
        List<Expr> flat = new ArrayList<>();
        boolean format = false;
        for (Expr part : parts) {
            if (part instanceof Expr.JoinedStr f) {
                format = true;
                flat.addAll(f.values());
            } else {
                flat.add(part);
            }
        }
        return format ? joined(flat, from(start)) : fold(flat).getFirst();
    }

    private Expr stringOrFString() {
        return at(FSTRING_START) ? fstring() : string();
    }

    private Expr string() {
        Token token = expect(STRING);
        Parts parts = StringLiterals.split(token.text);
        try {
            return parts.bytes()
                    ? new Expr.BytesConstant(literals.bytes(parts, token.line), token.span())
                    : new Expr.StrConstant(literals.text(parts.body(), parts.raw(), token.line), token.span());
        } catch (BadLiteral bad) {
            throw bad.getMessage().startsWith("bytes")
                    ? source.error(Kind.SYNTAX_ERROR, bad.getMessage(), token.span())
                    : errorAtLastRead(Kind.SYNTAX_ERROR, bad.getMessage());
        }
    }

    /** Not yet folded: strings side by side are folded together. */
    private Expr.JoinedStr fstring() {
        Token start = expect(FSTRING_START);
        boolean raw = start.text.indexOf('r') >= 0 || start.text.indexOf('R') >= 0;
        List<Expr> values = new ArrayList<>();
        while (!accept(FSTRING_END)) {
            if (at(FSTRING_MIDDLE)) {
                values.add(fstringText(raw));
            } else {
                replacementField(values);
            }
        }
        return new Expr.JoinedStr(values, from(start));
    }

    private Expr fstringText(boolean raw) {
        Token token = expect(FSTRING_MIDDLE);
        try {
            return new Expr.StrConstant(literals.text(token.text, raw, token.endLine), token.span());
        } catch (BadLiteral bad) {
            throw errorAtLastRead(Kind.SYNTAX_ERROR, bad.getMessage());
        }
    }

    /** fstring_replacement_field: '{' (yield_expr | star_expressions) '='? ['!' NAME] [':' format_spec] '}' */
    void replacementField(List<Expr> values) {
        Token open = expect(LBRACE);
        Expr value = yieldOrStarExpressions();
        boolean selfDocumenting = accept(EQUAL);
        Token afterExpression = peek();
        int conversion = at(EXCLAMATION) ? conversion() : -1;
        Token colon = peek();
        Expr format = at(COLON) ? formatSpec() : null;
        Token close = expect(RBRACE);
        if (selfDocumenting) {
            String written = textOf(afterExpression, colon, close);
            values.add(new Expr.StrConstant(
                    written, new Span(open.line, open.column + 1, afterExpression.line, afterExpression.column)));
            if (conversion == -1 && format == null) {
                conversion = 'r';
            }
        }
        values.add(new Expr.FormattedValue(value, conversion, format, from(open)));
    }

    private static String textOf(Token afterExpression, Token colon, Token close) {
        for (Token token : List.of(afterExpression, colon, close)) {
            if (token.selfDocumented != null) {
                return token.selfDocumented;
            }
        }
        return "";
    }

    int conversion() {
        Token mark = expect(EXCLAMATION);
        Token name = expect(NAME);
        if (mark.end != name.start) {
            throw source.error(
                    Kind.SYNTAX_ERROR,
                    // Spelled as CPython spells it.
                    "f-string: conversion type must come right after the exclamanation mark",
                    new Span(mark.line, mark.column, name.endLine, name.endColumn));
        }
        if (!at(COLON) && !at(RBRACE)) {
            throw mismatch(); // which CPython words before it looks at the letter
        }
        if (!name.text.equals("s") && !name.text.equals("r") && !name.text.equals("a")) {
            throw source.error(
                    Kind.SYNTAX_ERROR,
                    "f-string: invalid conversion character '" + name.text + "': expected 's', 'r', or 'a'",
                    name.span());
        }
        return name.text.charAt(0);
    }

    private Expr formatSpec() {
        Token colon = expect(COLON);
        List<Expr> values = new ArrayList<>();
        while (at(FSTRING_MIDDLE) || at(LBRACE)) {
            if (at(FSTRING_MIDDLE)) {
                values.add(fstringText(false));
            } else {
                replacementField(values);
            }
        }
        return joined(values, from(colon));
    }

    private static Expr joined(List<Expr> values, Span span) {
        return new Expr.JoinedStr(fold(values).stream().filter(v -> !isEmpty(v)).toList(), span);
    }

    private static boolean isEmpty(Expr value) {
        return value instanceof Expr.StrConstant s && s.value().isEmpty();
    }

    /** Neighbouring texts become one. */
    private static List<Expr> fold(List<Expr> values) {
        List<Expr> folded = new ArrayList<>();
        for (int i = 0; i < values.size(); ) {
            if (!(values.get(i) instanceof Expr.StrConstant first)) {
                folded.add(values.get(i++));
                continue;
            }
            StringBuilder text = new StringBuilder(first.value());
            Span span = first.span();
            for (i++; i < values.size() && values.get(i) instanceof Expr.StrConstant more; i++) {
                text.append(more.value());
                span = span.to(more.span());
            }
            folded.add(new Expr.StrConstant(text.toString(), span));
        }
        return folded;
    }
}
