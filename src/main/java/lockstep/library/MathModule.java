package lockstep.library;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** {@code math}. What has to call back (fsum of any iterable, objects with __float__) goes through the context. */
final class MathModule {
    private MathModule() {}

    private static final Str FLOAT = Str.name("__float__");

    @FunctionalInterface
    private interface Use {
        Object with(double x);
    }

    /** Goes on with the float that an object is. */
    private static Object real(Context context, Object object, Use use) {
        Object plain = Numbers.plain(object);
        if (plain != null) {
            return use.with(real(plain));
        }
        if (Types.of(object).lookup(FLOAT) == null && Types.of(object).lookup(Special.INDEX) == null) {
            throw Errors.type("must be real number, not " + Types.of(object).name);
        }
        return context.callThen((c, value) -> use.with((Double) value), Types.FLOAT, object);
    }

    private static double real(Object plain) {
        return switch (plain) {
            case Double d -> d;
            case Long n -> n;
            case Boolean b -> b ? 1 : 0;
            default -> {
                double d = ((BigInteger) plain).doubleValue();
                if (Double.isInfinite(d)) {
                    throw Errors.overflow("int too large to convert to float");
                }
                yield d;
            }
        };
    }

    /** CPython's rule: a NaN out of no NaN is a domain error, an infinity out of finite a range error. */
    private static Object checked(double x, double result, boolean mayOverflow) {
        if (Double.isNaN(result) && !Double.isNaN(x)) {
            throw Errors.value("math domain error");
        }
        if (Double.isInfinite(result) && !Double.isInfinite(x)) {
            throw mayOverflow ? Errors.overflow("math range error") : Errors.value("math domain error");
        }
        return result;
    }

    private static Object apply(Context context, Object x, DoubleUnaryOperator f, boolean mayOverflow) {
        return real(context, x, d -> checked(d, f.applyAsDouble(d), mayOverflow));
    }

    @Builtin(value = "sqrt(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sqrt(Context c, Object x) {
        return apply(c, x, Math::sqrt, false);
    }

    @Builtin(value = "cbrt(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object cbrt(Context c, Object x) {
        return apply(c, x, Math::cbrt, false);
    }

    @Builtin(value = "sin(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sin(Context c, Object x) {
        return apply(c, x, Math::sin, false);
    }

    @Builtin(value = "cos(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object cos(Context c, Object x) {
        return apply(c, x, Math::cos, false);
    }

    @Builtin(value = "tan(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object tan(Context c, Object x) {
        return apply(c, x, Math::tan, false);
    }

    @Builtin(value = "asin(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object asin(Context c, Object x) {
        return apply(c, x, Math::asin, false);
    }

    @Builtin(value = "acos(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object acos(Context c, Object x) {
        return apply(c, x, Math::acos, false);
    }

    @Builtin(value = "atan(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object atan(Context c, Object x) {
        return apply(c, x, Math::atan, false);
    }

    @Builtin(value = "sinh(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object sinh(Context c, Object x) {
        return apply(c, x, Math::sinh, true);
    }

    @Builtin(value = "cosh(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object cosh(Context c, Object x) {
        return apply(c, x, Math::cosh, true);
    }

    @Builtin(value = "tanh(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object tanh(Context c, Object x) {
        return apply(c, x, Math::tanh, false);
    }

    @Builtin(value = "asinh(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object asinh(Context c, Object x) {
        return apply(
                c,
                x,
                d -> d == 0 || Double.isInfinite(d) ? d : Math.abs(d) < 1e-4 ? d - d * d * d / 6 : Math.copySign(Math.log1p(Math.abs(d) + d * d / (1 + Math.hypot(1, d))), d),
                false);
    }

    @Builtin(value = "acosh(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object acosh(Context c, Object x) {
        return apply(
                c,
                x,
                d -> d > 1e8 ? Math.log(d) + Math.log(2) : Math.log1p(d - 1 + Math.sqrt((d - 1) * (d - 1) + 2 * (d - 1))),
                false);
    }

    @Builtin(value = "atanh(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object atanh(Context c, Object x) {
        return apply(
                c,
                x,
                d -> 0.5 * Math.log1p(2 * d / (1 - d)),
                false);
    }

    @Builtin(value = "erf(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object erf(Context c, Object x) {
        return real(c, x, ErrorFunction::erf);
    }

