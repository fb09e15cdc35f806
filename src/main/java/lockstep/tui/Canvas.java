package lockstep.tui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.timeline.Ascii;
import lockstep.tui.terminal.Input;
import org.jline.utils.WCWidth;
import org.jspecify.annotations.Nullable;

/**
 * What views draw on: cells with a character and an {@link Ink}, and spots that can be clicked. An {@link #area} is a
 * window on the same cells, with coordinates of its own; what does not fit into it is cut.
 */
final class Canvas {
    /** A place that answers a click as if a key had been pressed. */
    record Spot(int column, int row, int width, Input.Key key) {
        boolean contains(int atColumn, int atRow) {
            return atRow == row && atColumn >= column && atColumn < column + width;
        }
    }

    /** The cells themselves, shared by a canvas and its areas. */
    private static final class Grid {
        final int width;
        final int height;
        final int[] codePoints;
        final Ink[] inks;
        final boolean[] selected;
        final List<Spot> spots = new ArrayList<>();

        Grid(int width, int height) {
            this.width = width;
            this.height = height;
            codePoints = new int[width * height];
            inks = new Ink[width * height];
            selected = new boolean[width * height];
            Arrays.fill(codePoints, ' ');
            Arrays.fill(inks, Ink.TEXT);
        }
    }

    private final Grid grid;
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final boolean ascii;

    Canvas(int width, int height, boolean ascii) {
        this(new Grid(width, height), 0, 0, width, height, ascii);
    }

    private Canvas(Grid grid, int left, int top, int width, int height, boolean ascii) {
        this.grid = grid;
        this.left = left;
        this.top = top;
        this.width = Math.max(0, width);
        this.height = Math.max(0, height);
        this.ascii = ascii;
    }

    int width() {
        return width;
    }

    /** The absolute column where this area begins. */
    int left() {
        return left;
    }

    /** The absolute row where it begins. */
    int top() {
        return top;
    }

    int height() {
        return height;
    }

    /** Whether views should keep to ASCII; {@link #put} replaces what slips through. */
    boolean ascii() {
        return ascii;
    }

    Canvas area(int column, int row, int width, int height) {
        int right = Math.min(left + column + width, left + this.width);
        int bottom = Math.min(top + row + height, top + this.height);
        return new Canvas(grid, left + column, top + row, right - left - column, bottom - top - row, ascii);
    }

    /** @return the column behind the text */
    int put(int column, int row, String text, Ink ink) {
        int at = column;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (ascii && codePoint > 126) {
                if (codePoint == '→' && ink != Ink.STATUS_KEY && at < width) {
                    cell(at++, row, '-', ink); // "0 > 20" would be a comparison
                }
                codePoint = Ascii.of(codePoint);
            }
            int cells = codePoint < 32 ? 0 : WCWidth.wcwidth(codePoint);
            if (cells < 1) {
                continue;
            }
            if (at + cells > width) {
                return width;
            }
            cell(at, row, codePoint, ink);
            if (cells == 2) {
                cell(at + 1, row, 0, ink);
            }
            at += cells;
        }
        return at;
    }

    /** The same, ending at {@code right} (exclusive). */
    void putRight(int right, int row, String text, Ink ink) {
        put(Math.max(0, right - width(text)), row, text, ink);
    }

    void cell(int column, int row, int codePoint, Ink ink) {
        if (column >= 0 && column < width && row >= 0 && row < height) {
            int index = (top + row) * grid.width + left + column;
            grid.codePoints[index] = codePoint;
            grid.inks[index] = ink;
        }
    }

    void fill(char character, Ink ink) {
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                cell(column, row, character, ink);
                mark(column, row, false);
            }
        }
    }

    /** A horizontal line. */
    void line(int row, Ink ink) {
        for (int column = 0; column < width; column++) {
            cell(column, row, ascii ? '-' : '─', ink);
        }
    }

    /** Shows a stretch of a row as chosen. */
    void select(int column, int row, int count) {
        for (int i = 0; i < count; i++) {
            mark(column + i, row, true);
        }
    }

    private void mark(int column, int row, boolean selected) {
        if (column >= 0 && column < width && row >= 0 && row < height) {
            grid.selected[(top + row) * grid.width + left + column] = selected;
        }
    }

    void spot(int column, int row, int count, Input.Key key) {
        if (row >= 0 && row < height) {
            grid.spots.add(new Spot(left + column, top + row, count, key));
        }
    }

    /** The key a click stands for; the latest spot lies on top. Absolute coordinates. */
    Input.@Nullable Key keyAt(int column, int row) {
        for (int i = grid.spots.size() - 1; i >= 0; i--) {
            if (grid.spots.get(i).contains(column, row)) {
                return grid.spots.get(i).key();
            }
        }
        return null;
    }

    /** What lies below an overlay can no longer be clicked. */
    void forgetSpots() {
        grid.spots.clear();
    }

    /** 0 for the second half of a wide character. */
    int codePointAt(int column, int row) {
        return grid.codePoints[(top + row) * grid.width + left + column];
    }

    Ink inkAt(int column, int row) {
        return grid.inks[(top + row) * grid.width + left + column];
    }

    boolean selectedAt(int column, int row) {
        return grid.selected[(top + row) * grid.width + left + column];
    }

    /** The rows as text, without blanks at the ends. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < width; column++) {
                int codePoint = codePointAt(column, row);
                if (codePoint != 0) {
                    line.appendCodePoint(codePoint);
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** In cells. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            width += codePoint < 32 ? 0 : Math.max(0, WCWidth.wcwidth(codePoint));
        }
        return width;
    }
}
