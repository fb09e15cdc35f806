package lockstep.object;

import java.util.Arrays;

/** list but for its operators: making, changing, searching. */
final class ListMethods {
    private ListMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Builtin.Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object create(Object cls, Object[] args, Dict kwargs) {
        return new ListObject(NewCalls.check(cls, Types.LIST));
    }

    @Builtin("__init__(self, iterable=(), /)")
    static Object init(Context context, ListObject self, Object iterable) {
        self.items = new Object[0];
        self.size = 0;
        return iterable == TupleObject.EMPTY ? None.NONE : extend(context, self, iterable);
    }

    @Builtin(value = "append(self, object, /)", doc = "Adds one item at the end.", effect = Effect.WRITES_SELF)
    static void append(Context context, ListObject self, Object object) {
        self.append(context, object);
    }

    @Builtin(value = "extend(self, iterable, /)", doc = "Adds all items of an iterable at the end.")
    static Object extend(Context context, ListObject self, Object iterable) {
        return context.withListItems(iterable, (c, items) -> {
            addAll(c, self, items);
            return None.NONE;
        });
    }

    static void addAll(Context context, ListObject self, Object[] items) {
        int n = self.size;
        if (items.length == 0) {
            return;
        }
        Object[] array = self.items.length < n + items.length ? self.grow(context, n + items.length) : self.items;
        System.arraycopy(items, 0, array, n, items.length);
        self.size = n + items.length;
        charge(context, items.length);
    }

    private static void charge(Context context, int items) {
        if (items > 100) {
            context.work(items);
        }
    }

    @Builtin(
            value = "insert(self, index, object, /)",
            doc = "Puts an item in front of the given place.",
            effect = Effect.WRITES_SELF)
    static Object insert(Context context, ListObject self, Object index, Object object) {
        return Integers.size(context, index, (c, n) -> {
            int size = self.size;
            long at = n < 0 ? Math.max(0, n + size) : Math.min(n, size);
            splice(c, self, (int) at, (int) at, new Object[] {object});
            return None.NONE;
        });
    }

    /** Replaces the items from {@code from} to {@code to} by others. */
    static void splice(Context context, ListObject self, int from, int to, Object[] items) {
        int size = self.size;
        int delta = items.length - (to - from);
        Object[] array = self.items;
        if (delta > 0) {
            array = self.grow(context, size + delta);
        }
        System.arraycopy(array, to, array, to + delta, size - to);
        System.arraycopy(items, 0, array, from, items.length);
        if (delta < 0) {
            Arrays.fill(array, size + delta, size, null);
        }
        self.size = size + delta;
        charge(context, size - from + items.length);
    }

    @Builtin(
            value = "pop(self, index=-1, /)",
            doc = "Takes out the item at a place, the last unless told otherwise; IndexError where there is none.",
            effect = Effect.WRITES_SELF)
    static Object pop(Context context, ListObject self, Object index) {
        if (index instanceof Long n && n == -1 && self.size > 0) {
            int last = self.size - 1;
            Object item = self.items[last];
            self.items[last] = null;
            self.size = last;
            return item;
        }
        return Integers.place(context, index, (c, n) -> {
            if (self.size == 0) {
                throw Errors.index("pop from empty list");
            }
            long at = n < 0 ? n + self.size : n;
            if (at < 0 || at >= self.size) {
                throw Errors.index("pop index out of range");
            }
            Object item = self.items[(int) at];
            splice(c, self, (int) at, (int) at + 1, new Object[0]);
            return item;
        });
    }

    @Builtin(
            value = "remove(self, value, /)",
            doc = "Takes out the first item equal to the value; ValueError without one.")
    static Object remove(Context context, ListObject self, Object value) {
        for (int i = 0; i < self.size; i++) {
            Boolean same = Comparisons.same(context, self.items[i], value);
            if (same == null) {
                return context.hidden("list_remove", self, value, (long) i);
            }
            if (same) {
                splice(context, self, i, i + 1, new Object[0]);
                charge(context, i);
                return None.NONE;
            }
        }
        throw Errors.value("list.remove(x): x not in list");
    }

    @Builtin(value = "clear(self, /)", doc = "Takes out all items.", effect = Effect.WRITES_SELF)
    static void clear(ListObject self) {
        self.size = 0;
        self.items = new Object[0];
    }

    @Builtin(value = "copy(self, /)", doc = "A list of the same items.", effect = Effect.READS_SELF)
    static Object copy(Context context, ListObject self) {
        context.allocate(56 + 8L * self.size);
        charge(context, self.size);
        return new ListObject(self.toArray());
    }

    @Builtin(
            value = "reverse(self, /)",
            doc = "Turns the order of the items round, in place.",
            effect = Effect.WRITES_SELF)
    static void reverse(Context context, ListObject self) {
        reverse(self.items, self.size);
        charge(context, self.size);
    }

    static void reverse(Object[] items, int size) {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            Object item = items[i];
            items[i] = items[j];
            items[j] = item;
        }
    }

    @Builtin(value = "count(self, value, /)", doc = "How many items equal the value.")
    static Object count(Context context, ListObject self, Object value) {
        return Sequences.count(context, self, self.items, self.size, value);
    }

    @Builtin(
            value = "index(self, value, start=0, stop=9223372036854775807, /)",
            doc = "The first place of an item equal to the value; ValueError without one.")
    static Object index(Context context, ListObject self, Object value, Object start, Object stop) {
        return Sequences.index(context, self, () -> self.items, () -> self.size, value, start, stop);
    }

    @Builtin(
            value = "sort(self, /, *, key=None, reverse=False)",
            doc = "Sorts in place. Items are compared by < alone, or what key makes of them; equal ones keep "
                    + "their order.")
    static Object sort(Context context, ListObject self, Object key, Object reverse) {
        if (!(reverse instanceof Boolean descending)) {
            return context.then((c, truth) -> sort(c, self, key, truth), () -> context.truth(reverse));
        }
        if (key == None.NONE && self.size > 1) {
            Object[] items = self.toArray();
            if (Sorting.sort(context, items, null, descending)) {
                self.items = items;
                self.size = items.length;
                return None.NONE;
            }
        }
        return self.size == 0 ? None.NONE : context.hidden("list_sort", self, key, descending);
    }

    @Builtin("__repr__(self, /)")
    static Object repr(Context context, ListObject self) {
        return Sequences.repr(context, self, "list_repr");
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(ListObject self) {
        return new ListIterator(self);
    }

    @Builtin(value = "__reversed__(self, /)", effect = Effect.READS_SELF)
    static Object reversed(ListObject self) {
        return new ListReverseIterator(self);
    }

    @Builtin(value = "__sizeof__(self, /)", effect = Effect.READS_SELF)
    static Object sizeOf(ListObject self) {
        return 40L + 8L * self.size;
    }

    @Builtin(value = "__class_getitem__(cls, object, /)", kind = Builtin.Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object classItem(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }
}
