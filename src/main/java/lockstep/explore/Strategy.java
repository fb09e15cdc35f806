package lockstep.explore;

import java.util.List;
import lockstep.kernel.Chooser;
import lockstep.kernel.stepping.SteppingFiber;
import lockstep.kernel.stepping.SteppingKernel;

/** Makes the choices of one run; a new one for each run, unless it says otherwise. */
interface Strategy {
    /**
     * Whose step is next.
     *
     * @param enabled at least one, by id
     * @param last whose step was last, -1 before the first
     * @param kernel for a look at the rest
     * @return an index into {@code enabled}, or -1 to give the run up
     */
    int pick(List<SteppingFiber> enabled, int last, SteppingKernel kernel);

    /** Which of the alternatives the program gets when it asks for a number. */
    default int value(Chooser.Choice choice) {
        return 0;
    }

    /** Hears what the picked fiber's step touched. */
    default void stepped(SteppingFiber fiber) {}

    static int indexOf(List<SteppingFiber> fibers, int id) {
        for (int i = 0; i < fibers.size(); i++) {
            if (fibers.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    /** The choice nobody needs to be told of: stay with the last fiber, else the next by id, round and round. */
    static int stay(List<SteppingFiber> enabled, int last) {
        for (int i = 0; i < enabled.size(); i++) {
            if (enabled.get(i).id() >= last) {
                return i;
            }
        }
        return 0;
    }
}
