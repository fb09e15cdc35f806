package lockstep.explore;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import lockstep.kernel.Footprint;
import lockstep.kernel.stepping.SteppingFiber;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a step touched beyond its run. Objects are made anew by each run, so they are named by the order in
 * which the run came upon them; two runs with the same beginning agree on the names given there. A step that was the
 * first to come upon some object cannot be remembered. (To guess, and wake a sleeper too early, would not be safe: what
 * sleeps is taken as covered by other runs, and runs in which it comes after all do not show the races of the others.)
 */
final class StepNames {
    private final IdentityHashMap<Object, Integer> names = new IdentityHashMap<>();

    void clear() {
        names.clear();
    }

    int count() {
        return names.size();
    }

    void name(Footprint footprint) {
        for (Footprint.Touch touch : footprint.touches()) {
            names.putIfAbsent(touch.object(), names.size());
        }
    }

    /**
     * @param known how many names there were before the step
     * @return null when it touched something that had no name then
     */
    @Nullable Remembered remember(int fiber, List<Footprint> step, int known) {
        var touches = new ArrayList<Remembered.NamedTouch>();
        boolean everything = false;
        for (Footprint footprint : step) {
            everything |= footprint == Footprint.EVERYTHING;
            for (Footprint.Touch touch : footprint.touches()) {
                int watched = touch.object() instanceof SteppingFiber other ? other.id() : -1;
                int name = watched >= 0 ? -1 : names.getOrDefault(touch.object(), Integer.MAX_VALUE);
                if (name >= known && footprint != Footprint.EVERYTHING) {
                    return null;
                }
                touches.add(new Remembered.NamedTouch(name, touch.part(), touch.write(), watched));
            }
        }
        return new Remembered(fiber, touches, everything);
    }

    boolean dependent(Remembered before, int fiber, List<Footprint> step) {
        for (Remembered.NamedTouch mine : before.touches) {
            if (mine.watched == fiber) {
                return true;
            }
        }
        for (Footprint footprint : step) {
            if (before.everything || footprint == Footprint.EVERYTHING) {
                return true;
            }
            for (Footprint.Touch touch : footprint.touches()) {
                if (touch.object() instanceof SteppingFiber other && other.id() == before.fiber) {
                    return true;
                }
                int name = names.getOrDefault(touch.object(), Integer.MAX_VALUE);
                for (Remembered.NamedTouch mine : before.touches) {
                    if (mine.name == name
                            && (mine.write || touch.write())
                            && (mine.part == null || touch.part() == null || mine.part.equals(touch.part()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    record Remembered(int fiber, List<NamedTouch> touches, boolean everything) {
        /** @param name -1 for a fiber looked at, which is {@code watched} */
        record NamedTouch(int name, @Nullable Object part, boolean write, int watched) {}
    }
}
