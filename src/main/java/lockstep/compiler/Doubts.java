package lockstep.compiler;

import lockstep.syntax.Tree.CompareOperator;
import lockstep.syntax.Tree.Expr;
import org.jspecify.annotations.Nullable;

/** What compiles and is hardly meant: the SyntaxWarnings of Python/compile.c. */
final class Doubts {
    private Doubts() {}

    /** {@code x is 1}. */
    static void identity(Errors errors, Expr.Compare e) {
        Expr left = e.left();
        for (int i = 0; i < e.ops().size(); i++) {
            Expr right = e.comparators().get(i);
            CompareOperator op = e.ops().get(i);
            if (op == CompareOperator.IS || op == CompareOperator.IS_NOT) {
                String name = literal(left);
                name = name == null ? literal(right) : name;
                if (name != null) {
                    errors.doubt(
                            e.span(),
                            op == CompareOperator.IS
                                    ? "\"is\" with '" + name + "' literal. Did you mean \"==\"?"
                                    : "\"is not\" with '" + name + "' literal. Did you mean \"!=\"?");
                }
            }
            left = right;
        }
    }

    /** The type of a constant that is none of the singletons. */
    private static @Nullable String literal(Expr e) {
        return switch (e) {
            case Expr.IntConstant n -> "int";
            case Expr.FloatConstant n -> "float";
            case Expr.ImaginaryConstant n -> "complex";
            case Expr.StrConstant n -> "str";
            case Expr.BytesConstant n -> "bytes";
            case Expr.TupleDisplay t -> isConstant(t) ? "tuple" : null;
            default -> null;
        };
    }

    private static boolean isConstant(Expr.TupleDisplay tuple) {
        for (Expr each : tuple.elements()) {
            if (literal(each) == null && !(each instanceof Expr.NoneConstant) && !(each instanceof Expr.BoolConstant)
                    && !(each instanceof Expr.EllipsisConstant)) {
                return false;
            }
        }
        return true;
    }

    /** {@code [(1, 2) (3, 4)]}. */
    static void call(Errors errors, Expr.Call e) {
        String name = switch (e.function()) {
            case Expr.NoneConstant c -> "NoneType";
            case Expr.BoolConstant c -> "bool";
            case Expr.EllipsisConstant c -> "ellipsis";
            default -> display(e.function());
        };
        if (name != null) {
            errors.doubt(e.span(), "'" + name + "' object is not callable; perhaps you missed a comma?");
        }
    }

    private static @Nullable String display(Expr e) {
        return switch (e) {
            case Expr.TupleDisplay t -> "tuple";
            case Expr.ListDisplay l -> "list";
            case Expr.ListComp l -> "list";
            case Expr.DictDisplay d -> "dict";
            case Expr.DictComp d -> "dict";
            case Expr.SetDisplay s -> "set";
            case Expr.SetComp s -> "set";
            case Expr.GeneratorExp g -> "generator";
            case Expr.JoinedStr s -> "str";
            default -> literal(e);
        };
    }

    /** {@code [[1, 2] [3, 4]]}. */
    static void subscript(Errors errors, Expr.Subscript e) {
        String name = switch (e.value()) {
            case Expr.NoneConstant c -> "NoneType";
            case Expr.BoolConstant c -> "bool";
            case Expr.EllipsisConstant c -> "ellipsis";
            case Expr.IntConstant c -> "int";
            case Expr.FloatConstant c -> "float";
            case Expr.ImaginaryConstant c -> "complex";
            case Expr.SetDisplay s -> "set";
            case Expr.SetComp s -> "set";
            case Expr.GeneratorExp g -> "generator";
            case Expr.Lambda l -> "function";
            default -> null;
        };
        if (name != null) {
            errors.doubt(e.span(), "'" + name + "' object is not subscriptable; perhaps you missed a comma?");
            return;
        }
        String sequence = switch (e.value()) {
            case Expr.StrConstant s -> "str";
            case Expr.BytesConstant b -> "bytes";
            case Expr.JoinedStr s -> "str";
            case Expr.TupleDisplay t -> "tuple";
            case Expr.ListDisplay l -> "list";
            case Expr.ListComp l -> "list";
            default -> null;
        };
        if (sequence == null) {
            return;
        }
        String index = switch (e.index()) {
            case Expr.IntConstant c -> null;
            case Expr.BoolConstant c -> null;
            case Expr.NoneConstant c -> "NoneType";
            case Expr.EllipsisConstant c -> "ellipsis";
            case Expr.Lambda l -> "function";
            default -> display(e.index());
        };
        if (index != null) {
            errors.doubt(
                    e.span(),
                    sequence + " indices must be integers or slices, not " + index + "; perhaps you missed a comma?");
        }
    }
}