    @Builtin(value = "erfc(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object erfc(Context c, Object x) {
        return real(c, x, ErrorFunction::erfc);
    }

    @Builtin(value = "exp(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object exp(Context c, Object x) {
        return apply(c, x, Math::exp, true);
    }

    @Builtin(value = "exp2(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object exp2(Context c, Object x) {
        return apply(c, x, d -> Math.pow(2, d), true);
    }

    @Builtin(value = "expm1(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object expm1(Context c, Object x) {
        return apply(c, x, Math::expm1, true);
    }

    @Builtin(value = "log1p(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object log1p(Context c, Object x) {
        return apply(c, x, Math::log1p, false);
    }

    @Builtin(value = "degrees(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object degrees(Context c, Object x) {
        return real(c, x, d -> d * (180.0 / Math.PI));
    }

    @Builtin(value = "radians(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object radians(Context c, Object x) {
        return real(c, x, d -> d * (Math.PI / 180.0));
    }

    @Builtin(value = "fabs(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object fabs(Context c, Object x) {
        return real(c, x, Math::abs);
    }

    @Builtin(value = "isnan(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isNan(Context c, Object x) {
        return real(c, x, d -> Double.isNaN(d));
    }

    @Builtin(value = "isinf(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isInf(Context c, Object x) {
        return real(c, x, d -> Double.isInfinite(d));
    }

    @Builtin(value = "isfinite(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isFinite(Context c, Object x) {
        return real(c, x, d -> Double.isFinite(d));
    }

    // ---- logarithms; of ints of any size ----

    private static Object logarithm(Context context, Object x, DoubleUnaryOperator f, double of2) {
        Object plain = Integers.plain(x);
        if (plain != null) {
            BigInteger n = Integers.big(plain);
            if (n.signum() <= 0) {
                throw Errors.value("math domain error");
            }
            int shift = Math.max(0, n.bitLength() - 1000);
            return f.applyAsDouble(n.shiftRight(shift).doubleValue()) + shift * of2;
        }
        return real(context, x, d -> {
            if (d <= 0) {
                throw Errors.value("math domain error");
            }
            return f.applyAsDouble(d);
        });
    }

    @Builtin(value = "log(x, base=?, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object log(Context context, Object x, @Nullable Object base) {
        if (base == null) {
            return logarithm(context, x, Math::log, Math.log(2));
        }
        return context.then(
                (c, numerator) -> c.then(
                        (c2, denominator) -> {
                            if ((Double) denominator == 0) {
                                throw Errors.zeroDivision("division by zero");
                            }
                            return (Double) numerator / (Double) denominator;
                        },
                        () -> logarithm(c, base, Math::log, Math.log(2))),
                () -> logarithm(context, x, Math::log, Math.log(2)));
    }

    @Builtin(value = "log2(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object log2(Context context, Object x) {
        return logarithm(context, x, MathModule::log2, 1);
    }

    private static double log2(double d) {
        if (d > 0 && Double.isFinite(d)) {
            int exponent = Math.getExponent(d);
            if (exponent >= Double.MIN_EXPONENT && d == Math.scalb(1.0, exponent)) {
                return exponent;
            }
        }
        return Math.log(d) / Math.log(2);
    }

    @Builtin(value = "log10(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object log10(Context context, Object x) {
        return logarithm(context, x, Math::log10, Math.log10(2));
    }

    // ---- two floats ----

    @FunctionalInterface
    private interface Two {
        Object with(double x, double y);
    }

    private static Object two(Context context, Object x, Object y, Two use) {
        return context.then(
                (c, a) -> real(c, y, b -> use.with((Double) a, b)), () -> real(context, x, d -> d));
    }

    @Builtin(value = "pow(x, y, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object pow(Context context, Object x, Object y) {
        return two(context, x, y, (a, b) -> {
            if (a == 1 || b == 0) {
                return 1.0;
            }
            if (a == -1 && Double.isInfinite(b)) {
                return 1.0;
            }
            double result = Math.pow(a, b);
            if (Double.isFinite(a) && Double.isFinite(b)) {
                if (Double.isNaN(result) || a == 0 && b < 0) {
                    throw Errors.value("math domain error");
                }
                if (Double.isInfinite(result)) {
                    throw Errors.overflow("math range error");
                }
            }
            return result;
        });
    }

    @Builtin(value = "atan2(y, x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object atan2(Context context, Object y, Object x) {
        return two(context, y, x, (a, b) -> Math.atan2(a, b));
    }

