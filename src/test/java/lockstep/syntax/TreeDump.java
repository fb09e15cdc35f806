package lockstep.syntax;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree as one line of text, the same that {@code tools/python_tree.py} makes of CPython's: for comparing. */
final class TreeDump {
    private final StringBuilder out = new StringBuilder();

    private TreeDump() {}

    static String of(Tree tree) {
        TreeDump dump = new TreeDump();
        dump.value(tree);
        return dump.out.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> out.append('~');
            case Tree tree -> node(tree);
            case List<?> list -> {
                out.append('[');
                for (int i = 0; i < list.size(); i++) {
                    if (i > 0) {
                        out.append(' ');
                    }
                    value(list.get(i));
                }
                out.append(']');
            }
            case String text -> string(text);
            case BigInteger number -> out.append(number.toString(16));
            case Double number -> out.append(Long.toHexString(Double.doubleToLongBits(number)));
            case Enum<?> constant -> out.append(constant.name());
            default -> out.append(value);
        }
    }

    private void node(Tree tree) {
        out.append('(').append(tree.getClass().getSimpleName());
        if (hasPlace(tree)) {
            Span span = tree.span();
            out.append('@')
                    .append(span.line())
                    .append(':')
                    .append(span.column())
                    .append('-')
                    .append(span.endLine())
                    .append(':')
                    .append(span.endColumn());
        }
        for (RecordComponent component : tree.getClass().getRecordComponents()) {
            if (!component.getName().equals("span")) {
                out.append(' ');
                try {
                    component.getAccessor().setAccessible(true);
                    value(component.getAccessor().invoke(tree));
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new AssertionError(e);
                }
            }
        }
        out.append(')');
    }

    /** CPython gives these no place. */
    private static boolean hasPlace(Tree tree) {
        return !(tree instanceof Tree.Module
                || tree instanceof Tree.Comprehension
                || tree instanceof Tree.Arguments
                || tree instanceof Tree.WithItem
                || tree instanceof Tree.MatchCase);
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 127 && c != '"' && c != '\\') {
                out.append(c);
            } else {
                out.append("\\u").append("%04x".formatted((int) c));
            }
        }
        out.append('"');
    }
}
