package lockstep.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lockstep.exercise.CheckResult;
import lockstep.exercise.CheckText;
import lockstep.exercise.Exercise;
import lockstep.exercise.ExerciseCheck;
import lockstep.exercise.Exercises;
import lockstep.exercise.ProgramSelector;
import lockstep.exercise.TestResult;
import lockstep.exercise.Workspace;
import lockstep.explore.ReportText;
import lockstep.lesson.Lesson;
import lockstep.lesson.Lessons;
import lockstep.lesson.Problem;
import lockstep.lesson.Progress;
import lockstep.lesson.ProgressFile;
import lockstep.timeline.Ascii;
import org.jspecify.annotations.Nullable;

/** What a learner does about lessons and exercises from the command line. */
final class Desk {
    private final Surroundings around;
    private final PrintStream out;
    private final Paper paper;
    private final Exercises exercises;
    private final ProgressFile progress;
    private final Workspace workspace;
    private int shown;
    private boolean wasLong;

    Desk(Surroundings around) {
        this.around = around;
        this.out = around.out();
        this.paper = Paper.of(around);
        this.exercises = Exercises.load(around.home());
        this.progress = ProgressFile.open(ProgressFile.place(around.environment()));
        this.workspace = Workspace.of(around.environment());
        notice();
    }

    /** @return 0 when it passes, 1 when not */
    int check(@Nullable String name) {
        Exercise exercise = find(name);
        String source = source(exercise);
        say("Exercise " + exercise.number() + ": " + exercise.title());
        out.println(workspace.file(exercise));
        say("");
        ProgramSelector program = new ProgramSelector(exercise, "learner", source);
        CheckResult result = new ExerciseCheck(Programs.runner()).check(program, this::show);
        long passed = result.results().stream().filter(TestResult.Passed.class::isInstance).count();
        say("");
        if (result.passed()) {
            progress.save(progress.progress().withPassed(exercise.id()));
            say("Passed. 'lockstep solution " + exercise.id() + "' shows another way to do it.");
            next(exercise);
        } else {
            say(passed + " of " + result.results().size() + " tests pass. 'lockstep hint " + exercise.id()
                    + "' helps.");
            if (result.results().stream().anyMatch(each -> each instanceof TestResult.Failed f && f.schedule() != null)) {
                say("In the app you can step through what fails: 'lockstep learn " + exercise.id() + "', c, p.");
            }
        }
        notice();
        return result.passed() ? ExitStatus.OK : ExitStatus.FAILED;
    }

    private void show(TestResult result) {
        List<String> lines = new CheckText(columns() - 2, paper.ascii()).lines(result);
        boolean isLong = lines.size() > 2;
        if (wasLong || isLong && shown > 0) {
            say("");
        }
        wasLong = isLong;
        shown++;
        say(mark(result) + " " + lines.getFirst());
        lines.stream().skip(1).forEach(line -> say(line.isEmpty() ? "" : "  " + line));
    }

    private static String mark(TestResult result) {
        return switch (result) {
            case TestResult.Passed passed -> "✓";
            case TestResult.Failed failed -> "✗";
            case TestResult.Undecided undecided -> "?";
        };
    }

    private void next(Exercise exercise) {
        exercises.all().stream()
                .filter(other -> other.number() > exercise.number())
                .filter(other -> !progress.progress().isPassed(other.ids()))
                .findFirst()
                .ifPresent(other -> say("Next: 'lockstep check " + other.id() + "', " + other.title() + "."));
    }

    int hint(@Nullable String name) {
        Exercise exercise = find(name);
        int all = exercise.hints().size();
        int seen = Math.min(progress.progress().hintsSeen(exercise.ids()), all);
        int now = Math.min(seen + 1, all);
        ReportText text = new ReportText(columns(), paper.ascii());
        for (int i = 0; i < now; i++) {
            text.paragraph("Hint " + (i + 1) + " of " + all + ": ", exercise.hints().get(i)).forEach(this::say);
        }
        if (seen == all) {
            say("That was the last one.");
        }
        progress.save(progress.progress().withHints(exercise.id(), now));
        notice();
        return ExitStatus.OK;
    }

    int solution(@Nullable String name) {
        Exercise exercise = name == null ? lastPassed() : find(name);
        if (!progress.progress().isPassed(exercise.ids())) {
            throw new UserError(ExitStatus.FAILED, "'" + exercise.title() + "' is not passed yet; 'lockstep hint "
                    + exercise.id() + "' helps");
        }
        out.print(exercise.solution());
        return ExitStatus.OK;
    }

