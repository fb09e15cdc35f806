package lockstep.repl;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** A program's text on the terminal, and its {@code input()} from there. */
final class TerminalStreams implements Python.Streams {
    private final Terminal terminal;
    private @Nullable LineReader reader;
    /** What stands on the line the cursor is in: {@code input()}'s own prompt. */
    private final StringBuilder unfinished = new StringBuilder();

    TerminalStreams(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void write(boolean toError, String text) {
        int lineBreak = text.lastIndexOf('\n');
        if (lineBreak >= 0) {
            unfinished.setLength(0);
        }
        unfinished.append(text, lineBreak + 1, text.length());
        terminal.writer().write(text);
        terminal.writer().flush();
    }

    /** Ends a line that a program left open, so that the prompt begins at the left. */
    synchronized void freshLine() {
        if (!unfinished.isEmpty()) {
            write(false, "\n");
        }
    }

    @Override
    public String readLine() {
        LineReader known = reader;
        if (known == null) {
            known = LineReaderBuilder.builder().terminal(terminal).build();
            known.setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
            known.setVariable(LineReader.DISABLE_HISTORY, true);
            reader = known;
        }
        String prompt = unfinished.toString();
        unfinished.setLength(0);
        terminal.writer().write("\r");
        try {
            return known.readLine(prompt) + "\n";
        } catch (EndOfFileException e) {
            return "";
        } catch (UserInterruptException e) {
            terminal.raise(Terminal.Signal.INT);
            return "\n";
        }
    }
}
