package lockstep.library;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** {@code math}. What has to call back (fsum of any iterable, objects with __float__) goes through the context. */
final class MathModule {
    private MathModule() {}

    @FunctionalInterface
    private interface Use {
        Object with(double x);
    }

    /** Goes on with the float that an object is. */
    private static Object real(Context context, Object object, Use use) {
        return object instanceof Double d ? use.with(d) : Floats.value(context, object, (c, value) -> use.with(value));
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
                d -> d == 0 || Double.isInfinite(d) ? d
                        : Math.abs(d) > 0x1p28 ? Math.copySign(Math.log(Math.abs(d)) + Math.log(2), d)
                        : Math.abs(d) < 1e-4 ? d - d * d * d / 6 : Math.copySign(Math.log1p(Math.abs(d) + d * d / (1 + Math.hypot(1, d))), d),
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
                d -> Math.copySign(0.5 * Math.log1p(2 * Math.abs(d) / (1 - Math.abs(d))), d),
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
            int bits = n.bitLength();
            if (bits < 1024) {
                return f.applyAsDouble(n.doubleValue());
            }
            // a fraction below 1 and its power of two, as frexp has them
            return f.applyAsDouble(Math.scalb(n.shiftRight(bits - 100).doubleValue(), -100)) + bits * of2;
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

    /** Exact for powers of two. */
    private static double log2(double d) {
        if (!(d > 0) || Double.isInfinite(d)) {
            return Math.log(d);
        }
        boolean tiny = d < Double.MIN_NORMAL;
        int exponent = Math.getExponent(tiny ? d * 0x1p54 : d) - (tiny ? 54 : 0);
        double part = Math.scalb(d, -exponent);
        return d > 0.5 && d < 2 ? Math.log(d) / Math.log(2) : exponent + Math.log(part) / Math.log(2);
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
        if (steps == None.NONE) {
            return two(context, x, y, Math::nextAfter);
        }
        return Integers.index(context, steps, (c, n) -> {
            long count = Integers.clamp(n);
            if (count < 0) {
                throw Errors.value("steps must be a non-negative integer");
            }
            return two(c, x, y, (a, b) -> nextAfter(a, b, count));
        });
    }

    /** Floats in the order of their size are ints in the order of theirs, but for the sign. */
    private static double nextAfter(double from, double to, long steps) {
        if (steps == 0 || Double.isNaN(from)) {
            return from;
        }
        if (Double.isNaN(to)) {
            return to;
        }
        long here = ordinal(from);
        long there = ordinal(to);
        long apart = Math.abs(here - there);
        if (steps >= apart) {
            return to;
        }
        long at = here < there ? here + steps : here - steps;
        return at < 0 ? -Double.longBitsToDouble(-at) : at == 0 ? Math.copySign(0.0, from) : Double.longBitsToDouble(at);
    }

    private static long ordinal(double d) {
        long bits = Double.doubleToLongBits(Math.abs(d));
        return d < 0 ? -bits : bits;
    }

    @Builtin(value = "ulp(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object ulp(Context context, Object x) {
        return real(context, x, d -> Math.ulp(d));
    }

    @Builtin(value = "ldexp(x, i, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object ldexp(Context context, Object x, Object i) {
        Object plain = Integers.plain(i);
        if (plain == null) {
            throw Errors.type("Expected an int as second argument to ldexp.");
        }
        long by = Math.max(-5000, Math.min(5000, Integers.clamp(plain)));
        return real(context, x, d -> {
            double result = Math.scalb(d, (int) by);
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
        Object rel = relative == None.NONE ? (Object) 1e-9 : relative;
        return MathSums.reals(context, new Object[] {a, b, rel, absolute}, (c, all) -> {
            if (all[2] < 0 || all[3] < 0) {
                throw Errors.value("tolerances must be non-negative");
            }
            return isClose(all[0], all[1], all[2], all[3]);
        });
    }

    private static boolean isClose(double x, double y, double relative, double absolute) {
        if (x == y) {
            return true;
        }
        if (Double.isInfinite(x) || Double.isInfinite(y)) {
            return false;
        }
        double difference = Math.abs(y - x);
        return difference <= Math.abs(relative * y) || difference <= Math.abs(relative * x) || difference <= absolute;
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
        if (found != null) {
            return context.callSpecial(found, x);
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
            throw Errors.type("type " + Types.of(x).shownName() + " doesn't define __trunc__ method");
        }
        return rounded(context, x, "__trunc__", d -> d < 0 ? Math.ceil(d) : Math.floor(d));
    }

    @Builtin(value = "fma(x, y, z, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object fma(Context context, Object x, Object y, Object z) {
        return MathSums.reals(context, new Object[] {x, y, z}, (c, all) -> {
            double result = Math.fma(all[0], all[1], all[2]);
            boolean known = !Double.isNaN(all[0]) && !Double.isNaN(all[1]) && !Double.isNaN(all[2]);
            if (Double.isNaN(result) && known) {
                throw Errors.value("invalid operation in fma");
            }
            if (Double.isInfinite(result)
                    && Double.isFinite(all[0]) && Double.isFinite(all[1]) && Double.isFinite(all[2])) {
                throw Errors.overflow("overflow in fma");
            }
            return result;
        });
    }

    // ---- special functions ----

    @Builtin(value = "gamma(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object gamma(Context context, Object x) {
        return real(context, x, d -> {
            if (Double.isNaN(d) || d == Double.POSITIVE_INFINITY) {
                return d;
            }
            if (d == 0) {
                throw Errors.value("math domain error");
            }
            if (d == Math.rint(d) && d < 0) {
                throw Errors.value("math domain error");
            }
            return checked(d, GammaFunction.gamma(d), true);
        });
    }

    @Builtin(value = "lgamma(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object lgamma(Context context, Object x) {
        return real(context, x, d -> {
            if (Double.isNaN(d) || Double.isInfinite(d)) {
                return Math.abs(d);
            }
            if (d == Math.rint(d) && d <= 2) {
                if (d <= 0) {
                    throw Errors.value("math domain error");
                }
                return 0.0;
            }
            return checked(d, GammaFunction.logarithm(d), true);
        });
    }
}
