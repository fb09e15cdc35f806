package lockstep.compiler;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An expression as text again, for annotations that stay text (PEP 563). */
final class Unparser {
    // how tightly an operator binds; what is looser than its surroundings gets parentheses
    private static final int TUPLE = 0;
    private static final int TEST = 1;
    private static final int OR = 2;
    private static final int AND = 3;
    private static final int NOT = 4;
    private static final int COMPARE = 5;
    private static final int BIT_OR = 6;
    private static final int BIT_XOR = 7;
    private static final int BIT_AND = 8;
    private static final int SHIFT = 9;
    private static final int ARITHMETIC = 10;
    private static final int TERM = 11;
    private static final int FACTOR = 12;
    private static final int POWER = 13;
    private static final int AWAIT = 14;
    private static final int ATOM = 15;

    private final StringBuilder out = new StringBuilder();

    private Unparser() {}

    static String unparse(Expr expr) {
        Unparser unparser = new Unparser();
        unparser.write(expr, TEST);
        return unparser.out.toString();
    }

    private void write(Expr expr, int level) {
        switch (expr) {
            case Expr.BoolOp e -> {
                int own = e.isAnd() ? AND : OR;
                open(level > own);
                for (int i = 0; i < e.values().size(); i++) {
                    out.append(i == 0 ? "" : e.isAnd() ? " and " : " or ");
                    write(e.values().get(i), own + 1);
                }
                close(level > own);
            }
            case Expr.BinOp e -> {
                int own = precedence(e.op());
                boolean right = e.op() == Tree.BinaryOperator.POWER;
                open(level > own);
                write(e.left(), right ? own + 1 : own);
                out.append(' ').append(e.op().symbol).append(' ');
                write(e.right(), right ? own : own + 1);
                close(level > own);
            }
            case Expr.UnaryOp e -> {
                int own = e.op() == UnaryOperator.NOT ? NOT : FACTOR;
                open(level > own);
                out.append(switch (e.op()) {
                    case INVERT -> "~";
                    case NOT -> "not ";
                    case PLUS -> "+";
                    case MINUS -> "-";
                });
                write(e.operand(), own);
                close(level > own);
            }
            case Expr.Lambda e -> {
                open(level > TEST);
                out.append("lambda");
                String args = arguments(e.args());
                out.append(args.isEmpty() ? "" : " ").append(args).append(": ");
                write(e.body(), TEST);
                close(level > TEST);
            }
            case Expr.IfExp e -> {
                open(level > TEST);
                write(e.body(), TEST + 1);
                out.append(" if ");
                write(e.test(), TEST + 1);
                out.append(" else ");
                write(e.orElse(), TEST);
                close(level > TEST);
            }
            case Expr.NamedExpr e -> {
                open(level > TUPLE);
                write(e.target(), ATOM);
                out.append(" := ");
                write(e.value(), ATOM);
                close(level > TUPLE);
            }
            case Expr.DictDisplay e -> {
                out.append('{');
                for (int i = 0; i < e.values().size(); i++) {
                    out.append(i == 0 ? "" : ", ");
                    Expr key = e.keys().get(i);
                    if (key == null) {
                        out.append("**");
                        write(e.values().get(i), BIT_OR);
                    } else {
                        write(key, TEST);
                        out.append(": ");
                        write(e.values().get(i), TEST);
                    }
                }
                out.append('}');
            }
            case Expr.SetDisplay e -> list("{", e.elements(), "}");
            case Expr.ListDisplay e -> list("[", e.elements(), "]");
            case Expr.TupleDisplay e -> {
                if (e.elements().isEmpty()) {
                    out.append("()");
                } else {
                    open(level > TUPLE);
                    list("", e.elements(), e.elements().size() == 1 ? "," : "");
                    close(level > TUPLE);
                }
            }
            case Expr.ListComp e -> comprehension("[", e.element(), null, e.generators(), "]");
            case Expr.SetComp e -> comprehension("{", e.element(), null, e.generators(), "}");
            case Expr.DictComp e -> comprehension("{", e.key(), e.value(), e.generators(), "}");
            case Expr.GeneratorExp e -> comprehension("(", e.element(), null, e.generators(), ")");
            case Expr.Yield e -> {
                out.append("(yield");
                if (e.value() != null) {
                    out.append(' ');
                    write(e.value(), TEST);
                }
                out.append(')');
            }
            case Expr.YieldFrom e -> {
                out.append("(yield from ");
                write(e.value(), TEST);
                out.append(')');
            }
            case Expr.Await e -> {
                open(level > AWAIT);
                out.append("await ");
                write(e.value(), ATOM);
                close(level > AWAIT);
            }
            case Expr.Compare e -> {
                open(level > COMPARE);
                write(e.left(), COMPARE + 1);
                for (int i = 0; i < e.ops().size(); i++) {
                    out.append(' ').append(e.ops().get(i).symbol).append(' ');
                    write(e.comparators().get(i), COMPARE + 1);
                }
                close(level > COMPARE);
            }
            case Expr.Call e -> call(e);
            case Expr.JoinedStr e -> out.append(joined(e));
            case Expr.FormattedValue e -> out.append('f').append(ConstantText.ofText(formatted(e), false));
            case Expr.Attribute e -> {
                write(e.value(), ATOM);
                out.append(e.value() instanceof Expr.IntConstant ? " ." : ".").append(e.name());
            }
            case Expr.Subscript e -> {
                write(e.value(), ATOM);
                out.append('[');
                write(e.index(), TUPLE);
                out.append(']');
            }
            case Expr.Starred e -> {
                out.append('*');
                write(e.value(), BIT_OR);
            }
            case Expr.Slice e -> {
                optional(e.lower());
                out.append(':');
                optional(e.upper());
                if (e.step() != null) {
                    out.append(':');
                    write(e.step(), TEST);
                }
            }
            case Expr.Name e -> out.append(e.id());
            case Expr.EllipsisConstant e -> out.append("...");
            default -> {
                String text = ConstantText.of(Objects.requireNonNull(new Folder().fold(expr)));
                out.append(text.equals("inf") ? "1e309" : text.equals("infj") ? "1e309j" : text);
            }
        }
    }

