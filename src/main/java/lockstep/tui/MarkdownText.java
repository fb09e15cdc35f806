package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.lesson.LessonMarkdown;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Markdown as inked rows of a given width; a blank row between blocks. */
final class MarkdownText {
    private MarkdownText() {}

    static List<Line> lines(String markdown, int width) {
        return lines(markdown, width, Ink.TEXT);
    }

    /** @param ink of ordinary text */
    static List<Line> lines(String markdown, int width, Ink ink) {
        return blocks(LessonMarkdown.parse(markdown), Math.max(10, width), ink);
    }

    /** Markdown that goes on behind a word or two. */
    static List<Line> after(String words, Ink wordsInk, String markdown, int width) {
        Node document = LessonMarkdown.parse(markdown);
        Flow flow = new Flow(width);
        flow.add(words + " ", wordsInk);
        Node first = document.getFirstChild();
        if (first instanceof Paragraph) {
            flow(first, flow, Ink.TEXT);
            first.unlink();
        }
        List<Line> lines = new ArrayList<>(flow.lines());
        List<Line> rest = blocks(document, width, Ink.TEXT);
        if (!rest.isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(rest);
        }
        return lines;
    }

    private static List<Line> blocks(Node parent, int width, Ink ink) {
        List<Line> lines = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            List<Line> block = block(node, width, ink);
            if (!block.isEmpty()) {
                if (!lines.isEmpty()) {
                    lines.add(Line.EMPTY);
                }
                lines.addAll(block);
            }
        }
        return lines;
    }

    private static List<Line> block(Node node, int width, Ink ink) {
        return switch (node) {
            case Heading heading -> inline(heading, width, Ink.HEADING);
            case Paragraph paragraph -> inline(paragraph, width, ink);
            case FencedCodeBlock code -> code(code.getLiteral(), code.getInfo());
            case IndentedCodeBlock code -> code(code.getLiteral(), "");
            case BlockQuote quote -> prefixed(blocks(quote, width - 2, Ink.QUOTE), "▎ ", "▎ ", Ink.BORDER);
            case BulletList list -> list(list, width, ink, 0);
            case OrderedList list ->
                list(list, width, ink, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
            case TableBlock table -> table(table, width);
            case ThematicBreak ignored -> List.of(Line.of("─".repeat(Math.min(width, 20)), Ink.BORDER));
            case HtmlBlock ignored -> List.of();
            default -> inline(node, width, ink);
        };
    }

    private static List<Line> code(String literal, String info) {
        boolean python = info.isEmpty() || info.startsWith("python");
        List<Line> lines = new ArrayList<>();
        List<Line> code = python
                ? PythonText.lines(literal)
                : literal.lines().map(text -> Line.of(text, Ink.CODE)).toList();
        code.forEach(line -> lines.add(line.after("  ", Ink.TEXT)));
        return lines;
    }

    private static List<Line> list(Node list, int width, Ink ink, int number) {
        List<Line> lines = new ArrayList<>();
        int next = number;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String mark = number == 0 ? "• " : next++ + ". ";
            List<Line> body = blocks(item, width - mark.length(), ink);
            lines.addAll(prefixed(body, mark, " ".repeat(mark.length()), Ink.ACCENT));
        }
        return lines;
    }

    private static List<Line> prefixed(List<Line> body, String first, String rest, Ink ink) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            lines.add(body.get(i).after(i == 0 ? first : rest, ink));
        }
        return lines;
    }

    private static List<Line> inline(Node node, int width, Ink ink) {
        Flow flow = new Flow(width);
        flow(node, flow, ink);
        return flow.lines();
    }

    private static void flow(Node parent, Flow flow, Ink ink) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> flow.add(text.getLiteral(), ink);
                case Code code -> flow.add(code.getLiteral(), Ink.INLINE_CODE);
                case SoftLineBreak ignored -> flow.add(" ", ink);
                case HardLineBreak ignored -> flow.lineBreak();
                case StrongEmphasis strong -> flow(strong, flow, Ink.STRONG);
                case Emphasis emphasis -> flow(emphasis, flow, Ink.EMPHASIS);
                case Link link -> flow(link, flow, Ink.LINK);
                case HtmlInline ignored -> {}
                default -> flow(node, flow, ink);
            }
        }
    }

    /** Columns share the width by what their longest cells need. */
    private static List<Line> table(TableBlock table, int width) {
        List<List<Node>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    List<Node> cells = new ArrayList<>();
                    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                        cells.add(cell);
                    }
                    rows.add(cells);
                }
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return List.of();
        }
        int[] widths = columnWidths(rows, columns, width - 3 * (columns - 1));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.addAll(tableRow(rows.get(i), widths, i == 0 ? Ink.STRONG : Ink.TEXT));
            if (i == 0) {
                int total = 3 * (columns - 1);
                for (int column : widths) {
                    total += column;
                }
                lines.add(Line.of("─".repeat(total), Ink.BORDER));
            }
        }
        return lines;
    }

    private static int[] columnWidths(List<List<Node>> rows, int columns, int room) {
        int[] widths = new int[columns];
        for (List<Node> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int needed = inline(row.get(i), 1000, Ink.TEXT).stream().mapToInt(Line::width).max().orElse(0);
                widths[i] = Math.max(widths[i], Math.max(3, needed));
            }
        }
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        while (total > Math.max(room, columns * 4)) {
            int widest = 0;
            for (int i = 1; i < columns; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    private static List<Line> tableRow(List<Node> cells, int[] widths, Ink ink) {
        List<List<Line>> columns = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            List<Line> column = inline(cells.get(i), widths[i], ink);
            columns.add(column);
            height = Math.max(height, column.size());
        }
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<Line.Piece> pieces = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Line cell = row < columns.get(i).size() ? columns.get(i).get(row) : Line.EMPTY;
                pieces.addAll(cell.pieces());
                int gap = widths[i] - cell.width() + (i + 1 < columns.size() ? 3 : 0);
                pieces.add(new Line.Piece(" ".repeat(Math.max(0, gap)), Ink.TEXT));
            }
            lines.add(new Line(pieces));
        }
        return lines;
    }
}
