package lockstep.repl;

import java.util.ArrayList;
import java.util.List;
import lockstep.lesson.LessonMarkdown;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jline.utils.AttributedString;

/** Markdown as lines for a terminal that scrolls. */
final class MarkdownLines extends AbstractVisitor {
    private static final int MAX_WIDTH = 80;

    private final Paint paint;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder inline = new StringBuilder();
    private String indent = "";
    private String bullet = "";

    private MarkdownLines(int width, Paint paint) {
        this.width = Math.min(width, MAX_WIDTH);
        this.paint = paint;
    }

    /** @param width in columns; text is never wider than 80 */
    static List<String> of(String markdown, int width, Paint paint) {
        var visitor = new MarkdownLines(width, paint);
        LessonMarkdown.parse(markdown).accept(visitor);
        while (!visitor.lines.isEmpty() && visitor.lines.getLast().isEmpty()) {
            visitor.lines.removeLast();
        }
        return visitor.lines;
    }

    // ---- blocks ----

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        String text = inline.toString();
        inline.setLength(0);
        lines.add(paint.bold(text));
        lines.add("");
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        flush();
        if (!(paragraph.getParent() instanceof ListItem)) {
            lines.add("");
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        indented("│ ", () -> visitChildren(quote));
    }

    @Override
    public void visit(BulletList list) {
        items(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
    }

    /** @param first number, 0 for bullets */
    private void items(Node list, int first) {
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String mark = first == 0 ? "• " : number++ + ". ";
            bullet = mark;
            Node each = item;
            indented(" ".repeat(mark.length()), () -> visitChildren(each));
        }
        lines.add("");
    }

    private void indented(String more, Runnable inside) {
        String before = indent;
        indent = before + more;
        inside.run();
        indent = before;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code(block.getLiteral());
    }

    private void code(String text) {
        PythonHighlighter highlighter = new PythonHighlighter(paint.colour());
        AttributedString coloured = highlighter.highlight(text.stripTrailing());
        for (AttributedString line : coloured.columnSplitLength(Integer.MAX_VALUE)) {
            lines.add(indent + "    " + (paint.colour() ? line.toAnsi() : line.toString()));
        }
        lines.add("");
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case TableRow row -> {
                visitChildren(row);
                flush();
            }
            case TableCell cell -> {
                visitChildren(cell);
                inline.append(cell.getNext() == null ? "" : " | ");
            }
            default -> visitChildren(node);
        }
    }

    // ---- within lines ----

    @Override
    public void visit(Text text) {
        inline.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        inline.append(paint.accent(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(emphasis, true);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        styled(emphasis, false);
    }

    private void styled(Node node, boolean italic) {
        int start = inline.length();
        visitChildren(node);
        String text = inline.substring(start);
        inline.setLength(start);
        inline.append(italic ? paint.italic(text) : paint.bold(text));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        inline.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        flush();
    }

    /** Wraps what has been gathered at spaces; colour codes take no room. */
    private void flush() {
        String first = bullet.isEmpty()
                ? indent
                : indent.substring(0, indent.length() - bullet.length()) + bullet;
        bullet = "";
        StringBuilder line = new StringBuilder(first);
        int used = first.length();
        boolean begun = false;
        for (String word : inline.toString().split(" +")) {
            int length = AttributedString.fromAnsi(word).columnLength();
            if (begun && used + 1 + length > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                used = indent.length();
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            used += length + (begun ? 1 : 0);
            begun = true;
        }
        lines.add(line.toString());
        inline.setLength(0);
    }
}
