package lockstep.compiler;

import java.util.List;
import java.util.Set;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Expr;

/** {@code from __future__ import ...} at the head of a module. */
final class FutureImports {
    private static final Set<String> KNOWN = Set.of(
            "nested_scopes",
            "generators",
            "division",
            "absolute_import",
            "with_statement",
            "print_function",
            "unicode_literals",
            "barry_as_FLUFL",
            "generator_stop",
            "annotations");

    private FutureImports() {}

    /** Whether annotations stay text (PEP 563). */
    static boolean annotations(List<Tree.Stmt> body, Errors errors) {
        boolean annotations = false;
        boolean head = true;
        for (int i = 0; i < body.size(); i++) {
            Tree.Stmt statement = body.get(i);
            if (statement instanceof Tree.ImportFrom s && s.level() == 0 && "__future__".equals(s.module())) {
                if (!head) {
                    throw errors.at(
                            s.span(), "from __future__ imports must occur at the beginning of the file");
                }
                for (Tree.Alias alias : s.names()) {
                    if (alias.name().equals("braces")) {
                        throw errors.at(start(s), "not a chance");
                    }
                    if (!KNOWN.contains(alias.name())) {
                        throw errors.at(
                                start(s), "future feature " + alias.name() + " is not defined");
                    }
                    annotations |= alias.name().equals("annotations");
                }
            } else if (!(i == 0 && statement instanceof Tree.ExprStmt s && s.value() instanceof Expr.StrConstant)) {
                head = false;
            }
        }
        return annotations;
    }

    /** These two errors point at a place, not at a stretch. */
    private static Span start(Tree.Stmt s) {
        return new Span(s.span().line(), s.span().column(), s.span().line(), s.span().column());
    }
}
