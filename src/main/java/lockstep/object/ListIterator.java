package lockstep.object;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code iter(list)}: sees items that are appended meanwhile. */
public final class ListIterator extends NativeIterator {
    @Nullable ListObject list;
    int at;

    public ListIterator(ListObject list) {
        super(Types.LIST_ITERATOR);
        this.list = list;
    }

    @Override
    public @Nullable Object next(Context context) {
        ListObject from = list;
        if (from == null) {
            return null;
        }
        if (at < from.size) {
            return from.items[at++];
        }
        list = null;
        return null;
    }

    @Override
    public long lengthHint() {
        return list == null ? 0 : list.size - at;
    }

    @Override
    Remainder remainder() {
        return list == null ? Remainder.none(new ListObject(new Object[0])) : Remainder.iter(list, (long) at);
    }

    @Override
    void moveTo(Object state) {
        at = IteratorStateMethods.place(state, 0, list == null ? 0 : list.size);
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        if (list != null) {
            visitor.accept(list);
        }
    }
}
