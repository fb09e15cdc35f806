package lockstep.lesson;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/**
 * The rules for authors that one file alone cannot show or that a reader would feel: ids unique in all lessons, without
 * which a lesson cannot be used, and, as advice, the parts of a lesson present, little to read between two things to do,
 * links that lead somewhere, nothing unfinished.
 */
final class LessonChecks {
    /** Words between two things to do; beyond that readers skip. */
    static final int MAX_WORDS = 120;

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIX|FIXME|XXX|TBD)\\b");
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private final Path root;
    private final Map<String, String> owners = new HashMap<>();

    LessonChecks(Path root) {
        this.root = root;
    }

    void unique(Lesson lesson, String file, Problems problems) {
        own("lesson " + lesson.id(), file, 1, problems);
        own("lesson number " + lesson.number(), file, 0, problems);
        lesson.aliases().forEach(a -> own("lesson " + a, file, 1, problems));
        lesson.demos().forEach(d -> own("demo " + d.id(), file, d.line(), problems));
        lesson.questions().forEach(q -> own("question " + q.id(), file, q.line(), problems));
    }

    /** Takes as long as reading the lessons does, so it is not done at every start. */
    void advise(Lesson lesson, Problems problems) {
        parts(lesson, problems);
        amount(lesson, problems);
        lesson.steps().forEach(s -> step(s, problems));
    }

    private void own(String what, String file, int line, Problems problems) {
        String before = owners.putIfAbsent(what, file);
        if (before != null) {
            problems.error(line, "The " + what + " is there already, in " + before + ".",
                    "Give this one another; keep the older one's, progress is kept under it.");
        }
    }

    private static void parts(Lesson lesson, Problems problems) {
        if (!lesson.preview()) {
            part(lesson, Lesson.Section.Kind.EXPLANATION, "## Why", problems);
            part(lesson, Lesson.Section.Kind.RULE, "## The rule", problems);
            if (lesson.exercises().findAny().isEmpty()) {
                problems.advice(0, "The lesson leads to no exercise.",
                        "Add a line '**Exercise:** [Title](../exercises/NN-name/exercise.md)'.");
            }
        }
        part(lesson, Lesson.Section.Kind.LIMITS, "## Limits", problems);
        if (lesson.demo(lesson.demo()).isEmpty() && !(lesson.preview() && lesson.demo().isEmpty())) {
            problems.advice(1, "The lesson has no demo '" + lesson.demo() + "'.",
                    "Name in 'demo:' the id of the one that shows the misconception wrong.");
        }
        if (lesson.questions().noneMatch(q -> q.kind() == Question.Kind.QUIZ)) {
            problems.advice(0, "The lesson has no quiz question.", "Add one under '### Question <!-- some-name -->'.");
        }
    }

    private static void part(Lesson lesson, Lesson.Section.Kind kind, String heading, Problems problems) {
        long count = lesson.sections().stream().filter(s -> s.kind() == kind).count();
        if (count != 1) {
            problems.advice(0, "The lesson has " + count + " sections '" + heading + "'.", "Have exactly one.");
        }
    }

    private static void amount(Lesson lesson, Problems problems) {
        int words = 0;
        int line = 0;
        for (Step step : lesson.steps().toList()) {
            if (step instanceof Step.Prose prose) {
                line = words == 0 ? prose.line() : line;
                words += words(prose.markdown());
            } else {
                tell(words, line, problems);
                words = 0;
            }
        }
        tell(words, line, problems);
    }

    private static void tell(int words, int line, Problems problems) {
        if (words > MAX_WORDS) {
            problems.advice(line, words + " words without anything to do.",
                    "Shorten them to " + MAX_WORDS + ", or put a demo or a question between.");
        }
    }

    private void step(Step step, Problems problems) {
        switch (step) {
            case Step.Prose p -> prose(p.markdown(), p.line(), problems);
            case Step.Demo d -> {
                if (d.prediction() != null) {
                    question(d.prediction(), problems);
                } else if (d.of() == null) {
                    problems.advice(d.line(), "The demo '" + d.id() + "' is run without a prediction.",
                            "Ask '### Predict <!-- some-name -->' right after it: who predicts first understands more.");
                }
                if (d.code().lines().anyMatch(l -> l.length() > 76)) {
                    problems.advice(d.line(), "A line of the demo is longer than 76 characters.",
                            "Break it; it must fit a terminal of 80 columns.");
                }
            }
            case Step.Ask a -> question(a.question(), problems);
            case Step.ExerciseLink l -> {
                if (!Ids.isId(l.exercise().replaceFirst("^[0-9]{2}-", ""))
                        || !Files.isRegularFile(root.resolve("exercises").resolve(l.exercise()).resolve("exercise.md"))) {
                    problems.advice(l.line(), "There is no exercise '" + l.exercise() + "'.",
                            "Name a folder in exercises/ that holds an exercise.md.");
                }
            }
        }
    }

    private void question(Question question, Problems problems) {
        prose(question.prompt(), question.line(), problems);
        for (Question.Option option : question.options()) {
            prose(option.text(), option.line(), problems);
            if (option.reply() != null) {
                prose(option.reply(), option.line(), problems);
            }
        }
    }

    private void prose(String markdown, int line, Problems problems) {
        Matcher unfinished = UNFINISHED.matcher(markdown);
        if (unfinished.find()) {
            problems.advice(line, "The text says " + unfinished.group() + ".", "Finish it, or take it out.");
        }
        LessonMarkdown.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (!leadsSomewhere(link.getDestination())) {
                    problems.advice(line, "The link to '" + link.getDestination() + "' leads nowhere.",
                            "Write it relative to the lesson's file, or take it out.");
                }
                visitChildren(link);
            }
        });
    }

    private boolean leadsSomewhere(String target) {
        if (target.startsWith("https://") || target.startsWith("#")) {
            return true;
        }
        try {
            Path path = root.resolve("lessons").resolve(target.replaceFirst("#.*", "")).normalize();
            return path.startsWith(root.normalize()) && Files.exists(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Words of running text; code blocks are not counted. */
    static int words(String markdown) {
        int[] count = {0};
        LessonMarkdown.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                count[0] += (int) WORD.matcher(text.getLiteral()).results().count();
            }

            @Override
            public void visit(org.commonmark.node.Code code) {
                count[0]++;
            }

            @Override
            public void visit(FencedCodeBlock code) {}

            @Override
            public void visit(IndentedCodeBlock code) {}
        });
        return count[0];
    }
}
