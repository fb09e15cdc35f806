package lockstep.object;

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
    public boolean isOverFixed() {
        return true;
    }
}
