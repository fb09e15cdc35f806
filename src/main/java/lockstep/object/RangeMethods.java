package lockstep.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** range. */
final class RangeMethods {
    private RangeMethods() {}

    @Builtin(value = "__new__(cls, start, stop=?, step=?, /)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, Object first, @Nullable Object second, @Nullable Object third) {
        NewCalls.check(cls, Types.RANGE);
        return Integers.index(context, first, (c, a) -> {
            if (second == null) {
                return new RangeObject(0L, a, 1L);
            }
            return Integers.index(c, second, (d, b) -> {
                if (third == null) {
                    return new RangeObject(a, b, 1L);
                }
                return Integers.index(d, third, (e, step) -> {
                    if (step.equals(0L)) {
                        throw Errors.value("range() arg 3 must not be zero");
                    }
                    return new RangeObject(a, b, step);
                });
            });
        });
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(Context context, RangeObject self) {
        return new Str(self.repr(context));
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(RangeObject self) {
        return self.valueHash();
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.PURE)
    static Object eq(RangeObject self, Object value) {
        return value instanceof RangeObject ? (Object) self.sameValue(value) : NotImplemented.VALUE;
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.PURE)
    static Object ne(RangeObject self, Object value) {
        return value instanceof RangeObject ? (Object) !self.sameValue(value) : NotImplemented.VALUE;
    }

    @Builtin(value = "__len__(self, /)", effect = Effect.PURE)
    static Object len(RangeObject self) {
        if (self.length instanceof Long n) {
            return n;
        }
        throw Errors.overflow("Python int too large to convert to C ssize_t");
    }

    @Builtin(value = "__bool__(self, /)", effect = Effect.PURE)
    static Object bool(RangeObject self) {
        return !self.length.equals(0L);
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(RangeObject self) {
        return iterator(self, false);
    }

    @Builtin(value = "__reversed__(self, /)", effect = Effect.PURE)
    static Object reversed(RangeObject self) {
        return iterator(self, true);
    }

    private static Object iterator(RangeObject self, boolean backwards) {
        Object last = self.length.equals(0L)
                ? self.start
                : self.at(Numbers.normal(Integers.big(self.length).subtract(BigInteger.ONE)));
        Object first = backwards ? last : self.start;
        if (self.isSmall() && last instanceof Long && self.step instanceof Long step) {
            return new RangeIterator((Long) first, backwards ? -step : step, (Long) self.length);
        }
        BigInteger step = Integers.big(self.step);
        return new LongRangeIterator(
                Integers.big(first), backwards ? step.negate() : step, Integers.big(self.length));
    }

    @Builtin("__contains__(self, key, /)")
    static Object contains(Context context, RangeObject self, Object key) {
        if (key instanceof Long || key instanceof Boolean || key instanceof BigInteger) {
            return self.indexOf(Integers.plain(key)) != null;
        }
        return search(context, self, key, (c, index) -> true, (c, none) -> false);
    }

    /** A search by ==, for what is no exact int. */
    private static Object search(Context context, RangeObject self, Object key, Integers.Use found,
            Integers.Use absent) {
        Double d = key instanceof Double v ? v : null;
        if (d != null) {
            Object whole = !d.isInfinite() && !d.isNaN() && d == Math.rint(d) ? Floats.truncate(d) : null;
            Object index = whole == null ? null : self.indexOf(whole);
            return index == null ? absent.with(context, 0L) : found.with(context, index);
        }
        if (Keys.isSimple(key) && !(key instanceof NumberObject) && !(key instanceof ComplexObject)) {
            return absent.with(context, 0L);
        }
        return context.hiddenThen(
                (c, at) -> at.equals(-1L) ? absent.with(c, 0L) : found.with(c, at), "range_search", self, key);
    }

    @Builtin(
            value = "index(self, object, /)",
            doc = "The place at which the value comes; ValueError when it never does.")
    static Object index(Context context, RangeObject self, Object value) {
        if (value instanceof Long || value instanceof Boolean || value instanceof BigInteger) {
            Object index = self.indexOf(Integers.plain(value));
            if (index == null) {
                throw Errors.value(Integers.toString(context, Integers.plain(value)) + " is not in range");
            }
            return index;
        }
        return search(context, self, value, (c, at) -> at, (c, none) -> {
            throw Errors.value("sequence.index(x): x not in sequence");
        });
    }

    @Builtin(value = "count(self, object, /)", doc = "1 when the value comes, else 0.")
    static Object count(Context context, RangeObject self, Object value) {
        if (value instanceof Long || value instanceof Boolean || value instanceof BigInteger) {
            return self.indexOf(Integers.plain(value)) != null ? 1L : 0L;
        }
        if (value instanceof Double || Keys.isSimple(value)) {
            return search(context, self, value, (c, at) -> 1L, (c, none) -> 0L);
        }
        return context.hidden("range_count", self, value);
    }

    @Builtin(value = "__getitem__(self, key, /)", effect = Effect.PURE)
    static Object getItem(Context context, RangeObject self, Object key) {
        if (key instanceof SliceObject slice) {
            return Slices.big(context, slice, self.length, (c, start, stop, step) -> new RangeObject(
                    self.at(start),
                    self.at(stop),
                    Numbers.normal(Integers.big(self.step).multiply(Integers.big(step)))));
        }
        if (!Integers.isIndex(key)) {
            throw Errors.type("range indices must be integers or slices, not " + Types.of(key).shownName());
        }
        return Integers.index(context, key, (c, n) -> {
            BigInteger at = Integers.big(n);
            if (at.signum() < 0) {
                at = at.add(Integers.big(self.length));
            }
            if (at.signum() < 0 || at.compareTo(Integers.big(self.length)) >= 0) {
                throw Errors.index("range object index out of range");
            }
            return self.at(Numbers.normal(at));
        });
    }

    @Builtin(value = "start(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object start(RangeObject self) {
        return self.start;
    }

    @Builtin(value = "stop(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object stop(RangeObject self) {
        return self.stop;
    }

    @Builtin(value = "step(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object step(RangeObject self) {
        return self.step;
    }

    @Builtin(value = "__reduce__(self, /)", effect = Effect.PURE)
    static Object reduce(RangeObject self) {
        return new TupleObject(Types.RANGE, new TupleObject(self.start, self.stop, self.step));
    }
}
