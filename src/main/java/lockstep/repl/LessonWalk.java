package lockstep.repl;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lockstep.exercise.CheckResult;
import lockstep.exercise.CheckText;
import lockstep.exercise.Exercise;
import lockstep.exercise.ExerciseCheck;
import lockstep.exercise.ProgramSelector;
import lockstep.exercise.TestResult;
import lockstep.lesson.Lesson;
import lockstep.lesson.Progress;
import lockstep.lesson.Question;
import lockstep.lesson.Step;
import lockstep.timeline.Axis;
import lockstep.timeline.TimelineText;
import lockstep.trace.Timeline;
import org.jspecify.annotations.Nullable;

/** A lesson at the prompt: reading on, predicting, running demos, checking exercises. */
final class LessonWalk {
    /** How the reply to the right answer may begin; the rest of it is worth reading for everybody. */
    private static final Pattern PRAISE = Pattern.compile("^(Yes|Right|Exactly)[.,:!] +");

    private final Workbench bench;
    private @Nullable Lesson lesson;
    private int step;
    /** Asked, and not answered yet. */
    private @Nullable Question open;

    LessonWalk(Workbench bench) {
        this.bench = bench;
    }

    @Nullable Lesson lesson() {
        return lesson;
    }

    List<String> names() {
        return bench.context.lessons().all().stream().map(Lesson::id).toList();
    }

    List<String> exerciseNames() {
        return bench.context.exercises().all().stream().map(Exercise::id).toList();
    }

    List<String> answers() {
        Question question = open;
        return question == null
                ? List.of()
                : IntStream.rangeClosed(1, question.options().size()).mapToObj(Integer::toString).toList();
    }

    // ---- going through ----

    void lesson(String name) {
        if (name.isEmpty()) {
            list();
        } else if (name.equals("off")) {
            lesson = null;
            open = null;
            bench.line("Free play.");
        } else {
            bench.context.lessons().find(name).ifPresentOrElse(this::begin, () -> {
                bench.line("There is no lesson '" + name + "':");
                list();
            });
        }
    }

    private void list() {
        Progress progress = bench.context.progress().progress();
        for (Lesson each : bench.context.lessons().all()) {
            String mark = progress.isFinished(each) ? "✓" : each.equals(lesson) ? "▸" : " ";
            bench.line("  %s %2d  %-20s %s".formatted(mark, each.number(), each.id(), each.title()));
        }
        bench.line(bench.paint.dim("%lesson NAME goes into one."));
    }

    private void begin(Lesson chosen) {
        lesson = chosen;
        open = null;
        Progress.Position left = bench.context.progress().progress().position();
        boolean again = left != null && left.lesson().equals(chosen.id()) && left.step() < steps().size();
        step = again ? left.step() : 0;
        bench.line("");
        bench.line(bench.paint.bold(chosen.number() + ". " + chosen.title()));
        bench.line("");
        show();
    }

    private List<Step> steps() {
        return lesson == null ? List.of() : lesson.steps().toList();
    }

    void next() {
        if (noLesson() || unanswered()) {
            return;
        }
        if (step + 1 >= steps().size()) {
            finish();
            return;
        }
        step++;
        show();
    }

    /** Shows what is to be read, up to the next thing to do. */
    private void show() {
        List<Step> all = steps();
        while (step < all.size() - 1 && all.get(step) instanceof Step.Prose prose) {
            markdown(prose.markdown());
            step++;
        }
        Lesson current = lesson;
        if (current != null && step < all.size()) {
            bench.context.progress().save(bench.context.progress().progress().withPosition(current.id(), step));
            show(all.get(step));
        }
    }

