package lockstep.timeline;

/**
 * Columns and positions on an axis. By time a column is a stretch of any length; by order each event has a whole number
 * of columns.
 */
final class Scale {
    /** Wider columns say no more. */
    private static final int WIDEST_STEP = 6;

    private final Axis axis;
    private final long from;
    private final int columns;
    private final double perColumn;
    private final int stepWidth;

    Scale(Axis axis, Window window, int columns) {
        this.axis = axis;
        this.from = window.from();
        this.columns = columns;
        this.stepWidth = axis == Axis.TIME ? 0 : (int) Math.clamp(columns / window.length(), 1, WIDEST_STEP);
        this.perColumn = axis == Axis.TIME ? (double) window.length() / columns : 1.0 / stepWidth;
    }

    Axis axis() {
        return axis;
    }

    int columns() {
        return columns;
    }

    /** The position at which the column begins. */
    double at(double column) {
        return from + column * perColumn;
    }

    double perColumn() {
        return perColumn;
    }

    /** By order: how many columns an event has. By time: 0. */
    int stepWidth() {
        return stepWidth;
    }

    /** May lie outside the picture. */
    double column(double position) {
        return (position - from) / perColumn;
    }
}
