package lockstep.timeline;

import java.util.Arrays;
import lockstep.trace.State;
import lockstep.trace.Track;

/**
 * Which glyph each column of a lane gets. A column is a stretch of time in which much can happen, and threads that took
 * turns within it must not all look as if they had run. So a column says RUNNING only when the lane ran for most of it;
 * TURNS or BRIEF when it ran for a part; and something else when its run is only cut by the column's edge and can be
 * seen in full next to it.
 */
final class LaneCells {
    private static final double ALL = 0.99;
    private static final double MOST = 0.75;
    private static final double LITTLE = 0.25;
    private static final double ROUNDING = 1e-6;

    private final Track track;
    private final Scale scale;
    private final double[] shares = new double[Glyph.values().length];

    LaneCells(Track track, Scale scale) {
        this.track = track;
        this.scale = scale;
    }

    Glyph[] glyphs() {
        Glyph[] glyphs = new Glyph[scale.columns()];
        for (int column = 0; column < glyphs.length; column++) {
            glyphs[column] = glyph(scale.at(column), scale.at(column + 1));
        }
        return glyphs;
    }

    private Glyph glyph(double from, double to) {
        Arrays.fill(shares, 0);
        double length = to - from;
        int pieces = 0;
        boolean cutLeft = false;
        double longest = 0;
        boolean wasRunning = false;
        int first = Math.max(0, scale.axis().indexAt(track, (long) Math.floor(from)));
        for (int i = first; i < track.size() && scale.axis().start(track, i) < to; i++) {
            double start = Math.max(from, scale.axis().start(track, i));
            double end = Math.min(to, scale.axis().end(track, i));
            if (end <= start) {
                continue;
            }
            Glyph kind = kind(i);
            shares[kind.ordinal()] += (end - start) / length;
            if (kind == Glyph.RUNNING && !wasRunning) {
                pieces++;
                cutLeft = start <= from;
            }
            if (kind == Glyph.RUNNING) {
                longest = Math.max(longest, runLength(i) / length);
            }
            wasRunning = kind == Glyph.RUNNING;
        }
        double ran = shares[Glyph.RUNNING.ordinal()];
        if (ran == 0) {
            return mostOf();
        }
        boolean seenInFullNextToIt = longest >= 1 - ROUNDING;
        if (pieces == 1 && seenInFullNextToIt) {
            boolean mostlyIts = ran > 0.5 + ROUNDING || ran > 0.5 - ROUNDING && cutLeft;
            return mostlyIts ? Glyph.RUNNING : mostOf();
        }
        boolean contested = pieces > 1
                || shares[Glyph.GIL_WAIT.ordinal()] + shares[Glyph.READY.ordinal()] > ROUNDING;
        if (!contested) {
            return ran >= 0.5 ? Glyph.RUNNING : Glyph.BRIEF;
        }
        if (ran >= ALL || seenInFullNextToIt && ran >= MOST) {
            return Glyph.RUNNING;
        }
        return ran < LITTLE && longest < LITTLE ? Glyph.BRIEF : Glyph.TURNS;
    }

    /** How long the lane ran without a break around the span of that index (lines may change within a run). */
    private double runLength(int index) {
        int first = index;
        while (first > 0 && track.state(first - 1) == State.RUNNING) {
            first--;
            if (scale.axis().end(track, index) - scale.axis().start(track, first) >= scale.perColumn()) {
                break;
            }
        }
        int last = index;
        while (last + 1 < track.size()
                && track.state(last + 1) == State.RUNNING
                && scale.axis().end(track, last) - scale.axis().start(track, first) < scale.perColumn()) {
            last++;
        }
        return scale.axis().end(track, last) - scale.axis().start(track, first);
    }

    private Glyph kind(int index) {
        State state = track.state(index);
        return state == State.BLOCKED ? Glyph.of(track.reason(index)) : Glyph.of(state);
    }

    /** What took the largest part, running aside; the earlier glyph at a tie. */
    private Glyph mostOf() {
        Glyph most = Glyph.NOTHING;
        double share = shares[Glyph.NOTHING.ordinal()];
        for (Glyph glyph : Glyph.values()) {
            if (glyph != Glyph.RUNNING && shares[glyph.ordinal()] > share + ROUNDING) {
                most = glyph;
                share = shares[glyph.ordinal()];
            }
        }
        return most;
    }
}
