package lockstep.syntax;

import static lockstep.syntax.TokenKind.AND;
import static lockstep.syntax.TokenKind.ASYNC;
import static lockstep.syntax.TokenKind.AWAIT;
import static lockstep.syntax.TokenKind.COLON;
import static lockstep.syntax.TokenKind.COLON_EQUAL;
import static lockstep.syntax.TokenKind.COMMA;
import static lockstep.syntax.TokenKind.DOT;
import static lockstep.syntax.TokenKind.DOUBLE_STAR;
import static lockstep.syntax.TokenKind.ELSE;
import static lockstep.syntax.TokenKind.EQUAL;
import static lockstep.syntax.TokenKind.FOR;
import static lockstep.syntax.TokenKind.FROM;
import static lockstep.syntax.TokenKind.IF;
import static lockstep.syntax.TokenKind.IN;
import static lockstep.syntax.TokenKind.LAMBDA;
import static lockstep.syntax.TokenKind.LBRACE;
import static lockstep.syntax.TokenKind.LPAR;
import static lockstep.syntax.TokenKind.LSQB;
import static lockstep.syntax.TokenKind.NAME;
import static lockstep.syntax.TokenKind.NOT;
import static lockstep.syntax.TokenKind.OR;
import static lockstep.syntax.TokenKind.RBRACE;
import static lockstep.syntax.TokenKind.RPAR;
import static lockstep.syntax.TokenKind.RSQB;
import static lockstep.syntax.TokenKind.STAR;
import static lockstep.syntax.TokenKind.YIELD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lockstep.syntax.PythonSyntaxError.Kind;
import lockstep.syntax.Tree.BinaryOperator;
import lockstep.syntax.Tree.CompareOperator;
import lockstep.syntax.Tree.Comprehension;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.Keyword;
import lockstep.syntax.Tree.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Expressions, from the loosest rule to the tightest. Methods carry the names of the reference grammar's rules;
 * overridable ones are those the {@link DiagnosingGrammar} has more to say about.
 */
abstract class ExpressionGrammar extends StringGrammar {
    /** Where a brace opens nothing that fits. */
    private final Set<Integer> failedBraces = new HashSet<>();

    ExpressionGrammar(Lexer lexer, LiteralWarnings warnings) {
        super(lexer, warnings);
    }

    ExpressionGrammar(TokenCursor other) {
        super(other);
    }

    // ---- lists of expressions ----

    /** star_expressions: star_expression (',' star_expression)* [','] */
    Expr starExpressions() {
        Token start = peek();
        Expr first = starExpression();
        if (!at(COMMA)) {
            return first;
        }
        List<Expr> items = new ArrayList<>();
        items.add(first);
        while (accept(COMMA) && startsExpression(true)) {
            Expr item = attempt(this::starExpression);
            if (item == null) {
                break;
            }
            items.add(item);
        }
        return new Expr.TupleDisplay(items, from(start));
    }

    /** star_expression: '*' bitwise_or | expression */
    @Override
    Expr starExpression() {
        Token start = peek();
        if (accept(STAR)) {
            return new Expr.Starred(bitwiseOr(), from(start));
        }
        return expression();
    }

    /** expressions: expression (',' expression)* [','] */
    Expr expressions() {
        Token start = peek();
        Expr first = expression();
        if (!at(COMMA)) {
            return first;
        }
        List<Expr> items = new ArrayList<>();
        items.add(first);
        while (accept(COMMA) && startsExpression(false)) {
            items.add(expression());
        }
        return new Expr.TupleDisplay(items, from(start));
    }

    /** star_named_expression: '*' bitwise_or | named_expression */
    Expr starNamedExpression() {
        Token start = peek();
        if (accept(STAR)) {
            return new Expr.Starred(bitwiseOr(), from(start));
        }
        return namedExpression();
    }

    /** named_expression: NAME ':=' expression | expression !':=' */
    Expr namedExpression() {
        if (at(NAME) && peek(1).kind == COLON_EQUAL) {
            return assignmentExpression();
        }
        Expr value = expression();
        if (at(COLON_EQUAL)) {
            throw mismatch();
        }
        return value;
    }

    final Expr assignmentExpression() {
        Token name = expect(NAME);
        expect(COLON_EQUAL);
        Expr value = expression();
        return new Expr.NamedExpr(new Expr.Name(name.text, name.span()), value, from(name));
    }

    /** yield_expr | star_expressions */
    @Override
    final Expr yieldOrStarExpressions() {
        return at(YIELD) ? yieldExpression() : starExpressions();
    }

