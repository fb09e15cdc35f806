package lockstep.compiler;

import lockstep.syntax.Tree;

public final class Compiler {
    private Compiler() {}

    public static Code compile(Tree.Module m, String file, Code.Origin o) { throw new IllegalStateException(); }
    public static Code compileExpression(Tree.Expr m, String file, Code.Origin o) { throw new IllegalStateException(); }
    public static Code compileInteractive(Tree.Module m, String file, Code.Origin o) { throw new IllegalStateException(); }
}
