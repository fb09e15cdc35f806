package lockstep.cli;

import java.io.IOException;
import java.util.Map;
import lockstep.timeline.Ascii;
import org.jline.terminal.Terminal;

/** What a picture in text may use: columns, colours, characters. */
record Paper(int width, boolean colour, boolean ascii) {
    private static final int USUAL_WIDTH = 80;

    static Paper of(Surroundings around) {
        Map<String, String> environment = around.environment();
        boolean ascii = Ascii.isWanted(environment);
        boolean colour = around.isTerminal()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Paper(width(around), colour, ascii);
    }

    private static int width(Surroundings around) {
        String columns = around.environment().getOrDefault("COLUMNS", "");
        if (columns.matches("[1-9][0-9]{1,3}")) {
            return Integer.parseInt(columns);
        }
        if (!around.isTerminal()) {
            return USUAL_WIDTH;
        }
        try (Terminal terminal = Terminals.open()) {
            return terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_WIDTH;
        } catch (IOException e) {
            return USUAL_WIDTH;
        }
    }
}
