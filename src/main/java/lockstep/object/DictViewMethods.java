package lockstep.object;


/** The views of a dict: what all three can do, and what keys() and items() can as sets. */
final class DictViewMethods {
    private DictViewMethods() {}

    /** dict_keys, dict_values and dict_items. */
    static final class Shared {
        private Shared() {}

        @Builtin(value = "__len__(self, /)", effect = Effect.READS_ARGUMENTS)
        static Object len(DictView self) {
            return (long) self.dict.size();
        }

        @Builtin(value = "__iter__(self, /)", effect = Effect.READS_ARGUMENTS)
        static Object iter(DictView self) {
            return new DictIterator(self.dict, self.kind, false);
        }

        @Builtin(value = "__reversed__(self, /)", effect = Effect.READS_ARGUMENTS)
        static Object reversed(DictView self) {
            return new DictIterator(self.dict, self.kind, true);
        }

        @Builtin(
                value = "mapping(self)",
                doc = "The dict that is looked at, read-only.",
                kind = Builtin.Kind.GETTER,
                effect = Effect.PURE)
        static Object mapping(DictView self) {
            return new MappingProxy(self.dict);
        }

        @Builtin(value = "__repr__(self, /)", effect = Effect.READS_ARGUMENTS)
        static Object repr(Context context, DictView self) {
            if (!context.nesting.enterRepr(self)) {
                return new Str("...");
            }
            String text;
            ListObject items = new ListObject(DictView.toArray(self.dict, self.kind));
            try {
                text = Reprs.simple(context, items);
            } finally {
                context.nesting.leaveRepr(self);
            }
            if (text != null) {
                return new Str(self.type.name + "(" + text + ")");
            }
            return context.hidden("view_repr", self);
        }
    }

    private static Object contains(Context context, DictView self, Object item) {
        if (self.kind == DictView.Kind.KEYS) {
            return Dicts.contains(context, self.dict, item);
        }
        if (!(item instanceof TupleObject pair) || pair.items.length != 2) {
            return false;
        }
        if (!Dicts.isSimple(self.dict, pair.items[0])) {
            return context.hidden("item_in_dict", self.dict, pair.items[0], pair.items[1]);
        }
        Object value = self.dict.get(pair.items[0]);
        return value == null ? (Object) false : context.same(value, pair.items[1]);
    }

    /** dict_keys and dict_items. */
    static final class AsSet {
        private AsSet() {}

        @Builtin(value = "__contains__(self, key, /)", effect = Effect.READS_ARGUMENTS)
        static Object contains(Context context, DictView self, Object item) {
            return DictViewMethods.contains(context, self, item);
        }

        @FunctionalInterface
        private interface Use {
            Object with(Context context, SetObject set);
        }

        private static Object withSet(Context context, Object iterable, Use use) {
            SetObject made = new SetObject();
            return context.then((c, done) -> use.with(c, made), () -> Sets.update(context, made, iterable));
        }

        @Builtin(value = "__or__(self, value, /)", effect = Effect.READS_ARGUMENTS, mirrored = true)
        static Object or(Context context, Object self, Object value) {
            return withSet(context, self, (c, set) -> c.then((d, done) -> set, () -> Sets.update(c, set, value)));
        }

        @Builtin(value = "__and__(self, value, /)", effect = Effect.READS_ARGUMENTS)
        static Object and(Context context, Object self, Object value) {
            if (value instanceof SetObject set && set.type == Types.SET && ((DictView) self).dict.size() <= set.size()) {
                return SetMethods.intersection(context, set, self);
            }
            HashTable own = HashTable.of(self);
            HashTable other = HashTable.of(value);
            if (own == null || other == null || own.isExotic() || other.isExotic()) {
                return context.hidden("view_common", self, value);
            }
            boolean swaps = value instanceof DictView && other.size() > own.size();
            HashTable walked = swaps ? own : other;
            HashTable asked = swaps ? other : own;
            SetObject common = new SetObject();
            Sets.charge(context, walked.size());
            for (int i = 0; i < walked.places(); i++) {
                Object item = walked.itemAt(i);
                if (item != null && asked.find(item, walked.hashAt(i)) >= 0) {
                    common.add(item, walked.hashAt(i));
                }
            }
            return common;
        }

