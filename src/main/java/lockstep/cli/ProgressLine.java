package lockstep.cli;

/**
 * Says on stderr how far long work is, where a person sees that; a file or a pipe gets nothing. Ctrl-C ends it as it ends
 * any command.
 */
final class ProgressLine {
    private static final String BEGIN = "\r\033[K";

    private final Surroundings around;
    private boolean shown;

    ProgressLine(Surroundings around) {
        this.around = around;
    }

    void show(String text) {
        if (shown || around.isErrorTerminal().getAsBoolean()) {
            around.err().print(BEGIN + text);
            around.err().flush();
            shown = true;
        }
    }

    /** Before anything else is printed. */
    void clear() {
        if (shown) {
            around.err().print(BEGIN);
            around.err().flush();
            shown = false;
        }
    }
}
