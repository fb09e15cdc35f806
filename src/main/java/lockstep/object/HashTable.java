package lockstep.object;

import org.jspecify.annotations.Nullable;

/** What a set's items and a dict's keys have in common: each stands at a place, beside its hash. */
interface HashTable {
    int size();

    /** True once something is in it whose hash or equality may run Python. */
    boolean isExotic();

    /** Places run from 0 to this, exclusive. */
    int places();

    /** The item or key at a place; null for none. */
    @Nullable Object itemAt(int place);

    long hashAt(int place);

    /** The place of a simple item, or -1. */
    int find(Object item, long hash);

    /** The table of a set, of a dict or of a view of a dict's keys; null for anything else. */
    static @Nullable HashTable of(Object object) {
        return switch (object) {
            case SetObject set when !set.type.isHeap -> set;
            case Dict dict when dict.type == Types.DICT -> dict;
            case DictView view when view.kind == DictView.Kind.KEYS -> view.dict;
            default -> null;
        };
    }

    /** Whether all of these are in another table; neither is exotic. */
    default boolean isWithin(HashTable other) {
        if (size() > other.size()) {
            return false;
        }
        for (int i = 0; i < places(); i++) {
            Object item = itemAt(i);
            if (item != null && other.find(item, hashAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of these is in another table; neither is exotic. */
    default boolean meets(HashTable other) {
        for (int i = 0; i < places(); i++) {
            Object item = itemAt(i);
            if (item != null && other.find(item, hashAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
