package lockstep.syntax;

import lockstep.syntax.Tree.Expr;

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
}
