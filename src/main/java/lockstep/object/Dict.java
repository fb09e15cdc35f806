package lockstep.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A dict: insertion order, as CPython's compact dict. Up to eight entries are searched in a row, more through an open
 * hash table of indices. The methods here take <em>simple</em> keys only (see {@link Keys}); a dict that holds others is
 * {@link #isExotic} and is searched from hidden Python by {@link #firstIndex}, {@link #nextIndex}.
 */
public final class Dict extends PyObject implements HashTable {
    private static final int SMALL = 8;
    private static final Object[] NO_OBJECTS = {};
    private static final long[] NO_HASHES = {};

    private Object[] keys = NO_OBJECTS;
    private Object[] values = NO_OBJECTS;
    private long[] hashes = NO_HASHES;
    /** Entry index + 1 by hash; 0 free, -1 deleted. Null while small. */
    private int @Nullable [] index;
    /** Entries made, deleted ones included (their key is null). */
    private int end;

    private int size;
    private boolean exotic;
    /** Places in {@link #index} that are marked deleted. */
    private int tombstones;
    /** Changes whenever a key comes or goes, never when a value is replaced. */
    private int keysVersion;

    public Dict() {
        super(Types.DICT);
    }

    public Dict(TypeObject type) {
        super(type);
    }

    @Override
    public int size() {
        return size;
    }

    /** True once a key was stored whose hash or equality may run Python. */
    @Override
    public boolean isExotic() {
        return exotic;
    }

    public int keysVersion() {
        return keysVersion;
    }

    // ---- by entry index, for iteration, caches and hidden Python ----

    /** Entry indices run from 0 to this, exclusive; deleted ones in between have a null key. */
    public int end() {
        return end;
    }

    @Override
    public int places() {
        return end;
    }

    @Override
    public @Nullable Object itemAt(int place) {
        return keys[place];
    }

    public @Nullable Object keyAt(int entry) {
        return keys[entry];
    }

    public Object valueAt(int entry) {
        return values[entry];
    }

    @Override
    public long hashAt(int entry) {
        return hashes[entry];
    }

    public void setValueAt(int entry, Object value) {
        values[entry] = value;
    }

    /** The value when this entry still has exactly this key; else null. Safe against concurrent change. */
    public @Nullable Object valueIfKeyIs(int entry, Object key) {
        Object[] k = keys;
        Object[] v = values;
        return entry < k.length && k[entry] == key && entry < v.length ? v[entry] : null;
    }

    /** Replaces the value when this entry still has exactly this key. */
    public boolean setIfKeyIs(int entry, Object key, Object value) {
        Object[] k = keys;
        Object[] v = values;
        if (entry < k.length && k[entry] == key && entry < v.length) {
            v[entry] = value;
            return true;
        }
        return false;
    }

    // ---- simple keys ----

    public int find(Object key) {
        return find(key, Keys.hash(key));
    }

    /** The entry of a simple key, or -1. */
    @Override
    public int find(Object key, long hash) {
        int[] table = index;
        if (table == null) {
            Object[] k = keys;
            for (int i = 0; i < end; i++) {
                Object other = k[i];
                if (other == key) {
                    return i;
                }
            }
            for (int i = 0; i < end; i++) {
                if (hashes[i] == hash && k[i] != null && Keys.equal(k[i], key)) {
                    return i;
                }
            }
            return -1;
        }
        int mask = table.length - 1;
        int slot = spread(hash) & mask;
        int stride = 0;
        while (true) {
            int entry = table[slot];
            if (entry == 0) {
                return -1;
            }
            if (entry > 0) {
                int i = entry - 1;
                Object other = keys[i];
                if (other == key || (hashes[i] == hash && Keys.equal(other, key))) {
                    return i;
                }
            }
            if (stride == 0) {
                stride = stride(hash); // most searches end at the first place
            }
            slot = slot + stride & mask;
        }
    }

    public @Nullable Object get(Object key) {
        int entry = find(key, Keys.hash(key));
        return entry < 0 ? null : values[entry];
    }

    public boolean containsKey(Object key) {
        return find(key, Keys.hash(key)) >= 0;
    }

    public void put(Object key, Object value) {
        long hash = Keys.hash(key);
        int entry = find(key, hash);
        if (entry >= 0) {
            values[entry] = value;
        } else {
            append(key, hash, value);
        }
    }

    /** The value that went, or null. */
    public @Nullable Object remove(Object key) {
        int entry = find(key, Keys.hash(key));
        if (entry < 0) {
            return null;
        }
        Object value = values[entry];
        removeAt(entry);
        return value;
    }

    // ---- any keys ----

    /** Adds a key that is known not to be there. */
    public void append(Object key, long hash, Object value) {
        if (!exotic && !Keys.isSimple(key)) {
            exotic = true;
        }
        if (end == keys.length || (index != null && tombstones > index.length / 2)) {
            makeRoom();
        }
        int entry = end;
        keys[entry] = key;
        values[entry] = value;
        hashes[entry] = hash;
        end = entry + 1;
        size++;
        keysVersion++;
        if (index != null) {
            insertIndex(index, hash, entry);
        }
    }

    public void removeAt(int entry) {
        int[] table = index;
        if (table != null) {
            int mask = table.length - 1;
            int slot = spread(hashes[entry]) & mask;
            int stride = stride(hashes[entry]);
            while (table[slot] != entry + 1) {
                slot = slot + stride & mask;
            }
            table[slot] = -1;
            tombstones++;
        }
        keys[entry] = null;
        values[entry] = null;
        size--;
        keysVersion++;
        if (size == 0) {
            exotic = false;
        }
    }

    /** Removes the last entry; only here do entry numbers come back, as in CPython. */
    public void removeLast() {
        int entry = end - 1;
        while (keys[entry] == null) {
            entry--;
        }
        removeAt(entry);
        end = entry;
    }

    public void clear() {
        keysVersion++;
        reset();
        keys = NO_OBJECTS;
        values = NO_OBJECTS;
        hashes = NO_HASHES;
    }

    private void reset() {
        end = 0;
        size = 0;
        exotic = false;
        index = null;
        tombstones = 0;
    }

    /** An entry with this hash, or -1. */
    public int firstIndex(long hash) {
        return nextIndex(hash, -1);
    }

    /** Another entry with this hash, after {@code entry} in the order of the search, or -1. */
    public int nextIndex(long hash, int entry) {
        int[] table = index;
        if (table == null) {
            for (int i = entry + 1; i < end; i++) {
                if (hashes[i] == hash && keys[i] != null) {
                    return i;
                }
            }
            return -1;
        }
        int mask = table.length - 1;
        boolean passed = entry < 0;
        int stride = stride(hash);
        int slot = spread(hash) & mask;
        while (table[slot] != 0) {
            int i = table[slot] - 1;
            if (passed && i >= 0 && hashes[i] == hash) {
                return i;
            }
            passed |= i == entry;
            slot = slot + stride & mask;
        }
        return -1;
    }

    /** A plain dict with the same entries, in order. */
    public Dict copy() {
        Dict copy = new Dict();
        copy.addAll(this);
        return copy;
    }

    /** Adds entries of which none is here yet, or whose keys are all simple on both sides. */
    public void addAll(Dict other) {
        if (size == 0) {
            end = other.end;
            size = other.size;
            exotic = other.exotic;
            keys = Arrays.copyOf(other.keys, other.keys.length);
            values = Arrays.copyOf(other.values, other.values.length);
            hashes = Arrays.copyOf(other.hashes, other.hashes.length);
            index = other.index == null ? null : other.index.clone();
            tombstones = other.tombstones;
            keysVersion++;
            return;
        }
        for (int i = 0; i < other.end; i++) {
            Object key = other.keys[i];
            if (key != null) {
                int entry = find(key, other.hashes[i]);
                if (entry >= 0) {
                    values[entry] = other.values[i];
                } else {
                    append(key, other.hashes[i], other.values[i]);
                }
            }
        }
    }

    /** Bytes of the tables, for accounting. */
    public long footprint() {
        return 64 + 24L * keys.length + (index == null ? 0 : 4L * index.length);
    }

    // ---- the table ----

    private static int spread(long hash) {
        int h = (int) (hash ^ (hash >>> 32));
        return h ^ (h >>> 15);
    }

    /**
     * How far a search goes on from a place that is taken: odd, so that it comes by every place once, and made of all
     * bits of the hash, so that keys a power of two apart do not follow each other.
     */
    private static int stride(long hash) {
        return (int) (hash * 0x9e3779b97f4a7c15L >>> 40) | 1;
    }

    private static void insertIndex(int[] table, long hash, int entry) {
        int mask = table.length - 1;
        int slot = spread(hash) & mask;
        int stride = stride(hash);
        while (table[slot] > 0) {
            slot = slot + stride & mask;
        }
        table[slot] = entry + 1;
    }

    /** Drops deleted entries, grows when still needed, and rebuilds the index. */
    private void makeRoom() {
        int capacity = size < 4 ? 4 : Math.max(SMALL, size * 2);
        Object[] newKeys = new Object[capacity];
        Object[] newValues = new Object[capacity];
        long[] newHashes = new long[capacity];
        int n = 0;
        for (int i = 0; i < end; i++) {
            if (keys[i] != null) {
                newKeys[n] = keys[i];
                newValues[n] = values[i];
                newHashes[n] = hashes[i];
                n++;
            }
        }
        keys = newKeys;
        values = newValues;
        hashes = newHashes;
        end = n;
        tombstones = 0;
        if (capacity > SMALL) {
            int[] table = new int[Integer.highestOneBit(capacity * 2 - 1) * 2];
            for (int i = 0; i < n; i++) {
                insertIndex(table, newHashes[i], i);
            }
            index = table;
        } else {
            index = null;
        }
    }
}
