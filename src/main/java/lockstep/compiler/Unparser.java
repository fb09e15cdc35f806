package lockstep.compiler;

import lockstep.syntax.Tree.Expr;

/** An annotation as text (PEP 563). */
final class Unparser {
    private Unparser() {}

    static String unparse(Expr expr) {
        return expr.toString();
    }
}
