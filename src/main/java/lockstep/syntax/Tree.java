package lockstep.syntax;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The syntax tree of Python 3.13, in the shapes and names of the reference's abstract grammar (the {@code ast}
 * module): a reader who knows {@code ast.dump} knows this tree.
 */
public sealed interface Tree {
    Span span();

    /** A whole source file, or what {@code exec} takes. */
    record Module(List<Stmt> body, Span span) implements Tree {}

    // ---- statements ----

    sealed interface Stmt extends Tree {}

    record FunctionDef(
            String name,
            List<TypeParam> typeParams,
            Arguments args,
            List<Stmt> body,
            List<Expr> decorators,
            @Nullable Expr returns,
            boolean isAsync,
            Span span)
            implements Stmt {}

    record ClassDef(
            String name,
            List<TypeParam> typeParams,
            List<Expr> bases,
            List<Keyword> keywords,
            List<Stmt> body,
            List<Expr> decorators,
            Span span)
            implements Stmt {}

    record Return(@Nullable Expr value, Span span) implements Stmt {}

    record Delete(List<Expr> targets, Span span) implements Stmt {}

    record Assign(List<Expr> targets, Expr value, Span span) implements Stmt {}

    record TypeAlias(Expr.Name name, List<TypeParam> typeParams, Expr value, Span span) implements Stmt {}

    record AugAssign(Expr target, BinaryOperator op, Expr value, Span span) implements Stmt {}

    /** {@code simple} is true when the target is a name without parentheses. */
    record AnnAssign(Expr target, Expr annotation, @Nullable Expr value, boolean simple, Span span) implements Stmt {}

