package lockstep.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Iterates over a range whose items fit a long. */
public final class RangeIterator extends NativeIterator {
    public long next;
    public final long step;
    public long left;

    public RangeIterator(long start, long step, long count) {
        super(Types.RANGE_ITERATOR);
        this.next = start;
        this.step = step;
        this.left = count;
    }

    @Override
    public @Nullable Object next(Context context) {
        if (left <= 0) {
            return null;
        }
        left--;
        long item = next;
        next = item + step;
        return item;
    }

    @Override
    public long lengthHint() {
        return left;
    }

    @Override
    Remainder remainder() {
        BigInteger start = BigInteger.valueOf(next);
        BigInteger stop = start.add(BigInteger.valueOf(step).multiply(BigInteger.valueOf(left)));
        return Remainder.iter(new RangeObject(next, Numbers.normal(stop), step), None.NONE);
    }

    @Override
    void moveTo(Object state) {
        Object at = Integers.plain(state);
        if (at instanceof BigInteger) {
            throw Errors.overflow("Python int too large to convert to C long");
        }
        long places = Math.max(0, Math.min(left, Integers.need(state)));
        next += step * places;
        left -= places;
    }

    @Override
    public boolean isOverFixed() {
        return true;
    }
}
