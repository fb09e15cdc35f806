package lockstep.compiler;

import static lockstep.compiler.Instr.NO_LOCATION;
import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.List;
import lockstep.compiler.Constant.Singleton;
import lockstep.compiler.Emitter.Use;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.BinaryOperator;
import lockstep.syntax.Tree.Expr;
import org.jspecify.annotations.Nullable;

/** Code for expressions: the value ends on top of the stack. */
final class ExpressionGenerator {
    private final Emitter out;
    private final CallGenerator calls;
    private final ComprehensionGenerator comprehensions;
    private final DefinitionGenerator definitions;
    private final ConditionGenerator conditions;
    private final DisplayGenerator displays;
    private final TargetGenerator targets;

    ExpressionGenerator(Emitter out, DefinitionGenerator definitions) {
        this.out = out;
        this.definitions = definitions;
        this.calls = new CallGenerator(out, this);
        this.comprehensions = new ComprehensionGenerator(out, this);
        this.conditions = new ConditionGenerator(out, this);
        this.displays = new DisplayGenerator(out, this);
        this.targets = new TargetGenerator(out, this);
    }

    CallGenerator calls() {
        return calls;
    }

    ConditionGenerator conditions() {
        return conditions;
    }

    DisplayGenerator displays() {
        return displays;
    }

    TargetGenerator targets() {
        return targets;
    }

    void visitAll(List<Expr> exprs) {
        exprs.forEach(this::visit);
    }

