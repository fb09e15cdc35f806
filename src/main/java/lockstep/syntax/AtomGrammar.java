package lockstep.syntax;

import static lockstep.syntax.TokenKind.ASYNC;
import static lockstep.syntax.TokenKind.COLON;
import static lockstep.syntax.TokenKind.COLON_EQUAL;
import static lockstep.syntax.TokenKind.COMMA;
import static lockstep.syntax.TokenKind.DOT;
import static lockstep.syntax.TokenKind.DOUBLE_STAR;
import static lockstep.syntax.TokenKind.EQUAL;
import static lockstep.syntax.TokenKind.FOR;
import static lockstep.syntax.TokenKind.IF;
import static lockstep.syntax.TokenKind.IN;
import static lockstep.syntax.TokenKind.LBRACE;
import static lockstep.syntax.TokenKind.LPAR;
import static lockstep.syntax.TokenKind.LSQB;
import static lockstep.syntax.TokenKind.NAME;
import static lockstep.syntax.TokenKind.RBRACE;
import static lockstep.syntax.TokenKind.RPAR;
import static lockstep.syntax.TokenKind.RSQB;
import static lockstep.syntax.TokenKind.STAR;
import static lockstep.syntax.TokenKind.YIELD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import lockstep.syntax.PythonSyntaxError.Kind;
import lockstep.syntax.Tree.Comprehension;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.Keyword;
import org.jspecify.annotations.Nullable;

/** The tightest expressions: names, literals, displays, comprehensions, and what is attached to them by dot and brackets. */
abstract class AtomGrammar extends StringGrammar {
    /** Where a brace opens nothing that fits. */
    private final Set<Integer> failedBraces = new HashSet<>();

    AtomGrammar(Lexer lexer, LiteralWarnings warnings) {
        super(lexer, warnings);
    }

    AtomGrammar(TokenCursor other) {
        super(other);
    }

    abstract Expr starNamedExpression();

    abstract Expr namedExpression();

    abstract Expr assignmentExpression();

    abstract Expr yieldExpression();

    abstract Expr disjunction();

    abstract Expr bitwiseOr();

    abstract boolean startsExpression(boolean starToo);

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

    private Expr nested(Supplier<Expr> rule) {
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
                throw errorAt(new Span(line, column, line, Span.NO_END), "':' expected after dictionary key");
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