    private void show(Step here) {
        switch (here) {
            case Step.Prose prose -> {
                markdown(prose.markdown());
                say("%next goes on.");
            }
            case Step.Demo demo -> {
                markdown("```python\n" + demo.code().stripTrailing() + "\n```");
                bench.line(bench.paint.dim(demo.settings().header()));
                Question prediction = demo.prediction();
                if (prediction != null && bench.context.progress().progress().answer(prediction).isEmpty()) {
                    ask(prediction);
                } else {
                    say("%demo runs it.");
                }
            }
            case Step.Ask ask -> ask(ask.question());
            case Step.ExerciseLink link -> {
                Optional<Exercise> exercise = bench.context.exercises().find(link.exercise());
                bench.line(bench.paint.bold("Exercise: " + exercise.map(Exercise::title).orElse(link.text())));
                exercise.ifPresent(each -> {
                    markdown(each.text());
                    open(each);
                });
                say("%check checks it, %hint helps, %next goes on.");
            }
        }
    }

    private void open(Exercise exercise) {
        try {
            bench.line("Your file: " + bench.paint.accent(bench.context.workspace().open(exercise).toString()));
        } catch (IOException e) {
            bench.line("Your file cannot be written: " + bench.context.workspace().file(exercise));
        }
    }

    private void finish() {
        Lesson current = lesson;
        if (current == null) {
            return;
        }
        bench.context.progress().save(bench.context.progress().progress().withFinished(current.id()));
        bench.line(bench.paint.good("The end of " + current.title() + "."));
        bench.context.lessons().after(current).ifPresentOrElse(
                after -> say("%lesson " + after.id() + " goes on with " + after.title() + "."),
                () -> say("It was the last one. %lesson off is for free play."));
    }

    // ---- questions ----

    private void ask(Question question) {
        open = question;
        markdown(question.prompt());
        for (int i = 0; i < question.options().size(); i++) {
            bench.line("  " + bench.paint.accent(String.valueOf(i + 1)) + "  " + plain(question.options().get(i).text()));
        }
        say("%predict with a number answers, %predict ? when you are not sure.");
    }

    void predict(String answer) {
        Question question = open;
        if (question == null) {
            bench.line("There is no question to answer here.");
            return;
        }
        int count = question.options().size();
        boolean unsure = answer.equals("?");
        if (!unsure && !(answer.matches("[0-9]{1,2}") && Integer.parseInt(answer) >= 1 && Integer.parseInt(answer) <= count)) {
            bench.line("Answer with a number from 1 to " + count + ", or ? when you are not sure.");
            return;
        }
        Question.Option option = unsure ? null : question.options().get(Integer.parseInt(answer) - 1);
        Progress.Answer given =
                option == null ? Progress.Answer.NOT_SURE : new Progress.Answer(option.text(), option.right());
        bench.context.progress().save(bench.context.progress().progress().withAnswer(question.id(), given));
        open = null;
        if (question.kind() == Question.Kind.PREDICTION && here() instanceof Step.Demo) {
            say("%demo shows whether it is so.");
        } else {
            reply(question, option);
            say("%next goes on.");
        }
    }

    private void reply(Question question, Question.@Nullable Option chosen) {
        Question.Option right = question.options().get(question.right());
        if (chosen != null && chosen.right()) {
            bench.line(bench.paint.good("Right: ") + plain(right.text()));
        } else {
            bench.line(chosen == null ? "It is: " + plain(right.text()) : bench.paint.bad("Not so: ") + plain(chosen.text()));
            if (chosen != null && chosen.reply() != null) {
                markdown(chosen.reply());
            }
        }
        if (right.reply() != null) {
            boolean praised = chosen != null && chosen.right();
            markdown(praised ? right.reply() : PRAISE.matcher(right.reply()).replaceFirst(""));
        }
    }

    // ---- demos ----

