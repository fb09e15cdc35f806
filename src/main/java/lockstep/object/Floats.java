package lockstep.object;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What Python takes for a float, and float arithmetic where it differs from Java's. */
public final class Floats {
    private Floats() {}

    /** Something to do with a double. */
    @FunctionalInterface
    public interface Use {
        Object with(Context context, double value);
    }

    /** The value of a float, int, bool or an instance of a subclass; null for anything else. */
    public static @Nullable Double plain(Object object) {
        return switch (object) {
            case Double d -> d;
            case Long n -> (double) n;
            case Boolean b -> b ? 1.0 : 0.0;
            case BigInteger n -> ofInteger(n);
            case NumberObject n -> n.value instanceof Double d ? d : ofInteger(n.value);
            default -> null;
        };
    }

    /** The value of a float, or of an instance of a subclass. */
    static double own(Object self) {
        return self instanceof Double d ? d : (Double) ((NumberObject) self).value;
    }

    /** @param plain Long or BigInteger. @throws PyException OverflowError */
    public static double ofInteger(Object plain) {
        if (plain instanceof Long n) {
            return n;
        }
        double d = ((BigInteger) plain).doubleValue();
        if (Double.isInfinite(d)) {
            throw Errors.overflow("int too large to convert to float");
        }
        return d;
    }

    /** Goes on with what C's PyFloat_AsDouble gives: by {@code __float__} or {@code __index__}. */
    public static Object value(Context context, Object object, Use use) {
        Double d = object instanceof NumberObject n && n.type.lookup(Special.FLOAT) != Types.FLOAT.lookup(Special.FLOAT)
                ? n.value instanceof Double ? null : plain(object)
                : plain(object);
        if (d != null) {
            return use.with(context, d);
        }
        TypeObject type = Types.of(object);
        Object method = type.lookup(Special.FLOAT);
        if (method != null) {
            return context.then(
                    (c, value) -> {
                        if (value instanceof Double v) {
                            return use.with(c, v);
                        }
                        String what = type.name + ".__float__ returned non-float (type " + Types.of(value).shownName() + ")";
                        if (value instanceof NumberObject n && n.value instanceof Double v) {
                            return c.then(
                                    (c2, warned) -> use.with(c2, v),
                                    () -> c.warn(Types.DEPRECATION_WARNING, what + ".  The ability to return an instance"
                                            + " of a strict subclass of float is deprecated, and may be removed in"
                                            + " a future version of Python."));
                        }
                        throw Errors.type(what);
                    },
                    () -> context.callSpecial(method, object));
        }
        if (type.lookup(Special.INDEX) != null) {
            return Integers.index(context, object, (c, n) -> use.with(c, ofInteger(n)));
        }
        throw Errors.type("must be real number, not " + type.name);
    }

    /** {@code int(v)}. */
    public static Object truncate(double v) {
        if (v > -9e18 && v < 9e18) {
            return (long) v;
        }
        return big(v);
    }

    private static Object big(double v) {
        if (Double.isNaN(v)) {
            throw Errors.value("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(v)) {
            throw Errors.overflow("cannot convert float infinity to integer");
        }
        return Numbers.normal(new BigDecimal(v).toBigInteger());
    }

    public static double modulo(double x, double y) {
        double mod = x % y;
        if (mod != 0) {
            if (y < 0 != mod < 0) {
                mod += y;
            }
        } else {
            mod = Math.copySign(0.0, y);
        }
        return mod;
    }

    public static double floorDivide(double x, double y) {
        double mod = x % y;
        double div = (x - mod) / y;
        if (mod != 0 && y < 0 != mod < 0) {
            div -= 1.0;
        }
        if (div == 0) {
            return Math.copySign(0.0, x / y);
        }
        double floor = Math.floor(div);
        return div - floor > 0.5 ? floor + 1.0 : floor;
    }

    /** {@code x ** y}: a Double, or a complex for a root of a negative number. */
    public static Object power(double x, double y) {
        if (y == 0 || x == 1) {
            return 1.0;
        }
        if (x == 0 && y < 0 && !Double.isInfinite(y)) {
            throw Errors.zeroDivision("0.0 cannot be raised to a negative power");
        }
        if (x == -1 && Double.isInfinite(y)) {
            return 1.0;
        }
        if (x < 0 && !Double.isInfinite(x) && y != Math.rint(y) && !Double.isNaN(y)) {
            return ComplexMethods.power(x, 0, y, 0);
        }
        double result = Math.pow(x, y);
        if (Double.isInfinite(result) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
            throw Errors.of(Types.OVERFLOW_ERROR, 34L, new Str("Numerical result out of range"));
        }
        return result;
    }

    /** {@code round(v, digits)}, correctly rounded, half to even. */
    static double round(double v, long digits) {
        if (Double.isNaN(v) || Double.isInfinite(v) || v == 0 || digits > 323) {
            return v;
        }
        if (digits < -309) {
            return Math.copySign(0.0, v);
        }
        double result = new BigDecimal(v).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
        if (Double.isInfinite(result)) {
            throw Errors.overflow("rounded value too large to represent");
        }
        return result == 0 ? Math.copySign(0.0, v) : result;
    }
}
