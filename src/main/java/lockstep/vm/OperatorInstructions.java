package lockstep.vm;

import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** Operators, comparisons and subscripts: first what exact built-ins can say without a call, then the whole protocol. */
final class OperatorInstructions {
    private OperatorInstructions() {}

    static Object binary(ThreadState thread, int arg, Object left, Object right) {
        if (arg == 0 || arg == 13) {
            if (left instanceof Str a && right instanceof Str b && a.isExact() && b.isExact()) {
                return Strings.concat(thread, a, b);
            }
        }
        return arg >= 13 ? Operators.inPlace(thread, arg - 13, left, right) : Operators.binary(thread, arg, left, right);
    }

    /** @param arg operator &lt;&lt; 5, bit 4 set when a bool is wanted */
    static Object compare(ThreadState thread, int arg, Object left, Object right) {
        Comparison op = Comparison.of(arg >> 5);
        if ((arg & 16) == 0) {
            return Operators.compare(thread, op, left, right);
        }
        return thread.then(
                (context, value) -> context.truth(value), () -> Operators.compare(thread, op, left, right));
    }

    static Object contains(ThreadState thread, Object container, Object item, int negate) {
        int found = simplyContains(thread, container, item, negate);
        if (found >= 0) {
            return found == 1;
        }
        if (negate == 0) {
            return Operators.contains(thread, container, item);
        }
        return thread.then(
                (context, value) -> !(Boolean) value, () -> Operators.contains(thread, container, item));
    }

    /** {@code item in container}, 1 or 0, when exact built-ins can say without a call; else -1. */
    static int simplyContains(ThreadState thread, Object container, Object item, int negate) {
        if (thread.interpreter.parallel || !Keys.isSimple(item)) {
            return -1;
        }
        if (container instanceof Dict d && d.type == Types.DICT && !d.isExotic()) {
            return d.containsKey(item) ? 1 - negate : negate;
        }
        if (container instanceof SetObject s && (s.type == Types.SET || s.type == Types.FROZENSET) && !s.isExotic()) {
            return s.contains(item) ? 1 - negate : negate;
        }
        return -1;
    }

    /** 1 or 0 when the truth of a value is known without a call, else -1. */
    static int simpleTruth(Object value) {
        if (value instanceof Boolean b) {
            return b ? 1 : 0;
        }
        if (value instanceof Long n) {
            return n != 0 ? 1 : 0;
        }
        if (value == None.NONE) {
            return 0;
        }
        if (value instanceof ListObject list && list.type == Types.LIST) {
            return list.size != 0 ? 1 : 0;
        }
        return -1;
    }

    /** list[int], tuple[int], dict[simple] on exact built-ins; null for anything else and for what is not there. */
    static @Nullable Object fastItem(ThreadState thread, Object container, Object key) {
        if (container instanceof ListObject list) {
            if (key instanceof Long n && list.type == Types.LIST) {
                Object[] items = list.items;
                int size = Math.min(list.size, items.length);
                long i = n < 0 ? n + size : n;
                return i >= 0 && i < size ? items[(int) i] : null;
            }
            return null;
        }
        if (container instanceof Dict d) {
            if (d.type == Types.DICT && !d.isExotic() && Keys.isSimple(key)) {
                if (thread.interpreter.parallel) {
                    synchronized (d) {
                        return d.get(key);
                    }
                }
                return d.get(key);
            }
            return null;
        }
        if (container instanceof TupleObject t && key instanceof Long n && t.type == Types.TUPLE) {
            long i = n < 0 ? n + t.items.length : n;
            return i >= 0 && i < t.items.length ? t.items[(int) i] : null;
        }
        return null;
    }

    static boolean fastStore(ThreadState thread, Object container, Object key, Object value) {
        if (thread.interpreter.parallel) {
            return false;
        }
        if (container instanceof ListObject list) {
            if (key instanceof Long n && list.type == Types.LIST) {
                long i = n < 0 ? n + list.size : n;
                if (i >= 0 && i < list.size) {
                    list.items[(int) i] = value;
                    return true;
                }
            }
            return false;
        }
        if (container instanceof Dict d && d.type == Types.DICT && !d.isExotic() && Keys.isSimple(key)) {
            int before = d.size();
            d.put(key, value);
            if (d.size() != before) {
                thread.allocate(100);
            }
            return true;
        }
        return false;
    }
}
