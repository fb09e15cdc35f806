package lockstep.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Iterates over a range of big ints. */
final class LongRangeIterator extends NativeIterator {
    private BigInteger next;
    private final BigInteger step;
    private BigInteger left;

    LongRangeIterator(BigInteger start, BigInteger step, BigInteger count) {
        super(Types.LONG_RANGE_ITERATOR);
        this.next = start;
        this.step = step;
        this.left = count;
    }

    @Override
    public @Nullable Object next(Context context) {
        if (left.signum() <= 0) {
            return null;
        }
        left = left.subtract(BigInteger.ONE);
        BigInteger item = next;
        next = item.add(step);
        return Numbers.normal(item);
    }

    @Override
    public long lengthHint() {
        return Integers.clamp(Numbers.normal(left));
    }

    @Override
    Remainder remainder() {
        BigInteger stop = next.add(step.multiply(left));
        return Remainder.iter(
                new RangeObject(Numbers.normal(next), Numbers.normal(stop), Numbers.normal(step)), None.NONE);
    }

    @Override
    void moveTo(Object state) {
        Object at = Integers.plain(state);
        if (at == null) {
            throw Errors.type("'<' not supported between instances of '" + Types.of(state).shownName() + "' and 'int'");
        }
        BigInteger places = Integers.big(at).max(BigInteger.ZERO).min(left);
        next = next.add(step.multiply(places));
        left = left.subtract(places);
    }

    @Override
    public boolean isOverFixed() {
        return true;
    }
}
