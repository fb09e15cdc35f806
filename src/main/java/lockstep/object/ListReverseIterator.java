package lockstep.object;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code reversed(list)}. */
final class ListReverseIterator extends NativeIterator {
    private @Nullable ListObject list;
    private int at;

    ListReverseIterator(ListObject list) {
        super(Types.LIST_REVERSE_ITERATOR);
        this.list = list;
        this.at = list.size - 1;
    }

    @Override
    public @Nullable Object next(Context context) {
        ListObject from = list;
        if (from != null && at >= 0 && at < from.size) {
            return from.items[at--];
        }
        list = null;
        return null;
    }

    @Override
    public long lengthHint() {
        return list == null || list.size < at + 1 ? 0 : at + 1;
    }

    @Override
    Remainder remainder() {
        return list == null
                ? Remainder.none(new ListObject(new Object[0]))
                : new Remainder("reversed", new TupleObject(list), (long) at);
    }

    @Override
    void moveTo(Object state) {
        at = IteratorStateMethods.place(state, -1, list == null ? 0 : list.size - 1);
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        if (list != null) {
            visitor.accept(list);
        }
    }
}
