package lockstep.object;

import org.jspecify.annotations.Nullable;

/**
 * A set or frozenset. The table works as CPython's Objects/setobject.c does (runs of ten places, then perturbed jumps;
 * grown when three fifths full), so that iteration has its order. The methods take simple items only, see {@link Keys};
 * a set that holds others is {@link #isExotic} and is searched from hidden Python by {@link #firstPlace},
 * {@link #nextPlace}.
 */
public final class SetObject extends PyObject implements BuiltinValue, HashTable {
    private static final int MIN_SIZE = 8;
    private static final int LINEAR_PROBES = 9;
    private static final int PERTURB_SHIFT = 5;
    /** Where an item was removed. */
    private static final Object DUMMY = new Object();

    private @Nullable Object[] items = new Object[MIN_SIZE];
    private long[] hashes = new long[MIN_SIZE];
    private int mask = MIN_SIZE - 1;
    /** Places taken, dummies included. */
    private int fill;

    private int used;
    private int finger;
    private boolean exotic;
    private int version;
    /** Of a frozenset; 0 before it was computed. */
    long hash;

    public SetObject(TypeObject type) {
        super(type);
    }

    public SetObject() {
        this(Types.SET);
    }

    public static SetObject of(Object... items) {
        SetObject set = new SetObject();
        for (Object item : items) {
            set.add(item);
        }
        return set;
    }

    public boolean isFrozen() {
        return type == Types.FROZENSET || type.layout == Types.FROZENSET;
    }

    @Override
    public int size() {
        return used;
    }

    @Override
    public boolean isExotic() {
        return exotic;
    }

    /** Changes with every item that comes or goes. */
    public int version() {
        return version;
    }

    @Override
    public boolean isSimpleKey() {
        return isFrozen() && !exotic && (type == Types.FROZENSET || type.hasBuiltinKeyBehaviour(Types.FROZENSET));
    }

    // ---- by place ----

    @Override
    public int places() {
        return mask + 1;
    }

    /** The item at a place; null for none. */
    @Override
    public @Nullable Object itemAt(int place) {
        Object item = items[place];
        return item == DUMMY ? null : item;
    }

    @Override
    public long hashAt(int place) {
        return hashes[place];
    }

    /** The first place in order of the search that holds an item with this hash, or -1. */
    public int firstPlace(long wanted) {
        return nextPlace(wanted, -1);
    }

