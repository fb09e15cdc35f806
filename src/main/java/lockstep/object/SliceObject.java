package lockstep.object;

import java.util.function.IntSupplier;

/** A slice; any part may be None or any object. */
public final class SliceObject extends PyObject {
    public final Object start;
    public final Object stop;
    public final Object step;

    public SliceObject(Object start, Object stop, Object step) {
        super(Types.SLICE);
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    /** What a slice means for a sequence: {@code count} items from {@code start} on. */
    @FunctionalInterface
    public interface Use {
        Object with(Context context, int start, int step, int count);
    }

    /** Goes on with the slice's meaning for a sequence of this length. The length is asked for after any call-back. */
    public Object resolve(Context context, IntSupplier length, Use use) {
        return part(context, step, true, 1L, (c, stepValue) -> {
            long by = Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, Integers.clamp(stepValue)));
            if (by == 0) {
                throw Errors.value("slice step cannot be zero");
            }
            return part(c, start, false, by < 0 ? Long.MAX_VALUE : 0L, (d, startValue) -> part(
                    d, stop, false, by < 0 ? Long.MIN_VALUE : Long.MAX_VALUE, (e, stopValue) -> {
                        long n = length.getAsInt();
                        long from = place(Integers.clamp(startValue), n, by < 0, start == None.NONE);
                        long to = place(Integers.clamp(stopValue), n, by < 0, stop == None.NONE);
                        long count = by < 0
                                ? (to < from ? (from - to - 1) / -by + 1 : 0)
                                : (from < to ? (to - from - 1) / by + 1 : 0);
                        return use.with(e, (int) from, (int) by, (int) count);
                    }));
        });
    }

    /** Brings a bound into 0..n, or -1..n-1 when going backwards. */
    private static long place(long index, long n, boolean backwards, boolean isDefault) {
        if (index < 0) {
            if (isDefault) {
                return -1;
            }
            long at = index + n;
            return at < 0 ? (backwards ? -1 : 0) : at;
        }
        return index >= n ? (backwards ? n - 1 : n) : index;
    }

    private Object part(Context context, Object value, boolean isStep, long absent, Integers.Use use) {
        if (value == None.NONE) {
            return use.with(context, absent);
        }
        if (!Integers.isIndex(value)) {
            throw Errors.type("slice indices must be integers or None or have an __index__ method");
        }
        return Integers.index(context, value, use);
    }
}
