package lockstep.syntax;

import static lockstep.syntax.TokenKind.COLON;
import static lockstep.syntax.TokenKind.COMMA;
import static lockstep.syntax.TokenKind.DOUBLE_STAR;
import static lockstep.syntax.TokenKind.EQUAL;
import static lockstep.syntax.TokenKind.LPAR;
import static lockstep.syntax.TokenKind.NAME;
import static lockstep.syntax.TokenKind.RPAR;
import static lockstep.syntax.TokenKind.SLASH;
import static lockstep.syntax.TokenKind.STAR;

import java.util.ArrayList;
import java.util.List;
import lockstep.syntax.PythonSyntaxError.Kind;
import lockstep.syntax.Tree.Comprehension;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.Keyword;

/** The second pass, for what stands between the brackets of calls and of definitions. */
abstract class CallDiagnosis extends ExpressionDiagnosis {
    CallDiagnosis(TokenCursor firstPass) {
        super(firstPass);
    }

    // ---- arguments ----

    @Override
    CallArguments arguments(Token open, boolean generatorToo) {
        int start = mark;
        CallArguments arguments = attempt(() -> super.arguments(open, generatorToo));
        if (arguments != null) {
            return arguments;
        }
        mark = start;
        if (generatorToo) {
            mark = start - 1;
            comprehensionMistakes();
            mark = start;
        }
        // args itself knows some mistakes, of keywords.
        attempt(this::args);
        mark = start;
        look(this::unpackingAfterUnpacking);
        look(this::bareGeneratorFirst);
        look(this::keywordGenerator);
        look(this::missingArgumentValue);
        look(this::bareGeneratorLast);
        look(this::bareGeneratorBehind);
        look(this::positionalAfterKeyword);
        throw mismatch();
    }

    /** args: positional ones, then keywords; stops where it fits no longer. */
    private CallArguments args() {
        List<Expr> args = new ArrayList<>();
        List<Keyword> keywords = new ArrayList<>();
        Expr positional = attempt(this::positionalArgument);
        if (positional == null) {
            keywordArguments(args, keywords);
            return new CallArguments(args, keywords);
        }
        while (positional != null) {
            args.add(positional);
            int beforeComma = mark;
            if (!accept(COMMA)) {
                return new CallArguments(args, keywords);
            }
            positional = attempt(this::positionalArgument);
            if (positional == null) {
                Boolean more = attempt(() -> {
                    keywordArguments(args, keywords);
                    return true;
                });
                if (more == null) {
                    mark = beforeComma;
                }
            }
        }
        return new CallArguments(args, keywords);
    }

    private Expr positionalArgument() {
        Expr value = at(STAR) ? starredExpression() : namedOrPlainExpression();
        if (at(EQUAL)) {
            throw mismatch();
        }
        return value;
    }

    /** kwargs */
    private void keywordArguments(List<Expr> args, List<Keyword> keywords) {
        boolean any = false;
        boolean doubleStar = false;
        while (true) {
            int beforeComma = mark;
            if (any && !accept(COMMA)) {
                return;
            }
            look(this::wrongKeyword);
            Token start = peek();
            boolean stars = doubleStar;
            Object item = attempt(() -> {
                if (at(NAME) && peek(1).kind == EQUAL) {
                    mark += 2;
                    Expr value = expression();
                    return new Keyword(start.text, value, from(start));
                }
                if (at(STAR) && !stars) {
                    return starredExpression();
                }
                expect(DOUBLE_STAR);
                Expr value = expression();
                return new Keyword(null, value, from(start));
            });
            switch (item) {
                case Keyword keyword -> {
                    keywords.add(keyword);
                    doubleStar |= keyword.name() == null;
                }
                case Expr starred -> args.add(starred);
                case null, default -> {
                    if (!any) {
                        throw mismatch();
                    }
                    mark = beforeComma;
                    return;
                }
            }
            any = true;
        }
    }

