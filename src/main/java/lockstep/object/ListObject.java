package lockstep.object;

import java.util.Arrays;

/** A list: the first {@code size} places of an array. */
public final class ListObject extends PyObject {
    private static final Object[] NOTHING = {};

    public Object[] items;
    public int size;

    public ListObject() {
        this(NOTHING, 0);
    }

    /** Takes the array over. */
    public ListObject(Object[] items) {
        this(items, items.length);
    }

    public ListObject(Object[] items, int size) {
        super(Types.LIST);
        this.items = items;
        this.size = size;
    }

    public ListObject(TypeObject type) {
        super(type);
        this.items = NOTHING;
    }

    /** Appends; the memory is asked for when the array grows. */
    public void append(Context context, Object item) {
        Object[] array = items;
        int n = size;
        if (n == array.length) {
            array = grow(context, n + 1);
        }
        array[n] = item;
        size = n + 1;
    }

    /** Makes room for {@code capacity} items. */
    public Object[] grow(Context context, int capacity) {
        int n = items.length;
        if (capacity > n) {
            int larger = (int) Math.min(Integer.MAX_VALUE - 16L, Math.max(capacity, n + (n >> 1) + 4L));
            // 8 for the place, and what a typical item costs
            context.allocate(40L * (larger - n));
            items = Arrays.copyOf(items, larger);
        }
        return items;
    }

    /** A copy of what it holds now. */
    public Object[] toArray() {
        Object[] array = items;
        return Arrays.copyOf(array, Math.min(size, array.length));
    }
}