    @Builtin(value = "copysign(x, y, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object copySign(Context context, Object x, Object y) {
        return two(context, x, y, (a, b) -> Math.copySign(a, b));
    }

    @Builtin(value = "fmod(x, y, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object fmod(Context context, Object x, Object y) {
        return two(context, x, y, (a, b) -> {
            if (Double.isInfinite(a) && !Double.isNaN(b) || b == 0 && !Double.isNaN(a)) {
                throw Errors.value("math domain error");
            }
            return a % b;
        });
    }

    @Builtin(value = "remainder(x, y, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object remainder(Context context, Object x, Object y) {
        return two(context, x, y, (a, b) -> {
            if (Double.isInfinite(a) && !Double.isNaN(b) || b == 0 && !Double.isNaN(a)) {
                throw Errors.value("math domain error");
            }
            return Math.IEEEremainder(a, b);
        });
    }

    @Builtin(value = "nextafter(x, y, /, *, steps=None)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object nextAfter(Context context, Object x, Object y, Object steps) {
        long n = steps == None.NONE ? 1 : Integers.need(steps);
        return two(context, x, y, (a, b) -> {
            double d = a;
            for (long i = 0; i < Math.min(n, 1_000_000); i++) {
                d = Math.nextAfter(d, b);
            }
            return d;
        });
    }

    @Builtin(value = "ulp(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object ulp(Context context, Object x) {
        return real(context, x, d -> Math.ulp(d));
    }

    @Builtin(value = "ldexp(x, i, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object ldexp(Context context, Object x, Object i) {
        long by = Integers.clamp(Objects.requireNonNull(Integers.plain(i)));
        return real(context, x, d -> {
            double result = Math.scalb(d, (int) Math.max(-5000, Math.min(5000, by)));
            if (Double.isInfinite(result) && Double.isFinite(d)) {
                throw Errors.overflow("math range error");
            }
            return result;
        });
    }

    @Builtin(value = "frexp(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object frexp(Context context, Object x) {
        return real(context, x, d -> {
            if (d == 0 || !Double.isFinite(d)) {
                return new TupleObject(d, 0L);
            }
            int exponent = Math.getExponent(d) < Double.MIN_EXPONENT
                    ? Math.getExponent(d * 0x1p54) - 53
                    : Math.getExponent(d) + 1;
            return new TupleObject(Math.scalb(d, -exponent), (long) exponent);
        });
    }

    @Builtin(value = "modf(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object modf(Context context, Object x) {
        return real(context, x, d -> {
            double whole = d < 0 ? Math.ceil(d) : Math.floor(d);
            return new TupleObject(Math.copySign(Double.isInfinite(d) ? 0.0 : d - whole, d), Math.copySign(whole, d));
        });
    }

    @Builtin(value = "isclose(a, b, *, rel_tol=None, abs_tol=0.0)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isClose(Context context, Object a, Object b, Object relative, Object absolute) {
        double rel = relative == None.NONE ? 1e-9 : real(Objects.requireNonNull(Numbers.plain(relative)));
        double abs = real(Objects.requireNonNull(Numbers.plain(absolute)));
        if (rel < 0 || abs < 0) {
            throw Errors.value("tolerances must be non-negative");
        }
        return two(context, a, b, (x, y) -> {
            if (x == y) {
                return true;
            }
            if (Double.isInfinite(x) || Double.isInfinite(y)) {
                return false;
            }
            double difference = Math.abs(y - x);
            return difference <= Math.abs(rel * y) || difference <= Math.abs(rel * x) || difference <= abs;
        });
    }

    // ---- to whole numbers ----

