package lockstep.syntax;

import static lockstep.syntax.TokenKind.ARROW;
import static lockstep.syntax.TokenKind.AS;
import static lockstep.syntax.TokenKind.ASYNC;
import static lockstep.syntax.TokenKind.AT;
import static lockstep.syntax.TokenKind.CLASS;
import static lockstep.syntax.TokenKind.COLON;
import static lockstep.syntax.TokenKind.COMMA;
import static lockstep.syntax.TokenKind.DEDENT;
import static lockstep.syntax.TokenKind.DEF;
import static lockstep.syntax.TokenKind.ELIF;
import static lockstep.syntax.TokenKind.ELSE;
import static lockstep.syntax.TokenKind.END;
import static lockstep.syntax.TokenKind.EXCEPT;
import static lockstep.syntax.TokenKind.FINALLY;
import static lockstep.syntax.TokenKind.FOR;
import static lockstep.syntax.TokenKind.IF;
import static lockstep.syntax.TokenKind.IN;
import static lockstep.syntax.TokenKind.INDENT;
import static lockstep.syntax.TokenKind.LPAR;
import static lockstep.syntax.TokenKind.NAME;
import static lockstep.syntax.TokenKind.NEWLINE;
import static lockstep.syntax.TokenKind.RPAR;
import static lockstep.syntax.TokenKind.STAR;
import static lockstep.syntax.TokenKind.TRY;
import static lockstep.syntax.TokenKind.WHILE;
import static lockstep.syntax.TokenKind.WITH;

import java.util.ArrayList;
import java.util.List;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.Stmt;
import lockstep.syntax.Tree.TypeParam;
import org.jspecify.annotations.Nullable;

/** Whole files, blocks and compound statements: the top of the grammar. */
class Grammar extends SimpleStatementGrammar {
    Grammar(Lexer lexer, LiteralWarnings warnings) {
        super(lexer, warnings);
    }

    Grammar(TokenCursor other) {
        super(other);
    }

    // ---- entry points ----

    /** file: [statements] ENDMARKER */
    final Tree.Module file() {
        List<Stmt> body = new ArrayList<>();
        while (!at(END)) {
            statement(body);
        }
        Token first = peek(-mark);
        Token end = peek();
        return new Tree.Module(body, new Span(first.line, 0, end.line, 0));
    }

    /** eval: expressions NEWLINE* ENDMARKER */
    final Expr eval() {
        Expr value = expressions();
        while (accept(NEWLINE)) {}
        expect(END);
        return value;
    }

    /** interactive: compound_stmt NEWLINE | simple_stmts | NEWLINE */
    final Tree.Module interactive() {
        Token first = peek();
        List<Stmt> body = new ArrayList<>();
        if (!accept(NEWLINE)) {
            if (compoundStatement(body)) {
                expect(NEWLINE);
            } else {
                simpleStatements(body);
            }
        }
        return new Tree.Module(body, from(first));
    }

    // ---- blocks ----

    /** statement: compound_stmt | simple_stmts */
    final void statement(List<Stmt> into) {
        if (!compoundStatement(into)) {
            simpleStatements(into);
        }
    }

    /** block: NEWLINE INDENT statement+ DEDENT | simple_stmts */
    List<Stmt> block() {
        List<Stmt> body = new ArrayList<>();
        if (!accept(NEWLINE)) {
            simpleStatements(body);
            return body;
        }
        expect(INDENT);
        do {
            statement(body);
        } while (!accept(DEDENT));
        return body;
    }

    private boolean compoundStatement(List<Stmt> into) {
        Token start = peek();
        Stmt statement = switch (start.kind) {
            case DEF -> functionDef(List.of());
            case AT -> decorated();
            case ASYNC -> async();
            case IF -> ifStatement();
            case CLASS -> classDef(List.of());
            case WITH -> withStatement(start);
            case FOR -> forStatement(start);
            case TRY -> tryStatement();
            case WHILE -> whileStatement();
            case NAME -> start.text.equals("match") ? attempt(this::matchStatement) : null;
            default -> null;
        };
        if (statement == null) {
            return false;
        }
        into.add(statement);
        return true;
    }