    /** yield_expr: 'yield' 'from' expression | 'yield' [star_expressions] */
    Expr yieldExpression() {
        Token start = expect(YIELD);
        if (accept(FROM)) {
            Expr value = expression();
            return new Expr.YieldFrom(value, from(start));
        }
        Expr value = startsExpression(true) ? starExpressions() : null;
        return new Expr.Yield(value, from(start));
    }

    /** Whether an expression can begin with the next token. */
    final boolean startsExpression(boolean starToo) {
        return switch (kind()) {
            case NAME, NUMBER, STRING, FSTRING_START, FALSE, NONE, TRUE, AWAIT, LAMBDA, NOT -> true;
            case LPAR, LSQB, LBRACE, ELLIPSIS, PLUS, MINUS, TILDE -> true;
            case STAR -> starToo;
            default -> false;
        };
    }

    // ---- one expression ----

    /** expression: disjunction ['if' disjunction 'else' expression] | lambdef */
    @Override
    Expr expression() {
        enter();
        Expr result;
        if (at(LAMBDA)) {
            result = lambda();
        } else {
            Token start = peek();
            result = disjunction();
            if (at(IF)) {
                result = conditional(start, result);
            }
        }
        leave();
        return result;
    }

    // Where the longer form of a rule does not fit, the shorter one stands: "a +" is an a with a stray plus behind it.
    // Who reads the plus next decides what the error is. So it is with all operators here.

    private Expr conditional(Token start, Expr body) {
        int before = mark;
        int depth = depth();
        try {
            next();
            Expr test = disjunction();
            expect(ELSE);
            Expr orElse = expression();
            return new Expr.IfExp(test, body, orElse, from(start));
        } catch (Mismatch m) {
            back(before, depth);
            return body;
        }
    }

    /** lambdef: 'lambda' [lambda_params] ':' expression */
    Expr lambda() {
        Token start = expect(LAMBDA);
        Tree.Arguments args = parameters(COLON);
        force(COLON);
        Expr body = expression();
        return new Expr.Lambda(args, body, from(start));
    }

    /** disjunction: conjunction ('or' conjunction)* */
    Expr disjunction() {
        Token start = peek();
        Expr first = conjunction();
        return at(OR) ? boolOp(start, first, OR) : first;
    }

    /** conjunction: inversion ('and' inversion)* */
    private Expr conjunction() {
        Token start = peek();
        Expr first = inversion();
        return at(AND) ? boolOp(start, first, AND) : first;
    }

    private Expr boolOp(Token start, Expr first, TokenKind word) {
        List<Expr> values = new ArrayList<>();
        values.add(first);
        while (at(word)) {
            int before = mark;
            int depth = depth();
            try {
                next();
                values.add(word == OR ? conjunction() : inversion());
            } catch (Mismatch m) {
                back(before, depth);
                break;
            }
        }
        return values.size() == 1 ? first : new Expr.BoolOp(word == AND, values, from(start));
    }

    /** inversion: 'not' inversion | comparison */
    private Expr inversion() {
        if (!at(NOT)) {
            return comparison();
        }
        int first = mark;
        while (accept(NOT)) {}
        int count = mark - first;
        Expr operand = comparison();
        return unary(first, count, operand);
    }

    /** comparison: bitwise_or (compare_op bitwise_or)* */
    private Expr comparison() {
        Token start = peek();
        Expr left = bitwiseOr();
        int before = mark;
        int depth = depth();
        CompareOperator op = compareOperator();
        if (op == null) {
            return left;
        }
        List<CompareOperator> ops = new ArrayList<>(1);
        List<Expr> comparators = new ArrayList<>(1);
        try {
            while (op != null) {
                comparators.add(bitwiseOr());
                ops.add(op);
                before = mark;
                op = compareOperator();
            }
        } catch (Mismatch m) {
            back(before, depth);
            if (ops.isEmpty()) {
                return left;
            }
        }
        return new Expr.Compare(left, ops, comparators, from(start));
    }

