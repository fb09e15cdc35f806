package lockstep.lesson;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown of lessons and exercises: CommonMark with tables, parsed the same way everywhere. */
public final class LessonMarkdown {
    // Deep nesting is bounded because whoever walks the tree recurses on it.
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(20)
            .maxInlineNesting(20)
            .build();

    private LessonMarkdown() {}

    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
