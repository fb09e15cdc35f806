package lockstep.explore;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import lockstep.kernel.Chooser;
import lockstep.kernel.stepping.SteppingFiber;
import lockstep.kernel.stepping.SteppingKernel;
import lockstep.kernel.stepping.Switches;

/**
 * Looks for the failing schedule that is easiest to follow: fewest preemptions, then fewest switches, then fewest steps.
 * Cheapest beginnings first, and without leaving out equivalent schedules, since those do not cost the same (Coons et
 * al., "Bounded partial-order reduction", OOPSLA 2013).
 */
final class Minimiser {
    private final Subject subject;
    private final Switches switches;
    private final int maxSteps;
    private final int executions;
    private final BooleanSupplier outOfTime;
    private Schedule best;
    private Cost bestCost;
    private boolean shortest;

    Minimiser(Subject subject, Switches switches, int maxSteps, int executions, BooleanSupplier outOfTime,
            Schedule failing) {
        this.subject = subject;
        this.switches = switches;
        this.maxSteps = maxSteps;
        this.executions = executions;
        this.outOfTime = outOfTime;
        Trial trial = Trial.run(subject, switches, maxSteps, new FollowSchedule(failing, true));
        best = failing;
        bestCost = trial.cost();
        CausalOrder order = new CausalOrder(Narrative.of(subject, switches, maxSteps, failing));
        consider(Trial.run(subject, switches, maxSteps, new FollowSchedule(order.withFewSwitches(), false)));
        search();
    }

    Schedule best() {
        return best;
    }

    Cost cost() {
        return bestCost;
    }

    /** Whether nothing cheaper exists; otherwise the search was cut short. */
    boolean isShortest() {
        return shortest;
    }

    private boolean consider(Trial trial) {
        if (trial.failed() && trial.cost().compareTo(bestCost) < 0) {
            best = trial.schedule();
            bestCost = trial.cost();
            return true;
        }
        return false;
    }

    /** The first {@code length} choices of {@code base}, then {@code choice}: at least so costly. */
    private record Beginning(int[] base, int length, int choice, int preemptions, int switchCount, int number) {}

    private void search() {
        var queue = new PriorityQueue<Beginning>(Comparator.comparingInt(Beginning::preemptions)
                .thenComparingInt(Beginning::switchCount)
                .thenComparingInt(Beginning::number));
        queue.add(new Beginning(new int[0], -1, 0, 0, 0, 0));
        int runs = 0;
        while (!queue.isEmpty()) {
            Beginning beginning = queue.poll();
            if (beginning.preemptions > bestCost.preemptions()
                    || beginning.preemptions == bestCost.preemptions()
                            && beginning.switchCount >= bestCost.switches()) {
                break;
            }
            if (runs++ >= executions || outOfTime.getAsBoolean()) {
                return;
            }
            var branching = new Branching(beginning, queue);
            consider(Trial.run(subject, switches, maxSteps, branching));
        }
        shortest = true;
    }

    /** Follows a beginning, then stays with each fiber as long as it can, and notes what else could have been done. */
    private final class Branching implements Strategy {
        private final Beginning beginning;
        private final PriorityQueue<Beginning> queue;
        private int[] made = new int[64];
        private int length;
        private int preemptions;
        private int switchCount;

        Branching(Beginning beginning, PriorityQueue<Beginning> queue) {
            this.beginning = beginning;
            this.queue = queue;
        }

        private boolean isFree() {
            return length > beginning.length;
        }

        private int given() {
            return length < beginning.length ? beginning.base[length] : beginning.choice;
        }

        @Override
        public int pick(List<SteppingFiber> enabled, int last, SteppingKernel kernel) {
            int index = isFree() ? Strategy.stay(enabled, last) : Strategy.indexOf(enabled, given());
            if (index < 0) {
                return -1;
            }
            int preempts = last >= 0 && Trial.preempts(kernel, last) ? 1 : 0;
            if (isFree()) {
                for (int i = 0; i < enabled.size(); i++) {
                    int id = enabled.get(i).id();
                    int switched = last >= 0 && id != last ? 1 : 0;
                    if (i != index && (last < 0 || id != last)) {
                        offer(id, preemptions + preempts * switched, switchCount + switched);
                    }
                }
            }
            int id = enabled.get(index).id();
            if (last >= 0 && id != last) {
                switchCount++;
                preemptions += preempts;
            }
            make(id);
            return index;
        }

        @Override
        public int value(Chooser.Choice choice) {
            int value = isFree() ? 0 : ~given();
            if (value < 0 || value >= choice.alternatives().size()) {
                value = 0;
            }
            if (isFree()) {
                for (int other = 1; other < choice.alternatives().size(); other++) {
                    offer(~other, preemptions, switchCount);
                }
            }
            make(~value);
            return value;
        }

        private void offer(int choice, int preemptionsThen, int switchesThen) {
            if (preemptionsThen <= bestCost.preemptions() && queue.size() < MAX_WAITING) {
                queue.add(new Beginning(made(), length, choice, preemptionsThen, switchesThen, queue.size()));
            }
        }

        /** Shared by all beginnings that this run offers: it only ever grows. */
        private int[] made() {
            return made;
        }

        private void make(int choice) {
            if (length == made.length) {
                made = Arrays.copyOf(made, length * 2);
            }
            made[length++] = choice;
        }
    }

    private static final int MAX_WAITING = 500_000;
}
