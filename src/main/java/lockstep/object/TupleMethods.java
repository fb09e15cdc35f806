package lockstep.object;

import java.util.Arrays;

/** tuple. */
final class TupleMethods {
    private TupleMethods() {}

    @Builtin(value = "__new__(cls, iterable=(), /)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, Object iterable) {
        TypeObject type = NewCalls.check(cls, Types.TUPLE);
        if (type == Types.TUPLE && iterable instanceof TupleObject tuple && tuple.type == Types.TUPLE) {
            return tuple;
        }
        return context.withListItems(iterable, (c, items) ->
                type == Types.TUPLE ? TupleObject.of(items) : new TupleObject(type, items));
    }

    @Builtin("__repr__(self, /)")
    static Object repr(Context context, TupleObject self) {
        return Sequences.repr(context, self, "tuple_repr");
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.READS_ARGUMENTS)
    static Object hash(Context context, TupleObject self) {
        for (Object item : self.items) {
            if (!Keys.isSimple(item)) {
                return context.hidden("tuple_hash", self);
            }
        }
        return Hashes.ofTuple(self.items);
    }

    @Builtin(value = "__len__(self, /)", effect = Effect.PURE)
    static Object len(TupleObject self) {
        return (long) self.items.length;
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(TupleObject self) {
        return new ArrayIterator(Types.TUPLE_ITERATOR, self.items);
    }

    @Builtin(value = "__contains__(self, key, /)", effect = Effect.READS_ARGUMENTS)
    static Object contains(Context context, TupleObject self, Object key) {
        return Sequences.contains(context, self, self.items, self.items.length, key);
    }

    @Builtin(value = "count(self, value, /)", doc = "How many items equal the value.", effect = Effect.READS_ARGUMENTS)
    static Object count(Context context, TupleObject self, Object value) {
        return Sequences.count(context, self, self.items, self.items.length, value);
    }

    @Builtin(
            value = "index(self, value, start=0, stop=9223372036854775807, /)",
            doc = "The first place of an item equal to the value; ValueError without one.",
            effect = Effect.READS_ARGUMENTS)
    static Object index(Context context, TupleObject self, Object value, Object start, Object stop) {
        return Sequences.index(context, self, () -> self.items, () -> self.items.length, value, start, stop);
    }

    @Builtin(value = "__getitem__(self, key, /)", effect = Effect.PURE)
    static Object getItem(Context context, TupleObject self, Object key) {
        if (key instanceof Long n) {
            return self.items[Sequences.position(n, self.items.length, "tuple")];
        }
        if (key instanceof SliceObject slice) {
            return slice.resolve(context, () -> self.items.length, (c, start, step, count) -> {
                if (start == 0 && step == 1 && count == self.items.length && self.type == Types.TUPLE) {
                    return self;
                }
                c.allocate(40 + 8L * count);
                return TupleObject.of(Sequences.slice(self.items, start, step, count));
            });
        }
        if (!Integers.isIndex(key)) {
            throw Errors.type("tuple indices must be integers or slices, not " + Types.of(key).shownName());
        }
        return Integers.place(context, key, (c, n) -> self.items[Sequences.position(n, self.items.length, "tuple")]);
    }

    @Builtin(value = "__add__(self, value, /)", effect = Effect.PURE)
    static Object add(Context context, TupleObject self, Object value) {
        if (!(value instanceof TupleObject other)) {
            throw Errors.type("can only concatenate tuple (not \"" + Types.of(value).shownName() + "\") to tuple");
        }
        if (self.items.length == 0 && other.type == Types.TUPLE) {
            return other;
        }
        if (other.items.length == 0 && self.type == Types.TUPLE) {
            return self;
        }
        int m = self.items.length;
        context.allocate(40 + 8L * ((long) m + other.items.length));
        Object[] items = Arrays.copyOf(self.items, m + other.items.length);
        System.arraycopy(other.items, 0, items, m, other.items.length);
        return TupleObject.of(items);
    }

    @Builtin(value = "__mul__(self, value, /)", effect = Effect.PURE)
    static Object mul(Context context, TupleObject self, Object value) {
        if (!Integers.isIndex(value)) {
            throw Errors.type("can't multiply sequence by non-int of type '" + Types.of(value).shownName() + "'");
        }
        return Integers.times(context, value, (c, n) -> n == 1 && self.type == Types.TUPLE
                ? self
                : TupleObject.of(Sequences.repeat(c, self.items, self.items.length, n)));
    }

    @Builtin(value = "__rmul__(self, value, /)", effect = Effect.PURE)
    static Object rmul(Context context, TupleObject self, Object value) {
        return mul(context, self, value);
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object eq(Context context, TupleObject self, Object value) {
        if (!(value instanceof TupleObject other)) {
            return NotImplemented.VALUE;
        }
        Boolean equal = Comparisons.items(context, self.items, self.items.length, other.items, other.items.length);
        return equal != null ? equal : context.hidden("sequence_eq", self, other);
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object ne(Context context, TupleObject self, Object value) {
        if (!(value instanceof TupleObject other)) {
            return NotImplemented.VALUE;
        }
        Boolean equal = Comparisons.items(context, self.items, self.items.length, other.items, other.items.length);
        return equal != null ? (Object) !equal : context.hidden("sequence_ne", self, other);
    }

    private static Object compare(Context context, Comparison op, TupleObject self, Object value) {
        if (!(value instanceof TupleObject other)) {
            return NotImplemented.VALUE;
        }
        return Comparisons.sequences(
                context, op, self.items, self.items.length, other.items, other.items.length, self, other);
    }

    @Builtin(value = "__lt__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object lt(Context context, TupleObject self, Object value) {
        return compare(context, Comparison.LT, self, value);
    }

    @Builtin(value = "__le__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object le(Context context, TupleObject self, Object value) {
        return compare(context, Comparison.LE, self, value);
    }

    @Builtin(value = "__gt__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object gt(Context context, TupleObject self, Object value) {
        return compare(context, Comparison.GT, self, value);
    }

    @Builtin(value = "__ge__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object ge(Context context, TupleObject self, Object value) {
        return compare(context, Comparison.GE, self, value);
    }

    @Builtin(value = "__getnewargs__(self, /)", effect = Effect.PURE)
    static Object newArguments(TupleObject self) {
        return new TupleObject(TupleObject.of(self.items));
    }

    @Builtin(value = "__class_getitem__(cls, object, /)", kind = Builtin.Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object classItem(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }
}
