package lockstep.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads what follows a question's heading: its prompt, then a task list of options with replies as quotes. */
final class QuestionParser {
    private static final Pattern OPTION = Pattern.compile("\\[([ xX])]\\s+(.+)", Pattern.DOTALL);
    private static final int LEAST_OPTIONS = 3;
    private static final int MOST_OPTIONS = 4;

    private final Source source;
    private final Problems problems;
    private @Nullable Node next;

    QuestionParser(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The block after the question. */
    @Nullable Node next() {
        return next;
    }

    Question parse(String id, Question.Kind kind, int line, @Nullable Node first) {
        List<String> prompt = new ArrayList<>();
        List<Question.Option> options = new ArrayList<>();
        Node block = first;
        while (block != null && !(block instanceof BulletList) && !(block instanceof Heading)) {
            prompt.add(source.lines(block));
            block = block.getNext();
        }
        if (block instanceof BulletList list) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                option(item, options);
            }
            block = block.getNext();
        }
        next = block;
        if (prompt.isEmpty()) {
            problems.error(line, "The question asks nothing.", "Write the question between its heading and its options.");
        }
        check(options, line);
        return new Question(id, kind, String.join("\n\n", prompt), options, line);
    }

    private void option(Node item, List<Question.Option> into) {
        int line = source.line(item);
        Matcher text = OPTION.matcher(item.getFirstChild() instanceof Paragraph p ? source.raw(p) : "");
        if (!text.matches()) {
            problems.error(line, "This option has no box.", "Begin it with '- [ ] ', or '- [x] ' if it is right.");
            return;
        }
        StringBuilder reply = new StringBuilder();
        for (Node child = item.getFirstChild().getNext(); child != null; child = child.getNext()) {
            if (!(child instanceof BlockQuote quote)) {
                problems.error(source.line(child), "An option holds something that is no reply.",
                        "Write the reply as a quote below the option: two spaces, '> ', the text.");
                continue;
            }
            for (Node part = quote.getFirstChild(); part != null; part = part.getNext()) {
                reply.append(reply.isEmpty() ? "" : "\n\n").append(source.raw(part));
            }
        }
        boolean right = !text.group(1).equals(" ");
        if (!right && reply.isEmpty()) {
            problems.error(line, "This wrong option has no reply.",
                    "Say below it, as a quote ('  > …'), what the one who chose it should know.");
        }
        into.add(new Question.Option(
                text.group(2).replace('\n', ' ').strip(), right, reply.isEmpty() ? null : reply.toString(), line));
    }

    private void check(List<Question.Option> options, int line) {
        long right = options.stream().filter(Question.Option::right).count();
        if (options.isEmpty()) {
            problems.error(line, "The question has no options.", "List them: '- [ ] ' wrong, '- [x] ' right.");
        } else if (right != 1) {
            problems.error(line, "The question has " + right + " right options.", "Mark exactly one with '- [x] '.");
        }
        if (!options.isEmpty() && (options.size() < LEAST_OPTIONS || options.size() > MOST_OPTIONS)) {
            problems.error(line, "The question has " + options.size() + " options.",
                    "Give " + LEAST_OPTIONS + " or " + MOST_OPTIONS + "; 'not sure' is added by itself.");
        }
        long different = options.stream().map(Question.Option::text).distinct().count();
        if (different < options.size()) {
            problems.error(line, "Two options say the same.", "Change or drop one of them.");
        }
    }
}