    record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse, boolean isAsync, Span span)
            implements Stmt {}

    record While(Expr test, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {}

    record If(Expr test, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {}

    record With(List<WithItem> items, List<Stmt> body, boolean isAsync, Span span) implements Stmt {}

    record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {}

    record Raise(@Nullable Expr exception, @Nullable Expr cause, Span span) implements Stmt {}

    /** {@code isStar} for {@code except*}. */
    record Try(
            List<Stmt> body,
            List<ExceptHandler> handlers,
            List<Stmt> orElse,
            List<Stmt> finalBody,
            boolean isStar,
            Span span)
            implements Stmt {}

    record Assert(Expr test, @Nullable Expr message, Span span) implements Stmt {}

    record Import(List<Alias> names, Span span) implements Stmt {}

    /** {@code level} counts the leading dots. */
    record ImportFrom(@Nullable String module, List<Alias> names, int level, Span span) implements Stmt {}

    record Global(List<String> names, Span span) implements Stmt {}

    record Nonlocal(List<String> names, Span span) implements Stmt {}

    record ExprStmt(Expr value, Span span) implements Stmt {}

    record Pass(Span span) implements Stmt {}

    record Break(Span span) implements Stmt {}

    record Continue(Span span) implements Stmt {}

    // ---- expressions ----

    sealed interface Expr extends Tree {
        record BoolOp(boolean isAnd, List<Expr> values, Span span) implements Expr {}

        record NamedExpr(Name target, Expr value, Span span) implements Expr {}

        record BinOp(Expr left, BinaryOperator op, Expr right, Span span) implements Expr {}

        record UnaryOp(UnaryOperator op, Expr operand, Span span) implements Expr {}

        record Lambda(Arguments args, Expr body, Span span) implements Expr {}

        record IfExp(Expr test, Expr body, Expr orElse, Span span) implements Expr {}

        /** A null key stands for {@code **value}. */
        record DictDisplay(List<@Nullable Expr> keys, List<Expr> values, Span span) implements Expr {}

        record SetDisplay(List<Expr> elements, Span span) implements Expr {}

        record ListComp(Expr element, List<Comprehension> generators, Span span) implements Expr {}

        record SetComp(Expr element, List<Comprehension> generators, Span span) implements Expr {}

        record DictComp(Expr key, Expr value, List<Comprehension> generators, Span span) implements Expr {}

        record GeneratorExp(Expr element, List<Comprehension> generators, Span span) implements Expr {}

        record Await(Expr value, Span span) implements Expr {}

        record Yield(@Nullable Expr value, Span span) implements Expr {}

        record YieldFrom(Expr value, Span span) implements Expr {}

        record Compare(Expr left, List<CompareOperator> ops, List<Expr> comparators, Span span) implements Expr {}

        /** A {@link Starred} argument spreads; a keyword without a name is {@code **value}. */
        record Call(Expr function, List<Expr> args, List<Keyword> keywords, Span span) implements Expr {}

        /** {@code conversion} is {@code 's'}, {@code 'r'}, {@code 'a'} or -1. */
        record FormattedValue(Expr value, int conversion, @Nullable Expr formatSpec, Span span) implements Expr {}

        /** An f-string: its parts are {@link StrConstant}s and {@link FormattedValue}s. */
        record JoinedStr(List<Expr> values, Span span) implements Expr {}

        record Attribute(Expr value, String name, Span span) implements Expr {}

        record Subscript(Expr value, Expr index, Span span) implements Expr {}

        record Starred(Expr value, Span span) implements Expr {}

        record Name(String id, Span span) implements Expr {}

        record ListDisplay(List<Expr> elements, Span span) implements Expr {}

        record TupleDisplay(List<Expr> elements, Span span) implements Expr {}

        /** Only as an index. */
        record Slice(@Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step, Span span) implements Expr {}

        record NoneConstant(Span span) implements Expr {}

        record BoolConstant(boolean value, Span span) implements Expr {}

        record EllipsisConstant(Span span) implements Expr {}

        record IntConstant(BigInteger value, Span span) implements Expr {}

        record FloatConstant(double value, Span span) implements Expr {}

        /** {@code 3j}: only the imaginary part is written. */
        record ImaginaryConstant(double value, Span span) implements Expr {}

        /** Text as UTF-16, surrogate pairs for what lies beyond; a lone surrogate stays one. */
        record StrConstant(String value, Span span) implements Expr {}

        /** One byte a char, 0 to 255. */
        record BytesConstant(String value, Span span) implements Expr {}
    }

    // ---- patterns ----

    sealed interface Pattern extends Tree {
        record MatchValue(Expr value, Span span) implements Pattern {}

        /** None, True or False. */
        record MatchSingleton(Expr value, Span span) implements Pattern {}

        record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {}

        record MatchMapping(List<Expr> keys, List<Pattern> patterns, @Nullable String rest, Span span)
                implements Pattern {}

        record MatchClass(
                Expr type, List<Pattern> patterns, List<String> keywordNames, List<Pattern> keywordPatterns, Span span)
                implements Pattern {}

        /** A null name is {@code *_}. */
        record MatchStar(@Nullable String name, Span span) implements Pattern {}

        /** {@code pattern as name}; without a pattern a capture; without a name too, the wildcard. */
        record MatchAs(@Nullable Pattern pattern, @Nullable String name, Span span) implements Pattern {}

        record MatchOr(List<Pattern> patterns, Span span) implements Pattern {}
    }

    // ---- parts ----

    record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync, Span span) implements Tree {}

    /** A null type is a bare {@code except:}. */
    record ExceptHandler(@Nullable Expr type, @Nullable String name, List<Stmt> body, Span span) implements Tree {}

    /**
     * Parameters. {@code defaults} belong to the last of the positional ones; {@code keywordDefaults} go with
     * {@code keywordOnly} one by one, null where there is none.
     */
    record Arguments(
            List<Arg> positionalOnly,
            List<Arg> args,
            @Nullable Arg varArgs,
            List<Arg> keywordOnly,
            List<@Nullable Expr> keywordDefaults,
            @Nullable Arg keywordArgs,
            List<Expr> defaults,
            Span span)
            implements Tree {}

    record Arg(String name, @Nullable Expr annotation, Span span) implements Tree {}

    /** A null name is {@code **value}. */
    record Keyword(@Nullable String name, Expr value, Span span) implements Tree {}

    record Alias(String name, @Nullable String asName, Span span) implements Tree {}

    record WithItem(Expr context, @Nullable Expr target, Span span) implements Tree {}

    record MatchCase(Pattern pattern, @Nullable Expr guard, List<Stmt> body, Span span) implements Tree {}

    sealed interface TypeParam extends Tree {
        String name();

        record TypeVar(String name, @Nullable Expr bound, @Nullable Expr defaultValue, Span span)
                implements TypeParam {}

        record ParamSpec(String name, @Nullable Expr defaultValue, Span span) implements TypeParam {}

        record TypeVarTuple(String name, @Nullable Expr defaultValue, Span span) implements TypeParam {}
    }

    // ---- operators ----

    /** In the order of CPython's {@code _nb_ops}, so that the ordinal is BINARY_OP's argument; in place adds 13. */
    enum BinaryOperator {
        ADD("+"),
        AND("&"),
        FLOOR_DIVIDE("//"),
        LSHIFT("<<"),
        MATRIX_MULTIPLY("@"),
        MULTIPLY("*"),
        REMAINDER("%"),
        OR("|"),
        POWER("**"),
        RSHIFT(">>"),
        SUBTRACT("-"),
        TRUE_DIVIDE("/"),
        XOR("^");

        public final String symbol;

        BinaryOperator(String symbol) {
            this.symbol = symbol;
        }
    }

    enum UnaryOperator {
        INVERT,
        NOT,
        PLUS,
        MINUS
    }

    enum CompareOperator {
        LT("<"),
        LE("<="),
        EQ("=="),
        NE("!="),
        GT(">"),
        GE(">="),
        IS("is"),
        IS_NOT("is not"),
        IN("in"),
        NOT_IN("not in");

        public final String symbol;

        CompareOperator(String symbol) {
            this.symbol = symbol;
        }
    }
}
