package lockstep.object;

import java.util.Arrays;

/** Access to sets with any item: in Java when it and all items are simple, else by hidden Python. */
public final class Sets {
    private Sets() {}

    static boolean isSimple(SetObject set, Object item) {
        return !set.isExotic() && Keys.isSimple(item);
    }

    /** Asks for the memory of the next doubling, about when it comes. */
    static void grow(Context context, SetObject set) {
        int n = set.size();
        if (n >= 4 && (n & n - 1) == 0) {
            context.allocate(n * 80L);
        }
    }

    /** {@code set.add(item)}: None or PENDING. */
    public static Object add(Context context, SetObject set, Object item) {
        if (isSimple(set, item)) {
            grow(context, set);
            set.add(item);
            return None.NONE;
        }
        return context.hidden("set_add", set, item);
    }

    /** {@code item in set}: a Boolean or PENDING. */
    public static Object contains(Context context, SetObject set, Object item) {
        if (isSimple(set, item)) {
            return set.contains(item);
        }
        return context.hidden("set_contains", set, item);
    }

    /** Adds the items of any iterable: None or PENDING. */
    public static Object update(Context context, SetObject set, Object other) {
        if (other instanceof SetObject s) {
            if (s == set) {
                return None.NONE;
            }
            if (!set.isExotic() && !s.isExotic() || set.size() == 0) {
                context.allocate(s.footprint());
                charge(context, s.size());
                set.merge(s);
                return None.NONE;
            }
            return context.hidden("set_merge", set, s);
        }
        if (other instanceof Dict dict && dict.type == Types.DICT && !set.isExotic() && !dict.isExotic()) {
            context.allocate(64L * dict.size());
            charge(context, dict.size());
            set.expect(dict.size());
            for (int i = 0; i < dict.end(); i++) {
                if (dict.keyAt(i) != null) {
                    set.add(dict.keyAt(i), dict.hashAt(i));
                }
            }
            return None.NONE;
        }
        if (other instanceof Dict dict && dict.type == Types.DICT) {
            return context.hidden("set_merge", set, dict);
        }
        return context.withItems(other, (c, items) -> addAll(c, set, items));
    }

    private static Object addAll(Context context, SetObject set, Object[] items) {
        charge(context, items.length);
        for (int i = 0; i < items.length; i++) {
            if (!isSimple(set, items[i])) {
                Object[] rest = Arrays.copyOfRange(items, i, items.length);
                return context.hidden("set_add_all", set, TupleObject.of(rest));
            }
            grow(context, set);
            set.add(items[i]);
        }
        return None.NONE;
    }

    static void charge(Context context, int items) {
        if (items > 100) {
            context.work(items * 10L);
        }
    }
}
