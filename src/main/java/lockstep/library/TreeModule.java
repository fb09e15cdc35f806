package lockstep.library;

import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lockstep.object.Builtin.Kind;
import lockstep.syntax.Parser;
import lockstep.syntax.PythonSyntaxError;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.vm.Dynamic;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** {@code _tree}: the parser's tree as nested tuples, of which {@code ast} makes its nodes. */
final class TreeModule {
    private TreeModule() {}

    /** (kind, (line, column, end line, end column), part, part, …), the parts in the order of {@link Tree}'s records. */
    @Builtin(value = "parse(source, filename, mode, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object parse(ThreadState thread, Object source, Object filename, Object mode) {
        String text = ((Str) source).value();
        String file = ((Str) filename).value();
        thread.allocate(40L * text.length());
        thread.work(200L * text.length());
        try {
            return shown(switch (((Str) mode).value()) {
                case "eval" -> Parser.parseExpression(text.strip(), file);
                case "single" -> Parser.parseInteractive(text, file);
                default -> Parser.parseModule(text, file);
            });
        } catch (PythonSyntaxError e) {
            throw Dynamic.syntaxError(e);
        }
    }

    private static Object shown(@Nullable Object value) {
        return switch (value) {
            case null -> None.NONE;
            case Tree.Expr.NoneConstant c -> constant(c, None.NONE);
            case Tree.Expr.BoolConstant c -> constant(c, c.value());
            case Tree.Expr.EllipsisConstant c -> constant(c, EllipsisObject.VALUE);
            case Tree.Expr.IntConstant c -> constant(c, Numbers.normal(c.value()));
            case Tree.Expr.FloatConstant c -> constant(c, c.value());
            case Tree.Expr.ImaginaryConstant c -> constant(c, new ComplexObject(0.0, c.value()));
            case Tree.Expr.StrConstant c -> constant(c, new Str(c.value()));
            case Tree.Expr.BytesConstant c ->
                constant(c, new BytesObject(c.value().getBytes(StandardCharsets.ISO_8859_1)));
            case Tree tree -> node(tree);
            case List<?> list -> new ListObject(list.stream().map(TreeModule::shown).toArray());
            case String text -> Str.of(text);
            case Integer n -> (Object) (long) n;
            case Boolean flag -> flag;
            case BigInteger n -> Numbers.normal(n);
            case Enum<?> each -> Str.of(each.name());
            default -> value;
        };
    }

    private static Object constant(Tree.Expr node, Object value) {
        return new TupleObject(Str.of("Constant"), place(node.span()), value);
    }

    private static Object place(Span span) {
        return new TupleObject((long) span.line(), (long) span.column(), (long) span.endLine(), (long) span.endColumn());
    }

    private static Object node(Tree tree) {
        List<Object> parts = new ArrayList<>();
        parts.add(Str.of(tree.getClass().getSimpleName()));
        parts.add(place(tree.span()));
        for (RecordComponent each : tree.getClass().getRecordComponents()) {
            if (!each.getName().equals("span")) {
                try {
                    parts.add(shown(each.getAccessor().invoke(tree)));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return new TupleObject(parts.toArray());
    }
}
