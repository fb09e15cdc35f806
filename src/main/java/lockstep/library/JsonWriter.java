package lockstep.library;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** Plain built-in values to JSON text. Whatever else there is makes it give up: Python does it then. */
final class JsonWriter {
    private static final int MOST_NESTING = 2_000;

    /** "Not for me." */
    static final class GivenUp extends RuntimeException {
        GivenUp() {
            super(null, null, false, false);
        }
    }

    private final Context context;
    private final boolean ascii;
    private final boolean checked;
    private final @Nullable String indent;
    private final String keySeparator;
    private final String itemSeparator;
    private final IdentityHashMap<Object, Object> within = new IdentityHashMap<>();
    final StringBuilder out = new StringBuilder();
    private int accounted;

    JsonWriter(
            Context context, boolean ascii, boolean checked, @Nullable String indent, String keySeparator,
            String itemSeparator) {
        this.context = context;
        this.ascii = ascii;
        this.checked = checked;
        this.indent = indent;
        this.keySeparator = keySeparator;
        this.itemSeparator = itemSeparator;
    }

    private boolean scalar(Object value) {
        switch (value) {
            case Str s when s.isExact() -> string(s.value(), ascii, out);
            case None n -> out.append("null");
            case Boolean b -> out.append(b ? "true" : "false");
            case Long n -> out.append((long) n);
            case BigInteger n -> out.append(Integers.toString(context, n));
            case Double d when !d.isNaN() && !d.isInfinite() -> out.append(FloatText.repr(d));
            default -> {
                return false;
            }
        }
        if (out.length() - accounted > 65536) {
            context.allocate(2L * (out.length() - accounted));
            accounted = out.length();
        }
        return true;
    }

    void write(Object value, int depth) {
        if (scalar(value)) {
            return;
        }
        if (depth >= MOST_NESTING) {
            throw new GivenUp();
        }
        switch (value) {
            case ListObject list when list.type == Types.LIST -> list(value, list.toArray(), depth);
            case TupleObject tuple when tuple.type == Types.TUPLE -> list(value, tuple.items, depth);
            case Dict dict when dict.type == Types.DICT -> dict(dict, depth);
            default -> throw new GivenUp();
        }
    }

    private void enter(Object container) {
        if (checked && within.put(container, container) != null) {
            throw Errors.value("Circular reference detected");
        }
    }

    private void newline(int depth) {
        if (indent != null) {
            out.append('\n').append(indent.repeat(depth));
        }
    }

    private void list(Object container, Object[] items, int depth) {
        if (items.length == 0) {
            out.append("[]");
            return;
        }
        enter(container);
        out.append('[');
        for (int i = 0; i < items.length; i++) {
            if (i > 0) {
                out.append(itemSeparator);
            }
            newline(depth + 1);
            write(items[i], depth + 1);
        }
        newline(depth);
        out.append(']');
        within.remove(container);
    }

    private void dict(Dict dict, int depth) {
        if (dict.size() == 0) {
            out.append("{}");
            return;
        }
        enter(dict);
        out.append('{');
        boolean first = true;
        for (int i = 0; i < dict.end(); i++) {
            Object key = dict.keyAt(i);
            if (key == null) {
                continue;
            }
            if (!first) {
                out.append(itemSeparator);
            }
            first = false;
            newline(depth + 1);
            if (key instanceof Str s && s.isExact()) {
                string(s.value(), ascii, out);
            } else {
                int from = out.length();
                if (key instanceof Str || !scalar(key)) {
                    throw new GivenUp();
                }
                out.insert(from, '"').append('"');
            }
            out.append(keySeparator);
            write(dict.valueAt(i), depth + 1);
        }
        newline(depth);
        out.append('}');
        within.remove(dict);
    }

    static void string(String text, boolean ascii, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= 32 && (c < 127 || c == 127 && !ascii || c > 127 && !ascii)) {
                out.append(c);
            } else {
                int known = "\b\f\n\r\t".indexOf(c);
                if (known >= 0) {
                    out.append('\\').append("bfnrt".charAt(known));
                } else if (c == 127) {
                    out.append(c);
                } else {
                    out.append("\\u").append(Character.forDigit(c >> 12, 16)).append(Character.forDigit(c >> 8 & 15, 16))
                            .append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
                }
            }
        }
        out.append('"');
    }
}
