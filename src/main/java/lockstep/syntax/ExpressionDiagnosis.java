package lockstep.syntax;

import static lockstep.syntax.TokenKind.ASYNC;
import static lockstep.syntax.TokenKind.COLON;
import static lockstep.syntax.TokenKind.COLON_EQUAL;
import static lockstep.syntax.TokenKind.COMMA;
import static lockstep.syntax.TokenKind.DOUBLE_STAR;
import static lockstep.syntax.TokenKind.ELSE;
import static lockstep.syntax.TokenKind.EQUAL;
import static lockstep.syntax.TokenKind.EXCLAMATION;
import static lockstep.syntax.TokenKind.FOR;
import static lockstep.syntax.TokenKind.FSTRING_MIDDLE;
import static lockstep.syntax.TokenKind.IF;
import static lockstep.syntax.TokenKind.IN;
import static lockstep.syntax.TokenKind.LAMBDA;
import static lockstep.syntax.TokenKind.LBRACE;
import static lockstep.syntax.TokenKind.LPAR;
import static lockstep.syntax.TokenKind.LSQB;
import static lockstep.syntax.TokenKind.NAME;
import static lockstep.syntax.TokenKind.RBRACE;
import static lockstep.syntax.TokenKind.RPAR;
import static lockstep.syntax.TokenKind.STRING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import lockstep.syntax.Tree.Comprehension;
import lockstep.syntax.Tree.Expr;
import org.jspecify.annotations.Nullable;

/**
 * The second pass over a text that did not parse, for expressions: the same rules, and before or behind them the
 * mistakes people make there. A mistake that is recognised is thrown as the error to show. Order matters and is that
 * of the reference grammar's {@code invalid_} rules, else another message than CPython's would win.
 */
abstract class ExpressionDiagnosis extends Grammar {
    private static final Set<String> SOFT_KEYWORDS = Set.of("_", "case", "match", "type");

    /** Inside of an expression that only serves to recognise a mistake no further ones are looked for. */
    boolean quiet;

    private record Place(String rule, int mark) {}

    private record Outcome(@Nullable Expr tree, int mark) {}

    /**
     * What rules gave where, since the mistakes are tried by reading again and again. As in CPython what was read
     * quietly counts too: a mistake first passed over quietly is not found later.
     */
    private final Map<Place, Outcome> memo = new HashMap<>();

    ExpressionDiagnosis(TokenCursor firstPass) {
        super(firstPass);
    }

    private Expr memo(String rule, Supplier<Expr> body) {
        Place place = new Place(rule, mark);
        Outcome known = memo.get(place);
        if (known == null) {
            Expr tree = attempt(body);
            known = new Outcome(tree, mark);
            memo.put(place, known);
        }
        mark = known.mark;
        if (known.tree == null) {
            throw mismatch();
        }
        return known.tree;
    }

    final @Nullable Expr quietly(Supplier<Expr> rule) {
        boolean before = quiet;
        quiet = true;
        try {
            return attempt(rule);
        } finally {
            quiet = before;
        }
    }

    /** Looks for a mistake from here; returns to here when there is none. */
    final void look(Runnable mistake) {
        if (quiet) {
            return;
        }
        int start = mark;
        attempt(() -> {
            mistake.run();
            return null;
        });
        mark = start;
    }

    static Span range(Tree first, Tree last) {
        return first.span().to(last.span());
    }

    static Span range(Token first, Tree last) {
        return first.span().to(last.span());
    }

    // ---- expression ----

    @Override
    Expr expression() {
        return memo("expression", () -> {
            look(this::missingComma);
            look(this::missingElse);
            look(this::bareLambda);
            look(this::legacyStatement);
            return super.expression();
        });
    }

    @Override
    Expr disjunction() {
        return memo("disjunction", super::disjunction);
    }

    /** {@code f(a b)}: two expressions side by side, between brackets. */
    private void missingComma() {
        if (at(NAME) && (peek(1).kind == STRING || beginsSoftKeyword(peek().text))) {
            return;
        }
        Expr first = disjunction();
        if (!startsExpression(false)) {
            return;
        }
        Expr second = quietly(super::expression);
        if (second != null && !isLegacyStatement(first) && previous().level > 0) {
            throw errorAt(range(first, second), "invalid syntax. Perhaps you forgot a comma?");
        }
    }

    /** CPython compares as many letters as the name has: {@code c} and {@code ma} count as soft keywords there. */
    private static boolean beginsSoftKeyword(String name) {
        return SOFT_KEYWORDS.stream().anyMatch(each -> each.startsWith(name));
    }

    private void missingElse() {
        Expr body = disjunction();
        expectAll(IF);
        Expr test = disjunction();
        if (!at(ELSE) && !at(COLON)) {
            throw errorAt(range(body, test), "expected 'else' after 'if' expression");
        }
    }

