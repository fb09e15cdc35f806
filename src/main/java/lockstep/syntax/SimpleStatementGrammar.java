package lockstep.syntax;

import static lockstep.syntax.TokenKind.AS;
import static lockstep.syntax.TokenKind.COLON;
import static lockstep.syntax.TokenKind.COMMA;
import static lockstep.syntax.TokenKind.DOT;
import static lockstep.syntax.TokenKind.ELLIPSIS;
import static lockstep.syntax.TokenKind.EQUAL;
import static lockstep.syntax.TokenKind.FROM;
import static lockstep.syntax.TokenKind.IMPORT;
import static lockstep.syntax.TokenKind.LPAR;
import static lockstep.syntax.TokenKind.LSQB;
import static lockstep.syntax.TokenKind.NAME;
import static lockstep.syntax.TokenKind.NEWLINE;
import static lockstep.syntax.TokenKind.RPAR;
import static lockstep.syntax.TokenKind.SEMI;
import static lockstep.syntax.TokenKind.STAR;

import java.util.ArrayList;
import java.util.List;
import lockstep.syntax.Tree.Alias;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.Stmt;
import lockstep.syntax.Tree.TypeParam;

/** Statements of one line. */
abstract class SimpleStatementGrammar extends PatternGrammar {
    SimpleStatementGrammar(Lexer lexer, LiteralWarnings warnings) {
        super(lexer, warnings);
    }

    SimpleStatementGrammar(TokenCursor other) {
        super(other);
    }

    /** simple_stmts: simple_stmt (';' simple_stmt)* [';'] NEWLINE */
    final void simpleStatements(List<Stmt> into) {
        do {
            into.add(simpleStatement());
        } while (accept(SEMI) && !at(NEWLINE));
        expect(NEWLINE);
    }

    Stmt simpleStatement() {
        Token start = peek();
        return switch (start.kind) {
            case PASS -> {
                next();
                yield new Tree.Pass(start.span());
            }
            case BREAK -> {
                next();
                yield new Tree.Break(start.span());
            }
            case CONTINUE -> {
                next();
                yield new Tree.Continue(start.span());
            }
            case RETURN -> {
                next();
                Expr value = startsExpression(true) ? starExpressions() : null;
                yield new Tree.Return(value, from(start));
            }
            case RAISE -> raise();
            case GLOBAL -> {
                next();
                List<String> names = separated(COMMA, this::expectName);
                yield new Tree.Global(names, from(start));
            }
            case NONLOCAL -> {
                next();
                List<String> names = separated(COMMA, this::expectName);
                yield new Tree.Nonlocal(names, from(start));
            }
            case DEL -> del();
            case ASSERT -> assertion();
            case IMPORT -> importName();
            case FROM -> importFrom();
            case YIELD -> {
                Expr value = yieldExpression();
                yield new Tree.ExprStmt(value, from(start));
            }
            default -> isTypeAlias() ? typeAlias() : assignmentOrExpression();
        };
    }

    // ---- assignment ----

    /** assignment | star_expressions: which of them shows behind the first expression. */
    Stmt assignmentOrExpression() {
        Token start = peek();
        Expr first = starExpressions();
        switch (kind()) {
            case EQUAL -> {
                return assignment(start, first);
            }
            case COLON -> {
                return annotatedAssignment(start, first);
            }
            case PLUS_EQUAL, MINUS_EQUAL, STAR_EQUAL, SLASH_EQUAL, DOUBLE_SLASH_EQUAL, PERCENT_EQUAL, AT_EQUAL,
                    DOUBLE_STAR_EQUAL, VBAR_EQUAL, AMPER_EQUAL, CIRCUMFLEX_EQUAL, LEFT_SHIFT_EQUAL,
                    RIGHT_SHIFT_EQUAL -> {
                if (!Targets.isSingle(first)) {
                    throw mismatch();
                }
                TokenKind op = next().kind;
                Expr value = yieldOrStarExpressions();
                return new Tree.AugAssign(first, binaryOperator(op), value, from(start));
            }
            default -> {
                return new Tree.ExprStmt(first, from(start));
            }
        }
    }

    /** (star_targets '=')+ (yield_expr | star_expressions) */
    private Stmt assignment(Token start, Expr first) {
        List<Expr> targets = new ArrayList<>(1);
        Expr value = first;
        while (at(EQUAL)) {
            if (!Targets.isStarTarget(value)) {
                throw mismatch();
            }
            next();
            targets.add(value);
            value = yieldOrStarExpressions();
        }
        return new Tree.Assign(targets, value, from(start));
    }

