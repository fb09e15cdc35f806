package lockstep.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lockstep.lesson.Lesson;
import lockstep.lesson.Problem;
import lockstep.lesson.Progress;
import lockstep.timeline.Ascii;
import lockstep.tui.terminal.ColourDepth;
import lockstep.tui.terminal.Input;
import lockstep.tui.terminal.Input.Key;
import lockstep.tui.terminal.InputDecoder;
import lockstep.tui.terminal.JLineTerminal;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/**
 * The app: a stack of screens on a terminal. Everything but programs and checks happens on the thread that calls {@link
 * #run}, which gives the terminal back as it was, whatever happens.
 */
public final class App implements Host, AutoCloseable {
    static final int LEAST_COLUMNS = 60;
    static final int LEAST_ROWS = 20;
    private static final long TICK_MILLIS = 100;
    private static final String TOO_SMALL = "Lockstep needs %d x %d characters; this window has %d x %d. Enlarge it, or q.";

    private final AppContext context;
    private final Worker worker = new Worker(this::failed);
    private final Deque<Screen> screens = new ArrayDeque<>();
    private final InputDecoder decoder;
    private final ColourDepth depth;
    private final boolean ascii;
    private final Trouble trouble;
    private Theme theme;
    private @Nullable Overlay overlay;
    private @Nullable Exit exit;
    private @Nullable TerminalScreen screen;
    private @Nullable JLineTerminal terminal;
    private Canvas drawn = new Canvas(1, 1, false);

    public App(AppContext context) {
        this.context = context;
        Map<String, String> environment = context.environment();
        this.depth = ColourDepth.of(environment, context.terminal().getType());
        this.ascii = wantsAscii(context);
        this.theme = Theme.load(themeName(environment), depth);
        this.trouble = new Trouble(context.log());
        NonBlockingReader reader = context.terminal().reader();
        this.decoder = new InputDecoder(reader::read);
        start();
    }

    /** LOCKSTEP_THEME; else what COLORFGBG says about the background, as rxvt and konsole set it; else dark. */
    static String themeName(Map<String, String> environment) {
        String wanted = environment.getOrDefault("LOCKSTEP_THEME", "");
        if (Theme.NAMES.contains(wanted)) {
            return wanted;
        }
        String colours = environment.getOrDefault("COLORFGBG", "");
        String background = colours.substring(colours.lastIndexOf(';') + 1);
        return background.equals("7") || background.equals("15") ? "light" : "dark";
    }

    private static boolean wantsAscii(AppContext context) {
        if (context.environment().containsKey("LOCKSTEP_ASCII")) {
            return Ascii.isWanted(context.environment());
        }
        return !context.terminal().encoding().name().toUpperCase(Locale.ROOT).startsWith("UTF");
    }

    /** Home lies below; above it what was asked for, or, at the very first start, the first lesson. */
    private void start() {
        screens.push(new HomeScreen(this));
        List<Lesson> lessons = context.lessons().all();
        String wanted = context.start();
        if (wanted != null) {
            Optional<Lesson> lesson = context.lessons().find(wanted);
            if (lesson.isPresent()) {
                screens.push(new LessonScreen(this, lesson.get()));
            } else {
                context.exercises().all().stream()
                        .filter(item -> item.ids().contains(wanted) || item.folder().equals(wanted))
                        .findFirst()
                        .ifPresentOrElse(
                                item -> screens.push(new ExerciseScreen(this, item)),
                                () -> tell("Not found", "There is no lesson or exercise `" + wanted + "`."));
            }
        } else if (progress().equals(Progress.NONE) && !lessons.isEmpty()) {
            screens.push(new LessonScreen(this, lessons.get(0)));
        }
        List<String> leftOut = new ArrayList<>(context.lessons().problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList());
        leftOut.addAll(context.exercises().problems());
        if (!leftOut.isEmpty()) {
            String more = leftOut.size() > 1 ? " And %d more: `lockstep list` tells all.".formatted(leftOut.size() - 1) : "";
            tell("Left out, for a mistake in its file", leftOut.getFirst() + more);
        }
        context.progress().takeNotice().ifPresent(notice -> tell("Your progress", notice));
    }

    /** Takes the terminal until the learner leaves, or wants the prompt. May be called again after that. */
    public Exit run() throws IOException {
        exit = null;
        enter();
        try {
            top().resume();
            loop();
        } catch (RuntimeException | Error e) {
            trouble.write(e);
            exit = Exit.QUIT;
            leave();
            context.terminal().writer().println(trouble.sentence());
            context.terminal().writer().flush();
        } finally {
            leave();
        }
        return exit == null ? Exit.QUIT : exit;
    }

    private void loop() throws IOException {
        boolean changed = true;
        while (exit == null) {
            changed |= worker.deliver();
            changed |= top().tick();
            if (terminal != null && terminal.takeResized()) {
                changed = true;
            }
            if (terminal != null && terminal.isInterrupted()) {
                exit = Exit.INTERRUPTED;
                return;
            }
            if (changed) {
                draw();
            }
            Input input = decoder.read(TICK_MILLIS);
            changed = input != null;
            if (input != null) {
                take(input);
            }
        }
    }

    // ---- the terminal ----

