package lockstep.repl;

import java.util.Optional;
import lockstep.syntax.Parser;
import org.jline.keymap.KeyMap;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.terminal.Terminal;

/** The line editor: Enter ends a statement when our parser says it is one, and else begins a new line of it. */
final class Typing {
    private final LineReader reader;
    private final Optional<String> notice;

    Typing(Terminal terminal, Workbench bench, Verbs verbs) {
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("Lockstep")
                .parser(TypedLine.PARSER)
                .highlighter(new PythonHighlighter(bench.paint.colour()))
                .completer(new PythonCompleter(bench::python, verbs))
                .build();
        reader.setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
        reader.unsetOpt(LineReader.Option.HISTORY_IGNORE_SPACE);
        reader.unsetOpt(LineReader.Option.HISTORY_REDUCE_BLANKS);
        reader.setOpt(LineReader.Option.AUTO_FRESH_LINE);
        reader.unsetOpt(LineReader.Option.INSERT_TAB);
        reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, bench.paint.dim("... "));
        notice = History.attach(reader, bench.context.stateFolder());
        bind("lockstep-enter", this::enter, "\r", "\n");
        bind("lockstep-tab", this::tab, "\t");
    }

    /** Something to tell once, before the first line. */
    Optional<String> notice() {
        return notice;
    }

    String read(String prompt) {
        return reader.readLine(prompt);
    }

    private void bind(String name, Widget widget, String... keys) {
        reader.getWidgets().put(name, widget);
        for (String key : keys) {
            reader.getKeyMaps().get(LineReader.EMACS).bind(new Reference(name), key);
            reader.getKeyMaps().get(LineReader.VIINS).bind(new Reference(name), key);
        }
        // Alt-Enter: a new line wherever one is.
        reader.getKeyMaps().get(LineReader.EMACS).bind((Widget) this::newLine, KeyMap.alt('\r'));
    }

    private boolean enter() {
        String text = reader.getBuffer().toString();
        boolean atEnd = text.substring(reader.getBuffer().cursor()).isBlank();
        if (atEnd ? isReady(text) : !text.contains("\n") && isReady(text)) {
            reader.callWidget(LineReader.ACCEPT_LINE);
            return true;
        }
        return newLine();
    }

    private boolean newLine() {
        String above = reader.getBuffer().upToCursor();
        reader.getBuffer().write("\n" + Indentation.after(above));
        return true;
    }

    private static boolean isReady(String text) {
        return text.isBlank() || Verbs.isVerb(text) || isComplete(text);
    }

    /** Complete, or wrong whatever may follow. Indentation that waits on an empty last line is no line yet. */
    static boolean isComplete(String text) {
        int last = text.lastIndexOf('\n') + 1;
        String typed = text.substring(last).isBlank() ? text.substring(0, last) : text;
        return !(Parser.interactive(typed, "<stdin>") instanceof Parser.Interactive.Incomplete);
    }

    private boolean tab() {
        String above = reader.getBuffer().upToCursor();
        String line = above.substring(above.lastIndexOf('\n') + 1);
        if (line.isBlank()) {
            reader.getBuffer().write(Indentation.tab(line.length()));
        } else {
            reader.callWidget(LineReader.EXPAND_OR_COMPLETE);
        }
        return true;
    }
}
