package lockstep.syntax;

import static lockstep.syntax.TokenKind.AS;
import static lockstep.syntax.TokenKind.COLON;
import static lockstep.syntax.TokenKind.COMMA;
import static lockstep.syntax.TokenKind.DEL;
import static lockstep.syntax.TokenKind.EQUAL;
import static lockstep.syntax.TokenKind.EXCEPT;
import static lockstep.syntax.TokenKind.FINALLY;
import static lockstep.syntax.TokenKind.FROM;
import static lockstep.syntax.TokenKind.IMPORT;
import static lockstep.syntax.TokenKind.INDENT;
import static lockstep.syntax.TokenKind.LPAR;
import static lockstep.syntax.TokenKind.LSQB;
import static lockstep.syntax.TokenKind.NAME;
import static lockstep.syntax.TokenKind.NEWLINE;
import static lockstep.syntax.TokenKind.RPAR;
import static lockstep.syntax.TokenKind.STAR;
import static lockstep.syntax.TokenKind.WITH;
import static lockstep.syntax.TokenKind.YIELD;

import java.util.List;
import java.util.function.Supplier;
import lockstep.syntax.PythonSyntaxError.Kind;
import lockstep.syntax.Tree.Alias;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.Pattern;
import lockstep.syntax.Tree.Stmt;
import org.jspecify.annotations.Nullable;

/** The second pass, for statements and patterns. */
final class Diagnosis extends CallDiagnosis {
    Diagnosis(TokenCursor firstPass) {
        super(firstPass);
    }

    private PythonSyntaxError errorAtLastRead(String message) {
        return errorAtLastRead(Kind.SYNTAX_ERROR, message);
    }

    // ---- colons and blocks ----

    @Override
    void colon() {
        if (at(NEWLINE)) {
            throw errorAtLastRead("expected ':'");
        }
        super.colon();
    }

    @Override
    void blockFollows(String what, Token start) {
        if (at(NEWLINE) && peek(1).kind != INDENT) {
            throw errorAtLastRead(
                    Kind.INDENTATION_ERROR, "expected an indented block after " + what + " on line " + start.line);
        }
    }

    // ---- assignment ----

    @Override
    Stmt assignmentOrExpression() {
        int start = mark;
        Stmt statement = attempt(super::assignmentOrExpression);
        // That it may be an expression is thought of last, after all mistaken assignments.
        if (statement == null || statement instanceof Tree.ExprStmt) {
            int end = mark;
            mark = start;
            look(this::annotatedDisplay);
            look(this::annotatedTuple);
            look(this::annotatedExpression);
            look(this::wrongTarget);
            look(this::assignedYield);
            look(this::wrongAugmentedTarget);
            mark = end;
        }
        if (statement == null) {
            throw mismatch();
        }
        return statement;
    }

    private void annotatedDisplay() {
        while (at(LPAR) && (peek(1).kind == LPAR || peek(1).kind == LSQB)) {
            int start = mark;
            Expr whole = attempt(this::atom);
            if (whole instanceof Expr.TupleDisplay tuple && startsAt(tuple, start)) {
                mark = start;
                break;
            }
            mark = start + 1;
        }
        Token open = peek();
        Expr target = atom();
        boolean display = (target instanceof Expr.ListDisplay || target instanceof Expr.TupleDisplay)
                && target.span().column() == open.column;
        if (display) {
            while (accept(RPAR)) {}
            expect(COLON);
            expression();
            throw errorAt(
                    target.span(), "only single target (not " + Targets.nameOf(target) + ") can be annotated");
        }
    }

    private boolean startsAt(Expr expr, int at) {
        Token token = peek(at - mark);
        return expr.span().line() == token.line && expr.span().column() == token.column;
    }

    private void annotatedTuple() {
        Expr first = starNamedExpression();
        expect(COMMA);
        // Commas may be missing: star_named_expressions* is what the reference says.
        while (startsExpression(true) && attempt(this::starNamedExpression) != null) {
            accept(COMMA);
        }
        expect(COLON);
        expression();
        throw errorAt(first.span(), "only single target (not tuple) can be annotated");
    }

    private void annotatedExpression() {
        Expr target = expression();
        expect(COLON);
        expression();
        throw errorAt(target.span(), "illegal target for annotation");
    }

    private void skipTargets() {
        while (true) {
            int start = mark;
            Expr target = attempt(this::starTargets);
            if (target == null || !accept(EQUAL)) {
                mark = start;
                return;
            }
        }
    }