    private void enter() throws IOException {
        if (screen == null) {
            JLineTerminal ours = new JLineTerminal(context.terminal());
            TerminalScreen made = new TerminalScreen(ours);
            made.startScreen();
            made.setCursorPosition(null);
            terminal = ours;
            screen = made;
        }
    }

    private void leave() throws IOException {
        TerminalScreen taken = screen;
        screen = null;
        terminal = null;
        if (taken != null) {
            // false: typed ahead stays for whoever comes next.
            taken.stopScreen(false);
        }
    }

    private void draw() throws IOException {
        TerminalScreen target = screen;
        if (target == null) {
            return;
        }
        // Lanterna's screen hears of a new size only when somebody asks its terminal for it.
        target.getTerminal().getTerminalSize();
        TerminalSize resized = target.doResizeIfNecessary();
        TerminalSize size = target.getTerminalSize();
        Canvas canvas = new Canvas(size.getColumns(), size.getRows(), ascii);
        draw(canvas);
        drawn = canvas;
        for (int row = 0; row < canvas.height(); row++) {
            for (int column = 0; column < canvas.width(); column++) {
                int codePoint = canvas.codePointAt(column, row);
                if (codePoint == 0) {
                    continue;
                }
                target.setCharacter(column, row, theme.character(
                        codePoint, canvas.inkAt(column, row), canvas.selectedAt(column, row)));
            }
        }
        target.refresh(resized == null ? RefreshType.DELTA : RefreshType.COMPLETE);
    }

    /** The whole picture; pure but for scroll positions that learn their room. */
    void draw(Canvas canvas) {
        if (canvas.width() < LEAST_COLUMNS || canvas.height() < LEAST_ROWS) {
            String text = TOO_SMALL.formatted(LEAST_COLUMNS, LEAST_ROWS, canvas.width(), canvas.height());
            List<Line> lines = Flow.plain(text, Math.max(1, canvas.width()), Ink.TEXT);
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).draw(canvas, 0, i);
            }
            return;
        }
        top().draw(canvas);
        StatusLine.draw(canvas, top().hints());
        Overlay over = overlay;
        if (over != null) {
            over.draw(canvas);
        }
    }

    // ---- input ----

    void take(Input input) {
        switch (input) {
            case Key key -> press(key);
            case Input.Click click -> {
                Key key = drawn.keyAt(click.column(), click.row());
                if (key != null) {
                    press(key);
                } else if (overlay == null) {
                    top().click(click.column(), click.row());
                }
            }
            case Input.Wheel wheel -> {
                if (overlay == null) {
                    top().wheel(wheel.lines());
                }
            }
            case Input.Paste ignored -> {}
            case Input.Resized ignored -> {}
            case Input.Closed ignored -> exit = Exit.QUIT;
        }
    }

    private void press(Key key) {
        if (key.control() && key.codePoint() == 'c') {
            if (worker.isBusy()) {
                worker.stop();
            } else {
                exit = Exit.QUIT;
            }
            return;
        }
        if (drawn.width() < LEAST_COLUMNS || drawn.height() < LEAST_ROWS) {
            if (key.is('q')) {
                exit = Exit.QUIT;
                return;
            }
        }
        Overlay over = overlay;
        if (over != null) {
            if (over.asks()) {
                if (key.is('y') || key.is('n') || key.is(Key.Name.ESCAPE)) {
                    overlay = null;
                    if (key.is('y')) {
                        over.yes().run();
                    }
                }
            } else {
                overlay = null;
            }
            return;
        }
        if (key.is('?') || key.is(Key.Name.FUNCTION) && key.codePoint() == 1) {
            overlay = Overlay.help(top().help());
        } else if (key.is('t')) {
            theme = Theme.load(theme.name().equals("dark") ? "light" : "dark", depth);
        } else if (!key.is(Key.Name.UNKNOWN)) {
            top().key(key);
        }
    }

    private Screen top() {
        Screen top = screens.peek();
        if (top == null) {
            throw new IllegalStateException("home is never left but for good");
        }
        return top;
    }

    // ---- what screens ask for ----

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
        context.progress().takeNotice().ifPresent(notice -> tell("Your progress", notice));
    }

    @Override
    public void open(Screen screen) {
        screens.push(screen);
    }

    @Override
    public void back() {
        if (screens.size() == 1) {
            exit = Exit.QUIT;
            return;
        }
        worker.stop();
        screens.pop();
        top().resume();
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
        worker.start(work, progress, done);
    }

    @Override
    public void stopWork() {
        worker.stop();
    }

    @Override
    public void tell(String title, String text) {
        overlay = Overlay.message(title, text);
    }

    @Override
    public void confirm(String question, Runnable yes) {
        overlay = Overlay.question(question, yes);
    }

    @Override
    public void edit(Path file, Runnable after) {
        try {
            leave();
            String problem = new Editor(context.terminal(), context.environment()).open(file);
            enter();
            if (!problem.isEmpty()) {
                tell("The editor", problem);
            }
            after.run();
        } catch (IOException e) {
            trouble.write(e);
            throw new UncheckedIOException(e);
        }
    }

    private void failed(Throwable error) {
        trouble.write(error);
        top().workFailed();
        tell("Something went wrong in Lockstep", trouble.sentence());
    }

    @Override
    public void close() {
        worker.close();
    }
}
