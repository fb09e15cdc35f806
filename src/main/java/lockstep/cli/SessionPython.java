package lockstep.cli;

import java.nio.file.Path;
import java.util.List;
import lockstep.lesson.RunSettings;
import lockstep.repl.Python;
import lockstep.session.Console;
import lockstep.session.Conversation;
import lockstep.trace.Timeline;
import org.jspecify.annotations.Nullable;

/** The prompt's interpreter: a conversation with a session. */
final class SessionPython implements Python {
    private final Conversation conversation;
    private boolean used;

    /** @param folder where modules are imported from */
    SessionPython(RunSettings settings, Streams streams, Path folder) {
        conversation = new Conversation(
                Worlds.settings(settings),
                new Console() {
                    @Override
                    public void write(boolean toError, String text) {
                        streams.write(toError, text);
                    }

                    @Override
                    public String readLine() {
                        return streams.readLine();
                    }
                },
                folder);
    }

    @Override
    public Ending typed(String source) {
        return ending(conversation.typed(source));
    }

    @Override
    public Ending file(String name, String source) {
        return ending(conversation.file(name, source));
    }

    private Ending ending(Conversation.Answer answer) {
        used = true;
        return switch (answer.how()) {
            case DONE -> new Ending.Done();
            case RAISED -> new Ending.Raised();
            case STOPPED -> new Ending.Stopped(answer.message());
            case EXIT -> new Ending.Exit(answer.exitStatus());
        };
    }

    @Override
    public void interrupt() {
        conversation.interrupt();
    }

    @Override
    public List<String> names() {
        return conversation.names();
    }

    @Override
    public List<String> attributes(String dottedName) {
        return conversation.attributes(dottedName);
    }

    @Override
    public @Nullable Timeline timeline() {
        return used ? conversation.timeline() : null;
    }
}
