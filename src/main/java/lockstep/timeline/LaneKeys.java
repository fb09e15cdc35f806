package lockstep.timeline;

import java.util.HashMap;
import java.util.Map;
import lockstep.trace.Lane;
import lockstep.trace.Timeline;

/** One character for each lane, to name it where there is room for no more: M for the first, then 1, 2, 3… and letters. */
public final class LaneKeys {
    private static final String KEYS = "M123456789abcdefghijklnopqrstuvwxyzABCDEFGHIJKLNOPQRSTUVWXYZ";
    private static final char NONE_LEFT = '+';

    private final Map<Integer, Character> byFiber = new HashMap<>();

    public LaneKeys(Timeline timeline) {
        Map<Integer, Integer> next = new HashMap<>();
        for (Lane lane : timeline.lanes()) {
            int index = next.merge(lane.process(), 1, Integer::sum) - 1;
            byFiber.put(lane.fiber(), index < KEYS.length() ? KEYS.charAt(index) : NONE_LEFT);
        }
    }

    public char of(int fiber) {
        return byFiber.getOrDefault(fiber, '?');
    }
}
