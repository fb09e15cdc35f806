package lockstep.object;

import org.jspecify.annotations.Nullable;

/** Comparison of values that consist of exact built-ins only, which needs no Python. */
public final class Comparisons {
    private Comparisons() {}

    /** As containers compare, {@code a is b or a == b}; null when Python code may have to run for it. */
    public static @Nullable Boolean same(Context context, Object a, Object b) {
        return a == b ? Boolean.TRUE : equal(context, a, b);
    }

    /** {@code a == b}; null when Python code may have to run for it. */
    public static @Nullable Boolean equal(Context context, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() == y.longValue();
        }
        if (!(a instanceof PyObject) && !(b instanceof PyObject)) {
            return Numbers.equal(a, b);
        }
        if (a instanceof Str s && b instanceof Str t && s.isExact() && t.isExact()) {
            return s.sameText(t);
        }
        if (a instanceof ListObject s && b instanceof ListObject t && s.type == Types.LIST && t.type == Types.LIST) {
            return items(context, s.items, s.size, t.items, t.size);
        }
        if (a instanceof TupleObject s && b instanceof TupleObject t && s.type == Types.TUPLE
                && t.type == Types.TUPLE) {
            return items(context, s.items, s.items.length, t.items, t.items.length);
        }
        if (a instanceof Dict s && b instanceof Dict t && s.type == Types.DICT && t.type == Types.DICT) {
            return dicts(context, s, t);
        }
        if (a instanceof SetObject s && b instanceof SetObject t) {
            return s.isExotic() || t.isExotic() ? null : (Boolean) s.sameItems(t);
        }
        if (isValue(a) && isValue(b)) {
            return isContainer(a) || isContainer(b) ? Boolean.FALSE : (Boolean) Keys.equal(a, b);
        }
        return null;
    }

    private static boolean isContainer(Object o) {
        return o instanceof ListObject || o instanceof Dict || o instanceof SetObject || o instanceof TupleObject;
    }

    private static boolean isValue(Object o) {
        if (o instanceof PyObject p && isContainer(o)) {
            return !p.type.isHeap;
        }
        return Keys.isSimple(o);
    }

    /** Whether two runs of items are equal; null when Python may have to run. */
    static @Nullable Boolean items(Context context, Object[] a, int m, Object[] b, int n) {
        if (m != n) {
            return false;
        }
        int at = firstDifference(context, a, m, b, n);
        return at == -2 ? null : (Boolean) (at == n);
    }

    /** The first index at which the two differ, the shorter length when none; -2 when Python may have to run. */
    static int firstDifference(Context context, Object[] a, int m, Object[] b, int n) {
        context.nesting.enterComparison();
        try {
            int end = Math.min(m, n);
            for (int i = 0; i < end; i++) {
                Boolean same = same(context, a[i], b[i]);
                if (same == null) {
                    return -2;
                }
                if (!same) {
                    return i;
                }
            }
            if (end > 100) {
                context.work(end * 5L);
            }
            return end;
        } finally {
            context.nesting.leaveComparison();
        }
    }

    static @Nullable Boolean dicts(Context context, Dict a, Dict b) {
        if (a.isExotic() || b.isExotic()) {
            return null;
        }
        if (a.size() != b.size()) {
            return false;
        }
        context.nesting.enterComparison();
        try {
            for (int i = 0; i < a.end(); i++) {
                Object key = a.keyAt(i);
                if (key == null) {
                    continue;
                }
                int entry = b.find(key, a.hashAt(i));
                if (entry < 0) {
                    return false;
                }
                Boolean same = same(context, a.valueAt(i), b.valueAt(entry));
                if (same == null || !same) {
                    return same;
                }
            }
            return true;
        } finally {
            context.nesting.leaveComparison();
        }
    }

    /** An ordering comparison of exact numbers or strs; null for anything else. */
    public static @Nullable Boolean ordered(Comparison op, Object a, Object b) {
        if (!(a instanceof PyObject) && !(b instanceof PyObject)) {
            Integer order = Numbers.compare(a, b);
            return order == null ? op == Comparison.NE : op.holds(order);
        }
        if (a instanceof Str s && b instanceof Str t && s.isExact() && t.isExact()) {
            return op.holds(Strings.compare(s.value(), t.value()));
        }
        return null;
    }

    /** {@code <}, {@code <=}, {@code >} or {@code >=} of two sequences: a value or PENDING. */
    static Object sequences(Context context, Comparison op, Object[] a, int m, Object[] b, int n, PyObject s,
            PyObject t) {
        int at = firstDifference(context, a, m, b, n);
        if (at == -2) {
            return context.hidden("sequence_compare", s, t, (long) op.ordinal());
        }
        if (at >= m || at >= n) {
            return op.holds(Integer.compare(m, n));
        }
        Boolean known = ordered(op, a[at], b[at]);
        if (known != null) {
            return known;
        }
        context.nesting.enterComparison();
        try {
            return context.compare(op, a[at], b[at]);
        } finally {
            context.nesting.leaveComparison();
        }
    }
}
