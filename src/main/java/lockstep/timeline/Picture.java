package lockstep.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.WCWidth;

/** An immutable grid of cells. */
public final class Picture {
    private final int width;
    private final List<Cell[]> rows;

    private Picture(int width, List<Cell[]> rows) {
        this.width = width;
        this.rows = rows;
    }

    public int width() {
        return width;
    }

    public int height() {
        return rows.size();
    }

    public Cell cell(int column, int row) {
        return rows.get(row)[column];
    }

    /** One line a row, without blanks at the ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Cell[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (Cell cell : row) {
                if (cell.codePoint() != 0) {
                    line.appendCodePoint(cell.codePoint());
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }

    /** Builds a picture row by row. What does not fit is cut. */
    static final class Builder {
        private final int width;
        private final List<Cell[]> rows = new ArrayList<>();

        Builder(int width) {
            this.width = width;
        }

        /** Starts a new row. */
        void row() {
            Cell[] row = new Cell[width];
            Arrays.fill(row, Cell.BLANK);
            rows.add(row);
        }

        /** Writes into the newest row. @return the column behind the text */
        int put(int column, String text, Role role) {
            int at = column;
            for (int i = 0; i < text.length(); ) {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint);
                int cells = WCWidth.wcwidth(codePoint);
                if (cells < 1) {
                    continue;
                }
                if (at + cells > width) {
                    break;
                }
                put(at, codePoint, role);
                if (cells == 2) {
                    put(at + 1, 0, role);
                }
                at += cells;
            }
            return at;
        }

        void put(int column, int codePoint, Role role) {
            if (column >= 0 && column < width) {
                rows.get(rows.size() - 1)[column] = new Cell(codePoint, role);
            }
        }

        Picture build() {
            return new Picture(width, List.copyOf(rows));
        }
    }
}