    /** {@code f"{lambda x: 1}"}: the colon begins the format. */
    private void bareLambda() {
        Token word = expect(LAMBDA);
        if (!at(COLON)) {
            parameters(COLON);
        }
        Token colon = expect(COLON);
        if (at(FSTRING_MIDDLE)) {
            throw errorAt(
                    word.span().to(colon.span()),
                    "f-string: lambda expressions are not allowed without parentheses");
        }
    }

    /** {@code print x} */
    private void legacyStatement() {
        Token word = expect(NAME);
        if (at(LPAR)) {
            return;
        }
        Expr rest = starExpressions();
        if (word.text.equals("print") || word.text.equals("exec")) {
            throw errorAt(
                    range(word, rest),
                    "Missing parentheses in call to '%s'. Did you mean %s(...)?".formatted(word.text, word.text));
        }
    }

    private static boolean isLegacyStatement(Expr expr) {
        return expr instanceof Expr.Name name && (name.id().equals("print") || name.id().equals("exec"));
    }

    final void expectAll(TokenKind... kinds) {
        for (TokenKind kind : kinds) {
            expect(kind);
        }
    }

    @Override
    void notBehindOperator(Supplier<Expr> ifNegated) {
        look(() -> {
            Token word = next();
            throw errorAt(range(word, ifNegated.get()), "'not' after an operator must be parenthesized");
        });
    }

    // ---- named_expression ----

    @Override
    Expr namedExpression() {
        if (at(NAME) && peek(1).kind == COLON_EQUAL) {
            return assignmentExpression();
        }
        look(() -> memo("misnamed", () -> {
            look(this::wrongWalrusTarget);
            look(this::assignmentForWalrus);
            look(this::assignmentForComparison);
            throw mismatch();
        }));
        return super.namedExpression();
    }

    private void wrongWalrusTarget() {
        Expr target = expression();
        expect(COLON_EQUAL);
        expression();
        throw errorAt(target.span(), "cannot use assignment expressions with " + Targets.nameOf(target));
    }

