package lockstep.object;

import java.util.Arrays;

/** The operators, subscripts and comparisons of list. */
final class ListOperators {
    private ListOperators() {}

    @Builtin(value = "__len__(self, /)", effect = Effect.READS_SELF)
    static Object len(ListObject self) {
        return (long) self.size;
    }

    @Builtin("__contains__(self, key, /)")
    static Object contains(Context context, ListObject self, Object key) {
        return Sequences.contains(context, self, self.items, self.size, key);
    }

    @Builtin(value = "__getitem__(self, index, /)", effect = Effect.READS_SELF)
    static Object getItem(Context context, ListObject self, Object index) {
        if (index instanceof Long n) {
            return self.items[Sequences.position(n, self.size, "list")];
        }
        if (index instanceof SliceObject slice) {
            return slice.resolve(context, () -> self.size, (c, start, step, count) -> {
                c.allocate(56 + 8L * count);
                charge(c, count);
                return new ListObject(Sequences.slice(self.items, start, step, count));
            });
        }
        checkIndex(index);
        return Integers.place(context, index, (c, n) -> self.items[Sequences.position(n, self.size, "list")]);
    }

    private static void checkIndex(Object index) {
        if (!Integers.isIndex(index)) {
            throw Errors.type("list indices must be integers or slices, not " + Types.of(index).shownName());
        }
    }

    private static void charge(Context context, int items) {
        if (items > 100) {
            context.work(items);
        }
    }

    @Builtin(value = "__setitem__(self, key, value, /)", effect = Effect.WRITES_SELF)
    static Object setItem(Context context, ListObject self, Object key, Object value) {
        if (key instanceof SliceObject slice) {
            return slice.step == None.NONE ? setSlice(context, self, slice, value)
                    : setStepped(context, self, slice, value);
        }
        checkIndex(key);
        return Integers.place(context, key, (c, n) -> {
            self.items[Sequences.position(n, self.size, "list assignment")] = value;
            return None.NONE;
        });
    }

    private static Object setSlice(Context context, ListObject self, SliceObject slice, Object value) {
        if (!Types.isIterable(value)) {
            throw Errors.type("must assign iterable to extended slice");
        }
        return context.withItems(value, (c, items) -> slice.resolve(c, () -> self.size, (d, start, step, count) -> {
            ListMethods.splice(d, self, start, start + count, items);
            return None.NONE;
        }));
    }

    private static Object setStepped(Context context, ListObject self, SliceObject slice, Object value) {
        if (!Types.isIterable(value)) {
            throw Errors.type("must assign iterable to extended slice");
        }
        return context.withItems(value, (c, items) -> slice.resolve(c, () -> self.size, (d, start, step, count) -> {
            if (step == 1) {
                ListMethods.splice(d, self, start, start + count, items);
                return None.NONE;
            }
            if (items.length != count) {
                throw Errors.value("attempt to assign sequence of size " + items.length
                        + " to extended slice of size " + count);
            }
            for (int i = 0, at = start; i < count; i++, at += step) {
                self.items[at] = items[i];
            }
            charge(d, count);
            return None.NONE;
        }));
    }

    @Builtin(value = "__delitem__(self, key, /)", effect = Effect.WRITES_SELF)
    static Object deleteItem(Context context, ListObject self, Object key) {
        if (key instanceof SliceObject slice) {
            return slice.resolve(context, () -> self.size, (c, start, step, count) -> {
                deleteSlice(c, self, start, step, count);
                return None.NONE;
            });
        }
        checkIndex(key);
        return Integers.place(context, key, (c, n) -> {
            int at = Sequences.position(n, self.size, "list assignment");
            ListMethods.splice(c, self, at, at + 1, new Object[0]);
            return None.NONE;
        });
    }

