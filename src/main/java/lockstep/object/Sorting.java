package lockstep.object;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Sorting of values whose order needs no Python: numbers, strs, and tuples and lists of them. */
public final class Sorting {
    private Sorting() {}

    /** Thrown when two values turn out to need Python after all. */
    private static final class NotSimple extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotSimple() {
            super(null, null, false, false);
        }
    }

    /**
     * Sorts in place, stable; false, with the items as they were, when that would need Python.
     *
     * @param keys what to sort by, one for each item; null for the items themselves
     */
    public static boolean sort(Context context, Object[] items, Object @Nullable [] keys, boolean descending) {
        int n = items.length;
        if (n > 100) {
            context.allocate(8L * n);
            context.work((long) (n * (Math.log(n) / Math.log(2)) * 10));
        }
        Object[] by = keys == null ? items : keys;
        if (!uniform(by)) {
            return false;
        }
        Integer[] order = null;
        try {
            if (keys == null) {
                Object[] sorted = items.clone();
                if (descending) {
                    ListMethods.reverse(sorted, n);
                }
                Arrays.sort(sorted, comparator(context));
                if (descending) {
                    ListMethods.reverse(sorted, n);
                }
                System.arraycopy(sorted, 0, items, 0, n);
                return true;
            }
            order = new Integer[n];
            for (int i = 0; i < n; i++) {
                order[i] = descending ? n - 1 - i : i;
            }
            Comparator<Object> comparator = comparator(context);
            Arrays.sort(order, (a, b) -> comparator.compare(by[a], by[b]));
        } catch (NotSimple e) {
            return false;
        }
        Object[] sorted = new Object[n];
        for (int i = 0; i < n; i++) {
            sorted[descending ? n - 1 - i : i] = items[order[i]];
        }
        System.arraycopy(sorted, 0, items, 0, n);
        return true;
    }

    /** A first look: all numbers, all strs, all tuples or all lists. */
    private static boolean uniform(Object[] items) {
        int kind = 0;
        for (Object item : items) {
            int k = item instanceof Str s && s.isExact()
                    ? 1
                    : !(item instanceof PyObject)
                            ? 2
                            : item instanceof TupleObject t && t.type == Types.TUPLE
                                    ? 3
                                    : item instanceof ListObject l && l.type == Types.LIST ? 4 : 5;
            if (k == 5 || kind != 0 && k != kind || item instanceof Double d && d.isNaN()) {
                return false;
            }
            kind = k;
        }
        return true;
    }

    private static Comparator<Object> comparator(Context context) {
        return (a, b) -> compare(context, a, b, 0);
    }

    private static int compare(Context context, Object a, Object b, int depth) {
        if (a instanceof Long x && b instanceof Long y) {
            return Long.compare(x, y);
        }
        if (a instanceof Str s && b instanceof Str t && s.isExact() && t.isExact()) {
            return Strings.compare(s.value, t.value);
        }
        if (!(a instanceof PyObject) && !(b instanceof PyObject)) {
            Integer order = Numbers.compare(a, b);
            if (order == null) {
                throw new NotSimple();
            }
            return order;
        }
        if (depth < 50 && a instanceof TupleObject s && b instanceof TupleObject t
                && s.type == Types.TUPLE && t.type == Types.TUPLE) {
            return compareItems(context, s.items, s.items.length, t.items, t.items.length, depth);
        }
        if (depth < 50 && a instanceof ListObject s && b instanceof ListObject t
                && s.type == Types.LIST && t.type == Types.LIST) {
            return compareItems(context, s.items, s.size, t.items, t.size, depth);
        }
        throw new NotSimple();
    }

    private static int compareItems(Context context, Object[] a, int m, Object[] b, int n, int depth) {
        int at = Comparisons.firstDifference(context, a, m, b, n);
        if (at == -2) {
            throw new NotSimple();
        }
        return at >= m || at >= n ? Integer.compare(m, n) : compare(context, a[at], b[at], depth + 1);
    }
}