    void visit(Expr expr) {
        Constant constant = out.folder.fold(expr);
        if (constant != null) {
            out.constant(expr.span(), constant);
            return;
        }
        Span span = expr.span();
        out.nesting.enter(span);
        switch (expr) {
            case Expr.NamedExpr e -> {
                visit(e.value());
                out.emit(span, COPY, 1);
                out.name(e.target().span(), e.target().id(), Use.STORE);
            }
            case Expr.BoolOp e -> boolOp(e);
            case Expr.BinOp e -> binOp(e);
            case Expr.UnaryOp e -> unaryOp(e);
            case Expr.Lambda e -> definitions.lambda(e);
            case Expr.IfExp e -> {
                Instr.Label end = new Instr.Label();
                Instr.Label next = new Instr.Label();
                conditions.jumpIf(span, e.test(), next, false);
                visit(e.body());
                out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, end);
                out.use(next);
                visit(e.orElse());
                out.use(end);
            }
            case Expr.DictDisplay e -> displays.dict(e);
            case Expr.SetDisplay e -> displays.collect(span, e.elements(), 0, BUILD_SET, SET_ADD, SET_UPDATE, false);
            case Expr.ListDisplay e -> displays.collect(span, e.elements(), 0, BUILD_LIST, LIST_APPEND, LIST_EXTEND, false);
            case Expr.TupleDisplay e -> displays.collect(span, e.elements(), 0, BUILD_LIST, LIST_APPEND, LIST_EXTEND, true);
            case Expr.ListComp e -> comprehensions.list(e);
            case Expr.SetComp e -> comprehensions.set(e);
            case Expr.DictComp e -> comprehensions.dict(e);
            case Expr.GeneratorExp e -> comprehensions.generator(e);
            case Expr.Yield e -> {
                if (!out.unit.isFunctionLike()) {
                    throw out.errors.at(span, "'yield' outside function");
                }
                if (e.value() != null) {
                    visit(e.value());
                } else {
                    out.none(span);
                }
                emitYield(span);
            }
            case Expr.YieldFrom e -> {
                if (!out.unit.isFunctionLike()) {
                    throw out.errors.at(span, "'yield from' outside function");
                }
                if (out.unit.kind == Unit.Kind.ASYNC_FUNCTION) {
                    throw out.errors.at(span, "'yield from' inside async function");
                }
                visit(e.value());
                out.emit(span, GET_YIELD_FROM_ITER);
                out.yieldFrom(span, false);
            }
            case Expr.Await e -> {
                visit(e.value());
                out.emit(span, GET_AWAITABLE, 0);
                out.yieldFrom(span, true);
            }
            case Expr.Compare e -> conditions.compare(e);
            case Expr.Call e -> calls.call(e);
            case Expr.JoinedStr e -> displays.joinedStr(e);
            case Expr.FormattedValue e -> {
                visit(e.value());
                if (e.conversion() > 0) {
                    out.emit(span, CONVERT_VALUE, e.conversion() == 's' ? 1 : e.conversion() == 'r' ? 2 : 3);
                }
                if (e.formatSpec() != null) {
                    visit(e.formatSpec());
                    out.emit(span, FORMAT_WITH_SPEC);
                } else {
                    out.emit(span, FORMAT_SIMPLE);
                }
            }
            case Expr.Attribute e -> {
                if (calls.isPlainSuper(e)) {
                    calls.superAttribute(e, false);
                } else {
                    visit(e.value());
                    out.loadAttribute(atName(span, e), e.name(), false);
                }
            }
            case Expr.Subscript e -> {
                Doubts.subscript(out.errors, e);
                visit(e.value());
                if (isSimpleSlice(e.index())) {
                    sliceBounds((Expr.Slice) e.index());
                    out.emit(span, BINARY_SLICE);
                } else {
                    visit(e.index());
                    out.emit(span, BINARY_SUBSCR);
                }
            }
            case Expr.Slice e -> {
                int n = sliceBounds(e);
                if (e.step() != null) {
                    visit(e.step());
                    n++;
                }
                out.emit(span, BUILD_SLICE, n);
            }
            case Expr.Starred e -> throw out.errors.at(span, "can't use starred expression here");
            case Expr.Name e -> out.name(span, e.id(), Use.LOAD);
            default -> throw new IllegalStateException("not folded: " + expr);
        }
        out.nesting.leave();
    }

    void emitYield(Span span) {
        if (out.unit.scope.coroutine && out.unit.scope.generator) {
            out.emit(span, CALL_INTRINSIC_1, Emitter.INTRINSIC_ASYNC_GEN_WRAP);
        }
        out.emit(span, YIELD_VALUE, 0);
        out.emit(span, RESUME, 1);
    }

    // ---- operators ----

    private void boolOp(Expr.BoolOp e) {
        Instr.Label end = new Instr.Label();
        List<Expr> values = e.values();
        for (Expr value : values.subList(0, values.size() - 1)) {
            visit(value);
            out.emit(e.span(), COPY, 1);
            out.emit(e.span(), TO_BOOL);
            out.jump(e.span(), e.isAnd() ? POP_JUMP_IF_FALSE : POP_JUMP_IF_TRUE, end);
            out.emit(e.span(), POP_TOP);
        }
        visit(values.get(values.size() - 1));
        out.use(end);
    }

    private void binOp(Expr.BinOp outermost) {
        if (outermost.op() == BinaryOperator.REMAINDER
                && out.folder.fold(outermost.left()) instanceof Constant.Str format
                && outermost.right() instanceof Expr.TupleDisplay values
                && out.folder.fold(values) == null) {
            Expr.JoinedStr joined = PercentFormat.joined(format.value(), values, outermost.span());
            if (joined != null) {
                visit(joined);
                return;
            }
        }
        List<Expr.BinOp> spine = LeftSpine.of(outermost);
        int first = spine.size() - 1;
        while (first > 0 && out.folder.fold(spine.get(first).left()) == null && !isPercent(spine.get(first - 1))) {
            first--;
        }
        visit(spine.get(first).left());
        for (Expr.BinOp e : spine.subList(first, spine.size())) {
            visit(e.right());
            out.emit(e.span(), BINARY_OP, e.op().ordinal());
        }
    }

    private boolean isPercent(Expr.BinOp e) {
        return e.op() == BinaryOperator.REMAINDER && out.folder.fold(e.left()) instanceof Constant.Str;
    }

    private void unaryOp(Expr.UnaryOp e) {
        Expr.Compare negated = ConditionGenerator.negated(e);
        if (negated != null) {
            visit(negated);
            return;
        }
        visit(e.operand());
        switch (e.op()) {
            case NOT -> {
                out.emit(e.span(), TO_BOOL);
                out.emit(e.span(), UNARY_NOT);
            }
            case PLUS -> out.emit(e.span(), CALL_INTRINSIC_1, Emitter.INTRINSIC_UNARY_POSITIVE);
            case MINUS -> out.emit(e.span(), UNARY_NEGATIVE);
            case INVERT -> out.emit(e.span(), UNARY_INVERT);
        }
    }

    /** What is searched or run through: a constant where its items are constants. */
    void iterable(Expr expr) {
        Constant frozen = out.folder.frozenSet(expr);
        if (frozen != null) {
            out.constant(expr.span(), frozen);
        } else {
            visit(out.folder.asIterable(expr));
        }
    }

    // ---- subscripts and attributes ----

    static boolean isSimpleSlice(Expr index) {
        return index instanceof Expr.Slice slice && slice.step() == null;
    }

    int sliceBounds(Expr.Slice slice) {
        for (Expr bound : new @Nullable Expr[] {slice.lower(), slice.upper()}) {
            if (bound == null) {
                out.constant(slice.span(), Singleton.NONE);
            } else {
                visit(bound);
            }
        }
        return 2;
    }

    /** For an attribute written over several lines, the place moves to the name behind the last dot. */
    static Span atName(Span span, Expr.Attribute e) {
        Span whole = e.span();
        if (span.line() == whole.endLine()) {
            return span;
        }
        int length = e.name().codePointCount(0, e.name().length());
        int column = length <= whole.endColumn() ? whole.endColumn() - length : -1;
        int endLine = Math.max(whole.endLine(), span.endLine());
        int endColumn = endLine > whole.endLine() ? span.endColumn() : Math.max(column, span.endColumn());
        return new Span(whole.endLine(), column, endLine, endColumn);
    }

    void keywordValues(List<Tree.Keyword> keywords) {
        keywords.forEach(k -> visit(k.value()));
    }
}