    private @Nullable CompareOperator compareOperator() {
        switch (kind()) {
            case EQ_EQUAL:
                mark++;
                return CompareOperator.EQ;
            case NOT_EQUAL:
                if (peek().text.equals("<>")) {
                    return null;
                }
                mark++;
                return CompareOperator.NE;
            case LESS:
                mark++;
                return CompareOperator.LT;
            case LESS_EQUAL:
                mark++;
                return CompareOperator.LE;
            case GREATER:
                mark++;
                return CompareOperator.GT;
            case GREATER_EQUAL:
                mark++;
                return CompareOperator.GE;
            case IN:
                mark++;
                return CompareOperator.IN;
            case IS:
                mark++;
                return accept(NOT) ? CompareOperator.IS_NOT : CompareOperator.IS;
            case NOT:
                if (peek(1).kind != IN) {
                    return null;
                }
                mark += 2;
                return CompareOperator.NOT_IN;
            default:
                return null;
        }
    }

    // ---- arithmetic ----

    /** bitwise_or and all that binds tighter, by precedence climbing. */
    final Expr bitwiseOr() {
        return binary(1);
    }

    private Expr binary(int loosest) {
        Token start = peek();
        Expr left = factor();
        while (true) {
            TokenKind kind = kind();
            int precedence = precedence(kind);
            if (precedence < loosest) {
                return left;
            }
            int before = mark;
            int depth = depth();
            Expr right;
            try {
                mark++;
                right = binary(precedence + 1);
            } catch (Mismatch m) {
                back(before, depth);
                return left;
            }
            left = new Expr.BinOp(left, binaryOperator(kind), right, from(start));
        }
    }

    private static int precedence(TokenKind kind) {
        return switch (kind) {
            case VBAR -> 1;
            case CIRCUMFLEX -> 2;
            case AMPER -> 3;
            case LEFT_SHIFT, RIGHT_SHIFT -> 4;
            case PLUS, MINUS -> 5;
            case STAR, SLASH, DOUBLE_SLASH, PERCENT, AT -> 6;
            default -> 0;
        };
    }

