package lockstep.explore;

import java.util.List;
import lockstep.kernel.Footprint;
import lockstep.kernel.Footprint.Touch;
import lockstep.kernel.stepping.SteppingFiber;

/**
 * When the order of two steps matters. By footprints alone, with two additions: {@link Footprint#EVERYTHING}
 * conflicts with all, and whoever looks at a fiber (has it finished?) depends on each of that fiber's steps.
 */
final class Dependence {
    private Dependence() {}

    static boolean between(int fiber, List<Footprint> step, int otherFiber, List<Footprint> otherStep) {
        for (int i = 0; i < step.size(); i++) {
            for (int j = 0; j < otherStep.size(); j++) {
                if (between(fiber, step.get(i), otherFiber, otherStep.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean between(int fiber, List<Footprint> step, int otherFiber, Footprint other) {
        for (int i = 0; i < step.size(); i++) {
            if (between(fiber, step.get(i), otherFiber, other)) {
                return true;
            }
        }
        return false;
    }

    static boolean between(int fiber, Footprint step, int otherFiber, Footprint other) {
        if (step == Footprint.EVERYTHING || other == Footprint.EVERYTHING) {
            return true;
        }
        List<Touch> mine = step.touches();
        List<Touch> theirs = other.touches();
        int mineSize = mine.size();
        int theirSize = theirs.size();
        for (int i = 0; i < mineSize; i++) {
            Touch a = mine.get(i);
            if (a.object() instanceof SteppingFiber watched && watched.id() == otherFiber) {
                return true;
            }
            for (int j = 0; j < theirSize; j++) {
                if (conflict(a, theirs.get(j))) {
                    return true;
                }
            }
        }
        for (int j = 0; j < theirSize; j++) {
            if (theirs.get(j).object() instanceof SteppingFiber watched && watched.id() == fiber) {
                return true;
            }
        }
        return false;
    }

    private static boolean conflict(Touch a, Touch b) {
        return a.object() == b.object()
                && (a.write() || b.write())
                && (a.part() == null || b.part() == null || a.part().equals(b.part()));
    }
}
