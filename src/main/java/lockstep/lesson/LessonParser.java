package lockstep.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lockstep.session.SiteTable;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads one lesson file. The format is described in {@code docs/lesson-format.md}. Any text gives an answer: a lesson,
 * or problems that say what stands in its way.
 */
public final class LessonParser {
    private static final Set<String> KEYS = new LinkedHashSet<>(
            List.of("id", "aliases", "misconception", "demo", "status", "minutes"));
    private static final Pattern FILE = Pattern.compile("([0-9]{2})-[a-z0-9-]+\\.md");
    private static final Pattern QUESTION =
            Pattern.compile("#{3}\\s+(Predict|Question)\\s*(?:<!--\\s*(\\S+)\\s*-->)?\\s*");
    private static final Pattern EXERCISE =
            Pattern.compile("\\*\\*Exercise:\\*\\*\\s+\\[([^]]+)]\\(\\.\\./exercises/([^/)]+)/exercise\\.md\\)\\.?\\s*");
    private static final Pattern DEMO = Pattern.compile("python\\s+demo\\b(.*)");
    private static final Pattern SITES = Pattern.compile("text\\s+sites\\b(?:\\s+id=(\\S+))?(.*)");
    private static final int MAX_CHARACTERS = 200_000;

    /** @param lesson null when a problem is an error */
    public record Parsed(@Nullable Lesson lesson, List<Problem> problems) {}

    private final Problems problems;
    private final Source source;
    private final FrontMatter front;
    private final int number;

    private @Nullable String title;
    private final List<Lesson.Section> sections = new ArrayList<>();
    /** Rows of the pretend internet, by id. */
    private final Map<String, String> tables = new LinkedHashMap<>();
    private String heading = "";
    private List<Step> steps = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();
    private int proseLine;

    private LessonParser(String file, String text) {
        problems = new Problems(file);
        Matcher name = FILE.matcher(file.substring(file.lastIndexOf('/') + 1));
        number = name.matches() ? Integer.parseInt(name.group(1)) : 0;
        if (number == 0) {
            problems.error(0, "The file's name is not of the form NN-name.md.",
                    "Rename it, for example to 04-locks.md; the number gives its place.");
        }
        if (text.length() > MAX_CHARACTERS) {
            problems.error(0, "The file is too long for a lesson.", "Keep it below " + MAX_CHARACTERS + " characters.");
            text = "";
        }
        front = FrontMatter.read(text, KEYS, problems);
        source = new Source(front.body(), front.bodyLine());
    }

    /** @param file the file's name, for the messages; its last part gives the lesson's number */
    public static Parsed parse(String file, String text) {
        LessonParser parser = new LessonParser(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        Lesson lesson = parser.lesson();
        return new Parsed(parser.problems.hasErrors() ? null : lesson, parser.problems.all());
    }

    private Lesson lesson() {
        Node block = LessonMarkdown.parse(front.body()).getFirstChild();
        while (block != null) {
            block = take((Block) block);
        }
        endSection();
        if (title == null) {
            problems.error(front.bodyLine(), "The lesson has no title.",
                    "Begin its text with a heading '# The title'.");
        }
        String status = front.text("status").orElse("full");
        if (!status.equals("full") && !status.equals("preview")) {
            problems.error(front.line("status"), "The status '" + status + "' is not known.", "Use full or preview.");
        }
        String id = Ids.checked(front.required("id"), front.line("id"), problems);
        List<String> aliases = front.texts("aliases");
        aliases.forEach(a -> Ids.checked(a, front.line("aliases"), problems));
        return new Lesson(id, aliases, number, title == null ? "" : title, front.required("misconception"),
                front.text("demo").orElse(""), status.equals("preview"), minutes(), sections);
    }

    private int minutes() {
        String minutes = front.text("minutes").orElse("10");
        if (!minutes.matches("[1-9][0-9]?")) {
            problems.error(front.line("minutes"), "'" + minutes + "' is not a number of minutes.",
                    "Use a whole number from 1 to 99.");
            return 10;
        }
        return Integer.parseInt(minutes);
    }

    /** @return the block to go on with */
    private @Nullable Node take(Block block) {
        int line = source.line(block);
        switch (block) {
            case Heading h when h.getLevel() == 1 -> takeTitle(h, line);
            case Heading h when h.getLevel() == 2 -> {
                endSection();
                heading = headingText(h);
            }
            case Heading h -> {
                Matcher question = QUESTION.matcher(source.raw(h));
                if (h.getLevel() == 3 && question.matches()) {
                    return takeQuestion(h, question, line);
                }
                addProse(block, line);
            }
            case FencedCodeBlock code -> takeFence(code, line);
            case HtmlBlock comment -> {
                if (!source.raw(comment).strip().startsWith("<!--")) {
                    problems.error(line, "The lesson holds HTML.", "Write it as Markdown; only comments may be HTML.");
                }
            }
            case Paragraph p -> {
                Matcher exercise = EXERCISE.matcher(source.raw(p));
                if (exercise.matches()) {
                    endProse();
                    steps.add(new Step.ExerciseLink(exercise.group(2), exercise.group(1), line));
                } else {
                    addProse(block, line);
                }
            }
            default -> addProse(block, line);
        }
        return block.getNext();
    }

    private void takeTitle(Heading heading, int line) {
        if (title != null) {
            problems.error(line, "The lesson has two titles.", "Keep one heading with a single '#'.");
        } else if (!steps.isEmpty() || !sections.isEmpty() || !prose.isEmpty()) {
            problems.error(line, "The title does not come first.", "Move the '# …' heading to the top of the text.");
        }
        title = headingText(heading);
    }

    private String headingText(Heading heading) {
        return source.raw(heading).replaceFirst("^#+\\s*", "").replaceFirst("\\s+#+\\s*$", "").strip();
    }

    private Node takeQuestion(Heading heading, Matcher marker, int line) {
        endProse();
        boolean predicts = marker.group(1).equals("Predict");
        String id = marker.group(2);
        if (id == null) {
            problems.error(line, "The question has no id.",
                    "Write it after the word, as in '### " + marker.group(1) + " <!-- some-name -->'.");
            id = "";
        }
        QuestionParser parser = new QuestionParser(source, problems);
        Question question = parser.parse(
                Ids.checked(id, line, problems),
                predicts ? Question.Kind.PREDICTION : Question.Kind.QUIZ, line, heading.getNext());
        if (predicts
                && !steps.isEmpty()
                && steps.getLast() instanceof Step.Demo demo
                && demo.prediction() == null) {
            steps.set(steps.size() - 1, with(demo, question, demo.output()));
        } else {
            steps.add(new Step.Ask(question));
        }
        return parser.next();
    }

    private void takeFence(FencedCodeBlock code, int line) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        Matcher demo = DEMO.matcher(info);
        if (demo.matches()) {
            endProse();
            steps.add(demo(new Flags(demo.group(1), line, problems), code.getLiteral(), line));
        } else if (SITES.matcher(info) instanceof Matcher sites && sites.matches()) {
            takeSites(sites.group(1), sites.group(2).strip(), code, line);
        } else if (info.equals("text output")) {
            endProse();
            if (!steps.isEmpty() && steps.getLast() instanceof Step.Demo d && d.output() == null) {
                steps.set(steps.size() - 1, with(d, d.prediction(), code.getLiteral()));
            } else {
                problems.error(line, "This output belongs to no demo.",
                        "Put it right after the demo and its prediction, once.");
            }
        } else {
            addProse(code, line);
        }
        if (code.getClosingFenceLength() == null) {
            problems.error(line, "The code block has no end.", "Close it with a line of three backquotes.");
        }
    }

