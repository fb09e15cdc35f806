package lockstep.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The last row: few keys, each of which can be clicked. */
final class StatusLine {
    private static final int MOST = 6;
    private static final int MOST_OF_WIDE = 9;
    private static final int WIDE = 100;
    private static final int GAP = 3;

    private StatusLine() {}

    static void draw(Canvas canvas, List<Hint> hints) {
        List<Hint> shown = new ArrayList<>(hints);
        shown.sort(Comparator.comparingInt(Hint::priority));
        int most = canvas.width() >= WIDE ? MOST_OF_WIDE : MOST;
        while (shown.size() > most || width(shown) > canvas.width() - 2) {
            shown.remove(shown.size() - 1);
        }
        int column = 1;
        int row = canvas.height() - 1;
        for (Hint hint : hints) {
            if (!shown.contains(hint)) {
                continue;
            }
            int start = column;
            column = canvas.put(column, row, hint.shown(), Ink.STATUS_KEY);
            column = canvas.put(column + 1, row, hint.label(), Ink.STATUS_LABEL);
            canvas.spot(start, row, column - start, hint.key());
            column += GAP;
        }
    }

    private static int width(List<Hint> hints) {
        return hints.stream().mapToInt(hint -> Canvas.width(hint.shown()) + 1 + Canvas.width(hint.label()) + GAP).sum()
                - GAP;
    }
}
