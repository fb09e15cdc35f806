package lockstep.tui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lockstep.lesson.RunSettings;
import lockstep.tui.terminal.Input.Key;
import org.jspecify.annotations.Nullable;

/** Solving an exercise: edit, save, be told under which schedule it breaks. */
final class ExerciseScreen implements Screen {
    private static final long LONGEST_FILE = 1_000_000;

    private final Host host;
    private final ExerciseState state;

    /** When the file was written last, and its length: asking for them works where file events do not (WSL, NFS). */
    private String stamp = "";

    ExerciseScreen(Host host, Exercises.Item item) {
        this.host = host;
        this.state = new ExerciseState(item);
        takeProgress();
        try {
            state.file = host.context().exercises().file(item).toAbsolutePath();
        } catch (IOException e) {
            state.problem = "Your file cannot be written: " + e.getMessage() + ". LOCKSTEP_WORKSPACE can name another folder.";
        }
        read();
    }

    private void takeProgress() {
        state.passed = host.progress().isPassed(state.item.ids());
        state.hints = Math.min(host.progress().hintsSeen(state.item.ids()), state.item.hints().size());
    }

    private void read() {
        Path file = state.file;
        if (file == null) {
            return;
        }
        stamp = stamp(file);
        try {
            state.code = Files.size(file) > LONGEST_FILE ? "" : Files.readString(file);
            state.problem = Files.size(file) > LONGEST_FILE ? "Your file is longer than a megabyte." : "";
        } catch (IOException e) {
            state.code = "";
            state.problem = "Your file cannot be read as UTF-8 text: " + file + ". Press x to begin anew.";
        }
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public boolean tick() {
        Path file = state.file;
        if (file == null || state.checking) {
            return false;
        }
        String now = stamp(file);
        // Editors that save by renaming leave a moment without a file.
        if (now.isEmpty() || now.equals(stamp)) {
            return false;
        }
        read();
        check();
        return true;
    }

    @Override
    public void resume() {
        takeProgress();
        tick();
    }

    @Override
    public void workFailed() {
        state.checking = false;
        state.pane = ExerciseState.Pane.TASK;
    }

    @Override
    public void draw(Canvas canvas) {
        ExerciseView.draw(state, canvas);
    }

    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        if (state.checking) {
            hints.add(Hint.of(Key.Name.ESCAPE, "Esc", "stop", 0));
            return hints;
        }
        hints.add(Hint.of('e', "edit", 0));
        hints.add(Hint.of('c', "check", 0));
        if (state.hints < state.item.hints().size() && !state.passed) {
            hints.add(Hint.of('h', state.hints == 0 ? "hint" : "next hint", 2));
        }
        Exercises.@Nullable Finding failed = state.toPlay();
        if (failed != null) {
            hints.add(Hint.of('p', failed.schedule() == null ? "timeline" : "play what fails", 1));
        }
        int tests = state.findings().size();
        if (tests > 0) {
            String keys = tests == 1 ? "1" : "1-" + Math.min(9, tests);
            hints.add(new Hint(keys, tests == 1 ? "watch the test" : "watch a test", Key.of('1'), 4));
        }
        if (state.passed) {
            hints.add(Hint.of('s', "solution", 2));
        }
        hints.add(Hint.of(Key.Name.TAB, "Tab", "task, code, result", 5));
        hints.add(Hint.of('?', "help", 2));
        hints.add(Hint.of(Key.Name.ESCAPE, "Esc", "back", 3));
        return hints;
    }

    @Override
    public HelpPage help() {
        return new HelpPage("An exercise",
                "Edit your file in any editor. Whenever you save it, it is checked: not by running it once, but under every"
                        + " order of its threads that there is.",
                List.of(
                        HelpPage.entry("e", "edit here: in `$EDITOR`, or a small one of our own"),
                        HelpPage.entry("c, Enter", "check now"),
                        HelpPage.entry("h", "one more hint; the last ones are plain"),
                        HelpPage.entry("1 2 3 …", "watch that test: its failing schedule, or its timeline"),
                        HelpPage.entry("p", "watch the first that fails"),
                        HelpPage.entry("s", "a solution to compare with, after you passed"),
                        HelpPage.entry("x", "begin anew; your file is kept beside"),
                        HelpPage.entry("Tab", "task, your code, result"),
                        HelpPage.entry("↑ ↓", "scroll"),
                        HelpPage.entry("Esc", "stop the check; else back")));
    }

