package lockstep.tui;

import java.util.List;

/** Where one is in something longer than its room. */
final class Scroll {
    private int first;
    private int room = 1;
    private int length;

    int first() {
        return first;
    }

    /** Told by the view, which alone knows how much there is and how much fits. */
    void fit(int length, int room) {
        this.length = length;
        this.room = Math.max(1, room);
        first = Math.clamp(first, 0, Math.max(0, length - this.room));
    }

    void by(int lines) {
        first = Math.clamp((long) first + lines, 0, Math.max(0, length - room));
    }

    void page(int pages) {
        by(pages * Math.max(1, room - 2));
    }

    /** As far as there is something, which the view will tell. */
    void end() {
        first = Integer.MAX_VALUE / 2;
    }

    void top() {
        first = 0;
    }

    /** Moves as little as needed to show these rows. */
    void show(int from, int to) {
        if (to > first + room) {
            first = to - room;
        }
        if (from < first) {
            first = from;
        }
    }

    boolean atEnd() {
        return first >= length - room;
    }

    /** Draws rows, and an arrow where more are hidden. */
    void draw(Canvas canvas, List<Line> lines) {
        fit(lines.size(), canvas.height());
        for (int row = 0; row < canvas.height() && first + row < lines.size(); row++) {
            lines.get(first + row).draw(canvas, 0, row);
        }
        if (first > 0) {
            canvas.put(canvas.width() - 1, 0, "↑", Ink.ACCENT);
        }
        if (!atEnd()) {
            canvas.put(canvas.width() - 1, canvas.height() - 1, "↓", Ink.ACCENT);
        }
    }
}
