package lockstep.explore;

import java.util.List;
import lockstep.kernel.Chooser;
import lockstep.kernel.stepping.SteppingFiber;
import lockstep.kernel.stepping.SteppingKernel;

/** Makes the choices of a schedule; when they are used up it stays with the last fiber as long as it can. */
final class FollowSchedule implements Strategy {
    private final int[] choices;
    private final boolean exactly;
    private int next;

    /** @param exactly whether to fail when the schedule cannot be followed, or else to skip what cannot be done */
    FollowSchedule(Schedule schedule, boolean exactly) {
        this.choices = schedule.choices();
        this.exactly = exactly;
    }

    @Override
    public int pick(List<SteppingFiber> enabled, int last, SteppingKernel kernel) {
        while (next < choices.length) {
            int index = Strategy.indexOf(enabled, choices[next++]);
            if (index >= 0) {
                return index;
            }
            if (exactly) {
                throw new NondeterminismException("step " + next + " of the schedule cannot be done");
            }
        }
        return Strategy.stay(enabled, last);
    }

    @Override
    public int value(Chooser.Choice choice) {
        if (next < choices.length && choices[next] < 0) {
            int value = ~choices[next++];
            if (value < choice.alternatives().size()) {
                return value;
            }
        }
        return 0;
    }
}
