package lockstep.compiler;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import lockstep.compiler.Constant.Singleton;
import lockstep.syntax.Tree.Expr;
import org.jspecify.annotations.Nullable;

/** Which expressions are constants before the program runs; CPython's {@code Python/ast_opt.c}. */
final class Folder {
    private final Map<Expr, Object> known = new IdentityHashMap<>();
    private static final Object NOT_CONSTANT = new Object();

    /** The value, or null when it is not known until the program runs. */
    @Nullable Constant fold(Expr expr) {
        return switch (expr) {
            case Expr.NoneConstant e -> Singleton.NONE;
            case Expr.BoolConstant e -> e.value() ? Singleton.TRUE : Singleton.FALSE;
            case Expr.EllipsisConstant e -> Singleton.ELLIPSIS;
            case Expr.IntConstant e -> new Constant.Int(e.value());
            case Expr.FloatConstant e -> new Constant.Float(e.value());
            case Expr.ImaginaryConstant e -> new Constant.Complex(0, e.value());
            case Expr.StrConstant e -> new Constant.Str(e.value());
            case Expr.BytesConstant e -> new Constant.Bytes(e.value());
            case Expr.Name e -> e.id().equals("__debug__") ? Singleton.TRUE : null;
            case Expr.BinOp e -> remembered(e);
            case Expr.UnaryOp e -> remembered(e);
            case Expr.TupleDisplay e -> remembered(e);
            case Expr.Subscript e -> remembered(e);
            default -> null;
        };
    }

    private @Nullable Constant remembered(Expr expr) {
        Object found = known.get(expr);
        if (found == null) {
            Constant value = compute(expr);
            found = value == null ? NOT_CONSTANT : value;
            known.put(expr, found);
        }
        return found == NOT_CONSTANT ? null : (Constant) found;
    }

    private @Nullable Constant compute(Expr expr) {
        return switch (expr) {
            case Expr.BinOp e -> {
                // innermost first, so that a long chain is not a deep recursion
                for (Expr.BinOp inner : LeftSpine.of(e)) {
                    if (inner != e && !known.containsKey(inner)) {
                        Constant value = binary(inner);
                        known.put(inner, value == null ? NOT_CONSTANT : value);
                    }
                }
                yield binary(e);
            }
            case Expr.UnaryOp e -> {
                Constant operand = fold(e.operand());
                yield operand == null ? null : ConstantArithmetic.unary(e.op(), operand);
            }
            case Expr.TupleDisplay e -> tuple(e.elements());
            case Expr.Subscript e -> {
                Constant value = fold(e.value());
                Constant index = value == null ? null : fold(e.index());
                yield index == null ? null : ConstantArithmetic.item(value, index);
            }
            default -> null;
        };
    }

    /** Its left side was looked at before. */
    private @Nullable Constant binary(Expr.BinOp e) {
        Constant left = fold(e.left());
        Constant right = left == null ? null : fold(e.right());
        return right == null ? null : ConstantArithmetic.binary(e.op(), left, right);
    }

    Constant.@Nullable Tuple tuple(List<Expr> elements) {
        List<Constant> items = new ArrayList<>();
        for (Expr element : elements) {
            Constant item = fold(element);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new Constant.Tuple(List.copyOf(items));
    }

    /** What is iterated over or searched need not be a fresh list or set. */
    Expr asIterable(Expr expr) {
        return expr instanceof Expr.ListDisplay list
                        && list.elements().stream().noneMatch(e -> e instanceof Expr.Starred)
                ? new Expr.TupleDisplay(list.elements(), list.span())
                : expr;
    }

    @Nullable Constant frozenSet(Expr expr) {
        if (expr instanceof Expr.SetDisplay set) {
            Constant.Tuple items = tuple(set.elements());
            return items == null ? null : ConstantArithmetic.frozenSet(items.items());
        }
        return null;
    }
}
