package lockstep.timeline;

import lockstep.trace.Timeline;

/**
 * How to look at a timeline.
 *
 * @param width of the picture in cells; pictures are drawn for 40 and more
 * @param height at most so many rows, 0 for as many as it takes
 * @param firstRow how many lanes are scrolled away at the top
 * @param legend whether to explain the glyphs that appear
 * @param sentence whether to put the timeline's sentence underneath
 */
public record View(
        int width,
        int height,
        Axis axis,
        Window window,
        int firstRow,
        boolean ascii,
        boolean legend,
        boolean sentence) {
    /** All of it. */
    public static View of(Timeline timeline, int width) {
        return new View(width, 0, Axis.TIME, Window.whole(timeline, Axis.TIME), 0, false, true, true);
    }

    public View withAxis(Axis axis, Window window) {
        return new View(width, height, axis, window, firstRow, ascii, legend, sentence);
    }

    public View withWindow(Window window) {
        return withAxis(axis, window);
    }

    public View withHeight(int height) {
        return new View(width, height, axis, window, firstRow, ascii, legend, sentence);
    }

    public View withFirstRow(int firstRow) {
        return new View(width, height, axis, window, firstRow, ascii, legend, sentence);
    }

    public View withAscii(boolean ascii) {
        return new View(width, height, axis, window, firstRow, ascii, legend, sentence);
    }

    public View without(boolean legend, boolean sentence) {
        return new View(width, height, axis, window, firstRow, ascii, !legend && this.legend, !sentence && this.sentence);
    }
}
