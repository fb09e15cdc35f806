package lockstep.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Iterates over a dict's keys, values or items, in either direction; notices a changed size. */
public final class DictIterator extends NativeIterator {
    private final DictView.Kind kind;
    private final boolean backwards;
    private @Nullable Dict dict;
    private final int size;
    private int at;
    private int left;

    public DictIterator(Dict dict, DictView.Kind kind, boolean backwards) {
        super(type(kind, backwards));
        this.dict = dict;
        this.kind = kind;
        this.backwards = backwards;
        this.size = dict.size();
        this.left = size;
        this.at = backwards ? dict.end() - 1 : 0;
    }

    private static TypeObject type(DictView.Kind kind, boolean backwards) {
        return switch (kind) {
            case KEYS -> backwards ? Types.DICT_REVERSE_KEY_ITERATOR : Types.DICT_KEY_ITERATOR;
            case VALUES -> backwards ? Types.DICT_REVERSE_VALUE_ITERATOR : Types.DICT_VALUE_ITERATOR;
            case ITEMS -> backwards ? Types.DICT_REVERSE_ITEM_ITERATOR : Types.DICT_ITEM_ITERATOR;
        };
    }

    @Override
    public @Nullable Object next(Context context) {
        Dict from = dict;
        if (from == null) {
            return null;
        }
        if (from.size() != size) {
            // Stays so: a changed size is reported at every further step.
            throw changed(from);
        }
        if (backwards) {
            at = Math.min(at, from.end() - 1);
            while (at >= 0 && from.keyAt(at) == null) {
                at--;
            }
        } else {
            while (at < from.end() && from.keyAt(at) == null) {
                at++;
            }
        }
        if (at < 0 || at >= from.end()) {
            dict = null;
            return null;
        }
        if (left == 0) {
            throw Errors.runtime("dictionary keys changed during iteration");
        }
        left--;
        int entry = backwards ? at-- : at++;
        return kind.of(from, entry);
    }

    /** OrderedDict, in CPython a thing of its own, says it in its own words. */
    private static PyException changed(Dict from) {
        boolean ordered = from.type.isHeap
                && Arrays.stream(from.type.mro).anyMatch(t -> t.shownName().equals("collections.OrderedDict"));
        return Errors.runtime(ordered ? "OrderedDict mutated during iteration" : "dictionary changed size during iteration");
    }

    @Override
    public long lengthHint() {
        return dict == null || dict.size() != size ? 0 : left;
    }

    @Override
    Remainder remainder() {
        List<Object> rest = new ArrayList<>();
        Dict from = dict;
        if (from != null) {
            if (from.size() != size) {
                throw changed(from);
            }
            for (int i = at; i >= 0 && i < from.end(); i += backwards ? -1 : 1) {
                if (from.keyAt(i) != null) {
                    rest.add(kind.of(from, i));
                }
            }
        }
        return Remainder.iter(new ListObject(rest.toArray()), null);
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        if (dict != null) {
            visitor.accept(dict);
        }
    }
}
