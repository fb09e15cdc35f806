package lockstep.object;

import java.util.ArrayList;
import java.util.List;
import lockstep.object.Builtin.Kind;

/** What hidden Python (library/hidden/objects.py) needs of the containers beyond their methods. */
final class HiddenNatives {
    private HiddenNatives() {}

    // ---- any container ----

    /** A tuple of what a list, tuple, set or dict holds now, whatever its class overrides. */
    @Builtin(value = "_items(container, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object items(Object container) {
        return TupleObject.of(switch (container) {
            case ListObject list -> list.toArray();
            case TupleObject tuple -> tuple.items;
            case SetObject set -> set.toArray();
            case Dict dict -> DictView.toArray(dict, DictView.Kind.KEYS);
            case DictView view -> DictView.toArray(view.dict, view.kind);
            default -> throw new IllegalStateException(Types.of(container).name);
        });
    }

    @Builtin(value = "_repr_enter(container, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object enterRepr(Context context, Object container) {
        return context.nesting.enterRepr(container);
    }

    @Builtin(value = "_repr_leave(container, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void leaveRepr(Context context, Object container) {
        context.nesting.leaveRepr(container);
    }

    @Builtin(value = "_compare_enter()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void enterComparison(Context context) {
        context.nesting.enterComparison();
    }

    @Builtin(value = "_compare_leave()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void leaveComparison(Context context) {
        context.nesting.leaveComparison();
    }

    /** The hash of a tuple whose items have these hashes. */
    @Builtin(value = "_tuple_hash(hashes, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object tupleHash(ListObject hashes) {
        Object[] items = hashes.toArray();
        long acc = 2870177450012600261L;
        for (Object hash : items) {
            acc = Hashes.tupleStep(acc, (Long) hash);
        }
        return Hashes.tupleEnd(acc, items.length);
    }

    // ---- lists ----

    @Builtin(value = "_list_size(list, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object listSize(Object sequence) {
        return sequence instanceof ListObject list ? (long) list.size : (long) ((TupleObject) sequence).items.length;
    }

    @Builtin(value = "_list_get(list, index, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object listGet(Object sequence, Object index) {
        int i = (int) (long) (Long) index;
        return sequence instanceof ListObject list ? list.items[i] : ((TupleObject) sequence).items[i];
    }

    @Builtin(value = "_list_delete(list, index, /)", kind = Kind.FUNCTION)
    static void listDelete(Context context, ListObject list, Object index) {
        int i = (int) (long) (Long) index;
        ListMethods.splice(context, list, i, i + 1, new Object[0]);
    }

    /** Empties a list for the time it is sorted; answers another with its items. */
    @Builtin(value = "_list_take(list, /)", kind = Kind.FUNCTION)
    static Object listTake(ListObject list) {
        ListObject taken = new ListObject(list.toArray());
        list.items = new Object[0];
        list.size = 0;
        return taken;
    }

    /** Gives the items back; whether the list was changed meanwhile. */
    @Builtin(value = "_list_restore(list, items, /)", kind = Kind.FUNCTION)
    static Object listRestore(ListObject list, ListObject taken) {
        boolean changed = list.size != 0 || list.items.length != 0;
        list.items = taken.items;
        list.size = taken.size;
        return changed;
    }

    /** Sorts when that needs no Python, and says whether it did. */
    @Builtin(value = "_sort_simply(items, keys, descending, /)", kind = Kind.FUNCTION)
    static Object sortSimply(Context context, ListObject items, ListObject keys, Object descending) {
        Object[] sorted = items.toArray();
        if (!Sorting.sort(context, sorted, keys == items ? null : keys.toArray(), (Boolean) descending)) {
            return false;
        }
        items.items = sorted;
        items.size = sorted.length;
        return true;
    }

    // ---- dicts with any keys: by entry ----

    @Builtin(value = "_dict_first(dict, hash, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object dictFirst(Dict dict, Object hash) {
        return (long) dict.firstIndex((Long) hash);
    }

    @Builtin(value = "_dict_next(dict, hash, entry, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object dictNext(Dict dict, Object hash, Object entry) {
        return (long) dict.nextIndex((Long) hash, entry(entry));
    }

    private static int entry(Object entry) {
        return (int) (long) (Long) entry;
    }

    @Builtin(value = "_dict_key(dict, entry, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object dictKey(Dict dict, Object entry) {
        return dict.keyAt(entry(entry));
    }

    @Builtin(value = "_dict_value(dict, entry, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object dictValue(Dict dict, Object entry) {
        return dict.valueAt(entry(entry));
    }

    @Builtin(value = "_dict_replace(dict, entry, value, /)", kind = Kind.FUNCTION)
    static void dictReplace(Dict dict, Object entry, Object value) {
        dict.setValueAt(entry(entry), value);
    }

