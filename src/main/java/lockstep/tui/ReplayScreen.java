package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.tui.terminal.Input.Key;

/** A failing schedule of an exercise, stepped forward and back. */
final class ReplayScreen implements Screen {
    private final Host host;
    private final ReplayState state;

    /** @param code the learner's file */
    ReplayScreen(Host host, Exercises.Item item, Exercises.Finding finding, Exercises.Schedule schedule, String code) {
        this.host = host;
        this.state = new ReplayState(finding, schedule, code);
        host.work(
                control -> host.context().exercises().replay(item, finding, control),
                progress -> {},
                state.run::show);
    }

    @Override
    public void draw(Canvas canvas) {
        ReplayView.draw(state, canvas);
    }

    /** The steps are known without it; only the timeline stays away. */
    @Override
    public void workFailed() {
        state.run.running = false;
    }

    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(Hint.of(Key.Name.RIGHT, "→", "next step", 0));
        hints.add(Hint.of(Key.Name.LEFT, "←", "step back", 1));
        if (!state.beside) {
            hints.add(Hint.of(Key.Name.TAB, "Tab", state.pane == ReplayState.Pane.STEPS ? "timeline" : "program", 2));
        }
        hints.add(Hint.of('?', "help", 1));
        hints.add(Hint.of(Key.Name.ESCAPE, "Esc", "back", 0));
        return hints;
    }

    @Override
    public HelpPage help() {
        return new HelpPage(
                "A failing schedule",
                "The shortest order of steps found under which the test fails. The letters behind the program's lines say"
                        + " which thread stands there.",
                List.of(
                        HelpPage.entry("→ ↓", "next step (also Enter, Space, j)"),
                        HelpPage.entry("← ↑", "step back (also k)"),
                        HelpPage.entry("Home End", "first step, last step"),
                        HelpPage.entry("Tab", "program and steps, or the timeline"),
                        HelpPage.entry("+ - , .", "zoom the timeline, move its window"),
                        HelpPage.entry("o", "timeline by time, or by order"),
                        HelpPage.entry("Esc", "back to the exercise")));
    }

    @Override
    public void key(Key key) {
        switch (key.name()) {
            case ESCAPE -> host.back();
            case RIGHT, DOWN, ENTER -> state.go(1);
            case LEFT, UP -> state.go(-1);
            case HOME -> state.step = 0;
            case END -> state.go(Integer.MAX_VALUE / 2);
            case TAB, BACK_TAB -> state.pane =
                    state.pane == ReplayState.Pane.STEPS ? ReplayState.Pane.TIMELINE : ReplayState.Pane.STEPS;
            case FUNCTION -> {
                if (key.codePoint() >= 300) {
                    state.step = Math.min(key.codePoint() - 300, state.schedule.steps().size() - 1);
                }
            }
            case CHARACTER -> letter(key.codePoint());
            default -> {}
        }
    }

    private void letter(int letter) {
        switch (letter) {
            case ' ', 'j' -> state.go(1);
            case 'k' -> state.go(-1);
            case '+', '=' -> state.run.zoom(2);
            case '-' -> state.run.zoom(0.5);
            case '0' -> state.run.resetView();
            case ',' -> state.run.pan(-0.5);
            case '.' -> state.run.pan(0.5);
            case 'o' -> state.run.otherAxis();
            default -> {}
        }
    }
}