    /** The next such place after {@code previous}, or -1. */
    public int nextPlace(long wanted, int previous) {
        boolean passed = previous < 0;
        long perturb = wanted;
        int at = (int) wanted & mask;
        while (true) {
            int probes = at + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            for (int place = at; place <= at + probes; place++) {
                Object item = items[place];
                if (item == null) {
                    return -1;
                }
                if (passed) {
                    if (hashes[place] == wanted && item != DUMMY && !comesFirst(wanted, place, previous)) {
                        return place;
                    }
                } else if (place == previous) {
                    passed = true;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            at = (int) (at * 5L + 1 + perturb) & mask;
        }
    }

    /** Whether a search meets {@code place} no later than {@code other}: it may pass a place more than once. */
    private boolean comesFirst(long wanted, int place, int other) {
        if (other < 0) {
            return false;
        }
        long perturb = wanted;
        int at = (int) wanted & mask;
        while (true) {
            int probes = at + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            if (place >= at && place <= at + probes) {
                return other < at || other >= place || other > at + probes;
            }
            if (other >= at && other <= at + probes) {
                return false;
            }
            perturb >>>= PERTURB_SHIFT;
            at = (int) (at * 5L + 1 + perturb) & mask;
        }
    }

    // ---- simple items ----

    /** The place of a simple item, or -1. */
    @Override
    public int find(Object item, long wanted) {
        @Nullable Object[] table = items;
        long perturb = wanted;
        int at = (int) wanted & mask;
        while (true) {
            int probes = at + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            for (int place = at; place <= at + probes; place++) {
                Object other = table[place];
                if (other == null) {
                    return -1;
                }
                if (other == item || hashes[place] == wanted && other != DUMMY && Keys.equal(other, item)) {
                    return place;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            at = (int) (at * 5L + 1 + perturb) & mask;
        }
    }

    public boolean contains(Object item) {
        return find(item, Keys.hash(item)) >= 0;
    }

    /** True when it was not there. */
    public boolean add(Object item) {
        return add(item, Keys.hash(item));
    }

    boolean add(Object item, long itemHash) {
        if (find(item, itemHash) >= 0) {
            return false;
        }
        addNew(item, itemHash);
        return true;
    }

    /** True when it was there. */
    public boolean discard(Object item) {
        int place = find(item, Keys.hash(item));
        if (place < 0) {
            return false;
        }
        removeAt(place);
        return true;
    }

    /** Whether the other has the same items; all simple. */
    public boolean sameItems(SetObject other) {
        return used == other.used && isWithin(other);
    }

    // ---- any items ----

    /** Adds an item that is known not to be there. */
    public void addNew(Object item, long itemHash) {
        if (!exotic && !Keys.isSimple(item)) {
            exotic = true;
        }
        long perturb = itemHash;
        int at = (int) itemHash & mask;
        int freed = -1;
        while (true) {
            int probes = at + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            for (int place = at; place <= at + probes; place++) {
                if (items[place] == null) {
                    used++;
                    version++;
                    put(freed >= 0 ? freed : place, item, itemHash);
                    if (freed < 0) {
                        fill++;
                        if (fill * 5L >= mask * 3L) {
                            resize(used > 50000 ? used * 2L : used * 4L);
                        }
                    }
                    return;
                }
                if (items[place] == DUMMY) {
                    freed = place;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            at = (int) (at * 5L + 1 + perturb) & mask;
        }
    }

    private void put(int place, Object item, long itemHash) {
        items[place] = item;
        hashes[place] = itemHash;
    }

    public void removeAt(int place) {
        items[place] = DUMMY;
        hashes[place] = -1;
        used--;
        version++;
    }

    /** Removes and returns the next item in order of the table, null when empty. */
    public @Nullable Object pop() {
        if (used == 0) {
            return null;
        }
        int place = finger & mask;
        while (items[place] == null || items[place] == DUMMY) {
            place = place + 1 > mask ? 0 : place + 1;
        }
        Object item = items[place];
        removeAt(place);
        finger = place + 1;
        return item;
    }

    public void clear() {
        items = new Object[MIN_SIZE];
        hashes = new long[MIN_SIZE];
        mask = MIN_SIZE - 1;
        fill = 0;
        used = 0;
        exotic = false;
        version++;
    }

    /** Grows before {@code count} items of another container are added, as set_merge does. */
    public void expect(int count) {
        if ((fill + (long) count) * 5 >= mask * 3L) {
            resize((used + (long) count) * 2);
        }
    }

    /** Adds all items of another set; neither is exotic, or this one is empty. */
    public void merge(SetObject other) {
        if (other == this || other.used == 0) {
            return;
        }
        expect(other.used);
        if (fill == 0) {
            exotic = other.exotic;
            version++;
            if (mask == other.mask && other.fill == other.used) {
                items = other.items.clone();
                hashes = other.hashes.clone();
            } else {
                for (int i = 0; i <= other.mask; i++) {
                    Object item = other.items[i];
                    if (item != null && item != DUMMY) {
                        insertClean(items, hashes, mask, item, other.hashes[i]);
                    }
                }
            }
            fill = other.used;
            used = other.used;
            return;
        }
        for (int i = 0; i <= other.mask; i++) {
            Object item = other.items[i];
            if (item != null && item != DUMMY) {
                add(item, other.hashes[i]);
            }
        }
    }

    /** After many removals: makes the table anew when more than a quarter of it are dummies. */
    public void shrink() {
        if (fill - used > mask / 4) {
            resize(used > 50000 ? used * 2L : used * 4L);
        }
    }

    /** Takes over another set's table. */
    void take(SetObject other) {
        items = other.items;
        hashes = other.hashes;
        mask = other.mask;
        fill = other.fill;
        used = other.used;
        exotic = other.exotic;
        version++;
    }

    private void resize(long minimum) {
        int size = MIN_SIZE;
        while (size <= minimum && size < 1 << 30) {
            size <<= 1;
        }
        @Nullable Object[] newItems = new Object[size];
        long[] newHashes = new long[size];
        for (int i = 0; i <= mask; i++) {
            Object item = items[i];
            if (item != null && item != DUMMY) {
                insertClean(newItems, newHashes, size - 1, item, hashes[i]);
            }
        }
        items = newItems;
        hashes = newHashes;
        mask = size - 1;
        fill = used;
    }

    private static void insertClean(@Nullable Object[] items, long[] hashes, int mask, Object item, long itemHash) {
        long perturb = itemHash;
        int at = (int) itemHash & mask;
        while (true) {
            int probes = at + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            for (int place = at; place <= at + probes; place++) {
                if (items[place] == null) {
                    items[place] = item;
                    hashes[place] = itemHash;
                    return;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            at = (int) (at * 5L + 1 + perturb) & mask;
        }
    }

    /** The items in order of the table. */
    public Object[] toArray() {
        Object[] out = new Object[used];
        int n = 0;
        for (int i = 0; i <= mask && n < out.length; i++) {
            Object item = items[i];
            if (item != null && item != DUMMY) {
                out[n++] = item;
            }
        }
        return out;
    }

    /** Bytes of the table, for accounting. */
    public long footprint() {
        return 200 + 16L * (mask + 1);
    }

    // ---- as a key ----

    @Override
    public boolean sameValue(Object other) {
        return other instanceof SetObject s && sameItems(s);
    }

    /** frozenset's hash, which does not depend on the order (frozenset_hash). */
    @Override
    public long valueHash() {
        if (hash == 0) {
            hash = valueHashNow();
        }
        return hash;
    }

    /** The same for a set, which may change. */
    long valueHashNow() {
        long h = 0;
        for (int i = 0; i <= mask; i++) {
            Object item = items[i];
            if (item != null && item != DUMMY) {
                h ^= shuffle(hashes[i]);
            }
        }
        h ^= (used + 1L) * 1927868237L;
        h ^= h >>> 11 ^ h >>> 25;
        h = h * 69069L + 907133923L;
        return h == -1 ? 590923713L : h;
    }

    private static long shuffle(long h) {
        return (h ^ 89869747L ^ h << 16) * 3644798167L;
    }

    @Override
    public boolean isCommon() {
        return isFrozen();
    }
}
