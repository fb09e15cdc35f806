package lockstep.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.kernel.Footprint;
import lockstep.kernel.stepping.SteppingMutex;
import org.jspecify.annotations.Nullable;

/**
 * One place of the search's current path: the choice made there, the step it led to, and what is left to try. Sets of
 * fibers are bit masks by id.
 */
final class SearchNode {
    private static final int[] NO_VALUES = new int[0];

    int fiber;

    /** Fibers to try here, tried, and known to lead to nothing new. */
    long backtrack;

    long done;
    long sleep;

    /** Of the last run through here: what the step touched, and the lock that had to be free for it. */
    final List<Footprint> step = new ArrayList<>(1);

    @Nullable SteppingMutex guard;
    int guardTaken;
    int guardReleased;

    /** Indexed by fiber: one more than the place of its last step that happens before this one, or is this one. */
    int[] clock = new int[8];

    /** Mode CPYTHON: what the steps of the sleeping fibers touch, by fiber id. */
    StepNames.@Nullable Remembered @Nullable [] asleep;

    StepNames.@Nullable Remembered remembered;
    int namesBefore;

    /** Who could go here, and how many fibers there were. */
    long enabled;

    int fibersBefore;

    /** The numbers asked for in this step: what was answered, of how many. */
    int[] values = NO_VALUES;

    int[] valueCounts = NO_VALUES;
    int valuesUsed;

    void reset(int chosen, long sleeping) {
        fiber = chosen;
        backtrack = 1L << chosen;
        done = 0;
        sleep = sleeping;
        values = NO_VALUES;
        valueCounts = NO_VALUES;
    }

    void forgetValues() {
        values = NO_VALUES;
        valueCounts = NO_VALUES;
    }

    void addValues(Schedule.Builder choices) {
        for (int i = 0; i < valuesUsed; i++) {
            choices.value(values[i]);
        }
    }

    int value(int count) {
        if (valuesUsed == values.length) {
            values = Arrays.copyOf(values, valuesUsed + 1);
            valueCounts = Arrays.copyOf(valueCounts, valuesUsed + 1);
            valueCounts[valuesUsed] = count;
        }
        return values[valuesUsed++];
    }

    /** The next combination of answers; false when there is none. */
    boolean nextValues() {
        for (int i = values.length - 1; i >= 0; i--) {
            if (values[i] + 1 < valueCounts[i]) {
                values = Arrays.copyOf(values, i + 1);
                valueCounts = Arrays.copyOf(valueCounts, i + 1);
                values[i]++;
                return true;
            }
        }
        return false;
    }
}
