package lockstep.tui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lockstep.lesson.Lessons;
import lockstep.lesson.Progress;
import lockstep.lesson.ProgressFile;
import lockstep.tui.terminal.Input.Key;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jspecify.annotations.Nullable;

/** An app without a terminal: work is done at once, or, when told so, not before {@link #finishWork}. */
final class FakeHost implements Host {
    final Deque<Screen> screens = new ArrayDeque<>();
    final FakeRunner runner = new FakeRunner();
    final AppContext context;
    boolean slow;
    @Nullable Runnable pending;
    @Nullable RunControl control;
    @Nullable Exit exit;
    String told = "";
    @Nullable Runnable yes;

    FakeHost(Path folder) throws Exception {
        Path root = Path.of(FakeHost.class.getResource("lessons").toURI()).getParent();
        Terminal terminal = new DumbTerminal("test", "dumb", new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(), StandardCharsets.UTF_8);
        context = new AppContext(terminal, Lessons.load(root), ProgressFile.open(folder.resolve("progress.json")),
                new FakeExercises(folder), runner, null, Map.of(), folder.resolve("trouble.log"));
        screens.push(new HomeScreen(this));
    }

    Screen top() {
        return screens.peek();
    }

    void type(String keys) {
        keys.chars().forEach(c -> top().key(Key.of(c)));
    }

    void press(Key.Name... names) {
        for (Key.Name name : names) {
            top().key(Key.of(name));
        }
    }

    /** The screen on top, as text, with its status line. */
    String picture(int width, int height) {
        return String.join("\n", canvas(width, height, false).lines());
    }

    Canvas canvas(int width, int height, boolean ascii) {
        Canvas canvas = new Canvas(width, height, ascii);
        top().draw(canvas);
        StatusLine.draw(canvas, top().hints());
        return canvas;
    }

    void finishWork() {
        Runnable work = pending;
        pending = null;
        if (work != null) {
            work.run();
        }
    }

    @Override
    public AppContext context() {
        return context;
    }

    @Override
    public Progress progress() {
        return context.progress().progress();
    }

    @Override
    public void keep(UnaryOperator<Progress> change) {
        context.progress().save(change.apply(progress()));
    }

    @Override
    public void open(Screen screen) {
        screens.push(screen);
    }

    @Override
    public void back() {
        screens.pop();
        if (screens.isEmpty()) {
            exit = Exit.QUIT;
        } else {
            top().resume();
        }
    }

    @Override
    public void home() {
        while (screens.size() > 1) {
            screens.pop();
        }
        top().resume();
    }

    @Override
    public void exit(Exit wanted) {
        exit = wanted;
    }

    @Override
    public <T> void work(Function<RunControl, T> work, Consumer<String> progress, Consumer<T> done) {
        RunControl made = new RunControl(progress);
        control = made;
        pending = () -> done.accept(work.apply(made));
        if (!slow) {
            finishWork();
        }
    }

    @Override
    public void stopWork() {
        if (control != null) {
            control.stop();
        }
    }

    @Override
    public void tell(String title, String text) {
        told = title + ": " + text;
    }

    @Override
    public void confirm(String question, Runnable ifYes) {
        told = question;
        yes = ifYes;
    }

    @Override
    public void edit(Path file, Runnable after) {
        after.run();
    }
}