    /** invalid_kwarg */
    private void wrongKeyword() {
        Token first = peek();
        switch (first.kind) {
            case TRUE, FALSE, NONE -> {
                if (peek(1).kind == EQUAL) {
                    throw errorAt(first.span().to(peek(1).span()), "cannot assign to " + first.kind.text);
                }
            }
            case NAME -> {
                if (peek(1).kind == EQUAL) {
                    look(this::keywordGenerator);
                    return;
                }
            }
            default -> {}
        }
        look(() -> {
            Expr expr = expression();
            Token equal = expect(EQUAL);
            throw errorAt(
                    expr.span().to(equal.span()),
                    "expression cannot contain assignment, perhaps you meant \"==\"?");
        });
        look(() -> {
            Token stars = expect(DOUBLE_STAR);
            expression();
            expect(EQUAL);
            Expr value = expression();
            throw errorAt(range(stars, value), "cannot assign to keyword argument unpacking");
        });
    }

    @Override
    Expr starredExpression() {
        look(() -> {
            Token star = expect(STAR);
            expression();
            expect(EQUAL);
            Expr value = expression();
            throw errorAt(range(star, value), "cannot assign to iterable argument unpacking");
        });
        int start = mark;
        Expr result = attempt(super::starredExpression);
        if (result == null) {
            mark = start;
            look(() -> {
                expect(STAR);
                throw errorAtLastRead(Kind.SYNTAX_ERROR, "Invalid star expression");
            });
            throw mismatch();
        }
        return result;
    }

    /** {@code f(**a, *b)} */
    private void unpackingAfterUnpacking() {
        int start = mark;
        CallArguments before = attempt(() -> {
            List<Expr> args = new ArrayList<>();
            List<Keyword> keywords = new ArrayList<>();
            for (Expr e = attempt(this::positionalArgument); e != null; e = attempt(this::positionalArgument)) {
                expect(COMMA);
            }
            keywordArguments(args, keywords);
            return new CallArguments(args, keywords);
        });
        if (before == null) {
            mark = start;
            return;
        }
        Token comma = expect(COMMA);
        starredExpression();
        if (at(EQUAL)) {
            throw mismatch();
        }
        while (at(COMMA) && peek(1).kind == STAR) {
            next();
            starredExpression();
        }
        throw errorAt(
                openRange(comma.span()), "iterable argument unpacking follows keyword argument unpacking");
    }

    private static Expr lastPart(List<Comprehension> clauses) {
        Comprehension last = clauses.getLast();
        return last.ifs().isEmpty() ? last.iter() : last.ifs().getLast();
    }

    private void bareGeneratorFirst() {
        Expr element = expression();
        List<Comprehension> clauses = forIfClauses();
        expect(COMMA);
        attempt(this::args);
        throw errorAt(range(element, lastPart(clauses)), "Generator expression must be parenthesized");
    }