    private static Object whole(double d) {
        if (Double.isNaN(d)) {
            throw Errors.value("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(d)) {
            throw Errors.overflow("cannot convert float infinity to integer");
        }
        return Math.abs(d) < 0x1p62 ? (Object) (long) d : Numbers.normal(new BigDecimal(d).toBigInteger());
    }

    private static Object rounded(Context context, Object x, String method, DoubleUnaryOperator f) {
        Object found = x instanceof PyObject ? Types.of(x).lookup(new Str(method)) : null;
        if (found != null && !(Numbers.plain(x) instanceof Double)) {
            return context.call(found, x);
        }
        Object plain = Integers.plain(x);
        return plain != null ? plain : real(context, x, d -> whole(f.applyAsDouble(d)));
    }

    @Builtin(value = "floor(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object floor(Context context, Object x) {
        return rounded(context, x, "__floor__", Math::floor);
    }

    @Builtin(value = "ceil(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object ceil(Context context, Object x) {
        return rounded(context, x, "__ceil__", Math::ceil);
    }

    @Builtin(value = "trunc(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object trunc(Context context, Object x) {
        if (Numbers.plain(x) == null && Types.of(x).lookup(new Str("__trunc__")) == null) {
            throw Errors.type("type " + Types.of(x).name + " doesn't define __trunc__ method");
        }
        return rounded(context, x, "__trunc__", d -> d < 0 ? Math.ceil(d) : Math.floor(d));
    }

    // ---- ints ----

    @Builtin(value = "factorial(n, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object factorial(Context context, Object n) {
        if (Numbers.plain(n) instanceof Double) {
            throw Errors.type("'float' object cannot be interpreted as an integer");
        }
        return Integers.index(context, n, (c, plain) -> {
            long k = Integers.clamp(plain);
            if (k < 0) {
                throw Errors.value("factorial() not defined for negative values");
            }
            if (k > 200_000) {
                throw Errors.overflow("factorial() argument should not exceed 9223372036854775807");
            }
            c.allocate(k * 3);
            c.work(k * k / 8);
            return Numbers.normal(product(2, k));
        });
    }

    private static BigInteger product(long from, long to) {
        if (from > to) {
            return BigInteger.ONE;
        }
        if (to - from < 8) {
            BigInteger all = BigInteger.valueOf(from);
            for (long i = from + 1; i <= to; i++) {
                all = all.multiply(BigInteger.valueOf(i));
            }
            return all;
        }
        long middle = (from + to) / 2;
        return product(from, middle).multiply(product(middle + 1, to));
    }

    @Builtin(value = "isqrt(n, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isqrt(Context context, Object n) {
        return Integers.index(context, n, (c, plain) -> {
            BigInteger big = Integers.big(plain);
            if (big.signum() < 0) {
                throw Errors.value("isqrt() argument must be nonnegative");
            }
            return Numbers.normal(big.sqrt());
        });
    }

    private static Object fold(Context context, Object[] args, BinaryOperator<BigInteger> f, long start) {
        BigInteger all = BigInteger.valueOf(start);
        for (Object each : args) {
            Object plain = Integers.plain(each);
            if (plain == null) {
                throw Errors.type("'" + Types.of(each).name + "' object cannot be interpreted as an integer");
            }
            all = f.apply(all, Integers.big(plain));
        }
        return Numbers.normal(all);
    }

    @Builtin(value = "gcd(*integers)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object gcd(Context context, Object[] integers) {
        return fold(context, integers, BigInteger::gcd, 0);
    }

    @Builtin(value = "lcm(*integers)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object lcm(Context context, Object[] integers) {
        return fold(
                context,
                integers,
                (a, b) -> a.signum() == 0 || b.signum() == 0 ? BigInteger.ZERO : a.divide(a.gcd(b)).multiply(b).abs(),
                1);
    }

    @Builtin(value = "comb(n, k, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object comb(Context context, Object n, Object k) {
        return choose(n, k, true);
    }

    @Builtin(value = "perm(n, k=None, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object perm(Context context, Object n, Object k) {
        return k == None.NONE ? factorial(context, n) : choose(n, k, false);
    }

    private static Object choose(Object n, Object k, boolean unordered) {
        long from = Integers.need(n);
        long count = Integers.need(k);
        if (from < 0) {
            throw Errors.value("n must be a non-negative integer");
        }
        if (count < 0) {
            throw Errors.value("k must be a non-negative integer");
        }
        if (count > from) {
            return 0L;
        }
        long taken = unordered ? Math.min(count, from - count) : count;
        if (taken > 200_000) {
            throw Errors.overflow("k must not exceed 200000 here");
        }
        BigInteger all = product(from - taken + 1, from);
        return Numbers.normal(taken == 0 ? BigInteger.ONE : unordered ? all.divide(product(2, taken)) : all);
    }

    // ---- of many ----

    @Builtin(value = "hypot(*coordinates)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object hypot(Context context, Object[] coordinates) {
        if (coordinates.length == 2
                && Numbers.plain(coordinates[0]) != null
                && Numbers.plain(coordinates[1]) != null) {
            return Math.hypot(real(Numbers.plain(coordinates[0])), real(Numbers.plain(coordinates[1])));
        }
        double[] all = reals(coordinates);
        return norm(all);
    }

    private static double[] reals(Object[] items) {
        double[] all = new double[items.length];
        for (int i = 0; i < items.length; i++) {
            Object plain = Numbers.plain(items[i]);
            if (plain == null) {
                throw Errors.type("must be real number, not " + Types.of(items[i]).name);
            }
            all[i] = real(plain);
        }
        return all;
    }

    private static double norm(double[] all) {
        double largest = 0;
        for (double each : all) {
            if (Double.isInfinite(each)) {
                return Double.POSITIVE_INFINITY;
            }
            largest = Math.max(largest, Math.abs(each));
        }
        if (largest == 0 || Double.isNaN(largest)) {
            return largest;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (double each : all) {
            BigDecimal exact = new BigDecimal(each);
            sum = sum.add(exact.multiply(exact));
        }
        return sum.sqrt(new MathContext(40)).doubleValue();
    }

    @Builtin(value = "dist(p, q, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object dist(Context context, Object p, Object q) {
        return context.withItems(p, (c, a) -> c.withItems(q, (c2, b) -> {
            if (a.length != b.length) {
                throw Errors.value("both points must have the same number of dimensions");
            }
            double[] x = reals(a);
            double[] y = reals(b);
            for (int i = 0; i < x.length; i++) {
                x[i] -= y[i];
            }
            return norm(x);
        }));
    }

    /** Exactly rounded, as CPython's. */
    @Builtin(value = "fsum(seq, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object fsum(Context context, Object seq) {
        return context.withItems(seq, (c, items) -> {
            double[] all = reals(items);
            double special = 0;
            BigDecimal sum = BigDecimal.ZERO;
            for (double each : all) {
                if (Double.isFinite(each)) {
                    sum = sum.add(new BigDecimal(each));
                } else {
                    special += each;
                }
            }
            if (special != 0) {
                return special;
            }
            return sum.doubleValue();
        });
    }

    @Builtin(value = "prod(iterable, /, *, start=1)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object prod(Context context, Object iterable, Object start) {
        return context.hidden("math_prod", iterable, start);
    }

    @Builtin(value = "sumprod(p, q, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object sumprod(Context context, Object p, Object q) {
        return context.hidden("math_sumprod", p, q);
    }

    @Builtin(value = "fma(x, y, z, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object fma(Context context, Object x, Object y, Object z) {
        double[] all = reals(new Object[] {x, y, z});
        return Math.fma(all[0], all[1], all[2]);
    }

    // ---- special functions (Lanczos approximation, g = 607/128, n = 15: Godfrey 2001) ----

    private static final double[] LANCZOS = {
        0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174,
        -0.49191381609762019978, .33994649984811888699e-4, .46523628927048575665e-4, -.98374475304879564677e-4,
        .15808870322491248884e-3, -.21026444172410488319e-3, .21743961811521264320e-3, -.16431810653676389022e-3,
        .84418223983852743293e-4, -.26190838401581408670e-4, .36899182659531622704e-5
    };

    private static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - logGamma(1 - x);
        }
        double z = x - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (z + i);
        }
        double t = z + 607.0 / 128 + 0.5;
        return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
    }

    @Builtin(value = "gamma(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object gamma(Context context, Object x) {
        return real(context, x, d -> {
            if (d == Math.rint(d) && d <= 0 || d == Double.NEGATIVE_INFINITY) {
                throw Errors.value("math domain error");
            }
            if (d > 171.7 && !Double.isInfinite(d)) {
                throw Errors.overflow("math range error");
            }
            if (d == Math.rint(d) && d < 172) {
                return product(2, (long) d - 1).doubleValue();
            }
            double magnitude = Math.exp(logGamma(d));
            return d < 0 && Math.floorMod((long) Math.floor(d), 2L) != 0 ? -magnitude : magnitude;
        });
    }

    @Builtin(value = "lgamma(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object lgamma(Context context, Object x) {
        return real(context, x, d -> {
            if (d == Math.rint(d) && d <= 0) {
                throw Errors.value("math domain error");
            }
            return Double.isInfinite(d) ? Double.POSITIVE_INFINITY : d == 1 || d == 2 ? 0.0 : logGamma(d);
        });
    }
}
