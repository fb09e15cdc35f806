package lockstep.object;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Iterates over a set in order of its table; notices a changed size. */
public final class SetIterator extends NativeIterator {
    private @Nullable SetObject set;
    private final int size;
    private int at;
    private int left;

    public SetIterator(SetObject set) {
        super(Types.SET_ITERATOR);
        this.set = set;
        this.size = set.size();
        this.left = size;
    }

    @Override
    public @Nullable Object next(Context context) {
        SetObject from = set;
        if (from == null) {
            return null;
        }
        if (from.size() != size) {
            throw Errors.runtime("Set changed size during iteration");
        }
        while (at < from.places()) {
            Object item = from.itemAt(at++);
            if (item != null) {
                left--;
                return item;
            }
        }
        set = null;
        return null;
    }

    @Override
    public long lengthHint() {
        return set == null || set.size() != size ? 0 : left;
    }

    @Override
    Remainder remainder() {
        List<Object> rest = new ArrayList<>();
        for (int i = at; set != null && i < set.places(); i++) {
            if (set.itemAt(i) != null) {
                rest.add(set.itemAt(i));
            }
        }
        return Remainder.iter(new ListObject(rest.toArray()), null);
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        if (set != null) {
            visitor.accept(set);
        }
    }
}
