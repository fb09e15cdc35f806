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
        if (byInts(items, by, descending)) {
            return true;
        }
        Keyed[] sorted = new Keyed[n];
        for (int i = 0; i < n; i++) {
            // turned round before and after, so that equal ones keep their order
            int at = descending ? n - 1 - i : i;
            sorted[at] = new Keyed(by[i], items[i]);
        }
        try {
            Arrays.sort(sorted, comparator(context, by));
        } catch (NotSimple e) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            items[descending ? n - 1 - i : i] = sorted[i].item;
        }
        return true;
    }

    private record Keyed(Object key, Object item) {}

    /**
     * By ints that leave room for the place of their item in the same long; those are sorted. False when some key is
     * none, or they lie too far apart.
     */
    private static boolean byInts(Object[] items, Object[] keys, boolean descending) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (Object key : keys) {
            if (!(key instanceof Long n)) {
                return false;
            }
            least = Math.min(least, n);
            most = Math.max(most, n);
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length);
        long range = most - least;
        if (range < 0 || range >>> (Long.SIZE - 1 - bits) != 0) {
            return false;
        }
        long[] packed = new long[keys.length];
        for (int i = 0; i < packed.length; i++) {
            long key = (Long) keys[i];
            packed[i] = (descending ? most - key : key - least) << bits | i;
        }
        Arrays.sort(packed);
        Object[] before = items.clone();
        for (int i = 0; i < packed.length; i++) {
            items[i] = before[(int) (packed[i] & (1L << bits) - 1)];
        }
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

    private static Comparator<Keyed> comparator(Context context, Object[] keys) {
        boolean narrow = true;
        for (Object key : keys) {
            narrow = narrow && key instanceof Str s && s.isExact() && s.isNarrow();
        }
        return narrow
                ? (a, b) -> ((Str) a.key).value().compareTo(((Str) b.key).value())
                : (a, b) -> compare(context, a.key, b.key, 0);
    }

    private static int compare(Context context, Object a, Object b, int depth) {
        if (a instanceof Long x && b instanceof Long y) {
            return Long.compare(x, y);
        }
        if (a instanceof Double x && b instanceof Double y && !x.isNaN() && !y.isNaN()) {
            // not Double.compare: the two zeros are equal
            return x < y ? -1 : x > y ? 1 : 0;
        }
        if (a instanceof Str s && b instanceof Str t && s.isExact() && t.isExact()) {
            return Strings.compare(s.value(), t.value());
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
