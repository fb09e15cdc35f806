package lockstep.tui;

import lockstep.timeline.Role;

/** What a piece of the screen is, which decides how a theme paints it. */
enum Ink {
    TEXT,
    DIM,
    STRONG,
    EMPHASIS,
    ACCENT,
    TITLE,
    HEADING,
    /** The name of what is shown, among those of what could be. */
    TAB,
    QUOTE,
    LINK,
    BORDER,
    STATUS_KEY,
    STATUS_LABEL,
    SIMULATED,
    REAL,
    GOOD,
    BAD,
    WARN,
    SELECTED,
    CODE,
    CODE_KEYWORD,
    CODE_STRING,
    CODE_NUMBER,
    CODE_COMMENT,
    CODE_NAME,
    CODE_BUILTIN,
    /** Code in the middle of a sentence. */
    INLINE_CODE,
    LINE_NUMBER,
    RUNNING,
    TURNS,
    GIL_WAIT,
    WAITING,
    LOCKED,
    SLEEPING,
    HOLDER;

    static Ink of(Role role) {
        return switch (role) {
            case RUNNING -> RUNNING;
            case TURNS -> TURNS;
            case GIL_WAIT -> GIL_WAIT;
            case LOCK -> LOCKED;
            case IO, SLEEP -> SLEEPING;
            case READY, JOIN, OTHER_WAIT -> WAITING;
            case QUEUED -> TURNS;
            case HOLDER, KEY -> HOLDER;
            case GROUP -> STRONG;
            case NOTICE -> WARN;
            case BLANK, LABEL, LINE, SENTENCE -> TEXT;
            case AXIS, TOTAL, LEGEND -> DIM;
        };
    }
}
