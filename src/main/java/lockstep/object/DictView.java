package lockstep.object;

import java.util.function.Consumer;

/** What keys(), values() and items() answer. */
public final class DictView extends PyObject implements Reachable {
    /** Which part of the entries. */
    public enum Kind {
        KEYS,
        VALUES,
        ITEMS;

        Object of(Dict dict, int entry) {
            return switch (this) {
                case KEYS -> dict.keyAt(entry);
                case VALUES -> dict.valueAt(entry);
                case ITEMS -> new TupleObject(dict.keyAt(entry), dict.valueAt(entry));
            };
        }
    }

    public final Dict dict;
    public final Kind kind;

    public DictView(Dict dict, Kind kind) {
        super(switch (kind) {
            case KEYS -> Types.DICT_KEYS;
            case VALUES -> Types.DICT_VALUES;
            case ITEMS -> Types.DICT_ITEMS;
        });
        this.dict = dict;
        this.kind = kind;
    }

    /** What it shows now. */
    public static Object[] toArray(Dict dict, Kind kind) {
        Object[] out = new Object[dict.size()];
        int n = 0;
        for (int i = 0; i < dict.end(); i++) {
            if (dict.keyAt(i) != null) {
                out[n++] = kind.of(dict, i);
            }
        }
        return out;
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        visitor.accept(dict);
    }
}
