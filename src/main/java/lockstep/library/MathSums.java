package lockstep.library;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import lockstep.object.Builtin.Kind;

import lockstep.object.*;

/** {@code math}: functions of many numbers, which lose nothing on the way (fsum, sumprod, hypot, dist). */
final class MathSums {
    private MathSums() {}

    /** Something to do with many floats. */
    @FunctionalInterface
    interface Reals {
        Object with(Context context, double[] all);
    }

    /** Goes on with the floats that objects are. */
    static Object reals(Context context, Object[] items, Reals use) {
        return reals(context, items, 0, new double[items.length], use);
    }

    private static Object reals(Context context, Object[] items, int from, double[] all, Reals use) {
        for (int i = from; i < items.length; i++) {
            if (items[i] instanceof Double d) {
                all[i] = d;
            } else if (items[i] instanceof Long n) {
                all[i] = n;
            } else {
                int at = i;
                Object real = context.now(
                        () -> Floats.value(context, items[at], (c, value) -> value),
                        (c, later) -> {
                            all[at] = (Double) later;
                            return reals(c, items, at + 1, all, use);
                        });
                if (real == Context.PENDING) {
                    return real;
                }
                all[i] = (Double) real;
            }
        }
        return use.with(context, all);
    }

    @Builtin(value = "hypot(*coordinates)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object hypot(Context context, Object[] coordinates) {
        return reals(context, coordinates, (c, all) -> norm(all));
    }

    @Builtin(value = "dist(p, q, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object dist(Context context, Object p, Object q) {
        return context.withItems(p, (c, a) -> c.withItems(q, (c2, b) -> {
            if (a.length != b.length) {
                throw Errors.value("both points must have the same number of dimensions");
            }
            return reals(c2, a, (c3, x) -> reals(c3, b, (c4, y) -> {
                for (int i = 0; i < x.length; i++) {
                    x[i] -= y[i];
                }
                return norm(x);
            }));
        }));
    }

    /** The root of the sum of squares, in twice the precision of a double, and scaled so that nothing overflows. */
    private static double norm(double[] all) {
        double largest = 0;
        boolean unknown = false;
        for (double each : all) {
            if (Double.isInfinite(each)) {
                return Double.POSITIVE_INFINITY;
            }
            unknown |= Double.isNaN(each);
            largest = Math.max(largest, Math.abs(each));
        }
        if (largest == 0 || unknown) {
            return unknown ? Double.NaN : 0.0;
        }
        int scale = Math.max(Math.getExponent(largest), Double.MIN_EXPONENT - 52);
        Twofold sum = new Twofold();
        for (double each : all) {
            double x = Math.scalb(each, -scale);
            sum.addProduct(x, x);
        }
        double root = Math.sqrt(sum.value());
        // one step of Newton's, from the difference that the sum has beyond the square of the root
        sum.addProduct(-root, root);
        return Math.scalb(root + sum.value() / (2 * root), scale);
    }

    /** A sum of products kept as three doubles: Ogita, Rump and Oishi, Accurate Sum and Dot Product, 2005. */
    private static final class Twofold {
        private double high;
        private double low;
        private double tiny;

        void addProduct(double x, double y) {
            double product = x * y;
            double rest = Math.fma(x, y, -product);
            double sum = high + product;
            double lost = lost(high, product, sum);
            high = sum;
            double lows = low + rest;
            double lostOfLows = lost(low, rest, lows);
            double all = lows + lost;
            tiny += lostOfLows + lost(lows, lost, all);
            low = all;
        }

        /** What {@code sum = a + b} left out: Knuth's TwoSum. */
        private static double lost(double a, double b, double sum) {
            double back = sum - a;
            return a - (sum - back) + (b - back);
        }

        double value() {
            double rest = low + tiny;
            double restOfRest = lost(low, tiny, rest);
            double sum = high + rest;
            return sum + (lost(high, rest, sum) + restOfRest);
        }
    }

    /** Exactly rounded, as CPython's. */
    @Builtin(value = "fsum(seq, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object fsum(Context context, Object seq) {
        return context.withItems(seq, (c, items) -> reals(c, items, (c2, all) -> {
            double special = 0;
            boolean minus = false;
            boolean plus = false;
            BigDecimal sum = BigDecimal.ZERO;
            for (double each : all) {
                if (Double.isFinite(each)) {
                    sum = sum.add(new BigDecimal(each));
                } else {
                    special += each;
                    minus |= each == Double.NEGATIVE_INFINITY;
                    plus |= each == Double.POSITIVE_INFINITY;
                }
            }
            if (minus && plus) {
                throw Errors.value("-inf + inf in fsum");
            }
            if (special != 0) {
                return special;
            }
            double rounded = sum.doubleValue();
            if (Double.isInfinite(rounded)) {
                throw Errors.overflow("intermediate overflow in fsum");
            }
            return rounded;
        }));
    }

    @Builtin(value = "prod(iterable, /, *, start=1)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object prod(Context context, Object iterable, Object start) {
        return context.hidden("math_prod", iterable, start);
    }

    @Builtin(value = "sumprod(p, q, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object sumprod(Context context, Object p, Object q) {
        return context.withItems(p, (c, a) -> c.withItems(q, (c2, b) -> {
            if (a.length != b.length) {
                throw Errors.value("Inputs are not the same length");
            }
            return sumprod(c2, a, b);
        }));
    }

    /**
     * Ints first, then floats, then whatever there is: as in CPython, which leaves each of the three ways for good when
     * an item is not for it.
     */
    private static Object sumprod(Context context, Object[] a, Object[] b) {
        int i = 0;
        long whole = 0;
        for (; i < a.length && a[i] instanceof Long x && b[i] instanceof Long y; i++) {
            BigInteger exact = BigInteger.valueOf(x).multiply(BigInteger.valueOf(y)).add(BigInteger.valueOf(whole));
            if (exact.bitLength() > 63) {
                break;
            }
            whole = exact.longValue();
        }
        Twofold real = new Twofold();
        int reals = i;
        for (; i < a.length && (a[i] instanceof Double && isPlain(b[i]) || b[i] instanceof Double && isPlain(a[i])); i++) {
            double u = Objects.requireNonNull(Floats.plain(a[i]));
            double v = Objects.requireNonNull(Floats.plain(b[i]));
            if (!Double.isFinite(u * v)) {
                break;
            }
            real.addProduct(u, v);
        }
        Object total = i == reals ? (Object) whole : whole + real.value();
        return i == a.length
                ? total
                : context.hidden(
                        "math_sumprod",
                        total,
                        new ListObject(Arrays.copyOfRange(a, i, a.length)),
                        new ListObject(Arrays.copyOfRange(b, i, b.length)));
    }

    private static boolean isPlain(Object x) {
        return x instanceof Double || x instanceof Long || x instanceof Boolean;
    }
}
