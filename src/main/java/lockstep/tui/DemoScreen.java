package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.lesson.RunSettings;
import lockstep.timeline.TimelineRenderer;
import lockstep.timeline.View;
import lockstep.tui.terminal.Input.Key;
import org.jspecify.annotations.Nullable;

/** A program that runs, and runs again when its world is changed. */
final class DemoScreen implements Screen {
    private final Host host;
    private final DemoState state;
    private final DemoRunner.OfOne runner;
    private final @Nullable Runnable goOn;

    /** @param goOn what Enter does after leaving this screen; null when it only leaves */
    DemoScreen(Host host, DemoState state, DemoRunner.OfOne runner, @Nullable Runnable goOn) {
        this.host = host;
        this.state = state;
        this.runner = runner;
        this.goOn = goOn;
        run();
    }

    private void run() {
        state.running = true;
        state.progress = "";
        RunSettings settings = state.settings;
        host.work(
                control -> runner.run(settings, control),
                progress -> state.progress = progress,
                state::show);
    }

    @Override
    public void workFailed() {
        state.running = false;
        if (state.result == null) {
            host.back();
        }
    }

    @Override
    public void draw(Canvas canvas) {
        DemoView.draw(state, canvas);
    }

    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        if (state.running) {
            hints.add(Hint.of(Key.Name.ESCAPE, "Esc", "stop", 0));
            hints.add(Hint.of('?', "help", 1));
            return hints;
        }
        if (goOn != null) {
            hints.add(Hint.of(Key.Name.ENTER, "Enter", "go on", 0));
        }
        boolean real = state.settings.isReal();
        hints.add(Hint.of('w', real ? "simulate" : "for real", 1));
        if (real) {
            hints.add(Hint.of('r', "again", 2));
        } else {
            hints.add(Hint.of('c', "cores", 2));
        }
        hints.add(Hint.of('g', "GIL", 2));
        hints.add(Hint.of('i', "interval", 4));
        if (state.usesNetwork()) {
            hints.add(Hint.of('l', "latency", 4));
        }
        hints.add(state.timelineWanted
                ? Hint.of('+', "zoom", 3)
                : Hint.of(Key.Name.TAB, "Tab", "timeline", 2));
        hints.add(Hint.of('?', "help", 1));
        if (goOn == null) {
            hints.add(Hint.of(Key.Name.ESCAPE, "Esc", "back", 1));
        }
        return hints;
    }

    @Override
    public HelpPage help() {
        List<HelpPage.Entry> entries = new ArrayList<>();
        entries.add(HelpPage.entry("Enter", goOn == null ? "back" : "go on with the lesson"));
        entries.add(HelpPage.entry("w", "the other world: simulated time, or real Java threads"));
        entries.add(HelpPage.entry("c  g", "number of cores, kind of GIL; runs at once"));
        entries.add(HelpPage.entry("i  l  s", "switch interval, latency of the network, seed; runs at once"));
        entries.add(HelpPage.entry("r  d", "run again, run as the lesson had it"));
        entries.add(HelpPage.entry("← →", "look at one moment; Shift or Ctrl moves farther"));
        entries.add(HelpPage.entry("+ - 0", "zoom in, out, show all"));
        entries.add(HelpPage.entry(", .", "move the window"));
        entries.add(HelpPage.entry("↑ ↓", "scroll what has the focus"));
        entries.add(HelpPage.entry("o", "by time, or by order: each event one column"));
        entries.add(HelpPage.entry("Tab", "timeline, output, program"));
        entries.add(HelpPage.entry("Esc", "stop what runs; else back"));
        return new HelpPage(
                "A run",
                "A row for each thread. A full block runs, other signs wait: the legend names those in sight.",
                entries);
    }

    @Override
    public void key(Key key) {
        if (state.running) {
            if (key.is(Key.Name.ESCAPE)) {
                host.stopWork();
                if (state.result == null) {
                    host.back();
                }
            } else if (key.name() == Key.Name.CHARACTER) {
                change(key.codePoint()); // what runs is given up for what is wanted now
            }
            return;
        }
        boolean far = key.control() || key.alt();
        switch (key.name()) {
            case ESCAPE -> host.back();
            case ENTER -> {
                host.back();
                if (goOn != null) {
                    goOn.run();
                }
            }
            case TAB -> state.nextPane(1);
            case BACK_TAB -> state.nextPane(-1);
            case LEFT -> state.moveCursor(far ? -0.1 : -step());
            case RIGHT -> state.moveCursor(far ? 0.1 : step());
            case UP -> scroll(-1);
            case DOWN -> scroll(1);
            case PAGE_UP -> scroll(-8);
            case PAGE_DOWN -> scroll(8);
            case CHARACTER -> letter(key);
            default -> {}
        }
    }

    /** One column. */
    private double step() {
        if (state.axis == lockstep.timeline.Axis.ORDER) {
            return 1.0 / state.window.length();
        }
        return 1.0 / Math.max(20, state.timelineWidth - 30);
    }

    private void letter(Key key) {
        switch (key.codePoint()) {
            case '+', '=' -> state.zoom(2);
            case '-' -> state.zoom(0.5);
            case '0' -> state.resetView();
            case ',' -> state.pan(-0.5);
            case '.' -> state.pan(0.5);
            case 'o' -> state.otherAxis();
            case 'k' -> scroll(-1);
            case 'j' -> scroll(1);
            default -> change(key.codePoint());
        }
    }

    private void change(int letter) {
        RunSettings settings = state.settings;
        RunSettings changed =
                switch (letter) {
                    case 'w' -> Settings.otherWorld(settings);
                    case 'c' -> Settings.moreCores(settings);
                    case 'g' -> Settings.otherProfile(settings);
                    case 'i' -> Settings.otherInterval(settings);
                    case 'l' -> latency(settings);
                    case 's' -> Settings.nextSeed(settings);
                    default -> settings;
                };
        boolean again = letter == 'r';
        if (letter == 'd') {
            changed = state.asGiven;
            again = true;
        }
        if (again || !changed.equals(settings)) {
            state.settings = changed;
            run();
        }
    }

    private RunSettings latency(RunSettings settings) {
        if (state.usesNetwork()) {
            return Settings.otherLatency(settings);
        }
        host.tell("No network here", "`l` makes the network slower or quicker, and this program does not use it."
                + " What it waits for is in its text.");
        return settings;
    }

    private void scroll(int rows) {
        switch (state.pane) {
            case OUTPUT -> state.output.by(rows);
            case CODE -> state.codeScroll.by(rows);
            case TIMELINE -> state.firstRow = Math.max(0, Math.min(state.firstRow + rows, state.timeline().lanes().size()));
        }
    }

    @Override
    public void wheel(int lines) {
        scroll(lines);
    }

    @Override
    public void click(int column, int row) {
        int x = column - state.timelineLeft;
        int y = row - state.timelineTop;
        if (state.running || x < 0 || x >= state.timelineWidth || y < 0 || y >= state.timelineHeight) {
            return;
        }
        View view = DemoView.view(state, state.timelineWidth, state.timelineHeight, false);
        if (x >= TimelineRenderer.laneColumn(state.timeline(), view)) {
            state.cursor = TimelineRenderer.positionAt(state.timeline(), view, x);
        }
    }
}
