package lockstep.compiler;

import static lockstep.compiler.Instr.NO_LOCATION;
import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.List;
import lockstep.syntax.Span;
import lockstep.syntax.Tree.CompareOperator;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Code for comparisons, and for jumps that depend on the truth of an expression. */
final class ConditionGenerator {
    private final Emitter out;
    private final ExpressionGenerator expressions;

    ConditionGenerator(Emitter out, ExpressionGenerator expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    /** {@code not a in b} is {@code a not in b}, and so for is; of other comparisons not is not the opposite. */
    static Expr.@Nullable Compare negated(Expr.UnaryOp e) {
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

    void compare(Expr.Compare e) {
        Span span = e.span();
        int last = e.ops().size() - 1;
        Doubts.identity(out.errors, e);
        expressions.visit(e.left());
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
            expressions.iterable(expr);
        } else {
            expressions.visit(expr);
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
        if (out.folder.fold(expr) != null || !jumpByParts(span, expr, next, when)) {
            expressions.visit(expr);
            out.emit(expr.span(), TO_BOOL);
            out.jump(expr.span(), when ? POP_JUMP_IF_TRUE : POP_JUMP_IF_FALSE, next);
        }
        out.nesting.leave();
    }

    /** Whether the expression is one whose parts jump by themselves, so that its own value is never made. */
    private boolean jumpByParts(Span span, Expr expr, Instr.Label next, boolean when) {
        switch (expr) {
            case Expr.UnaryOp e when e.op() == UnaryOperator.NOT -> {
                Expr.Compare negated = negated(e);
                if (negated != null) {
                    jumpIf(span, negated, next, when);
                } else {
                    jumpIf(span, e.operand(), next, !when);
                }
            }
            case Expr.BoolOp e -> {
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
            }
            case Expr.IfExp e -> {
                Instr.Label end = new Instr.Label();
                Instr.Label orElse = new Instr.Label();
                jumpIf(span, e.test(), orElse, false);
                jumpIf(span, e.body(), next, when);
                out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, end);
                out.use(orElse);
                jumpIf(span, e.orElse(), next, when);
                out.use(end);
            }
            case Expr.Compare e when e.ops().size() > 1 -> jumpIfChained(e, next, when);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void jumpIfChained(Expr.Compare e, Instr.Label next, boolean when) {
        Span span = e.span();
        int last = e.ops().size() - 1;
        Instr.Label cleanup = new Instr.Label();
        Instr.Label end = new Instr.Label();
        Doubts.identity(out.errors, e);
        expressions.visit(e.left());
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
}
