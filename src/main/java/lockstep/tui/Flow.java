package lockstep.tui;

import java.util.ArrayList;
import java.util.List;

/** Breaks inked text into rows at blanks. A word that is longer than a row is cut. */
final class Flow {
    private final int width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line.Piece> row = new ArrayList<>();
    private int rowWidth;
    private final List<Line.Piece> word = new ArrayList<>();
    private int wordWidth;
    private boolean blank;

    Flow(int width) {
        this.width = Math.max(1, width);
    }

    static List<Line> plain(String text, int width, Ink ink) {
        List<Line> all = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            Flow flow = new Flow(width);
            flow.add(paragraph, ink);
            all.addAll(flow.lines());
        }
        return all;
    }

    void add(String text, Ink ink) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && (text.charAt(i) != ' ' || text.startsWith(" %", i))) {
                continue;
            }
            if (i > start) {
                append(text.substring(start, i), ink);
            }
            if (i < text.length()) {
                endWord();
                blank = true;
            }
            start = i + 1;
        }
    }

    /** An end of line that must stay one. */
    void lineBreak() {
        endWord();
        endRow();
    }

    private void append(String text, Ink ink) {
        String rest = text;
        while (wordWidth + Canvas.width(rest) > width) {
            int cut = Math.max(1, Math.min(rest.length(), width - wordWidth));
            if (Character.isHighSurrogate(rest.charAt(cut - 1))) {
                cut = cut == 1 ? 2 : cut - 1;
            }
            word.add(new Line.Piece(rest.substring(0, cut), ink));
            wordWidth += Canvas.width(rest.substring(0, cut));
            rest = rest.substring(cut);
            endWord();
        }
        word.add(new Line.Piece(rest, ink));
        wordWidth += Canvas.width(rest);
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        int gap = blank && rowWidth > 0 ? 1 : 0;
        if (rowWidth + gap + wordWidth > width) {
            endRow();
            gap = 0;
        }
        if (gap == 1) {
            row.add(new Line.Piece(" ", row.get(row.size() - 1).ink() == word.get(0).ink() ? word.get(0).ink() : Ink.TEXT));
        }
        row.addAll(word);
        rowWidth += gap + wordWidth;
        word.clear();
        wordWidth = 0;
        blank = false;
    }

    private void endRow() {
        lines.add(new Line(row));
        row.clear();
        rowWidth = 0;
    }

    List<Line> lines() {
        endWord();
        if (!row.isEmpty() || lines.isEmpty()) {
            endRow();
        }
        return lines;
    }
}
