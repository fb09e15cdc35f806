package lockstep.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import lockstep.trace.GilLane;
import lockstep.trace.Track;

/** What each column of a GIL's lane shows: the key of the lane that held it for most of the column, or that it changed hands. */
final class GilCells {
    private static final double ROUNDING = 1e-6;

    private final GilLane gil;
    private final Scale scale;
    private final LaneKeys keys;
    private final boolean ascii;

    GilCells(GilLane gil, Scale scale, LaneKeys keys, boolean ascii) {
        this.gil = gil;
        this.scale = scale;
        this.keys = keys;
        this.ascii = ascii;
    }

    char[] characters() {
        char[] characters = new char[scale.columns()];
        for (int column = 0; column < characters.length; column++) {
            characters[column] = character(scale.at(column), scale.at(column + 1));
        }
        return characters;
    }

    /** Whether the fiber had it for half of that column or more. */
    boolean holds(int fiber, int column) {
        double from = scale.at(column);
        double to = scale.at(column + 1);
        Track track = gil.holders();
        Axis axis = scale.axis();
        double held = 0;
        for (int i = Math.max(0, axis.indexAt(track, (long) Math.floor(from)));
                i < track.size() && axis.start(track, i) < to;
                i++) {
            if (gil.holder(i) == fiber) {
                held += Math.max(0, Math.min(to, axis.end(track, i)) - Math.max(from, axis.start(track, i)));
            }
        }
        return held >= (to - from) * (0.5 - ROUNDING);
    }

    private char character(double from, double to) {
        Track track = gil.holders();
        Axis axis = scale.axis();
        Map<Integer, Double> shares = new LinkedHashMap<>();
        Map<Integer, Long> longest = new LinkedHashMap<>();
        int pieces = 0;
        double held = 0;
        for (int i = Math.max(0, axis.indexAt(track, (long) Math.floor(from)));
                i < track.size() && axis.start(track, i) < to;
                i++) {
            double share = (Math.min(to, axis.end(track, i)) - Math.max(from, axis.start(track, i))) / (to - from);
            if (share > 0 && gil.holder(i) >= 0) {
                shares.merge(gil.holder(i), share, Double::sum);
                longest.merge(gil.holder(i), axis.end(track, i) - axis.start(track, i), Math::max);
                held += share;
                pieces++;
            }
        }
        int owner = -1;
        for (Map.Entry<Integer, Double> entry : shares.entrySet()) {
            if (owner < 0 || entry.getValue() > shares.get(owner) + ROUNDING) {
                owner = entry.getKey();
            }
        }
        if (owner < 0) {
            return ' ';
        }
        double most = shares.get(owner);
        boolean alone = shares.size() == 1 && most >= 0.5;
        boolean seenInFullNextToIt = longest.get(owner) >= (to - from) * (1 - ROUNDING);
        if (alone || seenInFullNextToIt && (most >= 0.75 || most >= 0.5 - ROUNDING && pieces <= 2)) {
            return keys.of(owner);
        }
        return (shares.size() > 1 && held >= 0.25 ? Glyph.TURNS : Glyph.BRIEF).character(ascii);
    }
}
