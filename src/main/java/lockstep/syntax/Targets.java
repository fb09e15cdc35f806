package lockstep.syntax;

import java.util.List;
import lockstep.syntax.Tree.Expr;
import org.jspecify.annotations.Nullable;

/** Which expressions may be assigned to. */
final class Targets {
    private Targets() {}

    /** single_target: a name, an attribute, an item. */
    static boolean isSingle(Expr expr) {
        return expr instanceof Expr.Name || expr instanceof Expr.Attribute || expr instanceof Expr.Subscript;
    }

    /** star_targets: those, and tuples and lists of them, with a star inside. */
    static boolean isStarTarget(Expr expr) {
        return switch (expr) {
            case Expr.TupleDisplay tuple -> tuple.elements().stream().allMatch(Targets::isStarTarget);
            case Expr.ListDisplay list -> list.elements().stream().allMatch(Targets::isStarTarget);
            case Expr.Starred starred ->
                !(starred.value() instanceof Expr.Starred) && isStarTarget(starred.value());
            default -> isSingle(expr);
        };
    }

    /** del_targets: as above without stars. */
    static boolean isDelTarget(Expr expr) {
        return switch (expr) {
            case Expr.TupleDisplay tuple -> tuple.elements().stream().allMatch(Targets::isDelTarget);
            case Expr.ListDisplay list -> list.elements().stream().allMatch(Targets::isDelTarget);
            default -> isSingle(expr);
        };
    }

    /** For whom a target is wrong. */
    enum Use {
        ASSIGN,
        DELETE,
        FOR
    }

    /** The part of an expression that cannot be a target, or null. */
    static @Nullable Expr invalidPart(Expr expr, Use use) {
        return switch (expr) {
            case Expr.ListDisplay list -> firstInvalid(list.elements(), use);
            case Expr.TupleDisplay tuple -> firstInvalid(tuple.elements(), use);
            case Expr.Starred starred -> use == Use.DELETE ? starred : invalidPart(starred.value(), use);
            // In "for a in b" all of "a in b" was read as a comparison.
            case Expr.Compare compare when use == Use.FOR ->
                compare.ops().getFirst() == Tree.CompareOperator.IN ? invalidPart(compare.left(), use) : null;
            default -> isSingle(expr) ? null : expr;
        };
    }

    private static @Nullable Expr firstInvalid(List<Expr> elements, Use use) {
        for (Expr element : elements) {
            Expr invalid = invalidPart(element, use);
            if (invalid != null) {
                return invalid;
            }
        }
        return null;
    }

    /** What an error message calls an expression. */
    static String nameOf(Expr expr) {
        return switch (expr) {
            case Expr.Attribute e -> "attribute";
            case Expr.Subscript e -> "subscript";
            case Expr.Starred e -> "starred";
            case Expr.Name e -> "name";
            case Expr.ListDisplay e -> "list";
            case Expr.TupleDisplay e -> "tuple";
            case Expr.Lambda e -> "lambda";
            case Expr.Call e -> "function call";
            case Expr.BoolOp e -> "expression";
            case Expr.BinOp e -> "expression";
            case Expr.UnaryOp e -> "expression";
            case Expr.GeneratorExp e -> "generator expression";
            case Expr.Yield e -> "yield expression";
            case Expr.YieldFrom e -> "yield expression";
            case Expr.Await e -> "await expression";
            case Expr.ListComp e -> "list comprehension";
            case Expr.SetComp e -> "set comprehension";
            case Expr.DictComp e -> "dict comprehension";
            case Expr.DictDisplay e -> "dict literal";
            case Expr.SetDisplay e -> "set display";
            case Expr.JoinedStr e -> "f-string expression";
            case Expr.FormattedValue e -> "f-string expression";
            case Expr.NoneConstant e -> "None";
            case Expr.BoolConstant e -> e.value() ? "True" : "False";
            case Expr.EllipsisConstant e -> "ellipsis";
            case Expr.Compare e -> "comparison";
            case Expr.IfExp e -> "conditional expression";
            case Expr.NamedExpr e -> "named expression";
            default -> "literal";
        };
    }
}
