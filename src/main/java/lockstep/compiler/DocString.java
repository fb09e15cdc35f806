package lockstep.compiler;

import java.util.List;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Expr;
import org.jspecify.annotations.Nullable;

/** The string a body begins with; since 3.13 without the indentation its lines have in common. */
final class DocString {
    private DocString() {}

    static @Nullable String of(List<Tree.Stmt> body) {
        return !body.isEmpty()
                        && body.get(0) instanceof Tree.ExprStmt s
                        && s.value() instanceof Expr.StrConstant text
                ? clean(text.value())
                : null;
    }

    /** As CPython's compiler does it: tabs expanded, margin taken off, nothing trimmed at the end. */
    static String clean(String doc) {
        String expanded = expandTabs(doc);
        String[] lines = expanded.split("\n", -1);
        int margin = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            int indent = indent(lines[i]);
            if (indent < lines[i].length()) {
                margin = Math.min(margin, indent);
            }
        }
        if (margin == Integer.MAX_VALUE) {
            margin = 0;
        }
        StringBuilder out = new StringBuilder(lines[0].substring(indent(lines[0])));
        for (int i = 1; i < lines.length; i++) {
            out.append('\n').append(lines[i].substring(Math.min(margin, indent(lines[i]))));
        }
        return out.toString();
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static String expandTabs(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                int spaces = 8 - column % 8;
                out.append(" ".repeat(spaces));
                column += spaces;
            } else {
                out.append(c);
                if (!Character.isLowSurrogate(c)) {
                    column++;
                }
                if (c == '\n' || c == '\r') {
                    column = 0;
                }
            }
        }
        return out.toString();
    }
}