    void demo() {
        if (noLesson() || unanswered()) {
            return;
        }
        if (!(here() instanceof Step.Demo demo)) {
            bench.line("There is no demo here; %next goes on.");
            return;
        }
        bench.line(bench.paint.dim(demo.settings().header()));
        bench.apart(demo.id() + ".py", demo.code(), demo.settings());
        Python latest = bench.latest();
        Timeline timeline = latest == null ? null : latest.timeline();
        if (timeline != null && demo.show().contains(Step.Show.TIMELINE)) {
            timeline(timeline, Axis.TIME);
        }
        if (timeline != null && demo.show().contains(Step.Show.EVENTS)) {
            timeline(timeline, Axis.ORDER);
        }
        Question prediction = demo.prediction();
        if (prediction != null) {
            bench.context.progress().progress().answer(prediction).ifPresent(answer -> reply(prediction, chosen(prediction, answer)));
        }
        bench.context.progress().save(bench.context.progress().progress().withDemoRun(demo.id()));
        say("%next goes on, %demo runs it again.");
    }

    private static Question.@Nullable Option chosen(Question question, Progress.Answer answer) {
        return question.options().stream().filter(option -> option.text().equals(answer.option())).findFirst().orElse(null);
    }

    private void timeline(Timeline timeline, Axis axis) {
        bench.line("");
        bench.line(TimelineText.of(timeline, axis, bench.width(), bench.paint.colour(), bench.context.ascii())
                .stripTrailing());
    }

    // ---- exercises ----

    void check(String name) {
        Exercise exercise = exercise(name);
        if (exercise == null) {
            return;
        }
        try {
            String source = bench.context.workspace().source(exercise);
            CheckResult result = new ExerciseCheck(bench.context.checker())
                    .check(new ProgramSelector(exercise, "learner", source), this::show);
            if (result.passed()) {
                bench.context.progress().save(bench.context.progress().progress().withPassed(exercise.id()));
                bench.line(bench.paint.good("Passed."));
            } else {
                say("%hint helps.");
            }
        } catch (IOException e) {
            bench.line("Your file cannot be read: " + bench.context.workspace().file(exercise));
        }
    }

    private void show(TestResult result) {
        String mark = switch (result) {
            case TestResult.Passed passed -> bench.paint.good("✓");
            case TestResult.Failed failed -> bench.paint.bad("✗");
            case TestResult.Undecided undecided -> "?";
        };
        List<String> lines = new CheckText(bench.width() - 2, bench.context.ascii()).lines(result);
        bench.line(mark + " " + lines.getFirst());
        lines.stream().skip(1).forEach(line -> bench.line("  " + line));
    }

    void hint(String name) {
        Exercise exercise = exercise(name);
        if (exercise == null) {
            return;
        }
        Progress progress = bench.context.progress().progress();
        int all = exercise.hints().size();
        int now = Math.min(progress.hintsSeen(exercise.ids()) + 1, all);
        bench.context.progress().save(progress.withHints(exercise.id(), now));
        markdown("Hint " + now + " of " + all + ": " + exercise.hints().get(now - 1));
    }

    private @Nullable Exercise exercise(String name) {
        String wanted = name;
        if (name.isEmpty() && here() instanceof Step.ExerciseLink link) {
            wanted = link.exercise();
        }
        if (wanted.isEmpty()) {
            bench.line("Which exercise? " + String.join(", ", exerciseNames()));
            return null;
        }
        Exercise found = bench.context.exercises().find(wanted).orElse(null);
        if (found == null) {
            bench.line("There is no exercise '" + wanted + "': " + String.join(", ", exerciseNames()));
        }
        return found;
    }

    // ---- words ----

    private @Nullable Step here() {
        List<Step> all = steps();
        return step < all.size() ? all.get(step) : null;
    }

    private boolean noLesson() {
        if (lesson == null) {
            bench.line("No lesson is open; %lesson shows which there are.");
        }
        return lesson == null;
    }

    private boolean unanswered() {
        if (open != null) {
            bench.line("First your answer: %predict with a number, or %predict ? when you are not sure.");
        }
        return open != null;
    }

    private void say(String text) {
        bench.line(bench.paint.dim(text));
    }

    private void markdown(String text) {
        MarkdownLines.of(text, bench.width(), bench.paint).forEach(bench::line);
        bench.line("");
    }

    private String plain(String markdown) {
        return String.join(" ", MarkdownLines.of(markdown, Integer.MAX_VALUE, bench.paint));
    }
}