    /** target ':' expression ['=' annotated_rhs] */
    private Stmt annotatedAssignment(Token start, Expr target) {
        if (!Targets.isSingle(target)) {
            throw mismatch();
        }
        expect(COLON);
        Expr annotation = expression();
        Expr value = at(EQUAL) ? attempt(this::annotatedValue) : null;
        boolean simple = target instanceof Expr.Name && start.kind == NAME;
        return new Tree.AnnAssign(target, annotation, value, simple, from(start));
    }

    private Expr annotatedValue() {
        expect(EQUAL);
        return yieldOrStarExpressions();
    }

    private boolean isTypeAlias() {
        return peek().isName("type")
                && peek(1).kind == NAME
                && (peek(2).kind == EQUAL || peek(2).kind == LSQB);
    }

    /** type_alias: "type" NAME [type_params] '=' expression */
    private Stmt typeAlias() {
        Token start = next();
        Token name = expect(NAME);
        List<TypeParam> params = typeParams();
        expect(EQUAL);
        Expr value = expression();
        return new Tree.TypeAlias(new Expr.Name(name.text, name.span()), params, value, from(start));
    }

    // ---- raise, del, assert ----

    /** raise_stmt: 'raise' [expression ['from' expression]] */
    Stmt raise() {
        Token start = next();
        Expr exception = startsExpression(false) ? expression() : null;
        Expr cause = exception != null && accept(FROM) ? expression() : null;
        return new Tree.Raise(exception, cause, from(start));
    }

    /** del_stmt: 'del' del_target (',' del_target)* [','] */
    Stmt del() {
        Token start = next();
        List<Expr> targets = new ArrayList<>();
        do {
            Expr target = primary();
            if (!Targets.isDelTarget(target)) {
                throw mismatch();
            }
            targets.add(target);
        } while (accept(COMMA) && startsExpression(false));
        if (!at(SEMI) && !at(NEWLINE)) {
            throw mismatch();
        }
        return new Tree.Delete(targets, from(start));
    }

    /** assert_stmt: 'assert' expression [',' expression] */
    Stmt assertion() {
        Token start = next();
        Expr test = expression();
        Expr message = accept(COMMA) ? expression() : null;
        return new Tree.Assert(test, message, from(start));
    }

    // ---- imports ----

    /** import_name: 'import' dotted_as_name (',' dotted_as_name)* */
    Stmt importName() {
        Token start = expect(IMPORT);
        List<Alias> names = separated(COMMA, this::dottedAsName);
        return new Tree.Import(names, from(start));
    }

    private Alias dottedAsName() {
        Token start = peek();
        String name = dottedName();
        String asName = at(AS) ? asName() : null;
        return new Alias(name, asName, from(start));
    }

    final String dottedName() {
        String name = expectName();
        if (!at(DOT)) {
            return name;
        }
        StringBuilder dotted = new StringBuilder(name);
        while (accept(DOT)) {
            dotted.append('.').append(expectName());
        }
        return dotted.toString();
    }

    String asName() {
        expect(AS);
        return expectName();
    }

    /** import_from: 'from' ('.' | '...')* [dotted_name] 'import' targets */
    Stmt importFrom() {
        Token start = expect(FROM);
        int level = 0;
        while (at(DOT) || at(ELLIPSIS)) {
            level += next().kind == DOT ? 1 : 3;
        }
        String module = level > 0 && at(IMPORT) ? null : dottedName();
        expect(IMPORT);
        List<Alias> names = importFromTargets();
        return new Tree.ImportFrom(module, names, level, from(start));
    }

    /** import_from_targets: '(' names [','] ')' | names !',' | '*' */
    List<Alias> importFromTargets() {
        Token start = peek();
        if (accept(STAR)) {
            return List.of(new Alias("*", null, start.span()));
        }
        if (!accept(LPAR)) {
            return separated(COMMA, this::importFromAsName);
        }
        List<Alias> names = new ArrayList<>();
        do {
            names.add(importFromAsName());
        } while (accept(COMMA) && !at(RPAR));
        expect(RPAR);
        return names;
    }

    final Alias importFromAsName() {
        Token name = expect(NAME);
        String asName = at(AS) ? asName() : null;
        return new Alias(name.text, asName, from(name));
    }
}