    private Stmt async() {
        Token start = peek();
        return switch (peek(1).kind) {
            case DEF -> functionDef(List.of());
            case WITH -> {
                next();
                yield withStatement(start);
            }
            case FOR -> {
                next();
                yield forStatement(start);
            }
            default -> throw mismatch();
        };
    }

    // ---- definitions ----

    /** decorators: ('@' named_expression NEWLINE)+ */
    private Stmt decorated() {
        List<Expr> decorators = new ArrayList<>();
        while (accept(AT)) {
            decorators.add(namedExpression());
            expect(NEWLINE);
        }
        return switch (kind()) {
            case CLASS -> classDef(decorators);
            case DEF, ASYNC -> functionDef(decorators);
            default -> throw mismatch();
        };
    }

    /** function_def: ['async'] 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block */
    Stmt functionDef(List<Expr> decorators) {
        Token start = peek();
        boolean async = accept(ASYNC);
        Token def = expect(DEF);
        String name = expectName();
        List<TypeParam> typeParams = typeParams();
        force(LPAR);
        Tree.Arguments args = parameters(RPAR);
        expect(RPAR);
        Expr returns = at(ARROW) ? attempt(this::returnAnnotation) : null;
        force(COLON);
        List<Stmt> body = blockAfter("function definition", def);
        return new Tree.FunctionDef(name, typeParams, args, body, decorators, returns, async, fromStatement(start));
    }

    private Expr returnAnnotation() {
        expect(ARROW);
        return expression();
    }

    /** class_def: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block */
    Stmt classDef(List<Expr> decorators) {
        Token start = expect(CLASS);
        String name = expectName();
        List<TypeParam> typeParams = typeParams();
        CallArguments bases = new CallArguments(List.of(), List.of());
        if (at(LPAR)) {
            bases = arguments(next(), false);
        }
        colon();
        List<Stmt> body = blockAfter("class definition", start);
        return new Tree.ClassDef(
                name, typeParams, bases.args(), bases.keywords(), body, decorators, fromStatement(start));
    }

    // ---- branches and loops ----

    /** A block that belongs to what stands at {@code start}. */
    private List<Stmt> blockAfter(String what, Token start) {
        blockFollows(what, start);
        return block();
    }

    /** Asked before a block, in case it has something to say about its absence. */
    void blockFollows(String what, Token start) {}

    /** if_stmt and its elif_stmts: read one by one, since a thousand of them must not go a thousand calls deep. */
    private Stmt ifStatement() {
        record Branch(Token start, Expr test, List<Stmt> body) {}
        List<Branch> branches = new ArrayList<>();
        do {
            Token start = next();
            Expr test = namedExpression();
            colon();
            List<Stmt> body = blockAfter("'" + start.kind.text + "' statement", start);
            branches.add(new Branch(start, test, body));
        } while (at(ELIF));
        List<Stmt> orElse = elseBlock();
        for (int i = branches.size() - 1; i >= 0; i--) {
            Branch branch = branches.get(i);
            Stmt statement = new Tree.If(branch.test, branch.body, orElse, fromStatement(branch.start));
            if (i == 0) {
                return statement;
            }
            orElse = List.of(statement);
        }
        throw new IllegalStateException();
    }

    /** The colon before a block. */
    void colon() {
        expect(COLON);
    }

    /** [else_block]: 'else' ':' block */
    private List<Stmt> elseBlock() {
        if (!at(ELSE)) {
            return List.of();
        }
        Token start = next();
        force(COLON);
        return blockAfter("'else' statement", start);
    }

    private Stmt whileStatement() {
        Token start = expect(WHILE);
        Expr test = namedExpression();
        colon();
        List<Stmt> body = blockAfter("'while' statement", start);
        List<Stmt> orElse = elseBlock();
        return new Tree.While(test, body, orElse, fromStatement(start));
    }

    /** for_stmt: ['async'] 'for' star_targets 'in' star_expressions ':' block [else_block] */
    Stmt forStatement(Token start) {
        Token word = expect(FOR);
        Expr target = starTargets();
        expect(IN);
        Expr iter = starExpressions();
        colon();
        List<Stmt> body = blockAfter("'for' statement", word);
        List<Stmt> orElse = elseBlock();
        return new Tree.For(target, iter, body, orElse, start.kind == ASYNC, fromStatement(start));
    }

    // ---- with ----

