package lockstep.object;

import java.util.Arrays;

/** dict. */
final class DictMethods {
    private DictMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Builtin.Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object create(Object cls, Object[] args, Dict kwargs) {
        return new Dict(NewCalls.check(cls, Types.DICT));
    }

    @Builtin("__init__(self, /, *args, **kwargs)")
    static Object init(Context context, Dict self, Object[] args, Dict kwargs) {
        return update(context, self, args, kwargs, "dict");
    }

    @Builtin(
            value = "update(self, /, *args, **kwargs)",
            doc = "Takes over the entries of a mapping, of an iterable of pairs, and of keyword arguments.")
    static Object update(Context context, Dict self, Object[] args, Dict kwargs) {
        return update(context, self, args, kwargs, "update");
    }

    private static Object update(Context context, Dict self, Object[] args, Dict kwargs, String name) {
        if (args.length > 1) {
            throw Errors.type(name + " expected at most 1 argument, got " + args.length);
        }
        if (args.length == 0) {
            return Dicts.update(context, self, kwargs);
        }
        return context.then(
                (c, done) -> kwargs.size() == 0 ? None.NONE : Dicts.update(c, self, kwargs),
                () -> updateFrom(context, self, args[0]));
    }

    private static final Str KEYS = Str.name("keys");

    static Object updateFrom(Context context, Dict self, Object other) {
        if (other instanceof Dict dict
                && (dict.type == Types.DICT || dict.type.lookup(Special.ITER) == Types.DICT.lookup(Special.ITER))) {
            return Dicts.update(context, self, dict);
        }
        if (Types.of(other).lookup(KEYS) != null || other instanceof PyObject o && o.type.isHeap) {
            return context.hidden("dict_update", self, other);
        }
        return context.withItems(other, (c, items) -> {
            for (int i = 0; i < items.length; i++) {
                Object[] pair = items[i] instanceof TupleObject t ? t.items : items[i] instanceof ListObject l
                        ? l.toArray() : null;
                if (pair == null || pair.length == 2 && !Dicts.isSimple(self, pair[0])) {
                    return c.hidden("dict_update_pairs", self,
                            new ListObject(Arrays.copyOfRange(items, i, items.length)), (long) i);
                }
                if (pair.length != 2) {
                    throw Errors.value("dictionary update sequence element #" + i + " has length " + pair.length
                            + "; 2 is required");
                }
                Dicts.put(c, self, pair[0], pair[1]);
            }
            return None.NONE;
        });
    }

    @Builtin(
            value = "fromkeys(cls, iterable, value=None, /)",
            doc = "A dict in which every key of the iterable has the same value.",
            kind = Builtin.Kind.CLASS_METHOD)
    static Object fromKeys(Context context, Object cls, Object iterable, Object value) {
        boolean isHashed = iterable instanceof SetObject s && s.isExotic()
                || iterable instanceof Dict d && d.type == Types.DICT && d.isExotic();
        if (cls != Types.DICT || isHashed) {
            return context.hidden("dict_fromkeys", cls, iterable, value);
        }
        return context.withItems(iterable, (c, items) -> {
            Dict made = new Dict();
            for (Object item : items) {
                if (!Keys.isSimple(item)) {
                    return c.hidden("dict_fromkeys", cls, new ListObject(items), value);
                }
                Dicts.put(c, made, item, value);
            }
            return made;
        });
    }

    @Builtin(value = "__getitem__(self, key, /)", effect = Effect.READS_SELF)
    static Object getItem(Context context, Dict self, Object key) {
        return Dicts.getItem(context, self, key);
    }

    @Builtin(value = "__setitem__(self, key, value, /)", effect = Effect.WRITES_SELF)
    static Object setItem(Context context, Dict self, Object key, Object value) {
        return Dicts.setItem(context, self, key, value);
    }

    @Builtin(value = "__delitem__(self, key, /)", effect = Effect.WRITES_SELF)
    static Object deleteItem(Context context, Dict self, Object key) {
        return Dicts.deleteItem(context, self, key);
    }

    @Builtin(value = "__contains__(self, key, /)", effect = Effect.READS_SELF)
    static Object contains(Context context, Dict self, Object key) {
        return Dicts.contains(context, self, key);
    }

    @Builtin(value = "__len__(self, /)", effect = Effect.READS_SELF)
    static Object len(Dict self) {
        return (long) self.size();
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.READS_SELF)
    static Object iter(Dict self) {
        return new DictIterator(self, DictView.Kind.KEYS, false);
    }

    @Builtin(value = "__reversed__(self, /)", effect = Effect.READS_SELF)
    static Object reversed(Dict self) {
        return new DictIterator(self, DictView.Kind.KEYS, true);
    }

    @Builtin(value = "keys(self, /)", doc = "A view of the keys, which behaves as a set.", effect = Effect.PURE)
    static Object keys(Dict self) {
        return new DictView(self, DictView.Kind.KEYS);
    }

