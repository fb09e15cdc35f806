package lockstep.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lockstep.lesson.RunSettings;
import lockstep.repl.Python;
import lockstep.session.Console;
import lockstep.session.Conversation;
import lockstep.session.Program;
import lockstep.session.Result;
import lockstep.session.Session;
import lockstep.trace.Timeline;
import org.jspecify.annotations.Nullable;

/** The prompt's interpreter: a conversation with a session, and sessions of their own for whole programs. */
final class SessionPython implements Python {
    private final RunSettings settings;
    private final Console console;
    private final Path folder;
    private @Nullable Conversation conversation;
    private @Nullable Timeline timeline;
    private volatile @Nullable Runnable interrupt;

    /** @param folder where modules are imported from */
    SessionPython(RunSettings settings, Streams streams, Path folder) {
        this.settings = settings;
        this.folder = folder;
        this.console = new Console() {
            @Override
            public void write(boolean toError, String text) {
                streams.write(toError, text);
            }

            @Override
            public String readLine() {
                return streams.readLine();
            }
        };
    }

    private Conversation conversation() {
        Conversation known = conversation;
        if (known == null) {
            known = new Conversation(Worlds.settings(settings), console, folder);
            conversation = known;
        }
        return known;
    }

    @Override
    public Ending typed(String source) {
        Conversation known = conversation();
        interrupt = known::interrupt;
        return ending(known.typed(source));
    }

    @Override
    public Ending file(String name, String source) {
        Conversation known = conversation();
        interrupt = known::interrupt;
        return ending(known.file(name, source));
    }

    private Ending ending(Conversation.Answer answer) {
        timeline = conversation().timeline();
        return switch (answer.how()) {
            case DONE -> new Ending.Done();
            case RAISED -> new Ending.Raised();
            case STOPPED -> {
                console.write(true, answer.message() + "\n");
                yield new Ending.Stopped();
            }
            case EXIT -> new Ending.Exit(answer.exitStatus());
        };
    }

    @Override
    public Ending program(String name, String source) {
        Session session = new Session(
                new Program(name, source, List.of(), Map.of(), null), Worlds.settings(settings).withTrace(true).withWatch(true), console);
        interrupt = session::interrupt;
        Result result = session.run();
        timeline = result.timeline();
        return switch (result.how()) {
            case FINISHED -> new Ending.Done();
            case FAILED, STUCK, STOPPED -> new Ending.Raised();
        };
    }

    @Override
    public void interrupt() {
        Runnable now = interrupt;
        if (now != null) {
            now.run();
        }
    }

    @Override
    public List<String> names() {
        return conversation().names();
    }

    @Override
    public List<String> attributes(String dottedName) {
        return conversation().attributes(dottedName);
    }

    @Override
    public @Nullable Timeline timeline() {
        return timeline;
    }

    @Override
    public void close() {
        if (conversation != null) {
            conversation.close();
        }
    }
}
