package lockstep.compiler;

import java.util.ArrayList;
import java.util.List;
import lockstep.syntax.Span;
import lockstep.syntax.Tree.Expr;
import org.jspecify.annotations.Nullable;

/** {@code "%s and %r" % (a, b)} with a literal format is compiled like an f-string. */
final class PercentFormat {
    /** CPython gives up at the third digit of a width or precision. */
    private static final int MAX_DIGITS = 2;

    private PercentFormat() {}

    /** Null where the format is left to run time. */
    static Expr.@Nullable JoinedStr joined(String text, Expr.TupleDisplay values, Span span) {
        if (values.elements().stream().anyMatch(e -> e instanceof Expr.Starred)) {
            return null;
        }
        List<Expr> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '%') {
                literal.append(c);
                continue;
            }
            if (i < text.length() && text.charAt(i) == '%') {
                literal.append('%');
                i++;
                continue;
            }
            if (!literal.isEmpty()) {
                parts.add(new Expr.StrConstant(literal.toString(), Instr.NO_LOCATION));
                literal.setLength(0);
            }
            if (used >= values.elements().size()) {
                return null;
            }
            boolean left = false;
            while (i < text.length() && "-+ #0".indexOf(text.charAt(i)) >= 0) {
                if (text.charAt(i) != '-') {
                    return null;
                }
                left = true;
                i++;
            }
            int widthStart = i;
            while (i < text.length() && Character.isDigit(text.charAt(i)) && i - widthStart < MAX_DIGITS) {
                i++;
            }
            String width = text.substring(widthStart, i);
            String precision = null;
            if (i < text.length() && text.charAt(i) == '.') {
                int start = ++i;
                while (i < text.length() && Character.isDigit(text.charAt(i)) && i - start < MAX_DIGITS) {
                    i++;
                }
                precision = i == start ? "0" : text.substring(start, i);
            }
            if (i >= text.length() || "sra".indexOf(text.charAt(i)) < 0) {
                return null;
            }
            int conversion = text.charAt(i++);
            StringBuilder spec = new StringBuilder();
            if (!left && !width.isEmpty() && Integer.parseInt(width) > 0) {
                spec.append('>');
            }
            if (!width.isEmpty()) {
                spec.append(Integer.parseInt(width));
            }
            if (precision != null) {
                spec.append('.').append(Integer.parseInt(precision));
            }
            Expr value = values.elements().get(used++);
            Expr specExpr = spec.isEmpty()
                    ? null
                    : new Expr.JoinedStr(
                            List.of(new Expr.StrConstant(spec.toString(), Instr.NO_LOCATION)),
                            Instr.NO_LOCATION);
            parts.add(new Expr.FormattedValue(value, conversion, specExpr, value.span()));
        }
        if (!literal.isEmpty()) {
            parts.add(new Expr.StrConstant(literal.toString(), Instr.NO_LOCATION));
        }
        return used < values.elements().size() ? null : new Expr.JoinedStr(parts, span);
    }
}