    @Builtin(value = "values(self, /)", doc = "A view of the values.", effect = Effect.PURE)
    static Object values(Dict self) {
        return new DictView(self, DictView.Kind.VALUES);
    }

    @Builtin(
            value = "items(self, /)",
            doc = "A view of (key, value) pairs, which behaves as a set.",
            effect = Effect.PURE)
    static Object items(Dict self) {
        return new DictView(self, DictView.Kind.ITEMS);
    }

    @Builtin(
            value = "get(self, key, default=None, /)",
            doc = "The value of a key; the default where the key is missing.",
            effect = Effect.READS_SELF)
    static Object get(Context context, Dict self, Object key, Object absent) {
        if (Dicts.isSimple(self, key)) {
            Object value = self.get(key);
            return value != null ? value : absent;
        }
        return context.hidden("dict_get", self, key, absent);
    }

    @Builtin(
            value = "setdefault(self, key, default=None, /)",
            doc = "The value of a key, which gets the default first where it is missing.",
            effect = Effect.WRITES_SELF)
    static Object setDefault(Context context, Dict self, Object key, Object absent) {
        if (Dicts.isSimple(self, key)) {
            Object value = self.get(key);
            if (value == null) {
                Dicts.put(context, self, key, absent);
                return absent;
            }
            return value;
        }
        return context.hidden("dict_setdefault", self, key, absent);
    }

    @Builtin(
            value = "pop(self, key, default=?, /)",
            doc = "Takes out a key and answers its value; the default where the key is missing, or KeyError "
                    + "without one.",
            effect = Effect.WRITES_SELF)
    static Object pop(Context context, Dict self, Object key, @org.jspecify.annotations.Nullable Object absent) {
        if (Dicts.isSimple(self, key)) {
            Object value = self.remove(key);
            if (value == null && absent == null) {
                throw Errors.key(key);
            }
            return value == null ? absent : value;
        }
        return absent == null ? context.hidden("dict_pop", self, key)
                : context.hidden("dict_pop_default", self, key, absent);
    }

    @Builtin(
            value = "popitem(self, /)",
            doc = "Takes out the entry added last and answers it as (key, value); KeyError for an empty dict.",
            effect = Effect.WRITES_SELF)
    static Object popItem(Dict self) {
        if (self.size() == 0) {
            throw Errors.key(new Str("popitem(): dictionary is empty"));
        }
        int entry = self.end() - 1;
        while (self.keyAt(entry) == null) {
            entry--;
        }
        Object pair = new TupleObject(self.keyAt(entry), self.valueAt(entry));
        self.removeLast();
        return pair;
    }

    @Builtin(value = "clear(self, /)", doc = "Takes out all entries.", effect = Effect.WRITES_SELF)
    static void clear(Dict self) {
        self.clear();
    }

    @Builtin(
            value = "copy(self, /)",
            doc = "A dict with the same entries; keys and values are not copied.",
            effect = Effect.READS_SELF)
    static Object copy(Context context, Dict self) {
        context.allocate(self.footprint());
        return self.copy();
    }

    @Builtin("__or__(self, value, /)")
    static Object or(Context context, Dict self, Object value) {
        if (!(value instanceof Dict other)) {
            return NotImplemented.VALUE;
        }
        context.allocate(self.footprint());
        Dict made = self.copy();
        return context.then((c, done) -> made, () -> Dicts.update(context, made, other));
    }

    @Builtin("__ror__(self, value, /)")
    static Object ror(Context context, Dict self, Object value) {
        return value instanceof Dict other ? or(context, other, self) : NotImplemented.VALUE;
    }

    @Builtin("__ior__(self, value, /)")
    static Object ior(Context context, Dict self, Object value) {
        return context.then((c, done) -> self, () -> updateFrom(context, self, value));
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object eq(Context context, Dict self, Object value) {
        if (!(value instanceof Dict other)) {
            return NotImplemented.VALUE;
        }
        Boolean equal = Comparisons.dicts(context, self, other);
        return equal != null ? equal : context.hidden("dict_eq", self, other);
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object ne(Context context, Dict self, Object value) {
        if (!(value instanceof Dict other)) {
            return NotImplemented.VALUE;
        }
        Boolean equal = Comparisons.dicts(context, self, other);
        return equal != null ? (Object) !equal : context.hidden("dict_ne", self, other);
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.READS_ARGUMENTS)
    static Object repr(Context context, Dict self) {
        return Sequences.repr(context, self, "dict_repr");
    }

    @Builtin(value = "__sizeof__(self, /)", effect = Effect.READS_SELF)
    static Object sizeOf(Dict self) {
        if (self.size() == 0) {
            return 48L;
        }
        int slots = Math.max(8, Integer.highestOneBit(Math.max(1, self.size() * 3 / 2 - 1)) * 2);
        return 80L + slots + 24L * (slots * 2 / 3) - 8;
    }

    @Builtin(value = "__class_getitem__(cls, object, /)", kind = Builtin.Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object classItem(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }
}
