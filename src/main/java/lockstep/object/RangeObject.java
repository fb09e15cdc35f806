package lockstep.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A range; its parts are plain ints. {@link #isSmall} ranges have parts and length that fit a long. */
public final class RangeObject extends PyObject implements BuiltinValue {
    public final Object start;
    public final Object stop;
    public final Object step;
    /** Plain int. */
    public final Object length;

    public RangeObject(Object start, Object stop, Object step) {
        super(Types.RANGE);
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = count(start, stop, step);
    }

    private static Object count(Object start, Object stop, Object step) {
        if (start instanceof Long a && stop instanceof Long b && step instanceof Long s) {
            long difference = b - a;
            boolean overflows = ((b ^ a) & (b ^ difference)) < 0;
            if (!overflows && s != Long.MIN_VALUE && difference != Long.MIN_VALUE) {
                if (s > 0 ? difference <= 0 : difference >= 0) {
                    return 0L;
                }
                return s > 0 ? (difference - 1) / s + 1 : (-difference - 1) / -s + 1;
            }
        }
        BigInteger a = Integers.big(start);
        BigInteger b = Integers.big(stop);
        BigInteger s = Integers.big(step);
        BigInteger distance = s.signum() > 0 ? b.subtract(a) : a.subtract(b);
        if (distance.signum() <= 0) {
            return 0L;
        }
        return Numbers.normal(distance.subtract(BigInteger.ONE).divide(s.abs()).add(BigInteger.ONE));
    }

    public boolean isSmall() {
        return start instanceof Long && stop instanceof Long && step instanceof Long && length instanceof Long;
    }

    /** The item at an index between 0 and the length. */
    Object at(Object index) {
        if (index instanceof Long i && start instanceof Long a && step instanceof Long s) {
            long high = Math.multiplyHigh(i, s);
            long low = i * s;
            long sum = a + low;
            if ((high == 0 && low >= 0 || high == -1 && low < 0) && ((a ^ sum) & (low ^ sum)) >= 0) {
                return sum;
            }
        }
        return Numbers.normal(
                Integers.big(start).add(Integers.big(index).multiply(Integers.big(step))));
    }

    /** The index of a plain int, or null when it is not in the range. */
    @Nullable Object indexOf(Object item) {
        BigInteger offset = Integers.big(item).subtract(Integers.big(start));
        BigInteger[] parts = offset.divideAndRemainder(Integers.big(step));
        if (parts[1].signum() != 0 || parts[0].signum() < 0 || parts[0].compareTo(Integers.big(length)) >= 0) {
            return null;
        }
        return Numbers.normal(parts[0]);
    }

    String repr(Context context) {
        String text = "range(" + Integers.toString(context, start) + ", " + Integers.toString(context, stop);
        return step.equals(1L) ? text + ")" : text + ", " + Integers.toString(context, step) + ")";
    }

    @Override
    public boolean isSimpleKey() {
        return true;
    }

    @Override
    public boolean sameValue(Object other) {
        if (!(other instanceof RangeObject r) || !r.length.equals(length)) {
            return false;
        }
        return length.equals(0L) || start.equals(r.start) && (length.equals(1L) || step.equals(r.step));
    }

    @Override
    public long valueHash() {
        Object first = length.equals(0L) ? None.NONE : start;
        Object by = length.equals(0L) || length.equals(1L) ? None.NONE : step;
        return Hashes.ofTuple(new Object[] {length, first, by});
    }
}
