package lockstep.object;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Iterates over items that cannot change: of a tuple, a str, a bytes. */
public final class ArrayIterator extends NativeIterator {
    private final Object[] items;
    private int at;

    public ArrayIterator(TypeObject type, Object[] items) {
        super(type);
        this.items = items;
    }

    @Override
    public @Nullable Object next(Context context) {
        return at < items.length ? items[at++] : null;
    }

    @Override
    public long lengthHint() {
        return items.length - at;
    }

    @Override
    @Nullable Remainder remainder() {
        if (type != Types.TUPLE_ITERATOR) {
            return null;
        }
        return at >= items.length
                ? Remainder.none(TupleObject.EMPTY)
                : Remainder.iter(new TupleObject(items), (long) at);
    }

    @Override
    void moveTo(Object state) {
        at = IteratorStateMethods.place(state, 0, items.length);
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        for (Object each : items) {
            visitor.accept(each);
        }
    }

    @Override
    public boolean isOverFixed() {
        return true;
    }
}
