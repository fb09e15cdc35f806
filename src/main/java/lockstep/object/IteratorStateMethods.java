package lockstep.object;

import java.math.BigInteger;

/** Copying and pickling of iterators: {@code __reduce__} of all that have it, {@code __setstate__} of some. */
final class IteratorStateMethods {
    private IteratorStateMethods() {}

    static final class Reducing {
        private Reducing() {}

        @Builtin("__reduce__(self, /)")
        static Object reduce(Context context, NativeIterator self) {
            Remainder left = self.remainder();
            if (left == null) {
                throw Errors.type("cannot pickle '" + self.type.shownName() + "\' object");
            }
            Object maker = left.maker();
            if (maker instanceof String name) {
                return context.hiddenThen((c, builtin) -> tuple(builtin, left), "builtin_named", Str.of(name));
            }
            return tuple(maker, left);
        }

        private static Object tuple(Object maker, Remainder left) {
            return left.state() == null
                    ? new TupleObject(maker, left.arguments())
                    : new TupleObject(maker, left.arguments(), left.state());
        }
    }

    static final class Moving {
        private Moving() {}

        @Builtin("__setstate__(self, object, /)")
        static void setState(NativeIterator self, Object state) {
            self.moveTo(state);
        }
    }

    /** An index given as state, as a Java int within [low, high]. */
    static int place(Object state, int low, int high) {
        if (state instanceof Boolean b) {
            return Math.max(low, Math.min(high, b ? 1 : 0));
        }
        if (state instanceof BigInteger) {
            throw Errors.of(Types.OVERFLOW_ERROR, "Python int too large to convert to C ssize_t");
        }
        if (!(state instanceof Long at)) {
            throw Errors.type("an integer is required");
        }
        return (int) Math.max(low, Math.min(high, at));
    }
}
