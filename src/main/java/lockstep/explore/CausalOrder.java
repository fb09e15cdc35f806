package lockstep.explore;

import java.util.ArrayList;
import java.util.List;

/** What had to come before what in one run. For runs that are told, not for search: it compares each step with each. */
final class CausalOrder {
    private final Narrative run;

    /** By step, by fiber: one more than the place of that fiber's last step before it. */
    private final int[][] clocks;

    CausalOrder(Narrative run) {
        this.run = run;
        int fibers = run.trial().kernel().fiberCount();
        clocks = new int[run.stepCount()][];
        var past = new int[fibers][fibers];
        for (int i = 0; i < clocks.length; i++) {
            int fiber = run.fiberOf(i);
            int[] clock = past[fiber].clone();
            for (int j = i - 1; j >= 0; j--) {
                int other = run.fiberOf(j);
                if (clock[other] <= j && Dependence.between(other, run.touched(j), fiber, run.touched(i))) {
                    join(clock, clocks[j]);
                }
            }
            clock[fiber] = i + 1;
            clocks[i] = clock;
            past[fiber] = clock.clone();
            for (int[] edge : run.orderedIn(i)) {
                join(past[edge[1]], past[edge[0]]);
            }
        }
    }

    private static void join(int[] clock, int[] other) {
        for (int i = 0; i < clock.length; i++) {
            clock[i] = Math.max(clock[i], other[i]);
        }
    }

    boolean isBefore(int step, int later) {
        return clocks[later][run.fiberOf(step)] > step;
    }

    boolean conflict(int i, int j) {
        return run.fiberOf(i) != run.fiberOf(j)
                && Dependence.between(run.fiberOf(i), run.touched(i), run.fiberOf(j), run.touched(j));
    }

    /** An equivalent order that stays with each fiber as long as it may. The program's numbers are left out. */
    Schedule withFewSwitches() {
        int count = clocks.length;
        var order = new Schedule.Builder();
        var done = new boolean[count];
        int fiber = count == 0 ? 0 : run.fiberOf(0);
        for (int made = 0; made < count; made++) {
            int next = nextOf(fiber, done);
            if (next < 0 || !isReady(next, done)) {
                for (int i = 0; i < count; i++) {
                    if (!done[i] && isReady(i, done)) {
                        next = i;
                        break;
                    }
                }
            }
            done[next] = true;
            fiber = run.fiberOf(next);
            order.fiber(fiber);
        }
        return order.build();
    }

    private int nextOf(int fiber, boolean[] done) {
        for (int i = 0; i < done.length; i++) {
            if (!done[i] && run.fiberOf(i) == fiber) {
                return i;
            }
        }
        return -1;
    }

    private boolean isReady(int step, boolean[] done) {
        for (int i = 0; i < step; i++) {
            if (!done[i] && isBefore(i, step)) {
                return false;
            }
        }
        return true;
    }

    /** The schedule in which step j, with all it needs of what follows step i, comes before step i. */
    Schedule turnedRound(int i, int j) {
        var order = new Schedule.Builder();
        for (int k = 0; k < i; k++) {
            order.fiber(run.fiberOf(k));
        }
        var later = new ArrayList<Integer>(List.of(i));
        for (int k = i + 1; k < j; k++) {
            if (isBefore(i, k)) {
                later.add(k);
            } else {
                order.fiber(run.fiberOf(k));
            }
        }
        order.fiber(run.fiberOf(j));
        // Whoever was hindered finishes what he began before the others go on.
        for (int k = j + 1; k < clocks.length && run.fiberOf(k) == run.fiberOf(j); k++) {
            order.fiber(run.fiberOf(k));
        }
        later.forEach(k -> order.fiber(run.fiberOf(k)));
        return order.build();
    }
}
