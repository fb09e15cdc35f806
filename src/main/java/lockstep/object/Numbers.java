package lockstep.object;

import java.math.BigDecimal;
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
            return equalsInteger(d, y);
        }
        if (y instanceof Double d) {
            return equalsInteger(d, x);
        }
        return x.equals(y);
    }

    private static boolean equalsInteger(double d, Object integer) {
        if (Double.isNaN(d) || Double.isInfinite(d) || d != Math.rint(d)) {
            return false;
        }
        if (integer instanceof Long n && n == (double) n && Math.abs(d) < 1L << 62) {
            return n == (long) d;
        }
        return new BigDecimal(d).toBigInteger().equals(Integers.big(integer));
    }

    /**
     * How two numbers compare, exactly; null when one is NaN.
     *
     * @param a plain numbers or instances of subclasses
     */
    public static @Nullable Integer compare(Object a, Object b) {
        Object x = whole(a);
        Object y = whole(b);
        if (x instanceof Long m && y instanceof Long n) {
            return Long.compare(m, n);
        }
        if (x instanceof Double d && y instanceof Double e) {
            return d.isNaN() || e.isNaN() ? null : Integer.valueOf(d < e ? -1 : d > e ? 1 : 0);
        }
        if (x instanceof Double d) {
            return compareInteger(d, y);
        }
        if (y instanceof Double e) {
            Integer order = compareInteger(e, x);
            return order == null ? null : -order;
        }
        return Integers.big(x).compareTo(Integers.big(y));
    }

    private static Object whole(Object number) {
        Object plain = number instanceof NumberObject n ? n.value : number;
        return plain instanceof Boolean t ? (Object) (t ? 1L : 0L) : plain;
    }

    private static @Nullable Integer compareInteger(double d, Object integer) {
        if (Double.isNaN(d)) {
            return null;
        }
        if (Double.isInfinite(d)) {
            return d > 0 ? 1 : -1;
        }
        if (integer instanceof Long n && Math.abs(n) < 1L << 53 && n != Long.MIN_VALUE) {
            return d < n ? -1 : d > n ? 1 : 0;
        }
        return new BigDecimal(d).compareTo(new BigDecimal(Integers.big(integer)));
    }

    /** A comparison method of int or float: a Boolean, or NotImplemented when the other is no number. */
    static Object compare(Comparison op, Object self, Object other) {
        if (!isNumber(other)) {
            return NotImplemented.VALUE;
        }
        Integer order = compare(self, other);
        if (order == null) {
            return op == Comparison.NE;
        }
        return op.holds(order);
    }

    /** A number of a class: the plain one itself when the class is the built-in. */
    static Object make(TypeObject cls, Object plain) {
        return cls == Types.INT || cls == Types.FLOAT ? plain : new NumberObject(cls, plain);
    }

    /** A Long when it fits, else the BigInteger. */
    public static Object normal(BigInteger n) {
        return n.bitLength() < 64 ? (Object) n.longValue() : n;
    }
}
