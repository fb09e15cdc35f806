package lockstep.lesson;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The text of a file's body, to find what a Markdown node was written as and at which line. */
final class Source {
    private final List<String> lines;
    private final int firstLine;

    /** @param firstLine the body's first line in its file */
    Source(String body, int firstLine) {
        this.lines = body.lines().toList();
        this.firstLine = firstLine;
    }

    /** The node's first line in the file. */
    int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? firstLine : firstLine + spans.get(0).getLineIndex();
    }

    /** What the node was written as, without the marks of the blocks around it. */
    String raw(Node node) {
        return node.getSourceSpans().stream()
                .map(s -> {
                    String line = lines.get(s.getLineIndex());
                    int from = Math.min(s.getColumnIndex(), line.length());
                    return line.substring(from, Math.min(from + s.getLength(), line.length()));
                })
                .collect(Collectors.joining("\n"));
    }

    /** The whole lines of a top-level node. */
    String lines(Node node) {
        return node.getSourceSpans().stream()
                .map(s -> lines.get(s.getLineIndex()))
                .collect(Collectors.joining("\n"));
    }
}
