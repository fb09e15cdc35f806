package lockstep.explore;

import java.util.Comparator;

/** How hard a schedule is to follow: fewer preemptions first, then fewer switches, then fewer steps. */
record Cost(int preemptions, int switches, int steps) implements Comparable<Cost> {
    private static final Comparator<Cost> ORDER = Comparator.comparingInt(Cost::preemptions)
            .thenComparingInt(Cost::switches)
            .thenComparingInt(Cost::steps);

    @Override
    public int compareTo(Cost other) {
        return ORDER.compare(this, other);
    }
}
