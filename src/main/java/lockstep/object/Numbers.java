package lockstep.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What int, float and bool share. */
public final class Numbers {
    private Numbers() {}

    /** The plain Long, BigInteger, Double or Boolean behind an int or float, subclass instances too; else null. */
    public static @Nullable Object plain(Object object) {
        return switch (object) {
            case Long n -> n;
            case Double n -> n;
            case Boolean n -> n;
            case BigInteger n -> n;
            case NumberObject n -> n.value;
            default -> null;
        };
    }

    public static boolean isNumber(Object object) {
        return !(object instanceof PyObject) || object instanceof NumberObject;
    }

    /** {@code ==} of two numbers, exactly. */
    public static boolean equal(Object a, Object b) {
        Object x = a instanceof NumberObject n ? n.value : a;
        Object y = b instanceof NumberObject n ? n.value : b;
        if (x instanceof Boolean t) {
            x = t ? 1L : 0L;
        }
        if (y instanceof Boolean t) {
            y = t ? 1L : 0L;
        }
        if (x instanceof Long m && y instanceof Long n) {
            return m.longValue() == n.longValue();
        }
        if (x instanceof Double d && y instanceof Double e) {
            return d.doubleValue() == e.doubleValue();
        }
        if (x instanceof Double d) {
            return equal(d, y);
        }
        if (y instanceof Double d) {
            return equal(d, x);
        }
        return x.equals(y);
    }

    private static boolean equal(double d, Object integer) {
        if (Double.isNaN(d) || Double.isInfinite(d) || d != Math.rint(d)) {
            return false;
        }
        BigInteger other = integer instanceof Long n ? BigInteger.valueOf(n) : (BigInteger) integer;
        return new java.math.BigDecimal(d).toBigInteger().equals(other);
    }

    /** A Long when it fits, else the BigInteger. */
    public static Object normal(BigInteger n) {
        return n.bitLength() < 64 ? (Object) n.longValue() : n;
    }
}
