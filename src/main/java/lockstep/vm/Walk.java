package lockstep.vm;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/**
 * A walk along {@link References}: everything that can be reached from where it begins, nearest first, each object once.
 * It keeps by which way it came, and for each object a second that holds it, so that it can be asked later, for the price
 * of such a way, whether an object is still held: the first is often a variable that is just being bound anew. What was put last into a list or dict is seen first: that is what is asked for most.
 */
final class Walk implements Consumer<Object> {
    private static final int SMALL = 16;

    private final Predicate<Object> isPassedOver;
    private final @Nullable Settled settled;
    /** What was met, in order; the first {@link #expanded} were looked into. */
    private Object[] met = new Object[SMALL];

    /** For each: which of {@link #met} refers to it (-1 for a root), and as the how manieth. */
    private int[] from = new int[SMALL];
    private int[] place = new int[SMALL];
    /** Who else, plus one; 0 for nobody. */
    private int[] second = new int[SMALL];

    private int[] secondPlace = new int[SMALL];

    private int count;
    private int expanded;
    private int followed;
    /** Open hash table by identity: indices of {@link #met} plus one. */
    private int[] table = new int[4 * SMALL];

    private int at;
    private Object @Nullable [] sought;
    private int missing;
    private int limit = Integer.MAX_VALUE;

    Walk(Predicate<Object> isPassedOver) {
        this.isPassedOver = isPassedOver;
        this.settled = null;
    }

    /** Leaves out what is settled. */
    Walk(Settled settled) {
        this.isPassedOver = settled::isLeaf;
        this.settled = settled;
    }

    /** To begin anew; the room that the last walk did not need is given back. */
    void clear() {
        if (met.length > SMALL && count < met.length / 8) {
            met = new Object[met.length / 4];
            from = new int[met.length];
            place = new int[met.length];
            second = new int[met.length];
            secondPlace = new int[met.length];
            table = new int[4 * met.length];
        } else {
            Arrays.fill(met, 0, count, null);
            Arrays.fill(second, 0, count, 0);
            Arrays.fill(table, 0);
        }
        count = 0;
        followed = 0;
        expanded = 0;
        sought = null;
        missing = 0;
    }

    /** How many references it has looked at: what it took. */
    int followed() {
        return followed;
    }

    /** How many objects it has met. */
    int size() {
        return count;
    }

    Object at(int index) {
        return met[index];
    }

    boolean contains(Object object) {
        return find(object) >= 0;
    }

    /** Begins here, too; what is a leaf elsewhere may be a root. */
    void root(Object object) {
        meet(object, -1, 0);
    }

    /** Takes an object for met, and does not look into it. Before the first root. */
    void seal(Object object) {
        meet(object, -1, 0);
        expanded = count;
    }

    /** Goes on until it has met all there is. */
    void all() {
        while (expanded < count) {
            expand(met[expanded]);
        }
    }

    /** Goes on for a while: until all that has been met was looked into, or {@code most} were met; whether it is over. */
    boolean some(int most) {
        limit = most;
        while (expanded < count && count <= most) {
            expand(met[expanded]);
        }
        limit = Integer.MAX_VALUE;
        return count <= most;
    }

    /** Goes on until it has met all of these, or all there is; whether it met them. */
    boolean meets(Object[] wanted) {
        sought = wanted;
        missing = 0;
        for (Object each : wanted) {
            missing += contains(each) ? 0 : 1;
        }
        while (missing > 0 && expanded < count) {
            expand(met[expanded]);
        }
        boolean done = missing == 0;
        sought = null;
        return done;
    }

    /** Whether a way by which it came to an object is still there, from a root that {@code isRoot} knows. */
    boolean stillHolds(Object object, Predicate<Object> isRoot) {
        int i = find(object);
        // by the second holders it may go round in a ring
        for (int steps = 0; i >= 0 && steps <= count; steps++) {
            int holder = from[i];
            if (holder < 0) {
                return isRoot.test(met[i]);
            }
            if (!refers(met[holder], met[i], place[i])) {
                holder = second[i] - 1;
                if (holder < 0 || !refers(met[holder], met[i], secondPlace[i])) {
                    return false;
                }
            }
            i = holder;
        }
        return false;
    }

    private boolean refers(Object holder, Object object, int place) {
        if (holder instanceof ListObject l && place < l.size && l.items[place] == object
                || holder instanceof Dict d && place < d.end() && (d.valueAt(place) == object || d.keyAt(place) == object)) {
            return true;
        }
        if (holder instanceof TypeObject t && settled != null) {
            return Arrays.asList(settled.open(t)).contains(object);
        }
        boolean[] found = {false};
        References.each(holder, o -> found[0] |= o == object);
        return found[0];
    }

    // ---- going on ----

    private void expand(Object object) {
        at = 0;
        switch (object) {
            case ListObject l -> {
                References.ofInstance(l, this);
                for (at = Math.min(l.size, l.items.length) - 1; at >= 0 && !isDone(); at--) {
                    accept(l.items[at]);
                }
            }
            case Dict d -> {
                References.ofInstance(d, this);
                for (at = d.end() - 1; at >= 0 && !isDone(); at--) {
                    if (d.keyAt(at) != null) {
                        accept(d.keyAt(at));
                        accept(d.valueAt(at));
                    }
                }
            }
            case TypeObject t when settled != null -> {
                for (Object each : settled.open(t)) {
                    accept(each);
                }
            }
            default -> References.each(object, this);
        }
        expanded++;
    }

    private boolean isDone() {
        return sought != null && missing == 0 || count > limit;
    }

    @Override
    public void accept(@Nullable Object object) {
        followed++;
        if (object != null && !isPassedOver.test(object)) {
            meet(object, expanded, at);
        }
    }

    private void meet(Object object, int holder, int index) {
        int slot = slot(object);
        if (table[slot] != 0) {
            int known = table[slot] - 1;
            if (second[known] == 0 && from[known] != holder) {
                second[known] = holder + 1;
                secondPlace[known] = index;
            }
            return;
        }
        if (count == met.length) {
            grow();
            slot = slot(object);
        }
        met[count] = object;
        from[count] = holder;
        place[count] = index;
        table[slot] = ++count;
        if (missing > 0) {
            for (Object each : sought) {
                missing -= each == object ? 1 : 0;
            }
        }
    }

    private int find(Object object) {
        return table[slot(object)] - 1;
    }

    /** Where an object stands in the table, or may. */
    private int slot(Object object) {
        int mask = table.length - 1;
        int slot = System.identityHashCode(object) * 0x9e3779b1 >>> 7 & mask;
        while (table[slot] != 0 && met[table[slot] - 1] != object) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        met = Arrays.copyOf(met, 2 * count);
        from = Arrays.copyOf(from, 2 * count);
        place = Arrays.copyOf(place, 2 * count);
        second = Arrays.copyOf(second, 2 * count);
        secondPlace = Arrays.copyOf(secondPlace, 2 * count);
        table = new int[4 * met.length];
        for (int i = 0; i < count; i++) {
            table[slot(met[i])] = i + 1;
        }
    }
}