    /** The table is part of the text: who reads the demo that uses it wants to know. */
    private void takeSites(@Nullable String id, String rest, FencedCodeBlock code, int line) {
        if (id == null || !rest.isEmpty()) {
            problems.error(line, "The table of sites has no id, or more than that.",
                    "Begin it with ```text sites id=some-name; a demo takes it by sites=some-name.");
        } else if (tables.put(Ids.checked(id, line, problems), code.getLiteral()) != null) {
            problems.error(line, "There are two tables of sites '" + id + "'.", "Give one of them another id.");
        }
        for (SiteTable.Mistake each : SiteTable.mistakes(code.getLiteral())) {
            problems.error(line + each.line(), each.what() + ".", each.mend());
        }
        addProse(code, line);
    }

    private Step.Demo demo(Flags flags, String code, int line) {
        String of = flags.of();
        RunSettings base = RunSettings.DEFAULT;
        if (of != null) {
            Step.Demo first = earlier(of);
            if (first == null) {
                problems.error(line, "There is no demo '" + of + "' before this one.",
                        "Name the id of an earlier demo after of=, or leave it out and write the program.");
            } else if (code.lines().anyMatch(l -> !l.isBlank() && !l.startsWith("#"))) {
                problems.error(line, "This demo has both of= and a program.",
                        "Leave only a comment line in the block, or drop of=.");
            } else {
                code = first.code();
                base = first.settings();
            }
        }
        if (code.isBlank()) {
            problems.error(line, "The demo is empty.", "Write its program in the block.");
        }
        return new Step.Demo(flags.id(), of, code, flags.settings(base, tables), flags.show(), null, null, line);
    }

    private Step.@Nullable Demo earlier(String id) {
        for (Lesson.Section section : sections) {
            for (Step step : section.steps()) {
                if (step instanceof Step.Demo d && d.id().equals(id)) {
                    return d;
                }
            }
        }
        for (Step step : steps) {
            if (step instanceof Step.Demo d && d.id().equals(id)) {
                return d;
            }
        }
        return null;
    }

    private static Step.Demo with(Step.Demo d, @Nullable Question prediction, @Nullable String output) {
        return new Step.Demo(d.id(), d.of(), d.code(), d.settings(), d.show(), prediction, output, d.line());
    }

    private void addProse(Block block, int line) {
        if (prose.isEmpty()) {
            proseLine = line;
        } else {
            prose.append("\n\n");
        }
        prose.append(source.lines(block));
    }

    private void endProse() {
        if (!prose.isEmpty()) {
            steps.add(new Step.Prose(prose.toString(), proseLine));
            prose.setLength(0);
        }
    }

    private void endSection() {
        endProse();
        if (!steps.isEmpty() || !heading.isEmpty()) {
            sections.add(new Lesson.Section(heading, kind(heading), steps));
        }
        steps = new ArrayList<>();
    }

    private static Lesson.Section.Kind kind(String heading) {
        return switch (heading) {
            case "Why" -> Lesson.Section.Kind.EXPLANATION;
            case "The rule" -> Lesson.Section.Kind.RULE;
            case "Limits" -> Lesson.Section.Kind.LIMITS;
            default -> Lesson.Section.Kind.PLAIN;
        };
    }
}