    @Builtin(value = "_dict_append(dict, key, hash, value, /)", kind = Kind.FUNCTION)
    static void dictAppend(Context context, Dict dict, Object key, Object hash, Object value) {
        int size = dict.size();
        if (size >= 4 && (size & size - 1) == 0) {
            context.allocate(size * 100L);
        }
        dict.append(key, (Long) hash, value);
    }

    @Builtin(value = "_dict_remove(dict, entry, /)", kind = Kind.FUNCTION)
    static void dictRemove(Dict dict, Object entry) {
        dict.removeAt(entry(entry));
    }

    @Builtin(value = "_dict_version(dict, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object dictVersion(Dict dict) {
        return (long) dict.keysVersion();
    }

    @Builtin(value = "_dict_size(dict, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object dictSize(Dict dict) {
        return (long) dict.size();
    }

    /** A tuple of (key, hash, value) triples. */
    @Builtin(value = "_dict_entries(dict, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object dictEntries(Context context, Dict dict) {
        context.allocate(100L * dict.size());
        Object[] entries = new Object[dict.size()];
        int n = 0;
        for (int i = 0; i < dict.end(); i++) {
            if (dict.keyAt(i) != null) {
                entries[n++] = new TupleObject(dict.keyAt(i), dict.hashAt(i), dict.valueAt(i));
            }
        }
        return TupleObject.of(entries);
    }

    /** {@code __missing__} or KeyError. */
    @Builtin(value = "_dict_missing(dict, key, /)", kind = Kind.FUNCTION)
    static Object dictMissing(Context context, Dict dict, Object key) {
        return Dicts.missing(context, dict, key);
    }

    @Builtin(value = "_is_view(object, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isView(Object object) {
        return object instanceof DictView;
    }

    // ---- sets with any items: by place ----

    @Builtin(value = "_set_first(set, hash, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object setFirst(SetObject set, Object hash) {
        return (long) set.firstPlace((Long) hash);
    }

    @Builtin(value = "_set_next(set, hash, place, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object setNext(SetObject set, Object hash, Object place) {
        return (long) set.nextPlace((Long) hash, entry(place));
    }

    @Builtin(value = "_set_item(set, place, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object setItem(SetObject set, Object place) {
        return set.itemAt(entry(place));
    }

    @Builtin(value = "_set_add_new(set, item, hash, /)", kind = Kind.FUNCTION)
    static void setAddNew(Context context, SetObject set, Object item, Object hash) {
        Sets.grow(context, set);
        set.addNew(item, (Long) hash);
    }

    @Builtin(value = "_set_remove(set, place, /)", kind = Kind.FUNCTION)
    static void setRemove(SetObject set, Object place) {
        set.removeAt(entry(place));
    }

    @Builtin(value = "_set_version(set, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object setVersion(SetObject set) {
        return (long) set.version();
    }

    @Builtin(value = "_set_size(set, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object setSize(Object set) {
        return (long) ((HashTable) set).size();
    }

    /** A tuple of (item, hash) pairs in order of the table, of a set or of a dict's keys. */
    @Builtin(value = "_set_entries(set, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object setEntries(Context context, Object container) {
        HashTable table = (HashTable) container;
        context.allocate(60L * table.size());
        Object[] entries = new Object[table.size()];
        int n = 0;
        for (int i = 0; i < table.places(); i++) {
            Object item = table.itemAt(i);
            if (item != null) {
                entries[n++] = new TupleObject(item, table.hashAt(i));
            }
        }
        return TupleObject.of(entries);
    }

    /** A set or frozenset that holds what another does. */
    @Builtin(value = "_set_copy(set, frozen, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object setCopy(Context context, SetObject set, Object frozen) {
        context.allocate(set.footprint());
        SetObject copy = new SetObject(frozen == Boolean.TRUE ? Types.FROZENSET : Types.SET);
        copy.merge(set);
        return copy;
    }

    @Builtin(value = "_set_new(frozen, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object setNew(Object frozen) {
        return new SetObject(frozen == Boolean.TRUE ? Types.FROZENSET : Types.SET);
    }

    @Builtin(value = "_set_expect(set, count, /)", kind = Kind.FUNCTION)
    static void setExpect(Context context, SetObject set, Object count) {
        context.allocate(64 * (Long) count);
        set.expect((int) (long) (Long) count);
    }

    @Builtin(value = "_set_shrink(set, /)", kind = Kind.FUNCTION)
    static void setShrink(SetObject set) {
        set.shrink();
    }

    @Builtin(value = "_is_frozen(set, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isFrozen(SetObject set) {
        return set.isFrozen();
    }

    @Builtin(value = "_is_set(object, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isSet(Object object) {
        return object instanceof SetObject;
    }

    /** The name a repr shows. */
    @Builtin(value = "_type_name(object, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object typeName(Object object) {
        return new Str(Types.of(object).name);
    }
}
