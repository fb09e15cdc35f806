package lockstep.timeline;

import lockstep.trace.Timeline;

/**
 * The part of an axis that is looked at.
 *
 * @param from inclusive, in units of the axis
 * @param to exclusive, behind {@code from}
 */
public record Window(long from, long to) {
    public Window {
        if (to <= from) {
            to = from + 1;
        }
    }

    public static Window whole(Timeline timeline, Axis axis) {
        return new Window(axis.start(timeline), axis.end(timeline));
    }

    public long length() {
        return to - from;
    }

    /** Nearer (factor above 1) or farther (below 1), so that {@code anchor} keeps its place; never beyond {@code whole}. */
    public Window zoom(double factor, long anchor, Window whole, long shortest) {
        double wanted = length() / factor;
        long length = Math.clamp(Math.round(wanted), Math.min(shortest, whole.length()), whole.length());
        double share = (double) (anchor - from) / length();
        long start = anchor - Math.round(share * length);
        return new Window(start, start + length).within(whole);
    }

    public Window pan(long by, Window whole) {
        return new Window(from + by, to + by).within(whole);
    }

    /** Moved as little as needed to show the position. */
    public Window showing(long position, Window whole) {
        if (position < from) {
            return pan(position - from, whole);
        }
        return position >= to ? pan(position - to + 1, whole) : this;
    }

    private Window within(Window whole) {
        long length = Math.min(length(), whole.length());
        long start = Math.clamp(from, whole.from, whole.to - length);
        return new Window(start, start + length);
    }
}
