package lockstep.tui.terminal;

import java.util.Locale;
import java.util.Map;

/** How many colours a terminal has. */
public enum ColourDepth {
    NONE,
    SIXTEEN,
    INDEXED,
    TRUE;

    /**
     * @param environment the process's: NO_COLOR (no-color.org), COLORTERM, TERM
     * @param type the terminal's, {@code xterm-256color}
     */
    public static ColourDepth of(Map<String, String> environment, String type) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return NONE;
        }
        String term = environment.getOrDefault("TERM", type).toLowerCase(Locale.ROOT);
        String colour = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
        if (term.startsWith("dumb") || term.equals("vt100") || term.equals("vt220") || term.endsWith("-mono")) {
            return NONE;
        }
        if (colour.equals("truecolor") || colour.equals("24bit") || term.contains("direct")) {
            return TRUE;
        }
        return term.contains("256color") ? INDEXED : SIXTEEN;
    }
}
