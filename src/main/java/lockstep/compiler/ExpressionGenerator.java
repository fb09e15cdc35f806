package lockstep.compiler;

import static lockstep.compiler.Instr.NO_LOCATION;
import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Constant.Singleton;
import lockstep.compiler.Emitter.Use;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.BinaryOperator;
import lockstep.syntax.Tree.CompareOperator;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Code for expressions: the value ends on top of the stack. */
final class ExpressionGenerator {
    /** More values than this are collected in a container instead of piled on the stack. */
    static final int STACK_GUIDELINE = 30;

    private final Emitter out;
    private final CallGenerator calls;
    private final ComprehensionGenerator comprehensions;
    private final DefinitionGenerator definitions;

    ExpressionGenerator(Emitter out, DefinitionGenerator definitions) {
        this.out = out;
        this.definitions = definitions;
        this.calls = new CallGenerator(out, this);
        this.comprehensions = new ComprehensionGenerator(out, this);
    }

    CallGenerator calls() {
        return calls;
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
                jumpIf(span, e.test(), next, false);
                visit(e.body());
                out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, end);
                out.use(next);
                visit(e.orElse());
                out.use(end);
            }
            case Expr.DictDisplay e -> dict(e);
            case Expr.SetDisplay e -> collect(span, e.elements(), 0, BUILD_SET, SET_ADD, SET_UPDATE, false);
            case Expr.ListDisplay e -> collect(span, e.elements(), 0, BUILD_LIST, LIST_APPEND, LIST_EXTEND, false);
            case Expr.TupleDisplay e -> collect(span, e.elements(), 0, BUILD_LIST, LIST_APPEND, LIST_EXTEND, true);
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
            case Expr.Compare e -> compare(e);
            case Expr.Call e -> calls.call(e);
            case Expr.JoinedStr e -> joinedStr(e);
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
        Expr.Compare negated = negated(e);
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

    /** {@code not a in b} is {@code a not in b}, and so for is; of other comparisons not is not the opposite. */
    private static Expr.@Nullable Compare negated(Expr.UnaryOp e) {
        if (e.op() == UnaryOperator.NOT && e.operand() instanceof Expr.Compare c && c.ops().size() == 1) {
            CompareOperator opposite = switch (c.ops().get(0)) {
                case IS -> CompareOperator.IS_NOT;
                case IS_NOT -> CompareOperator.IS;
                case IN -> CompareOperator.NOT_IN;
                case NOT_IN -> CompareOperator.IN;
                default -> null;
            };
            if (opposite != null) {
                return new Expr.Compare(c.left(), List.of(opposite), c.comparators(), c.span());
            }
        }
        return null;
    }

    private void compare(Expr.Compare e) {
        Span span = e.span();
        int last = e.ops().size() - 1;
        Doubts.identity(out.errors, e);
        visit(e.left());
        if (last == 0) {
            comparand(e, 0);
            emitCompare(span, e.ops().get(0));
            return;
        }
        Instr.Label cleanup = new Instr.Label();
        Instr.Label end = new Instr.Label();
        for (int i = 0; i < last; i++) {
            comparand(e, i);
            out.emit(span, SWAP, 2);
            out.emit(span, COPY, 2);
            emitCompare(span, e.ops().get(i));
            out.emit(span, COPY, 1);
            out.emit(span, TO_BOOL);
            out.jump(span, POP_JUMP_IF_FALSE, cleanup);
            out.emit(span, POP_TOP);
        }
        comparand(e, last);
        emitCompare(span, e.ops().get(last));
        out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, end);
        out.use(cleanup);
        out.emit(span, SWAP, 2);
        out.emit(span, POP_TOP);
        out.use(end);
    }

    /** The last thing searched by in may be a tuple or frozenset instead of a list or set. */
    private void comparand(Expr.Compare e, int i) {
        Expr expr = e.comparators().get(i);
        CompareOperator op = e.ops().get(i);
        if (i == e.ops().size() - 1 && (op == CompareOperator.IN || op == CompareOperator.NOT_IN)) {
            iterable(expr);
        } else {
            visit(expr);
        }
    }

    void iterable(Expr expr) {
        Constant frozen = out.folder.frozenSet(expr);
        if (frozen != null) {
            out.constant(expr.span(), frozen);
        } else {
            visit(out.folder.asIterable(expr));
        }
    }

    private void emitCompare(Span span, CompareOperator op) {
        switch (op) {
            case IS -> out.emit(span, IS_OP, 0);
            case IS_NOT -> out.emit(span, IS_OP, 1);
            case IN -> out.emit(span, CONTAINS_OP, 0);
            case NOT_IN -> out.emit(span, CONTAINS_OP, 1);
            default -> out.emit(span, COMPARE_OP, compareArgument(op));
        }
    }

    /** The operator above bit 5; below, which of unordered, less, greater, equal make it true. */
    private static int compareArgument(CompareOperator op) {
        return op.ordinal() << 5 | switch (op) {
            case LT -> 2;
            case LE -> 10;
            case EQ -> 8;
            case NE -> 7;
            case GT -> 4;
            case GE -> 12;
            default -> 0;
        };
    }

    /** Jumps when the truth of the expression is the one given; else falls through. */
    void jumpIf(Span span, Expr expr, Instr.Label next, boolean when) {
        out.nesting.enter(expr.span());
        if (out.folder.fold(expr) == null) {
            if (expr instanceof Expr.UnaryOp e && e.op() == UnaryOperator.NOT) {
                Expr.Compare negated = negated(e);
                if (negated != null) {
                    jumpIf(span, negated, next, when);
                } else {
                    jumpIf(span, e.operand(), next, !when);
                }
                out.nesting.leave();
                return;
            }
            if (expr instanceof Expr.BoolOp e) {
                boolean inner = !e.isAnd();
                Instr.Label innerNext = inner != when ? new Instr.Label() : next;
                List<Expr> values = e.values();
                for (Expr value : values.subList(0, values.size() - 1)) {
                    jumpIf(span, value, innerNext, inner);
                }
                jumpIf(span, values.get(values.size() - 1), next, when);
                if (innerNext != next) {
                    out.use(innerNext);
                }
                out.nesting.leave();
                return;
            }
            if (expr instanceof Expr.IfExp e) {
                Instr.Label end = new Instr.Label();
                Instr.Label orElse = new Instr.Label();
                jumpIf(span, e.test(), orElse, false);
                jumpIf(span, e.body(), next, when);
                out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, end);
                out.use(orElse);
                jumpIf(span, e.orElse(), next, when);
                out.use(end);
                out.nesting.leave();
                return;
            }
            if (expr instanceof Expr.Compare e && e.ops().size() > 1) {
                jumpIfChained(e, next, when);
                out.nesting.leave();
                return;
            }
        }
        visit(expr);
        out.emit(expr.span(), TO_BOOL);
        out.jump(expr.span(), when ? POP_JUMP_IF_TRUE : POP_JUMP_IF_FALSE, next);
        out.nesting.leave();
    }

    private void jumpIfChained(Expr.Compare e, Instr.Label next, boolean when) {
        Span span = e.span();
        int last = e.ops().size() - 1;
        Instr.Label cleanup = new Instr.Label();
        Instr.Label end = new Instr.Label();
        Doubts.identity(out.errors, e);
        visit(e.left());
        for (int i = 0; i < last; i++) {
            comparand(e, i);
            out.emit(span, SWAP, 2);
            out.emit(span, COPY, 2);
            emitCompare(span, e.ops().get(i));
            out.emit(span, TO_BOOL);
            out.jump(span, POP_JUMP_IF_FALSE, cleanup);
        }
        comparand(e, last);
        emitCompare(span, e.ops().get(last));
        out.emit(span, TO_BOOL);
        out.jump(span, when ? POP_JUMP_IF_TRUE : POP_JUMP_IF_FALSE, next);
        out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, end);
        out.use(cleanup);
        out.emit(span, POP_TOP);
        if (!when) {
            out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, next);
        }
        out.use(end);
    }

    // ---- displays ----

    /** A list, set or tuple whose elements may be starred, on top of {@code pushed} values already there. */
    void collect(
            Span span, List<Expr> elements, int pushed, Opcode build, Opcode add, Opcode extend, boolean tuple) {
        int n = elements.size();
        if (n > 2) {
            Constant.Tuple folded = out.folder.tuple(elements);
            if (folded != null) {
                if (tuple && pushed == 0) {
                    out.constant(span, folded);
                    return;
                }
                out.emit(span, build, pushed);
                out.constant(span, add == SET_ADD ? ConstantArithmetic.frozenSet(folded.items()) : folded);
                out.emit(span, extend, 1);
                if (tuple) {
                    out.emit(span, CALL_INTRINSIC_1, Emitter.INTRINSIC_LIST_TO_TUPLE);
                }
                return;
            }
        }
        boolean big = n + pushed > STACK_GUIDELINE;
        boolean starred = elements.stream().anyMatch(e -> e instanceof Expr.Starred);
        if (!starred && !big) {
            visitAll(elements);
            out.emit(span, tuple ? BUILD_TUPLE : build, n + pushed);
            return;
        }
        boolean built = false;
        if (big) {
            out.emit(span, build, pushed);
            built = true;
        }
        for (int i = 0; i < n; i++) {
            Expr element = elements.get(i);
            if (element instanceof Expr.Starred star) {
                if (!built) {
                    out.emit(span, build, i + pushed);
                    built = true;
                }
                visit(star.value());
                out.emit(span, extend, 1);
            } else {
                visit(element);
                if (built) {
                    out.emit(span, add, 1);
                }
            }
        }
        if (tuple) {
            out.emit(span, CALL_INTRINSIC_1, Emitter.INTRINSIC_LIST_TO_TUPLE);
        }
    }

    private void dict(Expr.DictDisplay e) {
        Span span = e.span();
        int n = e.values().size();
        int waiting = 0;
        boolean built = false;
        for (int i = 0; i < n; i++) {
            if (e.keys().get(i) == null) {
                if (waiting > 0) {
                    dictPart(e, i - waiting, i);
                    if (built) {
                        out.emit(span, DICT_UPDATE, 1);
                    }
                    built = true;
                    waiting = 0;
                }
                if (!built) {
                    out.emit(span, BUILD_MAP, 0);
                    built = true;
                }
                visit(e.values().get(i));
                out.emit(span, DICT_UPDATE, 1);
            } else if (waiting * 2 > STACK_GUIDELINE) {
                dictPart(e, i - waiting, i + 1);
                if (built) {
                    out.emit(span, DICT_UPDATE, 1);
                }
                built = true;
                waiting = 0;
            } else {
                waiting++;
            }
        }
        if (waiting > 0) {
            dictPart(e, n - waiting, n);
            if (built) {
                out.emit(span, DICT_UPDATE, 1);
            }
            built = true;
        }
        if (!built) {
            out.emit(span, BUILD_MAP, 0);
        }
    }

    private void dictPart(Expr.DictDisplay e, int begin, int end) {
        Span span = e.span();
        int n = end - begin;
        boolean big = n * 2 > STACK_GUIDELINE;
        if (n > 1 && !big) {
            Constant.Tuple keys = out.folder.tuple(e.keys().subList(begin, end));
            if (keys != null) {
                visitAll(e.values().subList(begin, end));
                out.constant(span, keys);
                out.emit(span, BUILD_CONST_KEY_MAP, n);
                return;
            }
        }
        if (big) {
            out.emit(span, BUILD_MAP, 0);
        }
        for (int i = begin; i < end; i++) {
            visit(e.keys().get(i));
            visit(e.values().get(i));
            if (big) {
                out.emit(span, MAP_ADD, 1);
            }
        }
        if (!big) {
            out.emit(span, BUILD_MAP, n);
        }
    }

    private void joinedStr(Expr.JoinedStr e) {
        List<Expr> values = e.values();
        if (values.size() > STACK_GUIDELINE) {
            out.constant(e.span(), Emitter.str(""));
            out.loadAttribute(e.span(), "join", true);
            out.emit(e.span(), BUILD_LIST, 0);
            for (Expr value : values) {
                visit(value);
                out.emit(e.span(), LIST_APPEND, 1);
            }
            out.emit(e.span(), CALL, 1);
            return;
        }
        visitAll(values);
        if (values.size() > 1) {
            out.emit(e.span(), BUILD_STRING, values.size());
        } else if (values.isEmpty()) {
            out.constant(e.span(), Emitter.str(""));
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

    // ---- targets ----

    void store(Expr target) {
        Span span = target.span();
        out.nesting.enter(span);
        switch (target) {
            case Expr.Name e -> out.name(span, e.id(), Use.STORE);
            case Expr.Attribute e -> {
                visit(e.value());
                staticAttribute(e);
                out.named(atName(span, e), STORE_ATTR, e.name());
            }
            case Expr.Subscript e -> {
                visit(e.value());
                if (isSimpleSlice(e.index())) {
                    sliceBounds((Expr.Slice) e.index());
                    out.emit(span, STORE_SLICE);
                } else {
                    visit(e.index());
                    out.emit(span, STORE_SUBSCR);
                }
            }
            case Expr.TupleDisplay e -> unpack(span, e.elements());
            case Expr.ListDisplay e -> unpack(span, e.elements());
            case Expr.Starred e ->
                    throw out.errors.at(span, "starred assignment target must be in a list or tuple");
            default -> throw new IllegalStateException("no target: " + target);
        }
        out.nesting.leave();
    }

    /** A class tells which attributes its methods set on self (__static_attributes__). */
    private void staticAttribute(Expr.Attribute e) {
        if (!(e.value() instanceof Expr.Name name) || !name.id().equals("self")) {
            return;
        }
        for (int i = out.stack.size() - 1; i >= 0; i--) {
            if (out.stack.get(i).kind == Unit.Kind.CLASS) {
                out.stack.get(i).staticAttributes.add(e.name());
                return;
            }
        }
    }

    private void unpack(Span span, List<Expr> elements) {
        int n = elements.size();
        boolean seenStar = false;
        for (int i = 0; i < n; i++) {
            if (elements.get(i) instanceof Expr.Starred) {
                if (seenStar) {
                    throw out.errors.at(span, "multiple starred expressions in assignment");
                }
                if (i >= 256) {
                    throw out.errors.at(span, "too many expressions in star-unpacking assignment");
                }
                out.emit(span, UNPACK_EX, i + (n - i - 1 << 8));
                seenStar = true;
            }
        }
        if (!seenStar) {
            out.emit(span, UNPACK_SEQUENCE, n);
        }
        for (Expr element : new ArrayList<>(elements)) {
            store(element instanceof Expr.Starred star ? star.value() : element);
        }
    }

    void delete(Expr target) {
        Span span = target.span();
        switch (target) {
            case Expr.Name e -> out.name(span, e.id(), Use.DELETE);
            case Expr.Attribute e -> {
                visit(e.value());
                out.named(atName(span, e), DELETE_ATTR, e.name());
            }
            case Expr.Subscript e -> {
                visit(e.value());
                visit(e.index());
                out.emit(span, DELETE_SUBSCR);
            }
            case Expr.TupleDisplay e -> e.elements().forEach(this::delete);
            case Expr.ListDisplay e -> e.elements().forEach(this::delete);
            default -> throw new IllegalStateException("no target: " + target);
        }
    }

    void keywordValues(List<Tree.Keyword> keywords) {
        keywords.forEach(k -> visit(k.value()));
    }
}