        @Builtin(value = "__rand__(self, value, /)", effect = Effect.READS_ARGUMENTS)
        static Object rand(Context context, Object self, Object value) {
            return and(context, self, value);
        }

        @Builtin(value = "__sub__(self, value, /)", effect = Effect.READS_ARGUMENTS, mirrored = true)
        static Object sub(Context context, Object self, Object value) {
            return withSet(context, self, (c, set) -> c.then((d, done) -> set, () ->
                    SetMethods.removeAll(c, set, value)));
        }

        @Builtin(value = "__xor__(self, value, /)", effect = Effect.READS_ARGUMENTS, mirrored = true)
        static Object xor(Context context, Object self, Object value) {
            return withSet(context, self, (c, set) -> withSet(c, value, (d, other) ->
                    d.then((e, done) -> set, () -> SetMethods.toggleAll(d, set, other))));
        }

        @Builtin(
                value = "isdisjoint(self, other, /)",
                doc = "Whether the other has nothing that is in here.",
                effect = Effect.READS_ARGUMENTS)
        static Object isDisjoint(Context context, Object self, Object other) {
            return context.hidden("view_is_disjoint", self, other);
        }

        /** CPython compares the sizes, then looks for the items of one in the other. */
        private static Object compare(Context context, Comparison op, DictView self, Object value) {
            int theirs = switch (value) {
                case SetObject set -> set.size();
                case DictView view when view.kind != DictView.Kind.VALUES -> view.dict.size();
                default -> -1;
            };
            if (theirs < 0) {
                return NotImplemented.VALUE;
            }
            int order = Integer.compare(self.dict.size(), theirs);
            boolean fits = op == Comparison.NE ? order == 0 : op.holds(order);
            if (!fits) {
                return op == Comparison.NE;
            }
            boolean above = op == Comparison.GT || op == Comparison.GE;
            Context.Pushing within = () -> above ? hasAll(context, self, value) : hasAll(context, value, self);
            return op == Comparison.NE ? context.then((c, all) -> all != Boolean.TRUE, within) : within.run();
        }

        private static Object hasAll(Context context, Object holder, Object items) {
            HashTable in = HashTable.of(holder);
            HashTable of = HashTable.of(items);
            return in != null && of != null && !in.isExotic() && !of.isExotic()
                    ? (Object) of.isWithin(in)
                    : context.hidden("has_all", holder, items);
        }

        @Builtin(value = "__eq__(self, value, /)", effect = Effect.READS_ARGUMENTS)
        static Object eq(Context context, DictView self, Object value) {
            if (self.kind == DictView.Kind.ITEMS && value instanceof DictView other && other.kind == self.kind) {
                return DictMethods.eq(context, self.dict, other.dict);
            }
            return compare(context, Comparison.EQ, self, value);
        }

        @Builtin(value = "__ne__(self, value, /)", effect = Effect.READS_ARGUMENTS)
        static Object ne(Context context, DictView self, Object value) {
            if (self.kind == DictView.Kind.ITEMS && value instanceof DictView other && other.kind == self.kind) {
                return DictMethods.ne(context, self.dict, other.dict);
            }
            return compare(context, Comparison.NE, self, value);
        }

        @Builtin(value = "__lt__(self, value, /)", effect = Effect.READS_ARGUMENTS)
        static Object lt(Context context, DictView self, Object value) {
            return compare(context, Comparison.LT, self, value);
        }

        @Builtin(value = "__le__(self, value, /)", effect = Effect.READS_ARGUMENTS)
        static Object le(Context context, DictView self, Object value) {
            return compare(context, Comparison.LE, self, value);
        }

        @Builtin(value = "__gt__(self, value, /)", effect = Effect.READS_ARGUMENTS)
        static Object gt(Context context, DictView self, Object value) {
            return compare(context, Comparison.GT, self, value);
        }

        @Builtin(value = "__ge__(self, value, /)", effect = Effect.READS_ARGUMENTS)
        static Object ge(Context context, DictView self, Object value) {
            return compare(context, Comparison.GE, self, value);
        }
    }
}
