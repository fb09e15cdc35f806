package lockstep.object;

import java.math.BigInteger;

/** slice, and slices of what may be longer than an array. */
final class Slices {
    private Slices() {}

    @FunctionalInterface
    interface Use {
        Object with(Context context, Object start, Object stop, Object step);
    }

    /** What {@code slice.indices(length)} answers, as plain ints. */
    static Object big(Context context, SliceObject slice, Object length, Use use) {
        return part(context, slice.step, (c, stepGiven) -> {
            BigInteger step = stepGiven == None.NONE ? BigInteger.ONE : Integers.big(stepGiven);
            if (step.signum() == 0) {
                throw Errors.value("slice step cannot be zero");
            }
            boolean backwards = step.signum() < 0;
            BigInteger n = Integers.big(length);
            BigInteger lower = backwards ? BigInteger.ONE.negate() : BigInteger.ZERO;
            BigInteger upper = backwards ? n.subtract(BigInteger.ONE) : n;
            return part(c, slice.start, (d, start) -> part(d, slice.stop, (e, stop) -> use.with(
                    e,
                    Numbers.normal(start == None.NONE ? (backwards ? upper : lower) : place(start, n, lower, upper)),
                    Numbers.normal(stop == None.NONE ? (backwards ? lower : upper) : place(stop, n, lower, upper)),
                    Numbers.normal(step))));
        });
    }

    private static BigInteger place(Object given, BigInteger n, BigInteger lower, BigInteger upper) {
        BigInteger at = Integers.big(given);
        if (at.signum() < 0) {
            return at.add(n).max(lower);
        }
        return at.min(upper);
    }

    private static Object part(Context context, Object value, Integers.Use use) {
        if (value == None.NONE) {
            return use.with(context, value);
        }
        if (!Integers.isIndex(value)) {
            throw Errors.type("slice indices must be integers or None or have an __index__ method");
        }
        return Integers.index(context, value, use);
    }

    @Builtin(
            value = "__new__(cls, start, stop=?, step=None, /)",
            kind = Builtin.Kind.STATIC_METHOD,
            effect = Effect.PURE)
    static Object create(Object cls, Object start, @org.jspecify.annotations.Nullable Object stop, Object step) {
        NewCalls.check(cls, Types.SLICE);
        return stop == null ? new SliceObject(None.NONE, start, None.NONE) : new SliceObject(start, stop, step);
    }

    private static TupleObject parts(SliceObject slice) {
        return new TupleObject(slice.start, slice.stop, slice.step);
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.READS_ARGUMENTS)
    static Object repr(Context context, SliceObject self) {
        return context.then(
                (c, text) -> new Str("slice" + text),
                () -> TupleMethods.repr(context, parts(self)));
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object eq(Context context, SliceObject self, Object value) {
        return value instanceof SliceObject other
                ? TupleMethods.eq(context, parts(self), parts(other))
                : NotImplemented.VALUE;
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object ne(Context context, SliceObject self, Object value) {
        return value instanceof SliceObject other
                ? TupleMethods.ne(context, parts(self), parts(other))
                : NotImplemented.VALUE;
    }

    @Builtin(value = "__lt__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object lt(Context context, SliceObject self, Object value) {
        return value instanceof SliceObject other
                ? TupleMethods.lt(context, parts(self), parts(other))
                : NotImplemented.VALUE;
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.READS_ARGUMENTS)
    static Object hash(Context context, SliceObject self) {
        if (Keys.isSimple(self.start) && Keys.isSimple(self.stop) && Keys.isSimple(self.step)) {
            long acc = 2870177450012600261L;
            acc = Hashes.tupleStep(acc, Keys.hash(self.start));
            acc = Hashes.tupleStep(acc, Keys.hash(self.stop));
            acc = Hashes.tupleStep(acc, Keys.hash(self.step));
            return acc == -1 ? 1546275796L : acc;
        }
        return TupleMethods.hash(context, parts(self));
    }

    @Builtin(
            value = "indices(self, object, /)",
            doc = "Start, stop and step that this slice comes to in a sequence of the given length.",
            effect = Effect.PURE)
    static Object indices(Context context, SliceObject self, Object length) {
        return Integers.index(context, length, (c, n) -> {
            if (Integers.big(n).signum() < 0) {
                throw Errors.value("length should not be negative");
            }
            return big(c, self, n, (d, start, stop, step) -> new TupleObject(start, stop, step));
        });
    }

    @Builtin(value = "start(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object start(SliceObject self) {
        return self.start;
    }

    @Builtin(value = "stop(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object stop(SliceObject self) {
        return self.stop;
    }

    @Builtin(value = "step(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object step(SliceObject self) {
        return self.step;
    }

    @Builtin(value = "__reduce__(self, /)", effect = Effect.PURE)
    static Object reduce(SliceObject self) {
        return new TupleObject(Types.SLICE, parts(self));
    }
}
