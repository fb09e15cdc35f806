package lockstep.object;

/** Access to dicts with any key: in Java when it and all keys are simple, else by hidden Python. */
public final class Dicts {
    private Dicts() {}

    public static boolean isSimple(Dict dict, Object key) {
        return !dict.isExotic() && Keys.isSimple(key);
    }

    /** {@code dict[key]}, {@code __missing__} of subclasses included. */
    public static Object getItem(Context context, Dict dict, Object key) {
        if (isSimple(dict, key)) {
            Object value = dict.get(key);
            return value != null ? value : missing(context, dict, key);
        }
        return context.hidden("dict_getitem", dict, key);
    }

    static Object missing(Context context, Dict dict, Object key) {
        if (dict.type != Types.DICT) {
            Object method = dict.type.lookup(Special.MISSING);
            if (method != null) {
                return context.callSpecial(method, dict, key);
            }
        }
        throw Errors.key(key);
    }

    public static Object setItem(Context context, Dict dict, Object key, Object value) {
        if (isSimple(dict, key)) {
            put(context, dict, key, value);
            return None.NONE;
        }
        return context.hidden("dict_setitem", dict, key, value);
    }

    /** Stores a simple key, asking for memory when the table grows. */
    public static void put(Context context, Dict dict, Object key, Object value) {
        long hash = Keys.hash(key);
        int entry = dict.find(key, hash);
        if (entry >= 0) {
            dict.setValueAt(entry, value);
            return;
        }
        int size = dict.size();
        if (size >= 4 && (size & size - 1) == 0) {
            // The tables double about here: three places an entry, and what a typical key and value cost.
            context.allocate(size * 100L);
        }
        dict.append(key, hash, value);
    }

    public static Object deleteItem(Context context, Dict dict, Object key) {
        if (isSimple(dict, key)) {
            int entry = dict.find(key);
            if (entry < 0) {
                throw Errors.key(key);
            }
            dict.removeAt(entry);
            return None.NONE;
        }
        return context.hidden("dict_delitem", dict, key);
    }

    /** {@code key in dict}: a Boolean or PENDING. */
    public static Object contains(Context context, Dict dict, Object key) {
        if (isSimple(dict, key)) {
            return dict.containsKey(key);
        }
        return context.hidden("dict_contains", dict, key);
    }

    /** Adds all entries of another dict: None or PENDING. */
    public static Object update(Context context, Dict dict, Dict other) {
        if (dict == other) {
            return None.NONE;
        }
        if (!dict.isExotic() && !other.isExotic() || dict.size() == 0) {
            context.allocate(other.footprint());
            if (other.size() > 100) {
                context.work(other.size() * 10L);
            }
            dict.addAll(other);
            return None.NONE;
        }
        return context.hidden("dict_merge", dict, other);
    }
}