    /** with_stmt: ['async'] 'with' ('(' with_items [','] ')' | with_items) ':' block */
    Stmt withStatement(Token start) {
        Token word = expect(WITH);
        List<Tree.WithItem> items = at(LPAR) ? attempt(this::parenthesizedWithItems) : null;
        if (items == null) {
            items = separated(COMMA, this::withItem);
            colon();
        }
        List<Stmt> body = blockAfter("'with' statement", word);
        return new Tree.With(items, body, start.kind == ASYNC, fromStatement(start));
    }

    private List<Tree.WithItem> parenthesizedWithItems() {
        expect(LPAR);
        List<Tree.WithItem> items = new ArrayList<>();
        do {
            items.add(withItem());
        } while (accept(COMMA) && !at(RPAR));
        expect(RPAR);
        expect(COLON);
        return items;
    }

    /** with_item: expression ['as' star_target] */
    Tree.WithItem withItem() {
        Token start = peek();
        Expr context = expression();
        Expr target = null;
        if (accept(AS)) {
            target = starTarget();
            if (!at(COMMA) && !at(RPAR) && !at(COLON)) {
                throw mismatch();
            }
        }
        return new Tree.WithItem(context, target, from(start));
    }

    // ---- try ----

    /** try_stmt: 'try' ':' block (finally_block | except_block+ [else_block] [finally_block]) */
    Stmt tryStatement() {
        Token start = expect(TRY);
        force(COLON);
        List<Stmt> body = blockAfter("'try' statement", start);
        List<Tree.ExceptHandler> handlers = new ArrayList<>();
        boolean star = at(EXCEPT) && peek(1).kind == STAR;
        while (at(EXCEPT)) {
            handlers.add(exceptBlock(star));
        }
        List<Stmt> orElse = handlers.isEmpty() ? List.of() : elseBlock();
        List<Stmt> finalBody = List.of();
        if (handlers.isEmpty() || at(FINALLY)) {
            Token word = expect(FINALLY);
            force(COLON);
            finalBody = blockAfter("'finally' statement", word);
        }
        return new Tree.Try(body, handlers, orElse, finalBody, star, fromStatement(start));
    }

    /** except_block: 'except' ['*'] [expression ['as' NAME]] ':' block */
    Tree.ExceptHandler exceptBlock(boolean star) {
        Token start = expect(EXCEPT);
        if (star) {
            expect(STAR);
        }
        Expr type = null;
        String name = null;
        if (star || !at(COLON)) {
            type = expression();
            name = accept(AS) ? expectName() : null;
        }
        colon();
        List<Stmt> body = blockAfter(star ? "'except*' statement" : "'except' statement", start);
        return new Tree.ExceptHandler(type, name, body, fromStatement(start));
    }

    // ---- match ----

    /** match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT */
    @Nullable Stmt matchStatement() {
        Token start = next();
        if (!startsExpression(true)) {
            throw mismatch();
        }
        Expr subject = subject();
        colon();
        blockFollows("'match' statement", start);
        expect(NEWLINE);
        expect(INDENT);
        List<Tree.MatchCase> cases = new ArrayList<>();
        do {
            cases.add(caseBlock());
        } while (!accept(DEDENT));
        return new Tree.Match(subject, cases, fromStatement(start));
    }

    /** subject_expr: star_named_expression ',' [star_named_expressions] | named_expression */
    final Expr subject() {
        Token start = peek();
        Expr first = starNamedExpression();
        if (!at(COMMA)) {
            if (first instanceof Expr.Starred) {
                throw mismatch();
            }
            return first;
        }
        List<Expr> items = new ArrayList<>();
        items.add(first);
        while (accept(COMMA) && startsExpression(true)) {
            items.add(starNamedExpression());
        }
        return new Expr.TupleDisplay(items, from(start));
    }

    /** case_block: "case" patterns ['if' named_expression] ':' block */
    Tree.MatchCase caseBlock() {
        Token start = expect(NAME);
        if (!start.text.equals("case")) {
            throw mismatch();
        }
        Tree.Pattern pattern = patterns();
        Expr guard = accept(IF) ? namedExpression() : null;
        colon();
        List<Stmt> body = blockAfter("'case' statement", start);
        return new Tree.MatchCase(pattern, guard, body, fromStatement(start));
    }
}
