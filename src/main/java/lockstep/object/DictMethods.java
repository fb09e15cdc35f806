package lockstep.object;

import java.util.Arrays;

/** dict. */
final class DictMethods {
    private DictMethods() {}

    @Builtin(
            value = "__new__(cls, *args, **kwargs)",
            kind = Builtin.Kind.STATIC_METHOD,
            doc = "Create and return a new object.  See help(type) for accurate signature.",
            effect = Effect.PURE)
    static Object create(Object cls, Object[] args, Dict kwargs) {
        return new Dict(NewCalls.check(cls, Types.DICT));
    }

    @Builtin(
            value = "__init__(self, /, *args, **kwargs)",
            doc = "Initialize self.  See help(type(self)) for accurate signature.")
    static Object init(Context context, Dict self, Object[] args, Dict kwargs) {
        return update(context, self, args, kwargs, "dict");
    }

    @Builtin(
            value = "update(self, /, *args, **kwargs)",
            doc = "D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.\n"
                    + "If E is present and has a .keys() method, then does:  for k in E.keys(): D[k] = E[k]\n"
                    + "If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v\n"
                    + "In either case, this is followed by: for k in F:  D[k] = F[k]")
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
            kind = Builtin.Kind.CLASS_METHOD,
            doc = "Create a new dictionary with keys from iterable and values set to value.")
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

    @Builtin(value = "__getitem__(self, key, /)", doc = "Return self[key].", effect = Effect.READS_SELF)
    static Object getItem(Context context, Dict self, Object key) {
        return Dicts.getItem(context, self, key);
    }

    @Builtin(value = "__setitem__(self, key, value, /)", doc = "Set self[key] to value.", effect = Effect.WRITES_SELF)
    static Object setItem(Context context, Dict self, Object key, Object value) {
        return Dicts.setItem(context, self, key, value);
    }

    @Builtin(value = "__delitem__(self, key, /)", doc = "Delete self[key].", effect = Effect.WRITES_SELF)
    static Object deleteItem(Context context, Dict self, Object key) {
        return Dicts.deleteItem(context, self, key);
    }

    @Builtin(
            value = "__contains__(self, key, /)",
            doc = "True if the dictionary has the specified key, else False.",
            effect = Effect.READS_SELF)
    static Object contains(Context context, Dict self, Object key) {
        return Dicts.contains(context, self, key);
    }

    @Builtin(value = "__len__(self, /)", doc = "Return len(self).", effect = Effect.READS_SELF)
    static Object len(Dict self) {
        return (long) self.size();
    }

    @Builtin(value = "__iter__(self, /)", doc = "Implement iter(self).", effect = Effect.READS_SELF)
    static Object iter(Dict self) {
        return new DictIterator(self, DictView.Kind.KEYS, false);
    }

    @Builtin(
            value = "__reversed__(self, /)",
            doc = "Return a reverse iterator over the dict keys.",
            effect = Effect.READS_SELF)
    static Object reversed(Dict self) {
        return new DictIterator(self, DictView.Kind.KEYS, true);
    }

    @Builtin(
            value = "keys(self, /)",
            doc = "D.keys() -> a set-like object providing a view on D's keys",
            effect = Effect.PURE)
    static Object keys(Dict self) {
        return new DictView(self, DictView.Kind.KEYS);
    }

    @Builtin(
            value = "values(self, /)",
            doc = "D.values() -> an object providing a view on D's values",
            effect = Effect.PURE)
    static Object values(Dict self) {
        return new DictView(self, DictView.Kind.VALUES);
    }

    @Builtin(
            value = "items(self, /)",
            doc = "D.items() -> a set-like object providing a view on D's items",
            effect = Effect.PURE)
    static Object items(Dict self) {
        return new DictView(self, DictView.Kind.ITEMS);
    }

    @Builtin(
            value = "get(self, key, default=None, /)",
            doc = "Return the value for key if key is in the dictionary, else default.",
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
            doc = "Insert key with a value of default if key is not in the dictionary.\n\n"
                    + "Return the value for key if key is in the dictionary, else default.",
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
            doc = "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\n"
                    + "If the key is not found, return the default if given; otherwise,\n"
                    + "raise a KeyError.",
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
            doc = "Remove and return a (key, value) pair as a 2-tuple.\n\n"
                    + "Pairs are returned in LIFO (last-in, first-out) order.\n"
                    + "Raises KeyError if the dict is empty.",
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

    @Builtin(value = "clear(self, /)", doc = "Remove all items from the dict.", effect = Effect.WRITES_SELF)
    static void clear(Dict self) {
        self.clear();
    }

    @Builtin(value = "copy(self, /)", doc = "Return a shallow copy of the dict.", effect = Effect.READS_SELF)
    static Object copy(Context context, Dict self) {
        context.allocate(self.footprint());
        return self.copy();
    }

    @Builtin(value = "__or__(self, value, /)", doc = "Return self|value.")
    static Object or(Context context, Dict self, Object value) {
        if (!(value instanceof Dict other)) {
            return NotImplemented.VALUE;
        }
        context.allocate(self.footprint());
        Dict made = self.copy();
        return context.then((c, done) -> made, () -> Dicts.update(context, made, other));
    }

    @Builtin(value = "__ror__(self, value, /)", doc = "Return value|self.")
    static Object ror(Context context, Dict self, Object value) {
        return value instanceof Dict other ? or(context, other, self) : NotImplemented.VALUE;
    }

    @Builtin(value = "__ior__(self, value, /)", doc = "Return self|=value.")
    static Object ior(Context context, Dict self, Object value) {
        return context.then((c, done) -> self, () -> updateFrom(context, self, value));
    }

    @Builtin(value = "__eq__(self, value, /)", doc = "Return self==value.", effect = Effect.READS_ARGUMENTS)
    static Object eq(Context context, Dict self, Object value) {
        if (!(value instanceof Dict other)) {
            return NotImplemented.VALUE;
        }
        Boolean equal = Comparisons.dicts(context, self, other);
        return equal != null ? equal : context.hidden("dict_eq", self, other);
    }

    @Builtin(value = "__ne__(self, value, /)", doc = "Return self!=value.", effect = Effect.READS_ARGUMENTS)
    static Object ne(Context context, Dict self, Object value) {
        if (!(value instanceof Dict other)) {
            return NotImplemented.VALUE;
        }
        Boolean equal = Comparisons.dicts(context, self, other);
        return equal != null ? (Object) !equal : context.hidden("dict_ne", self, other);
    }

    @Builtin(value = "__repr__(self, /)", doc = "Return repr(self).", effect = Effect.READS_ARGUMENTS)
    static Object repr(Context context, Dict self) {
        return Sequences.repr(context, self, "dict_repr");
    }

    @Builtin(
            value = "__sizeof__(self, /)",
            doc = "Return the size of the dict in memory, in bytes.",
            effect = Effect.READS_SELF)
    static Object sizeOf(Dict self) {
        if (self.size() == 0) {
            return 48L;
        }
        int slots = Math.max(8, Integer.highestOneBit(Math.max(1, self.size() * 3 / 2 - 1)) * 2);
        return 80L + slots + 24L * (slots * 2 / 3) - 8;
    }

    @Builtin(
            value = "__class_getitem__(cls, object, /)",
            kind = Builtin.Kind.CLASS_METHOD,
            doc = "See PEP 585",
            effect = Effect.PURE)
    static Object classItem(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }
}
