package lockstep.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** repr of values that consist of exact built-ins only, which needs no Python. */
public final class Reprs {
    private static final Str TRUE = Str.name("True");
    private static final Str FALSE = Str.name("False");

    private Reprs() {}

    static Str ofBoolean(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** The repr, or null when Python code may have to run for it. */
    public static @Nullable String simple(Context context, Object object) {
        Draft out = new Draft(context);
        return append(context, out, object) ? out.toString() : null;
    }

    private static boolean append(Context context, Draft out, Object object) {
        switch (object) {
            case Str s when s.isExact() -> out.append(Texts.repr(s.value()));
            case Long n -> out.append((long) n);
            case Double d -> out.append(FloatText.repr(d));
            case Boolean b -> out.append(b ? "True" : "False");
            case BigInteger n -> out.append(Integers.toString(context, n));
            case None n -> out.append("None");
            case ListObject list when list.type == Types.LIST -> {
                return appendItems(context, out, list, list.items, list.size, "[", "]", "[...]");
            }
            case TupleObject tuple when tuple.type == Types.TUPLE -> {
                int n = tuple.items.length;
                return appendItems(context, out, tuple, tuple.items, n, "(", n == 1 ? ",)" : ")", "(...)");
            }
            case Dict dict when dict.type == Types.DICT -> {
                return appendDict(context, out, dict);
            }
            case SetObject set when set.type == Types.SET || set.type == Types.FROZENSET -> {
                Object[] items = set.toArray();
                boolean frozen = set.type == Types.FROZENSET;
                if (items.length == 0) {
                    out.append(frozen ? "frozenset()" : "set()");
                    return true;
                }
                return appendItems(
                        context,
                        out,
                        set,
                        items,
                        items.length,
                        frozen ? "frozenset({" : "{",
                        frozen ? "})" : "}",
                        frozen ? "frozenset(...)" : "set(...)");
            }
            case BytesObject bytes when bytes.type == Types.BYTES -> out.append(Texts.repr(bytes.bytes));
            case ComplexObject c when c.type == Types.COMPLEX -> out.append(ComplexObject.repr(c.real, c.imaginary));
            case RangeObject range -> out.append(range.repr(context));
            case EllipsisObject e -> out.append("Ellipsis");
            case NotImplemented n -> out.append("NotImplemented");
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean appendItems(
            Context context,
            Draft out,
            PyObject container,
            Object[] items,
            int size,
            String open,
            String close,
            String again) {
        if (!context.nesting.enterRepr(container)) {
            out.append(again);
            return true;
        }
        try {
            out.append(open);
            for (int i = 0; i < size; i++) {
                if (i > 0) {
                    out.append(", ");
                }
                if (!append(context, out, items[i])) {
                    return false;
                }
            }
            out.append(close);
            if (size > 100) {
                context.work(size * 60L);
            }
            return true;
        } finally {
            context.nesting.leaveRepr(container);
        }
    }

    private static boolean appendDict(Context context, Draft out, Dict dict) {
        if (!context.nesting.enterRepr(dict)) {
            out.append("{...}");
            return true;
        }
        try {
            out.append('{');
            boolean first = true;
            for (int i = 0; i < dict.end(); i++) {
                Object key = dict.keyAt(i);
                if (key == null) {
                    continue;
                }
                if (!first) {
                    out.append(", ");
                }
                first = false;
                if (!append(context, out, key)) {
                    return false;
                }
                out.append(": ");
                if (!append(context, out, dict.valueAt(i))) {
                    return false;
                }
            }
            out.append('}');
            return true;
        } finally {
            context.nesting.leaveRepr(dict);
        }
    }
}
