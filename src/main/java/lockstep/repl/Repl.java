package lockstep.repl;

import lockstep.lesson.Lesson;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** The prompt: reads, runs, shows, until it is left. */
public final class Repl {
    private final ReplContext context;

    public Repl(ReplContext context) {
        this.context = context;
    }

    /**
     * A conversation on a terminal, which is left as it was found.
     *
     * @param lesson to begin in; null for free play
     * @return the exit status
     */
    public int run(Terminal terminal, @Nullable String lesson) {
        var streams = new TerminalStreams(terminal);
        var bench = new Workbench(context, streams, () -> width(terminal), context.colour());
        var walk = new LessonWalk(bench);
        var verbs = new Verbs(bench, walk);
        var typing = new Typing(terminal, bench, verbs);
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> bench.interrupt());
        try {
            bench.line(context.greeting());
            bench.line(bench.paint.dim(context.settings().header()));
            bench.line(bench.paint.dim("%help shows what else this prompt can do; Ctrl-D leaves."));
            typing.notice().ifPresent(bench::line);
            context.progress().takeNotice().ifPresent(bench::line);
            if (lesson != null) {
                walk.lesson(lesson);
            }
            return converse(bench, walk, verbs, typing, streams);
        } finally {
            bench.close();
            terminal.handle(Terminal.Signal.INT, before);
            terminal.flush();
        }
    }

    private static int converse(
            Workbench bench, LessonWalk walk, Verbs verbs, Typing typing, TerminalStreams streams) {
        while (true) {
            streams.freshLine();
            String text;
            try {
                text = typing.read(prompt(bench, walk.lesson()));
            } catch (UserInterruptException e) {
                bench.line("KeyboardInterrupt");
                continue;
            } catch (EndOfFileException e) {
                return 0;
            }
            if (text.isBlank()) {
                continue;
            }
            if (Verbs.isVerb(text)) {
                verbs.perform(text);
                bench.context.progress().takeNotice().ifPresent(bench::line);
            } else if (isGoodbye(text)) {
                return 0;
            } else if (bench.typed(text) instanceof Python.Ending.Exit(int status)) {
                return status;
            }
        }
    }

    /** As at Python's prompt since 3.13, where the call may be left out. */
    static boolean isGoodbye(String text) {
        return text.strip().matches("(exit|quit)(\\(\\))?");
    }

    /** Free play has Python's own prompt; a lesson's names the lesson. */
    private static String prompt(Workbench bench, @Nullable Lesson lesson) {
        return lesson == null ? ">>> " : bench.paint.accent("[" + lesson.id() + "]") + " >>> ";
    }

    private static int width(Terminal terminal) {
        return terminal.getWidth() > 0 ? terminal.getWidth() : 80;
    }

    /**
     * Without a terminal: stdin is a script of lines, each statement run as if typed, without prompts.
     *
     * @return 0, or 1 when a statement ended with an exception: the rest is not run then
     */
    public int script(Python.Streams streams) {
        return new Script(context, streams).run();
    }
}
