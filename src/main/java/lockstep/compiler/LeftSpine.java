package lockstep.compiler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lockstep.syntax.Tree.Expr;

/** {@code a + b + c} is ((a + b) + c): the operations from the innermost outwards, for a walk without recursion. */
final class LeftSpine {
    private LeftSpine() {}

    static List<Expr.BinOp> of(Expr.BinOp outermost) {
        List<Expr.BinOp> spine = new ArrayList<>();
        Expr e = outermost;
        while (e instanceof Expr.BinOp op) {
            spine.add(op);
            e = op.left();
        }
        Collections.reverse(spine);
        return spine;
    }
}