    private Exercise lastPassed() {
        return exercises.all().reversed().stream()
                .filter(exercise -> progress.progress().isPassed(exercise.ids()))
                .findFirst()
                .orElseThrow(() -> new UserError(ExitStatus.FAILED, "no exercise is passed yet"));
    }

    int reset(@Nullable String name) {
        Exercise exercise = find(name);
        try {
            Path kept = workspace.reset(exercise);
            Path file = workspace.file(exercise);
            out.println(file + " is as it was at first.");
            if (!kept.equals(file)) {
                out.println("Your version is kept as " + kept);
            }
        } catch (IOException e) {
            throw cannot("write", exercise, e);
        }
        progress.save(progress.progress().withoutExercise(exercise.ids()));
        notice();
        return ExitStatus.OK;
    }

    int list() {
        Lessons lessons = Lessons.load(around.home());
        tell(lessons.problems());
        tell(exercises.problems());
        Progress done = progress.progress();
        say("Lessons");
        for (Lesson lesson : lessons.all()) {
            String state = done.isFinished(lesson) ? "✓" : here(done, lesson) ? "▸" : " ";
            String note = lesson.preview() ? "a look ahead, " : "";
            row(state, lesson.number(), lesson.id(), lesson.title(), note + "about " + lesson.minutes() + " min");
        }
        say("");
        say("Exercises");
        for (Exercise exercise : exercises.all()) {
            boolean passed = done.isPassed(exercise.ids());
            String state = passed ? "✓" : workspace.isBegun(exercise) ? "▸" : " ";
            int hints = done.hintsSeen(exercise.ids());
            row(state, exercise.number(), exercise.id(), exercise.title(),
                    hints == 0 ? "" : hints + " of " + exercise.hints().size() + " hints");
        }
        say("");
        say("✓ done   ▸ begun   'lockstep learn NAME', 'lockstep check NAME'");
        return ExitStatus.OK;
    }

    private static boolean here(Progress done, Lesson lesson) {
        return done.position() != null && done.position().lesson().equals(lesson.id());
    }

    private void row(String state, int number, String id, String title, String note) {
        say("  %s %2d  %-22s %-28s %s".formatted(state, number, id, title, note).stripTrailing());
    }

    // ---- finding things ----

    private Exercise find(@Nullable String name) {
        if (exercises.all().isEmpty()) {
            tell(exercises.problems());
            throw new UserError("there are no exercises in " + around.home().resolve("exercises"));
        }
        if (name == null) {
            return exercises.all().stream()
                    .filter(exercise -> !progress.progress().isPassed(exercise.ids()))
                    .findFirst()
                    .orElse(exercises.all().getFirst());
        }
        List<Problem> own = exercises.problems().stream().filter(problem -> isOf(problem, name)).toList();
        return exercises.find(name).orElseThrow(() -> {
            tell(own);
            return new UserError(
                    own.stream().anyMatch(Problem::isError)
                            ? "the exercise '" + name + "' cannot be used before what is said above is mended"
                            : "there is no exercise '" + name + "'; 'lockstep list' shows them");
        });
    }

    /** Of an exercise that was left out no id is known, so only the folder's name can tell. */
    private static boolean isOf(Problem problem, String name) {
        String folder = problem.file().replaceFirst("^exercises/", "").replaceFirst("/.*", "");
        return folder.equals(name) || folder.replaceFirst("^[0-9]+-", "").equals(name)
                || folder.replaceFirst("^0*", "").replaceFirst("-.*", "").equals(name.replaceFirst("^0*", ""));
    }

    private String source(Exercise exercise) {
        try {
            return workspace.source(exercise);
        } catch (CharacterCodingException e) {
            throw new UserError("'" + workspace.file(exercise) + "' is not UTF-8 text: save it as UTF-8");
        } catch (IOException e) {
            throw cannot("read", exercise, e);
        }
    }

    private UserError cannot(String what, Exercise exercise, IOException e) {
        return new UserError("cannot " + what + " '" + workspace.file(exercise) + "' ("
                + reason(e) + "); LOCKSTEP_WORKSPACE names another folder");
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "its folder cannot be made";
        }
        return e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason().toLowerCase(Locale.ROOT)
                : e.getClass().getSimpleName();
    }

    private void tell(List<Problem> problems) {
        problems.stream().filter(Problem::isError).forEach(problem -> around.err().println(problem));
    }

    /** Longer lines are hard to read. */
    private int columns() {
        return Math.min(paper.width(), 100);
    }

    private void say(String line) {
        out.println(paper.ascii() ? Ascii.of(line) : line);
    }

    private void notice() {
        progress.takeNotice().ifPresent(around.err()::println);
    }
}
