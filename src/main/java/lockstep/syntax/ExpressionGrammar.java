package lockstep.syntax;

import static lockstep.syntax.TokenKind.AND;
import static lockstep.syntax.TokenKind.AWAIT;
import static lockstep.syntax.TokenKind.COLON;
import static lockstep.syntax.TokenKind.COLON_EQUAL;
import static lockstep.syntax.TokenKind.COMMA;
import static lockstep.syntax.TokenKind.DOUBLE_STAR;
import static lockstep.syntax.TokenKind.ELSE;
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
import static lockstep.syntax.TokenKind.STAR;
import static lockstep.syntax.TokenKind.YIELD;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lockstep.syntax.Tree.BinaryOperator;
import lockstep.syntax.Tree.CompareOperator;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Expressions, from the loosest rule to unary operators and await. Methods carry the names of the reference grammar's
 * rules; overridable ones are those {@link ExpressionDiagnosis} has more to say about.
 */
abstract class ExpressionGrammar extends AtomGrammar {
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
    @Override
    Expr starNamedExpression() {
        Token start = peek();
        if (accept(STAR)) {
            return new Expr.Starred(bitwiseOr(), from(start));
        }
        return namedExpression();
    }

    /** named_expression: NAME ':=' expression | expression !':=' */
    @Override
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

    @Override
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
    @Override
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
    @Override
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
    @Override
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
    @Override
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
                if (precedence >= ARITHMETIC && at(NOT)) {
                    notBehindOperator(this::inversion);
                }
                right = binary(precedence + 1);
            } catch (Mismatch m) {
                back(before, depth);
                return left;
            }
            left = new Expr.BinOp(left, binaryOperator(kind), right, from(start));
        }
    }

    private static final int ARITHMETIC = 5;

    /** {@code a + not b}: a mistake. */
    void notBehindOperator(Supplier<Expr> ifNegated) {}

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
        return factor(true);
    }

    private Expr factor(boolean watched) {
        int first = mark;
        while (isSign(kind())) {
            mark++;
        }
        int count = mark - first;
        if (watched && count > 0 && at(NOT)) {
            notBehindOperator(this::factor);
        }
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
            Expr exponent = factor(false);
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
}