    @Override
    public void key(Key key) {
        if (state.checking) {
            if (key.is(Key.Name.ESCAPE)) {
                host.stopWork();
            }
            return;
        }
        switch (key.name()) {
            case ESCAPE -> host.back();
            case ENTER -> check();
            case TAB -> turn(1);
            case BACK_TAB -> turn(-1);
            case RIGHT -> turn(1);
            case LEFT -> turn(-1);
            case UP -> scroll().by(-1);
            case DOWN -> scroll().by(1);
            case PAGE_UP -> scroll().page(-1);
            case PAGE_DOWN -> scroll().page(1);
            case HOME -> scroll().top();
            case FUNCTION -> {
                if (key.codePoint() >= 200) {
                    state.pane = ExerciseState.Pane.values()[key.codePoint() - 200];
                }
            }
            case CHARACTER -> letter(key);
            default -> {}
        }
    }

    private void letter(Key key) {
        switch (key.codePoint()) {
            case 'e' -> edit();
            case 'c' -> check();
            case 'h' -> hint();
            case 'p' -> watchFirstFailing();
            case 's' -> solution();
            case 'x' -> host.confirm(
                    "Begin this exercise anew? Your file is kept beside the fresh one.", this::reset);
            case 'j' -> scroll().by(1);
            case 'k' -> scroll().by(-1);
            case ' ' -> scroll().page(1);
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> watch(key.codePoint() - '1');
            default -> {}
        }
    }

    private void turn(int by) {
        List<ExerciseState.Pane> panes = state.panes();
        state.pane = panes.get(Math.floorMod(panes.indexOf(state.pane) + by, panes.size()));
    }

    private Scroll scroll() {
        return switch (state.pane) {
            case TASK -> state.task;
            case CODE, SOLUTION -> state.codeScroll;
            case RESULT -> state.result;
        };
    }

    private void edit() {
        Path file = state.file;
        if (file == null) {
            host.tell("No file", state.problem);
        } else {
            host.edit(file, this::tick);
        }
    }

    private void check() {
        if (state.file == null) {
            host.tell("No file", state.problem);
            return;
        }
        read();
        state.checking = true;
        state.progress = "";
        state.pane = ExerciseState.Pane.RESULT;
        state.result.top();
        host.work(
                control -> host.context().exercises().check(state.item, control),
                progress -> state.progress = progress,
                this::checked);
    }

    private void checked(Exercises.Report report) {
        state.checking = false;
        state.report = report;
        if (report.passed()) {
            host.keep(progress -> progress.withPassed(state.item.id()));
            state.passed = true;
        }
    }

    private void hint() {
        if (state.hints >= state.item.hints().size()) {
            host.tell("No more hints", "You have seen them all. `p` shows what fails, once it has been checked.");
            return;
        }
        state.hints++;
        int seen = state.hints;
        host.keep(progress -> progress.withHints(state.item.id(), seen));
        state.pane = ExerciseState.Pane.TASK;
        state.showLastHint = true;
    }

    private void watch(int index) {
        if (index < state.findings().size()) {
            watch(state.findings().get(index));
        } else if (state.findings().isEmpty()) {
            host.tell("Not checked yet", "`c` checks your file. Then a test's number shows its timeline.");
        }
    }

    private void watchFirstFailing() {
        Exercises.@Nullable Finding finding = state.toPlay();
        if (finding == null) {
            host.tell("Nothing fails", state.report == null
                    ? "`c` checks your file. Then `p` plays what fails."
                    : "All tests pass. Their numbers show their timelines.");
        } else {
            watch(finding);
        }
    }

    private void watch(Exercises.Finding finding) {
        Exercises.@Nullable Schedule schedule = finding.schedule();
        if (schedule != null && !schedule.steps().isEmpty()) {
            host.open(new ReplayScreen(host, state.item, finding, schedule, state.code));
        } else {
            host.open(new DemoScreen(
                    host,
                    new DemoState(finding.test(), state.code, RunSettings.DEFAULT, null, false),
                    (settings, control) -> host.context().exercises().run(state.item, finding, settings, control),
                    null));
        }
    }

    private void solution() {
        if (!state.passed) {
            host.tell("After passing", "The solution opens when your own passes. `h` gives a hint.");
            return;
        }
        state.solution = host.context().exercises().solution(state.item).orElse("");
        if (!state.solution.isEmpty()) {
            state.pane = ExerciseState.Pane.SOLUTION;
            state.codeScroll.top();
        }
    }

    private void reset() {
        try {
            Path kept = host.context().exercises().reset(state.item);
            host.keep(progress -> progress.withoutExercise(state.item.ids()));
            state.report = null;
            state.solution = "";
            state.pane = ExerciseState.Pane.TASK;
            takeProgress();
            read();
            host.tell("Begun anew", "Your earlier file is kept as `" + kept + "`.");
        } catch (IOException e) {
            host.tell("Could not begin anew", "Your file could not be written: " + e.getMessage());
        }
    }
}
