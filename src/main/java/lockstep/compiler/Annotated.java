package lockstep.compiler;

import java.util.List;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Stmt;

/** Whether a module or class has annotated names, so that it needs {@code __annotations__}. */
final class Annotated {
    private Annotated() {}

    static boolean anyIn(List<Stmt> body) {
        for (Stmt statement : body) {
            if (in(statement)) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(Stmt statement) {
        return switch (statement) {
            case Tree.AnnAssign s -> true;
            case Tree.For s -> anyIn(s.body()) || anyIn(s.orElse());
            case Tree.While s -> anyIn(s.body()) || anyIn(s.orElse());
            case Tree.If s -> inIf(s);
            case Tree.With s -> anyIn(s.body());
            case Tree.Try s -> anyIn(s.body())
                    || anyIn(s.orElse())
                    || anyIn(s.finalBody())
                    || s.handlers().stream().anyMatch(h -> anyIn(h.body()));
            case Tree.Match s -> s.cases().stream().anyMatch(c -> anyIn(c.body()));
            default -> false;
        };
    }

    private static boolean inIf(Tree.If first) {
        Tree.If s = first;
        while (true) {
            if (anyIn(s.body())) {
                return true;
            }
            if (s.orElse().size() == 1 && s.orElse().get(0) instanceof Tree.If next) {
                s = next;
            } else {
                return anyIn(s.orElse());
            }
        }
    }
}
