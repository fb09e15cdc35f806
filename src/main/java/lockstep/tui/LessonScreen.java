package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lockstep.lesson.Lesson;
import lockstep.lesson.Progress;
import lockstep.lesson.Step;
import lockstep.tui.terminal.Input.Key;

/** Reading a lesson: predict, run, answer, go on. */
final class LessonScreen implements Screen {
    private final Host host;
    private final LessonState state;

    LessonScreen(Host host, Lesson lesson) {
        this(host, lesson, whereLeftOff(lesson, host.progress()));
    }

    LessonScreen(Host host, Lesson lesson, int step) {
        this.host = host;
        this.state = new LessonState(lesson, step, host.progress(), host.context().exercises().all());
        keepPosition();
    }

    private static int whereLeftOff(Lesson lesson, Progress progress) {
        Progress.Position position = progress.position();
        boolean here = position != null && HomeState.matches(lesson, position.lesson()) && !progress.isFinished(lesson);
        return here ? position.step() : 0;
    }

    @Override
    public void draw(Canvas canvas) {
        LessonView.draw(state, canvas);
    }

    @Override
    public void resume() {
        state.read(host.progress());
    }

    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        Choice choice = state.choice;
        boolean open = choice != null && choice.isOpen();
        hints.add(Hint.of(Key.Name.ENTER, "Enter", enterLabel(open), 0));
        if (open) {
            hints.add(new Hint("1-" + choice.count(), state.choiceInSight ? "answer" : "answers", Key.of(Key.Name.DOWN), 1));
        } else if (state.page().doing() instanceof Step.Demo || state.page().doing() instanceof Step.ExerciseLink) {
            hints.add(Hint.of('n', state.isLast() ? "finish" : "next", 1));
        }
        if (!state.scroll.atEnd() && !open) {
            hints.add(new Hint("Space", "read on", Key.of(' '), 2));
        }
        if (state.page > 0) {
            hints.add(Hint.of(Key.Name.LEFT, "←", "back", 3));
        }
        hints.add(Hint.of('?', "help", 2));
        hints.add(Hint.of(Key.Name.ESCAPE, "Esc", "home", 4));
        return hints;
    }

    private String enterLabel(boolean open) {
        if (open && state.choice != null && state.choice.pointed < 0 && !state.scroll.atEnd()) {
            return "read on";
        }
        return switch (state.page().doing()) {
            case Step.Demo ignored -> open ? "choose and run" : state.demoRun ? "run again" : "run";
            case Step.Ask ignored when open -> "choose";
            case Step.ExerciseLink ignored when !state.exercisePassed -> "open";
            case null, default -> state.isLast() ? "finish" : "next";
        };
    }

    @Override
    public HelpPage help() {
        return new HelpPage("Reading a lesson",
                "Before a program runs you say what you expect. That is asked once only: those who predict first understand"
                        + " more of what they see.",
                List.of(
                        HelpPage.entry("Enter", "choose, run, or turn the page"),
                        HelpPage.entry("↑ ↓", "point at an answer, or scroll"),
                        HelpPage.entry("1 2 3 …", "answer at once"),
                        HelpPage.entry("Space", "read on"),
                        HelpPage.entry("n, →", "next page, without doing what is here"),
                        HelpPage.entry("b, ←", "page before"),
                        HelpPage.entry("p", "a Python prompt"),
                        HelpPage.entry("t", "dark or light colours"),
                        HelpPage.entry("Esc", "home; you come back to this page")));
    }

    @Override
    public void key(Key key) {
        Choice choice = state.choice;
        boolean open = choice != null && choice.isOpen();
        switch (key.name()) {
            case ESCAPE -> host.back();
            case ENTER -> enter();
            case LEFT, BACKSPACE -> turn(-1);
            case RIGHT -> turn(1);
            case PAGE_DOWN -> state.scroll.page(1);
            case PAGE_UP -> state.scroll.page(-1);
            case HOME -> state.scroll.top();
            case END -> state.scroll.by(Integer.MAX_VALUE / 2);
            case DOWN -> down();
            case UP -> up();
            default -> {
                int option = key.name() == Key.Name.CHARACTER ? key.codePoint() - '1' : -1;
                if (open && option >= 0 && option < choice.count() && !key.alt()) {
                    boolean seen = state.choiceInSight;
                    choice.pointed = option;
                    // Nobody answers what he cannot see: the first press brings the answers into sight.
                    if (seen) {
                        enter();
                    }
                } else if (key.is(' ')) {
                    state.scroll.page(1);
                } else if (key.is('n')) {
                    turn(1);
                } else if (key.is('b')) {
                    turn(-1);
                } else if (key.is('j')) {
                    down();
                } else if (key.is('k')) {
                    up();
                } else if (key.is('o') && state.page().doing() instanceof Step.ExerciseLink link) {
                    open(link);
                } else if (key.is('p')) {
                    host.exit(Exit.PROMPT);
                }
            }
        }
    }

    @Override
    public void wheel(int lines) {
        state.scroll.by(lines);
    }

    private void down() {
        Choice choice = state.choice;
        if (choice != null && choice.isOpen() && (choice.pointed >= 0 || state.scroll.atEnd())) {
            choice.pointed = Math.min(choice.pointed + 1, choice.count() - 1);
        } else {
            state.scroll.by(2);
        }
    }

    private void up() {
        Choice choice = state.choice;
        if (choice != null && choice.isOpen() && choice.pointed > 0) {
            choice.pointed--;
        } else {
            if (choice != null) {
                choice.pointed = -1;
            }
            state.scroll.by(-2);
        }
    }

    private void enter() {
        Choice choice = state.choice;
        if (choice != null && choice.isOpen()) {
            if (choice.pointed < 0) {
                if (state.scroll.atEnd()) {
                    choice.pointed = 0;
                } else {
                    state.scroll.page(1);
                }
                return;
            }
            choice.answer(choice.pointed);
            Progress.Answer given = choice.answer;
            if (given != null) {
                host.keep(progress -> progress.withAnswer(choice.question.id(), given));
            }
        } else if (!(state.page().doing() instanceof Step.Demo) && !state.scroll.atEnd()) {
            state.scroll.page(1);
            return;
        }
        switch (state.page().doing()) {
            case Step.Demo demo -> run(demo);
            case Step.ExerciseLink link when !state.exercisePassed -> open(link);
            case Step.Ask ignored -> {
                if (choice != null && choice.pointed < 0) {
                    turn(1);
                } else {
                    if (choice != null) {
                        choice.pointed = -1;
                    }
                    state.showReply = true;
                }
            }
            case null, default -> turn(1);
        }
    }

    private void run(Step.Demo demo) {
        host.keep(progress -> progress.withDemoRun(demo.id()));
        Choice choice = state.choice;
        DemoState run = new DemoState(
                demo.id(), demo.code(), demo.settings(), choice, demo.show().contains(Step.Show.EVENTS));
        if (demo.show().equals(Set.of(Step.Show.OUTPUT))) {
            run.withoutTimeline();
        }
        host.open(new DemoScreen(
                host,
                run,
                (settings, control) -> host.context().runner().run(demo.id() + ".py", demo.code(), settings, control),
                () -> turn(1)));
    }

    private void open(Step.ExerciseLink link) {
        Optional<Exercises.Item> item = state.exercise(link);
        if (item.isPresent()) {
            host.open(new ExerciseScreen(host, item.get()));
        } else {
            host.tell("No such exercise", "This lesson links to `" + link.exercise() + "`, which is not there.");
        }
    }

    private void turn(int by) {
        if (by > 0 && state.isLast()) {
            finish();
            return;
        }
        if (by < 0 && state.page == 0) {
            return;
        }
        state.turnTo(state.page + by, host.progress());
        keepPosition();
    }

    private void finish() {
        Lesson lesson = state.lesson;
        host.keep(progress -> progress.withFinished(lesson.id()));
        Optional<Lesson> next = host.context().lessons().after(lesson);
        host.home();
        host.tell(lesson.title() + ": done",
                "You predicted %d of %d right. ".formatted(
                                host.progress().rightAnswers(lesson), lesson.questions().count())
                        + next.map(following -> "Next comes **" + following.title() + "**.")
                                .orElse("That was the last lesson; the exercises are still there to be broken."));
    }

    private void keepPosition() {
        host.keep(progress -> progress.withPosition(state.lesson.id(), state.page().step()));
    }
}