    private static void deleteSlice(Context context, ListObject self, int start, int step, int count) {
        if (count == 0) {
            return;
        }
        if (step == 1) {
            ListMethods.splice(context, self, start, start + count, new Object[0]);
            return;
        }
        int first = step < 0 ? start + step * (count - 1) : start;
        int by = Math.abs(step);
        Object[] kept = new Object[self.size - count];
        for (int i = 0, n = 0; i < self.size; i++) {
            boolean gone = i >= first && (i - first) % by == 0 && (i - first) / by < count;
            if (!gone) {
                kept[n++] = self.items[i];
            }
        }
        charge(context, self.size);
        self.items = kept;
        self.size = kept.length;
    }

    @Builtin(value = "__add__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object add(Context context, ListObject self, Object value) {
        if (!(value instanceof ListObject other)) {
            throw Errors.type("can only concatenate list (not \"" + Types.of(value).shownName() + "\") to list");
        }
        int m = self.size;
        int n = other.size;
        context.allocate(56 + 8L * ((long) m + n));
        Object[] items = Arrays.copyOf(self.items, m + n);
        System.arraycopy(other.items, 0, items, m, n);
        charge(context, m + n);
        return new ListObject(items);
    }

    @Builtin("__iadd__(self, value, /)")
    static Object iadd(Context context, ListObject self, Object value) {
        return context.withListItems(value, (c, items) -> {
            ListMethods.addAll(c, self, items);
            return self;
        });
    }

    @Builtin(value = "__mul__(self, value, /)", effect = Effect.READS_SELF)
    static Object mul(Context context, ListObject self, Object value) {
        checkFactor(value);
        return Integers.times(context, value, (c, n) -> new ListObject(Sequences.repeat(c, self.items, self.size, n)));
    }

    private static void checkFactor(Object value) {
        if (!Integers.isIndex(value)) {
            throw Errors.type("can't multiply sequence by non-int of type '" + Types.of(value).shownName() + "'");
        }
    }

    @Builtin(value = "__rmul__(self, value, /)", effect = Effect.READS_SELF)
    static Object rmul(Context context, ListObject self, Object value) {
        return mul(context, self, value);
    }

    @Builtin(value = "__imul__(self, value, /)", effect = Effect.WRITES_SELF)
    static Object imul(Context context, ListObject self, Object value) {
        checkFactor(value);
        return Integers.times(context, value, (c, n) -> {
            Object[] items = Sequences.repeat(c, self.items, self.size, n);
            self.items = items;
            self.size = items.length;
            return self;
        });
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object eq(Context context, ListObject self, Object value) {
        if (!(value instanceof ListObject other)) {
            return NotImplemented.VALUE;
        }
        Boolean equal = Comparisons.items(context, self.items, self.size, other.items, other.size);
        return equal != null ? equal : context.hidden("sequence_eq", self, other);
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object ne(Context context, ListObject self, Object value) {
        if (!(value instanceof ListObject other)) {
            return NotImplemented.VALUE;
        }
        Boolean equal = Comparisons.items(context, self.items, self.size, other.items, other.size);
        return equal != null ? (Object) !equal : context.hidden("sequence_ne", self, other);
    }

    private static Object compare(Context context, Comparison op, ListObject self, Object value) {
        if (!(value instanceof ListObject other)) {
            return NotImplemented.VALUE;
        }
        return Comparisons.sequences(context, op, self.items, self.size, other.items, other.size, self, other);
    }

    @Builtin(value = "__lt__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object lt(Context context, ListObject self, Object value) {
        return compare(context, Comparison.LT, self, value);
    }

    @Builtin(value = "__le__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object le(Context context, ListObject self, Object value) {
        return compare(context, Comparison.LE, self, value);
    }

    @Builtin(value = "__gt__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object gt(Context context, ListObject self, Object value) {
        return compare(context, Comparison.GT, self, value);
    }

    @Builtin(value = "__ge__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object ge(Context context, ListObject self, Object value) {
        return compare(context, Comparison.GE, self, value);
    }
}