    private void keywordGenerator() {
        Token name = expect(NAME);
        Token equal = expect(EQUAL);
        expression();
        forIfClauses();
        throw errorAt(
                name.span().to(equal.span()), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }

    /** {@code f(a=)} */
    private void missingArgumentValue() {
        int start = mark;
        CallArguments before = attempt(this::args);
        if (before == null || !accept(COMMA)) {
            mark = start;
        }
        if (!(at(NAME) && peek(1).kind == EQUAL)) {
            mark = start;
        }
        Token name = expect(NAME);
        Token equal = expect(EQUAL);
        if (at(COMMA) || at(RPAR)) {
            throw errorAt(name.span().to(equal.span()), "expected argument value expression");
        }
    }

    private void bareGeneratorLast() {
        CallArguments args = args();
        List<Comprehension> clauses = forIfClauses();
        if (args.args().size() > 1) {
            throw errorAt(
                    range(args.args().getLast(), lastPart(clauses)), "Generator expression must be parenthesized");
        }
    }

    private void bareGeneratorBehind() {
        args();
        expect(COMMA);
        Expr element = expression();
        List<Comprehension> clauses = forIfClauses();
        throw errorAt(range(element, lastPart(clauses)), "Generator expression must be parenthesized");
    }

    private void positionalAfterKeyword() {
        CallArguments first = args();
        expect(COMMA);
        args();
        boolean unpacking = first.keywords().stream().anyMatch(k -> k.name() == null);
        throw errorAtLastRead(
                Kind.SYNTAX_ERROR,
                unpacking
                        ? "positional argument follows keyword argument unpacking"
                        : "positional argument follows keyword argument");
    }

    // ---- parameters ----

    @Override
    Tree.Arguments parameters(TokenKind end) {
        int start = mark;
        Tree.Arguments arguments = attempt(() -> super.parameters(end));
        if (arguments == null) {
            mark = start;
            look(() -> parameterMistakes(end));
            throw mismatch();
        }
        return arguments;
    }

    @Override
    Expr defaultValue() {
        Token equal = peek();
        if (peek(1).kind == COMMA || peek(1).kind == RPAR) {
            look(() -> {
                throw errorAt(equal.span(), "expected default value expression");
            });
        }
        return super.defaultValue();
    }

    /** invalid_parameters, invalid_star_etc, invalid_kwds in one walk. */
    private void parameterMistakes(TokenKind end) {
        boolean slash = false;
        boolean star = false;
        boolean anyDefault = false;
        boolean any = false;
        while (!at(end)) {
            Token token = peek();
            switch (token.kind) {
                case SLASH -> {
                    next();
                    if (!any && !star) {
                        expect(COMMA);
                        throw errorAt(token.span(), "at least one argument must precede /");
                    }
                    if (star) {
                        throw errorAt(token.span(), "/ must be ahead of *");
                    }
                    if (slash) {
                        throw errorAt(token.span(), "/ may appear only once");
                    }
                    slash = true;
                    if (at(STAR)) {
                        throw errorAt(peek().span(), "expected comma between / and *");
                    }
                }
                case STAR -> {
                    next();
                    if (star) {
                        if (!at(COMMA)) {
                            parameterAlone(end);
                            if (!at(COMMA) && !at(end)) {
                                throw mismatch();
                            }
                        }
                        throw errorAt(token.span(), "* argument may appear only once");
                    }
                    star = true;
                    bareStar(token, end);
                    if (!at(COMMA)) {
                        parameterAlone(end);
                        if (at(EQUAL)) {
                            throw errorAt(peek().span(), "var-positional argument cannot have default value");
                        }
                    }
                }
                case DOUBLE_STAR -> {
                    next();
                    parameterAlone(end);
                    if (at(EQUAL)) {
                        throw errorAt(peek().span(), "var-keyword argument cannot have default value");
                    }
                    expect(COMMA);
                    Token behind = peek();
                    if (at(NAME)) {
                        parameterAlone(end);
                        throw errorAt(
                                from(behind), "arguments cannot follow var-keyword argument");
                    }
                    if (at(STAR) || at(DOUBLE_STAR) || at(SLASH)) {
                        throw errorAt(behind.span(), "arguments cannot follow var-keyword argument");
                    }
                    throw mismatch();
                }
                case LPAR -> {
                    if (!anyDefault && !slash && !star) {
                        parenthesizedParameters(end);
                    }
                    throw mismatch();
                }
                default -> {
                    any = true;
                    parameterAlone(end);
                    Span place = from(token);
                    boolean hasDefault = at(EQUAL);
                    if (hasDefault) {
                        defaultValue();
                    }
                    if (!hasDefault && anyDefault && !star && (at(COMMA) || at(end))) {
                        throw errorAt(place, "parameter without a default follows parameter with a default");
                    }
                    anyDefault |= hasDefault;
                }
            }
            if (!accept(COMMA)) {
                break;
            }
        }
    }

    private void bareStar(Token star, TokenKind end) {
        if (at(end) || at(COMMA) && (peek(1).kind == end || peek(1).kind == DOUBLE_STAR)) {
            throw end == COLON
                    ? errorAtLastRead(Kind.SYNTAX_ERROR, "named arguments must follow bare *")
                    : errorAt(star.span(), "named arguments must follow bare *");
        }
    }

    private void parameterAlone(TokenKind end) {
        expect(NAME);
        if (end != COLON && accept(COLON)) {
            starExpression();
        }
    }

    private void parenthesizedParameters(TokenKind end) {
        Token open = expect(LPAR);
        do {
            parameterAlone(end);
        } while (accept(COMMA) && !at(RPAR));
        Token close = expect(RPAR);
        throw errorAt(
                open.span().to(close.span()),
                (end == COLON ? "Lambda expression" : "Function") + " parameters cannot be parenthesized");
    }
}
