package lockstep.tui;

import java.util.ArrayList;
import java.util.List;

/** One row of inked text. */
record Line(List<Piece> pieces) {
    record Piece(String text, Ink ink) {}

    static final Line EMPTY = new Line(List.of());

    Line {
        pieces = List.copyOf(pieces);
    }

    static Line of(String text, Ink ink) {
        return new Line(List.of(new Piece(text, ink)));
    }

    /** This row behind something else. */
    Line after(String text, Ink ink) {
        List<Piece> all = new ArrayList<>();
        all.add(new Piece(text, ink));
        all.addAll(pieces);
        return new Line(all);
    }

    /** The cells from one column to another, of text without wide characters. */
    Line part(int from, int to) {
        List<Piece> part = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + piece.text().length());
            if (start < end) {
                part.add(new Piece(piece.text().substring(start - at, end - at), piece.ink()));
            }
            at += piece.text().length();
        }
        return new Line(part);
    }

    int width() {
        return pieces.stream().mapToInt(piece -> Canvas.width(piece.text())).sum();
    }

    /** @return the column behind it */
    int draw(Canvas canvas, int column, int row) {
        int at = column;
        for (Piece piece : pieces) {
            at = canvas.put(at, row, piece.text(), piece.ink());
        }
        return at;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