    private void wrongTarget() {
        skipTargets();
        Expr target = starExpressions();
        expect(EQUAL);
        throwInvalidTarget(target, Targets.Use.ASSIGN);
    }

    private void assignedYield() {
        skipTargets();
        if (!at(YIELD)) {
            return;
        }
        Expr value = yieldExpression();
        expect(EQUAL);
        throw errorAt(value.span(), "assignment to yield expression not possible");
    }

    private void wrongAugmentedTarget() {
        Expr target = starExpressions();
        switch (next().kind) {
            case PLUS_EQUAL, MINUS_EQUAL, STAR_EQUAL, SLASH_EQUAL, DOUBLE_SLASH_EQUAL, PERCENT_EQUAL, AT_EQUAL,
                    DOUBLE_STAR_EQUAL, VBAR_EQUAL, AMPER_EQUAL, CIRCUMFLEX_EQUAL, LEFT_SHIFT_EQUAL,
                    RIGHT_SHIFT_EQUAL -> {
                if (Targets.isSingle(target)) {
                    return;
                }
                yieldOrStarExpressions();
                throw errorAt(
                        target.span(),
                        "'" + Targets.nameOf(target) + "' is an illegal expression for augmented assignment");
            }
            default -> {}
        }
    }

    // ---- del, import ----

    @Override
    Stmt simpleStatement() {
        int start = mark;
        TokenKind kind = kind();
        Stmt statement = attempt(super::simpleStatement);
        if (statement == null) {
            mark = start;
            // assignment comes first in the grammar, and its mistakes are looked for whatever the word.
            if (kind == YIELD) {
                look(this::assignedYield);
            }
            throw mismatch();
        }
        if (kind == YIELD && at(EQUAL)) {
            mark = start;
            look(this::assignedYield);
            throw mismatch();
        }
        return statement;
    }

    @Override
    Stmt del() {
        int start = mark;
        Stmt statement = attempt(super::del);
        if (statement == null) {
            mark = start;
            look(() -> {
                expect(DEL);
                throwInvalidTarget(starExpressions(), Targets.Use.DELETE);
            });
            throw mismatch();
        }
        return statement;
    }

    @Override
    Stmt importName() {
        look(() -> {
            Token word = expect(IMPORT);
            if (at(NEWLINE)) {
                throw errorAt(openRange(peek().span()), "Expected one or more names after 'import'");
            }
            separated(COMMA, this::dottedName);
            expect(FROM);
            dottedName();
            throw errorAt(openRange(word.span()), "Did you mean to use 'from ... import ...' instead?");
        });
        return super.importName();
    }

    @Override
    List<Alias> importFromTargets() {
        if (at(NEWLINE)) {
            throw errorAt(openRange(peek().span()), "Expected one or more names after 'import'");
        }
        look(() -> {
            do {
                if (at(NEWLINE)) {
                    throw errorAtLastRead("trailing comma not allowed without surrounding parentheses");
                }
                importFromAsName();
            } while (accept(COMMA));
        });
        return super.importFromTargets();
    }

    // ---- for, with ----

    @Override
    Stmt forStatement(Token start) {
        int from = mark;
        return orElse(() -> super.forStatement(start), () -> {
            mark = from;
            wrongForTarget();
        });
    }

    private Stmt orElse(Supplier<Stmt> rule, Runnable mistakes) {
        Stmt statement = attempt(rule);
        if (statement == null) {
            mistakes.run();
            throw mismatch();
        }
        return statement;
    }

    @Override
    Stmt withStatement(Token start) {
        int from = mark;
        return orElse(() -> super.withStatement(start), () -> {
            mark = from;
            look(this::withItemsWithoutColon);
            look(this::parenthesizedWithoutColon);
        });
    }

    private void withItemsWithoutColon() {
        expect(WITH);
        do {
            expression();
            if (accept(AS)) {
                starTarget();
            }
        } while (accept(COMMA));
        colon();
    }

    private void parenthesizedWithoutColon() {
        expect(WITH);
        Token open = expect(LPAR);
        do {
            expressions();
            if (accept(AS)) {
                starTarget();
            }
        } while (accept(COMMA) && !at(RPAR));
        expect(RPAR);
        if (at(NEWLINE)) {
            throw errorAtLastRead("expected ':'");
        }
        expect(COLON);
        blockFollows("'with' statement", peek(open == peek() ? 0 : -1));
    }