    private void assignmentForWalrus() {
        Token name = expect(NAME);
        expect(EQUAL);
        Expr value = bitwiseOr();
        if (!at(EQUAL) && !at(COLON_EQUAL)) {
            throw errorAt(
                    range(name, value), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }
    }

    private void assignmentForComparison() {
        switch (kind()) {
            case TRUE, FALSE, NONE:
                return;
            case LSQB:
                if (attemptAtom() instanceof Expr.ListDisplay) {
                    return;
                }
                break;
            case LPAR:
                Token open = peek();
                Expr atom = attemptAtom();
                if ((atom instanceof Expr.TupleDisplay || atom instanceof Expr.GeneratorExp)
                        && atom.span().line() == open.line && atom.span().column() == open.column) {
                    return;
                }
                break;
            default:
                break;
        }
        Expr target = bitwiseOr();
        expect(EQUAL);
        bitwiseOr();
        if (!at(EQUAL) && !at(COLON_EQUAL)) {
            throw errorAt(
                    target.span(),
                    "cannot assign to %s here. Maybe you meant '==' instead of '='?"
                            .formatted(Targets.nameOf(target)));
        }
    }

    private @Nullable Expr attemptAtom() {
        int start = mark;
        Expr atom = attempt(this::atom);
        mark = start;
        return atom;
    }

    // ---- brackets ----

    @Override
    Expr atom() {
        return switch (kind()) {
            case LPAR, LSQB, LBRACE, STRING, FSTRING_START -> memo("atom", super::atom);
            default -> super.atom();
        };
    }

    @Override
    Expr parenthesized() {
        Expr result = attempt(super::parenthesized);
        if (result == null) {
            look(this::starredGroup);
            look(this::doubleStarredGroup);
            comprehensionMistakes();
            throw mismatch();
        }
        return result;
    }

    private void starredGroup() {
        expect(LPAR);
        Expr starred = starredExpression();
        expect(RPAR);
        throw errorAt(starred.span(), "cannot use starred expression here");
    }

    private void doubleStarredGroup() {
        expect(LPAR);
        Token stars = expect(DOUBLE_STAR);
        expression();
        expect(RPAR);
        throw errorAt(stars.span(), "cannot use double starred expression here");
    }

    @Override
    Expr listOrComprehension() {
        Expr result = attempt(super::listOrComprehension);
        if (result == null) {
            comprehensionMistakes();
            throw mismatch();
        }
        return result;
    }

    final void comprehensionMistakes() {
        look(this::starredComprehension);
        if (!at(LPAR)) {
            look(this::bareTupleInComprehension);
        }
    }

    private void starredComprehension() {
        next();
        Expr starred = starredExpression();
        forIfClauses();
        throw errorAt(starred.span(), "iterable unpacking cannot be used in comprehension");
    }

    private void bareTupleInComprehension() {
        next();
        Expr first = starNamedExpression();
        Token comma = expect(COMMA);
        Span end = comma.span();
        if (startsExpression(true)) {
            Expr last = starNamedExpression();
            while (accept(COMMA) && startsExpression(true)) {
                last = starNamedExpression();
            }
            end = last.span();
        }
        forIfClauses();
        throw errorAt(first.span().to(end), "did you forget parentheses around the comprehension target?");
    }

    @Override
    Expr dictOrSet() {
        Expr result = attempt(super::dictOrSet);
        if (result == null) {
            look(this::unpackingInDictComprehension);
            comprehensionMistakes();
            throw mismatch();
        }
        return result;
    }

    private void unpackingInDictComprehension() {
        expect(LBRACE);
        Token stars = expect(DOUBLE_STAR);
        bitwiseOr();
        forIfClauses();
        expect(RBRACE);
        throw errorAt(stars.span(), "dict unpacking cannot be used in dict comprehension");
    }

    // ---- comprehensions ----

    @Override
    Comprehension forIfClause() {
        int start = mark;
        Comprehension clause = attempt(super::forIfClause);
        if (clause == null) {
            mark = start;
            look(this::missingIn);
            wrongForTarget();
            throw mismatch();
        }
        return clause;
    }

    private void missingIn() {
        accept(ASYNC);
        expect(FOR);
        do {
            bitwiseOr();
        } while (accept(COMMA) && startsExpression(false));
        if (!at(IN)) {
            throw errorAtLastRead(PythonSyntaxError.Kind.SYNTAX_ERROR, "'in' expected after for-loop variables");
        }
    }

    final void wrongForTarget() {
        look(() -> {
            accept(ASYNC);
            expect(FOR);
            int start = mark;
            if (attempt(this::starTargets) != null && at(IN)) {
                return; // well so far: what is wrong comes later
            }
            mark = start;
            throwInvalidTarget(starExpressions(), Targets.Use.FOR);
        });
    }

    final void throwInvalidTarget(Expr expr, Targets.Use use) {
        Expr invalid = Targets.invalidPart(expr, use);
        if (invalid != null) {
            throw errorAt(
                    invalid.span(),
                    (use == Targets.Use.DELETE ? "cannot delete " : "cannot assign to ")
                            + Targets.nameOf(invalid));
        }
    }

    // ---- f-strings ----

    @Override
    void replacementField(List<Expr> values) {
        List<Expr> found = new ArrayList<>();
        Object done = attempt(() -> {
            super.replacementField(found);
            return found;
        });
        if (done == null) {
            look(this::wrongField);
            throw mismatch();
        }
        values.addAll(found);
    }

    private void wrongField() {
        expect(LBRACE);
        switch (kind()) {
            case EQUAL, EXCLAMATION, COLON, RBRACE ->
                throw errorAt(
                        peek().span(), "f-string: valid expression required before '" + peek().kind.text + "'");
            default -> {}
        }
        int start = mark;
        if (attempt(this::yieldOrStarExpressions) == null) {
            mark = start;
            throw errorHere("f-string: expecting a valid expression after '{'");
        }
        if (!atAny(EQUAL, EXCLAMATION, COLON, RBRACE)) {
            throw errorHere("f-string: expecting '=', or '!', or ':', or '}'");
        }
        if (accept(EQUAL) && !atAny(EXCLAMATION, COLON, RBRACE)) {
            throw errorHere("f-string: expecting '!', or ':', or '}'");
        }
        if (accept(EXCLAMATION)) {
            if (at(COLON) || at(RBRACE)) {
                throw errorHere("f-string: missing conversion character");
            }
            if (!accept(NAME)) {
                throw errorHere("f-string: invalid conversion character");
            }
            if (!at(COLON) && !at(RBRACE)) {
                throw errorHere("f-string: expecting ':' or '}'");
            }
        }
        if (accept(COLON)) {
            List<Expr> ignored = new ArrayList<>();
            while (at(FSTRING_MIDDLE) || at(LBRACE)) {
                if (!accept(FSTRING_MIDDLE)) {
                    replacementField(ignored);
                }
            }
            if (!at(RBRACE)) {
                throw errorHere("f-string: expecting '}', or format specs");
            }
        }
        if (!at(RBRACE)) {
            throw errorHere("f-string: expecting '}'");
        }
    }

    private boolean atAny(TokenKind... kinds) {
        for (TokenKind kind : kinds) {
            if (at(kind)) {
                return true;
            }
        }
        return false;
    }

    final PythonSyntaxError errorHere(String message) {
        return errorAt(peek(), PythonSyntaxError.Kind.SYNTAX_ERROR, message);
    }
}