    /** The operator of a token, or of its augmented assignment. */
    static BinaryOperator binaryOperator(TokenKind kind) {
        return switch (kind) {
            case VBAR, VBAR_EQUAL -> BinaryOperator.OR;
            case CIRCUMFLEX, CIRCUMFLEX_EQUAL -> BinaryOperator.XOR;
            case AMPER, AMPER_EQUAL -> BinaryOperator.AND;
            case LEFT_SHIFT, LEFT_SHIFT_EQUAL -> BinaryOperator.LSHIFT;
            case RIGHT_SHIFT, RIGHT_SHIFT_EQUAL -> BinaryOperator.RSHIFT;
            case PLUS, PLUS_EQUAL -> BinaryOperator.ADD;
            case MINUS, MINUS_EQUAL -> BinaryOperator.SUBTRACT;
            case STAR, STAR_EQUAL -> BinaryOperator.MULTIPLY;
            case SLASH, SLASH_EQUAL -> BinaryOperator.TRUE_DIVIDE;
            case DOUBLE_SLASH, DOUBLE_SLASH_EQUAL -> BinaryOperator.FLOOR_DIVIDE;
            case PERCENT, PERCENT_EQUAL -> BinaryOperator.REMAINDER;
            case AT, AT_EQUAL -> BinaryOperator.MATRIX_MULTIPLY;
            case DOUBLE_STAR, DOUBLE_STAR_EQUAL -> BinaryOperator.POWER;
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** factor: ('+' | '-' | '~') factor | power */
    private Expr factor() {
        int first = mark;
        while (isSign(kind())) {
            mark++;
        }
        int count = mark - first;
        Expr operand = power();
        return count == 0 ? operand : unary(first, count, operand);
    }

    private static boolean isSign(TokenKind kind) {
        return kind == TokenKind.PLUS || kind == TokenKind.MINUS || kind == TokenKind.TILDE;
    }

    private Expr unary(int firstMark, int count, Expr operand) {
        Expr result = operand;
        Token end = previous();
        for (int i = count - 1; i >= 0; i--) {
            Token token = peek(firstMark + i - mark);
            UnaryOperator op = switch (token.kind) {
                case NOT -> UnaryOperator.NOT;
                case PLUS -> UnaryOperator.PLUS;
                case MINUS -> UnaryOperator.MINUS;
                default -> UnaryOperator.INVERT;
            };
            result = new Expr.UnaryOp(op, result, new Span(token.line, token.column, end.endLine, end.endColumn));
        }
        return result;
    }

    /** power: await_primary ['**' factor] */
    private Expr power() {
        Token start = peek();
        Expr base = awaitPrimary();
        if (!at(DOUBLE_STAR)) {
            return base;
        }
        int before = mark;
        int depth = depth();
        try {
            next();
            enter();
            Expr exponent = factor();
            leave();
            return new Expr.BinOp(base, BinaryOperator.POWER, exponent, from(start));
        } catch (Mismatch m) {
            back(before, depth);
            return base;
        }
    }

    private Expr awaitPrimary() {
        Token start = peek();
        if (accept(AWAIT)) {
            Expr value = primary();
            return new Expr.Await(value, from(start));
        }
        return primary();
    }

    // ---- primaries ----

    /** primary: atom ('.' NAME | call | '[' slices ']')* */
    final Expr primary() {
        Token start = peek();
        Expr value = atom();
        int before = mark;
        int depth = depth();
        try {
            while (true) {
                before = mark;
                switch (kind()) {
                    case DOT -> {
                        mark++;
                        String name = expectName();
                        value = new Expr.Attribute(value, name, from(start));
                    }
                    case LPAR -> value = call(start, value);
                    case LSQB -> {
                        mark++;
                        Expr index = slices();
                        expect(RSQB);
                        value = new Expr.Subscript(value, index, from(start));
                    }
                    default -> {
                        return value;
                    }
                }
            }
        } catch (Mismatch m) {
            back(before, depth);
            return value;
        }
    }

    private Expr call(Token start, Expr function) {
        Token open = expect(LPAR);
        CallArguments arguments = arguments(open, true);
        return new Expr.Call(function, arguments.args, arguments.keywords, from(start));
    }

    /** What stands between a call's brackets. */
    record CallArguments(List<Expr> args, List<Keyword> keywords) {}

    /**
     * arguments and the closing bracket. In a call a generator expression may stand alone without brackets of its
     * own; its span is that of the call's.
     */
    CallArguments arguments(Token open, boolean generatorToo) {
        List<Expr> args = List.of();
        List<Keyword> keywords = List.of();
        boolean doubleStar = false;
        while (!at(RPAR)) {
            Token start = peek();
            if (at(DOUBLE_STAR)) {
                next();
                doubleStar = true;
                Expr value = expression();
                keywords = plus(keywords, new Keyword(null, value, from(start)));
            } else if (at(NAME) && peek(1).kind == EQUAL) {
                mark += 2;
                Expr value = expression();
                keywords = plus(keywords, new Keyword(start.text, value, from(start)));
            } else if (at(STAR)) {
                if (doubleStar) {
                    throw mismatch();
                }
                args = plus(args, starredExpression());
            } else {
                if (!keywords.isEmpty()) {
                    throw mismatch();
                }
                Expr value = namedOrPlainExpression();
                if (at(EQUAL)) {
                    throw mismatch();
                }
                if (at(FOR) || at(ASYNC)) {
                    if (!args.isEmpty() || !generatorToo) {
                        throw mismatch();
                    }
                    List<Comprehension> clauses = forIfClauses();
                    expect(RPAR);
                    return new CallArguments(
                            List.of(new Expr.GeneratorExp(value, clauses, from(open))), List.of());
                }
                args = plus(args, value);
            }
            if (!accept(COMMA)) {
                break;
            }
        }
        expect(RPAR);
        return new CallArguments(args, keywords);
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> grown = list.isEmpty() ? new ArrayList<>(4) : list;
        grown.add(item);
        return grown;
    }

    /** starred_expression: '*' expression */
    Expr starredExpression() {
        Token start = expect(STAR);
        Expr value = expression();
        return new Expr.Starred(value, from(start));
    }

    /** (assignment_expression | expression !':=') */
    final Expr namedOrPlainExpression() {
        if (at(NAME) && peek(1).kind == COLON_EQUAL) {
            return assignmentExpression();
        }
        Expr value = expression();
        if (at(COLON_EQUAL)) {
            throw mismatch();
        }
        return value;
    }

    /** slices: slice !',' | (slice | starred_expression) (',' ...)* [','] */
    private Expr slices() {
        Token start = peek();
        boolean starred = at(STAR);
        Expr first = starred ? starredExpression() : slice();
        if (!at(COMMA) && !starred) {
            return first;
        }
        List<Expr> items = new ArrayList<>();
        items.add(first);
        while (accept(COMMA) && !at(RSQB)) {
            items.add(at(STAR) ? starredExpression() : slice());
        }
        return new Expr.TupleDisplay(items, from(start));
    }

    /** slice: [expression] ':' [expression] [':' [expression]] | named_expression */
    private Expr slice() {
        Token start = peek();
        Expr lower = null;
        if (!at(COLON)) {
            lower = namedExpression();
            if (!at(COLON) || lower instanceof Expr.NamedExpr && start.kind == NAME) {
                return lower;
            }
        }
        expect(COLON);
        Expr upper = startsExpression(false) ? expression() : null;
        Expr step = accept(COLON) && startsExpression(false) ? expression() : null;
        return new Expr.Slice(lower, upper, step, from(start));
    }

    // ---- atoms ----

    Expr atom() {
        Token token = peek();
        switch (token.kind) {
            case NAME -> {
                mark++;
                return new Expr.Name(token.text, token.span());
            }
            case TRUE -> {
                mark++;
                return new Expr.BoolConstant(true, token.span());
            }
            case FALSE -> {
                mark++;
                return new Expr.BoolConstant(false, token.span());
            }
            case NONE -> {
                mark++;
                return new Expr.NoneConstant(token.span());
            }
            case ELLIPSIS -> {
                mark++;
                return new Expr.EllipsisConstant(token.span());
            }
            case NUMBER -> {
                return number();
            }
            case STRING, FSTRING_START -> {
                return strings();
            }
            case LPAR -> {
                return nested(this::parenthesized);
            }
            case LSQB -> {
                return nested(this::listOrComprehension);
            }
            case LBRACE -> {
                return nested(this::braces);
            }
            default -> throw mismatch();
        }
    }

    private Expr nested(java.util.function.Supplier<Expr> rule) {
        enter();
        Expr result = rule.get();
        leave();
        return result;
    }

    private Expr number() {
        Token token = next();
        try {
            return NumberLiterals.constant(token.text, token.span());
        } catch (StringLiterals.BadLiteral bad) {
            throw source.error(Kind.SYNTAX_ERROR, bad.getMessage(), token.span());
        }
    }

    /** tuple | group | genexp. A group is its content, but for the outer expression's span. */
    Expr parenthesized() {
        Token open = expect(LPAR);
        if (accept(RPAR)) {
            return new Expr.TupleDisplay(List.of(), from(open));
        }
        if (at(YIELD)) {
            Expr value = yieldExpression();
            expect(RPAR);
            return value;
        }
        Expr first = starNamedExpression();
        if (at(COMMA)) {
            List<Expr> items = restOfDisplay(first, RPAR);
            return new Expr.TupleDisplay(items, from(open));
        }
        if (first instanceof Expr.Starred) {
            throw mismatch();
        }
        if (at(FOR) || at(ASYNC)) {
            List<Comprehension> clauses = forIfClauses();
            expect(RPAR);
            return new Expr.GeneratorExp(first, clauses, from(open));
        }
        expect(RPAR);
        return first;
    }

    /** The items behind the first one, and the closing bracket. */
    private List<Expr> restOfDisplay(Expr first, TokenKind close) {
        List<Expr> items = new ArrayList<>();
        items.add(first);
        while (accept(COMMA) && !at(close)) {
            items.add(starNamedExpression());
        }
        expect(close);
        return items;
    }

    /** list | listcomp */
    Expr listOrComprehension() {
        Token open = expect(LSQB);
        if (accept(RSQB)) {
            return new Expr.ListDisplay(List.of(), from(open));
        }
        Expr first = starNamedExpression();
        if ((at(FOR) || at(ASYNC)) && !(first instanceof Expr.Starred)) {
            List<Comprehension> clauses = forIfClauses();
            expect(RSQB);
            return new Expr.ListComp(first, clauses, from(open));
        }
        List<Expr> items = restOfDisplay(first, RSQB);
        return new Expr.ListDisplay(items, from(open));
    }

    private Expr braces() {
        int start = mark;
        int depth = depth();
        if (failedBraces.contains(start)) {
            throw mismatch();
        }
        try {
            return dictOrSet();
        } catch (Mismatch m) {
            back(start, depth);
            // Reading the items again must not look for mistakes in their braces again: nested ones would take
            // exponential time.
            failedBraces.add(start);
            dictMistakes();
            throw m;
        }
    }

    /** invalid_double_starred_kvpairs: unlike other mistakes these are looked for in the first pass. */
    private void dictMistakes() {
        expect(LBRACE);
        int start = mark;
        boolean comma = false;
        while (attempt(this::dictItem) != null) {
            comma = accept(COMMA);
            if (!comma) {
                break;
            }
        }
        if (comma) {
            int item = mark;
            Expr key = attempt(this::expression);
            if (key != null && !at(COLON)) {
                int column = Math.max(0, key.span().endColumn() - 1);
                int line = key.span().line();
                throw errorAt(new Span(line, column, line, column), "':' expected after dictionary key");
            }
            mark = item;
            missingDictValue();
        }
        mark = start;
        missingDictValue();
    }

    private Boolean dictItem() {
        if (accept(DOUBLE_STAR)) {
            bitwiseOr();
        } else {
            expression();
            expect(COLON);
            expression();
        }
        return true;
    }

    private void missingDictValue() {
        if (attempt(this::expression) == null || !at(COLON)) {
            return;
        }
        Token colon = next();
        Token star = peek();
        if (accept(STAR) && attempt(this::bitwiseOr) != null) {
            throw errorAt(openRange(star.span()), "cannot use a starred expression in a dictionary value");
        }
        if (at(RBRACE) || at(COMMA)) {
            throw errorAt(colon.span(), "expression expected after dictionary key and ':'");
        }
    }

    /** dict | set | dictcomp | setcomp */
    Expr dictOrSet() {
        Token open = expect(LBRACE);
        if (accept(RBRACE)) {
            return new Expr.DictDisplay(List.of(), List.of(), from(open));
        }
        if (at(DOUBLE_STAR)) {
            return dict(open, new ArrayList<>(), new ArrayList<>());
        }
        Token start = peek();
        Expr first = starNamedExpression();
        if (at(COLON) && !(first instanceof Expr.Starred) && !(first instanceof Expr.NamedExpr && start.kind == NAME)) {
            next();
            Expr value = expression();
            if (at(FOR) || at(ASYNC)) {
                List<Comprehension> clauses = forIfClauses();
                expect(RBRACE);
                return new Expr.DictComp(first, value, clauses, from(open));
            }
            List<@Nullable Expr> keys = new ArrayList<>();
            List<Expr> values = new ArrayList<>();
            keys.add(first);
            values.add(value);
            if (!at(RBRACE)) {
                expect(COMMA);
            }
            return dict(open, keys, values);
        }
        if ((at(FOR) || at(ASYNC)) && !(first instanceof Expr.Starred)) {
            List<Comprehension> clauses = forIfClauses();
            expect(RBRACE);
            return new Expr.SetComp(first, clauses, from(open));
        }
        List<Expr> items = restOfDisplay(first, RBRACE);
        return new Expr.SetDisplay(items, from(open));
    }

    /** The rest of a dict's items, and its closing bracket. */
    private Expr dict(Token open, List<@Nullable Expr> keys, List<Expr> values) {
        while (!at(RBRACE)) {
            if (accept(DOUBLE_STAR)) {
                keys.add(null);
                values.add(bitwiseOr());
            } else {
                keys.add(expression());
                expect(COLON);
                values.add(expression());
            }
            if (!accept(COMMA)) {
                break;
            }
        }
        expect(RBRACE);
        return new Expr.DictDisplay(keys, values, from(open));
    }

    // ---- comprehensions ----

    /** for_if_clauses: (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+ */
    final List<Comprehension> forIfClauses() {
        List<Comprehension> clauses = new ArrayList<>(1);
        do {
            clauses.add(forIfClause());
        } while (at(FOR) || at(ASYNC));
        return clauses;
    }

    Comprehension forIfClause() {
        Token start = peek();
        boolean async = accept(ASYNC);
        expect(FOR);
        Expr target = starTargets();
        expect(IN);
        Expr iter = disjunction();
        List<Expr> ifs = List.of();
        while (accept(IF)) {
            ifs = plus(ifs, disjunction());
        }
        return new Comprehension(target, iter, ifs, async, from(start));
    }

    // ---- targets ----

    /** star_targets: what may be assigned to, between 'for' and 'in' and behind 'as'. */
    final Expr starTargets() {
        Token start = peek();
        Expr first = starTarget();
        if (!at(COMMA)) {
            return first;
        }
        List<Expr> items = new ArrayList<>();
        items.add(first);
        while (accept(COMMA) && startsExpression(true)) {
            items.add(starTarget());
        }
        return new Expr.TupleDisplay(items, from(start));
    }

    /** star_target: '*' star_target | target_with_star_atom */
    final Expr starTarget() {
        Token start = peek();
        Expr target;
        if (accept(STAR)) {
            Expr inner = primary();
            target = new Expr.Starred(inner, from(start));
        } else {
            target = primary();
        }
        if (!Targets.isStarTarget(target)) {
            throw mismatch();
        }
        return target;
    }
}