    @Override
    Tree.WithItem withItem() {
        int start = mark;
        Tree.WithItem item = attempt(super::withItem);
        if (item == null) {
            mark = start;
            look(() -> {
                expression();
                expect(AS);
                Expr target = expression();
                if (at(COMMA) || at(RPAR) || at(COLON)) {
                    throwInvalidTarget(target, Targets.Use.ASSIGN);
                }
            });
            throw mismatch();
        }
        return item;
    }

    // ---- try ----

    @Override
    Stmt tryStatement() {
        int start = mark;
        return orElse(super::tryStatement, () -> {
            mark = start;
            look(this::tryMistakes);
        });
    }

    private void tryMistakes() {
        next();
        expect(COLON);
        block();
        if (!at(EXCEPT) && !at(FINALLY)) {
            throw errorAtLastRead("expected 'except' or 'finally' block");
        }
        boolean star = peek(1).kind == STAR;
        exceptBlock(star);
        while (at(EXCEPT)) {
            Token word = peek();
            if ((peek(1).kind == STAR) != star) {
                Token end = star ? word : peek(1);
                exceptBlock(!star);
                throw errorAt(
                        word.span().to(end.span()),
                        "cannot have both 'except' and 'except*' on the same 'try'");
            }
            exceptBlock(star);
        }
    }

    @Override
    Tree.ExceptHandler exceptBlock(boolean star) {
        int start = mark;
        Tree.ExceptHandler handler = attempt(() -> super.exceptBlock(star));
        if (handler == null) {
            mark = start;
            look(() -> exceptMistakes());
            throw mismatch();
        }
        return handler;
    }

    private void exceptMistakes() {
        expect(EXCEPT);
        boolean star = accept(STAR);
        if (at(NEWLINE) || star && at(COLON)) {
            throw errorAtLastRead(star ? "expected one or more exception types" : "expected ':'");
        }
        Expr type = expression();
        if (accept(COMMA)) {
            expressions();
            if (accept(AS)) {
                expect(NAME);
            }
            expect(COLON);
            throw errorAt(openRange(type.span()), "multiple exception types must be parenthesized");
        }
        if (accept(AS)) {
            expect(NAME);
        }
        if (at(NEWLINE)) {
            throw errorAtLastRead("expected ':'");
        }
    }

    // ---- match ----

    @Override
    @Nullable Stmt matchStatement() {
        Token word = peek();
        look(() -> {
            next();
            subject();
            if (at(NEWLINE)) {
                throw errorAtLastRead("expected ':'");
            }
        });
        return super.matchStatement();
    }

    @Override
    String captureTarget() {
        look(() -> {
            expect(AS);
            Token token = peek();
            if (token.isName("_")) {
                throw errorAt(token.span(), "cannot use '_' as a target");
            }
            if (!at(NAME)) {
                Expr target = expression();
                throw errorAt(target.span(), "invalid pattern target");
            }
        });
        return super.captureTarget();
    }

    @Override
    Pattern classPattern(Token start, Expr type) {
        int from = mark;
        Pattern pattern = attempt(() -> super.classPattern(start, type));
        if (pattern == null) {
            mark = from;
            look(this::positionalAfterKeywordPattern);
            throw mismatch();
        }
        return pattern;
    }

    private void positionalAfterKeywordPattern() {
        expect(LPAR);
        boolean keyword = false;
        Pattern first = null;
        Pattern last = null;
        do {
            if (at(NAME) && peek(1).kind == EQUAL) {
                if (first != null) {
                    break;
                }
                keyword = true;
                mark += 2;
                pattern();
            } else {
                int start = mark;
                Pattern positional = attempt(this::pattern);
                if (positional == null) {
                    mark = start;
                    break;
                }
                if (keyword) {
                    first = first == null ? positional : first;
                    last = positional;
                }
            }
        } while (accept(COMMA));
        if (first != null && last != null) {
            throw errorAt(range(first, last), "positional patterns follow keyword patterns");
        }
    }

    // ---- type parameters ----

    @Override
    Tree.TypeParam typeParam() {
        look(() -> {
            boolean tuple = at(STAR);
            if (!tuple && !at(TokenKind.DOUBLE_STAR)) {
                return;
            }
            next();
            expect(NAME);
            Token colon = expect(COLON);
            Expr bound = expression();
            throw errorAt(
                    openRange(colon.span()),
                    "cannot use " + (bound instanceof Expr.TupleDisplay ? "constraints" : "bound") + " with "
                            + (tuple ? "TypeVarTuple" : "ParamSpec"));
        });
        return super.typeParam();
    }
}
