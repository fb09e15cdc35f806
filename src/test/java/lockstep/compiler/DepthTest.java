package lockstep.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lockstep.syntax.PythonSyntaxError;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Expr;
import org.junit.jupiter.api.Test;

/** Long is fine, deep is a SyntaxError, and the Java stack never ends. */
class DepthTest {
    private static final Span AT = new Span(1, 0, 1, 1);

    @Test
    void aLongSumCompiles() {
        Expr sum = new Expr.Name("x", AT);
        for (int i = 0; i < 20_000; i++) {
            sum = new Expr.BinOp(sum, Tree.BinaryOperator.ADD, new Expr.Name("x", AT), AT);
        }
        Code code = Compiler.compileExpression(sum, "<test>", Code.Origin.USER, "", 0);
        assertThat(code.instructions).hasSize(40_003);
        assertThat(code.stackSize).isEqualTo(2);
    }

    @Test
    void aLongElifChainCompiles() {
        List<Tree.Stmt> orElse = List.of();
        for (int i = 0; i < 3000; i++) {
            orElse = List.of(new Tree.If(new Expr.Name("x", AT), List.of(new Tree.Pass(AT)), orElse, AT));
        }
        Compiler.compile(new Tree.Module(orElse, AT), "<test>", Code.Origin.USER);
    }

    @Test
    void aLongBoolOpCompiles() {
        Expr name = new Expr.Name("x", AT);
        Compiler.compileExpression(
                new Expr.BoolOp(true, Collections.nCopies(5000, name), AT), "<test>", Code.Origin.USER, "", 0);
    }

    @Test
    void aDeepTreeIsASyntaxError() {
        Expr deep = new Expr.Name("x", AT);
        for (int i = 0; i < 100_000; i++) {
            deep = new Expr.UnaryOp(Tree.UnaryOperator.MINUS, deep, AT);
        }
        Expr tree = deep;
        assertThatThrownBy(() -> Compiler.compileExpression(tree, "<test>", Code.Origin.USER, "", 0))
                .isInstanceOf(PythonSyntaxError.class)
                .hasMessageContaining("too many nested");
        List<Expr> nested = new ArrayList<>();
        nested.add(tree);
        assertThatThrownBy(() -> Compiler.compileExpression(
                        new Expr.ListDisplay(nested, AT), "<test>", Code.Origin.USER, "", 0))
                .isInstanceOf(PythonSyntaxError.class);
    }
}
