package lockstep.vm;

import java.util.List;
import java.util.function.IntPredicate;
import lockstep.syntax.Parser;
import lockstep.syntax.PythonSyntaxError;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Expr;
import org.jspecify.annotations.Nullable;

/** The source lines of a traceback entry with the carets beneath, by the rules of CPython 3.13's Lib/traceback.py. */
final class Carets {
    private Carets() {}

    /** Part of the segment that gets carets while the rest gets tildes: lines and columns within the segment. */
    private record Anchors(int leftLine, int left, int rightLine, int right) {}

    /**
     * @param lines of the instruction's span, without trailing blanks
     * @param start column in the first line, -1 for no carets
     * @param end column in the last line
     */
    static void append(StringBuilder out, List<String> lines, int start, int end) {
        int dedent = Integer.MAX_VALUE;
        for (String line : lines) {
            if (!line.isBlank()) {
                dedent = Math.min(dedent, line.length() - line.stripLeading().length());
            }
        }
        if (dedent == Integer.MAX_VALUE) {
            dedent = 0;
        }
        int cut = dedent;
        List<String> shown = lines.stream().map(l -> l.length() >= cut ? l.substring(cut) : l.strip()).toList();
        if (start < 0) {
            out.append("    ").append(shown.get(0).strip()).append("\n");
            return;
        }
        int from = Math.max(0, charOffset(lines.get(0), start) - dedent);
        int to = Math.max(0, charOffset(lines.get(lines.size() - 1), end) - dedent);
        Anchors anchors = anchors(shown, from, to);
        if (!shows(shown, from, to, anchors)) {
            for (int i = 0; i < shown.size(); i++) {
                if (shown.size() > 3 && i > 1 && i < shown.size() - 1) {
                    continue;
                }
                out.append("    ").append(shown.get(i)).append("\n");
            }
            return;
        }
        boolean[] significant = new boolean[shown.size() + 2];
        mark(significant, 0, shown.size());
        mark(significant, shown.size() - 1, shown.size());
        if (anchors != null) {
            for (int i = anchors.leftLine - 1; i <= anchors.leftLine + 1; i++) {
                mark(significant, i, shown.size());
            }
            for (int i = anchors.rightLine - 1; i <= anchors.rightLine + 1; i++) {
                mark(significant, i, shown.size());
            }
        }
        int before = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (!significant[i]) {
                continue;
            }
            if (before >= 0) {
                int skipped = i - before - 1;
                if (skipped == 1) {
                    line(out, shown, i - 1, from, to, anchors);
                } else if (skipped > 1) {
                    out.append("    ...<").append(skipped).append(" lines>...\n");
                }
            }
            line(out, shown, i, from, to, anchors);
            before = i;
        }
    }

    private static void mark(boolean[] flags, int i, int size) {
        if (i >= 0 && i < size) {
            flags[i] = true;
        }
    }

    private static void line(
            StringBuilder out, List<String> lines, int i, int from, int to, @Nullable Anchors anchors) {
        String line = lines.get(i);
        out.append("    ").append(line).append("\n");
        int first = line.length() - line.stripLeading().length();
        int begin = i == 0 ? from : 0;
        int stop = i == lines.size() - 1 ? to : line.length();
        StringBuilder marks = new StringBuilder("    ");
        for (int col = 0; col < stop; col++) {
            int before = marks.length();
            if (col < begin || col < first) {
                marks.append(' ');
            } else if (anchors == null) {
                marks.append('^');
            } else {
                boolean after = i > anchors.leftLine || i == anchors.leftLine && col >= anchors.left;
                boolean ahead = i < anchors.rightLine || i == anchors.rightLine && col < anchors.right;
                marks.append(after && ahead ? '^' : '~');
            }
            if (col < line.length() && isWide(line.charAt(col))) {
                marks.append(marks.charAt(before));
            }
        }
        out.append(marks).append("\n");
    }

    /** East Asian wide and full-width characters take two columns of a terminal. */
    private static boolean isWide(char c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || c >= 0x2e80 && c <= 0x303e
                        || c >= 0x3041 && c <= 0xa4cf
                        || c >= 0xac00 && c <= 0xd7a3
                        || c >= 0xf900 && c <= 0xfaff
                        || c >= 0xfe30 && c <= 0xfe6f
                        || c >= 0xff00 && c <= 0xff60
                        || c >= 0xffe0 && c <= 0xffe6);
    }

    private static int charOffset(String line, int codePoints) {
        return line.offsetByCodePoints(0, Math.min(codePoints, line.codePointCount(0, line.length())));
    }

    private static boolean shows(List<String> lines, int from, int to, @Nullable Anchors anchors) {
        try {
            Tree.Module module = Parser.parseModule(String.join("\n", lines), "<traceback>");
            if (module.body().isEmpty()) {
                return false;
            }
            Expr call = switch (module.body().get(0)) {
                case Tree.Return r when r.value() instanceof Expr.Call c && c.function() instanceof Expr.Name -> c;
                case Tree.Assign a when a.value() instanceof Expr.Call c -> c;
                default -> null;
            };
            if (call != null) {
                Span s = call.span();
                if (s.line() == 1 && s.endLine() == lines.size() && s.column() == from && s.endColumn() == to) {
                    return false;
                }
            }
        } catch (PythonSyntaxError e) {
            // a fragment of a statement: decide by the text alone
        }
        if (anchors != null) {
            return true;
        }
        return !lines.get(0).substring(0, Math.min(from, lines.get(0).length())).isBlank()
                || !lines.get(lines.size() - 1)
                        .substring(Math.min(to, lines.get(lines.size() - 1).length()))
                        .isBlank();
    }

    private static @Nullable Anchors anchors(List<String> lines, int from, int to) {
        StringBuilder segment = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int begin = i == 0 ? Math.min(from, line.length()) : 0;
            int stop = i == lines.size() - 1 ? Math.min(to, line.length()) : line.length();
            segment.append(line, begin, Math.max(begin, stop)).append("\n");
        }
        String text = segment.toString();
        Expr parsed;
        try {
            Tree.Module module = Parser.parseModule("(\n" + text + ")", "<traceback>");
            if (module.body().size() != 1 || !(module.body().get(0) instanceof Tree.ExprStmt statement)) {
                return null;
            }
            parsed = statement.value();
        } catch (PythonSyntaxError e) {
            return null;
        }
        String[] rows = text.split("\n", -1);
        return switch (parsed) {
            case Expr.BinOp op -> {
                int[] at = {op.left().span().endLine() - 2, op.left().span().endColumn()};
                if (!forward(rows, at, c -> !Character.isWhitespace(c) && c != ')' && c != '\\' && c != '#')) {
                    yield null;
                }
                int right = at[1] + 1;
                String row = rows[at[0]];
                if (right < row.length() && op.op().symbol.length() > 1) {
                    right++;
                }
                yield shifted(at[0], at[1], at[0], right, from);
            }
            case Expr.Subscript s -> {
                int[] at = {s.value().span().endLine() - 2, s.value().span().endColumn()};
                if (!forward(rows, at, c -> c == '[')) {
                    yield null;
                }
                yield shifted(at[0], at[1], s.span().endLine() - 2, s.span().endColumn(), from);
            }
            case Expr.Call c -> {
                int[] at = {c.function().span().endLine() - 2, c.function().span().endColumn()};
                if (!forward(rows, at, ch -> ch == '(')) {
                    yield null;
                }
                yield shifted(at[0], at[1], c.span().endLine() - 2, c.span().endColumn(), from);
            }
            default -> null;
        };
    }

    private static Anchors shifted(int leftLine, int left, int rightLine, int right, int from) {
        return new Anchors(
                leftLine, leftLine == 0 ? left + from : left, rightLine, rightLine == 0 ? right + from : right);
    }

    private static boolean forward(String[] rows, int[] at, IntPredicate wanted) {
        while (at[0] < rows.length) {
            String row = rows[at[0]];
            while (at[1] < row.length()) {
                if (wanted.test(row.charAt(at[1]))) {
                    return true;
                }
                at[1]++;
            }
            at[0]++;
            at[1] = 0;
        }
        return false;
    }
}
