package lockstep.tui;

import java.util.List;
import lockstep.tui.terminal.Input.Key;

/** Lessons and exercises with progress. */
final class HomeScreen implements Screen {
    private final Host host;
    private HomeState state;

    HomeScreen(Host host) {
        this.host = host;
        this.state = read();
    }

    private HomeState read() {
        return new HomeState(host.context().lessons().all(), host.context().exercises().all(), host.progress());
    }

    @Override
    public void resume() {
        int chosen = state.chosen;
        state = read();
        if (chosen < state.entries.size() && !state.isDone(chosen)) {
            state.chosen = chosen;
        }
    }

    @Override
    public void draw(Canvas canvas) {
        HomeView.draw(state, canvas);
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(Key.Name.ENTER, "Enter", "open", 0),
                Hint.of(Key.Name.DOWN, "↑↓", "choose", 3),
                Hint.of('p', "Python prompt", 2),
                Hint.of('?', "help", 1),
                Hint.of('q', "quit", 1));
    }

    @Override
    public HelpPage help() {
        return new HelpPage("Home", "Lessons are read in order, but nothing keeps you from jumping.", List.of(
                HelpPage.entry("↑ ↓", "choose a lesson or an exercise"),
                HelpPage.entry("Enter", "open it where you left off"),
                HelpPage.entry("p", "a Python prompt to try things out"),
                HelpPage.entry("t", "dark or light colours"),
                HelpPage.entry("q, Esc", "leave; your progress is kept"),
                HelpPage.entry("✓ ● ○", "done, begun, new")));
    }

    @Override
    public void key(Key key) {
        switch (key.name()) {
            case UP -> choose(state.chosen - 1);
            case DOWN -> choose(state.chosen + 1);
            case HOME -> choose(0);
            case END -> choose(state.entries.size() - 1);
            case PAGE_DOWN -> choose(state.chosen + 8);
            case PAGE_UP -> choose(state.chosen - 8);
            case ENTER, RIGHT -> open();
            case ESCAPE -> host.back();
            case FUNCTION -> {
                if (key.codePoint() >= 100) {
                    boolean again = state.chosen == key.codePoint() - 100;
                    choose(key.codePoint() - 100);
                    if (again) {
                        open();
                    }
                }
            }
            default -> {
                if (key.is('j')) {
                    choose(state.chosen + 1);
                } else if (key.is('k')) {
                    choose(state.chosen - 1);
                } else if (key.is('p')) {
                    host.exit(Exit.PROMPT);
                } else if (key.is('q')) {
                    host.exit(Exit.QUIT);
                }
            }
        }
    }

    private void choose(int index) {
        state.chosen = Math.clamp(index, 0, Math.max(0, state.entries.size() - 1));
    }

    private void open() {
        if (state.entries.isEmpty()) {
            return;
        }
        switch (state.entries.get(state.chosen)) {
            case HomeState.Entry.OfLesson entry -> host.open(new LessonScreen(host, entry.lesson()));
            case HomeState.Entry.OfExercise entry -> host.open(new ExerciseScreen(host, entry.item()));
        }
    }
}