    private static int precedence(Tree.BinaryOperator op) {
        return switch (op) {
            case OR -> BIT_OR;
            case XOR -> BIT_XOR;
            case AND -> BIT_AND;
            case LSHIFT, RSHIFT -> SHIFT;
            case ADD, SUBTRACT -> ARITHMETIC;
            case MULTIPLY, MATRIX_MULTIPLY, TRUE_DIVIDE, FLOOR_DIVIDE, REMAINDER -> TERM;
            case POWER -> POWER;
        };
    }

    private void open(boolean parenthesis) {
        out.append(parenthesis ? "(" : "");
    }

    private void close(boolean parenthesis) {
        out.append(parenthesis ? ")" : "");
    }

    private void optional(@Nullable Expr expr) {
        if (expr != null) {
            write(expr, TEST);
        }
    }

    private void list(String before, List<Expr> elements, String after) {
        out.append(before);
        for (int i = 0; i < elements.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            write(elements.get(i), TEST);
        }
        out.append(after);
    }

    private void comprehension(
            String before, Expr element, @Nullable Expr value, List<Tree.Comprehension> clauses, String after) {
        out.append(before);
        write(element, TEST);
        if (value != null) {
            out.append(": ");
            write(value, TEST);
        }
        for (Tree.Comprehension clause : clauses) {
            out.append(clause.isAsync() ? " async for " : " for ");
            write(clause.target(), TUPLE);
            out.append(" in ");
            write(clause.iter(), TEST + 1);
            for (Expr condition : clause.ifs()) {
                out.append(" if ");
                write(condition, TEST + 1);
            }
        }
        out.append(after);
    }

    private void call(Expr.Call e) {
        write(e.function(), ATOM);
        if (e.args().size() == 1 && e.keywords().isEmpty() && e.args().get(0) instanceof Expr.GeneratorExp) {
            write(e.args().get(0), TEST);
            return;
        }
        out.append('(');
        boolean first = true;
        for (Expr arg : e.args()) {
            out.append(first ? "" : ", ");
            first = false;
            write(arg, TEST);
        }
        for (Tree.Keyword keyword : e.keywords()) {
            out.append(first ? "" : ", ");
            first = false;
            out.append(keyword.name() == null ? "**" : keyword.name() + "=");
            write(keyword.value(), TEST);
        }
        out.append(')');
    }

    private static String arguments(Tree.Arguments args) {
        StringJoiner joiner = new StringJoiner(", ");
        int positional = args.positionalOnly().size() + args.args().size();
        for (int i = 0; i < positional; i++) {
            boolean only = i < args.positionalOnly().size();
            Tree.Arg arg = only
                    ? args.positionalOnly().get(i)
                    : args.args().get(i - args.positionalOnly().size());
            int at = i - (positional - args.defaults().size());
            joiner.add(arg.name() + (at < 0 ? "" : "=" + unparse(args.defaults().get(at))));
            if (i + 1 == args.positionalOnly().size()) {
                joiner.add("/");
            }
        }
        if (args.varArgs() != null) {
            joiner.add("*" + args.varArgs().name());
        } else if (!args.keywordOnly().isEmpty()) {
            joiner.add("*");
        }
        for (int i = 0; i < args.keywordOnly().size(); i++) {
            Expr value = args.keywordDefaults().get(i);
            joiner.add(args.keywordOnly().get(i).name() + (value == null ? "" : "=" + unparse(value)));
        }
        if (args.keywordArgs() != null) {
            joiner.add("**" + args.keywordArgs().name());
        }
        return joiner.toString();
    }

    // ---- f-strings ----

    private static String joined(Expr.JoinedStr e) {
        return "f" + ConstantText.ofText(parts(e), false);
    }

    private static String parts(Expr.JoinedStr e) {
        StringBuilder text = new StringBuilder();
        for (Expr value : e.values()) {
            text.append(switch (value) {
                case Expr.StrConstant s -> s.value().replace("{", "{{").replace("}", "}}");
                case Expr.FormattedValue f -> formatted(f);
                case Expr.JoinedStr inner -> parts(inner);
                default -> "";
            });
        }
        return text.toString();
    }

    private static String formatted(Expr.FormattedValue e) {
        Unparser inner = new Unparser();
        inner.write(e.value(), TEST + 1);
        StringBuilder text = new StringBuilder(inner.out.charAt(0) == '{' ? "{ " : "{").append(inner.out);
        if (e.conversion() > 0) {
            text.append('!').append((char) e.conversion());
        }
        if (e.formatSpec() instanceof Expr.JoinedStr spec) {
            text.append(':').append(parts(spec));
        }
        return text.append('}').toString();
    }
}
