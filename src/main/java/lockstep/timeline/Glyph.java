package lockstep.timeline;

import lockstep.trace.Reason;
import lockstep.trace.State;
import lockstep.trace.Timeline;

/** What one cell of a lane can show. Each has a shape of its own, so that nothing depends on colour. */
public enum Glyph {
    NOTHING(' ', ' ', Role.BLANK, ""),
    RUNNING('█', '#', Role.RUNNING, "runs"),
    BRIEF('▎', '|', Role.RUNNING, "runs briefly"),
    /** An asyncio task that has the thread, though the thread does not run: no other task can go on. */
    HOLDS('▒', '&', Role.LOCK, "holds the loop up"),
    /** At work on a core, but not in Python code: C that has let go of the GIL. */
    OUTSIDE('▓', '@', Role.RUNNING, "works without the GIL"),
    /** On a core, but Python itself is starting or ending. */
    PREPARES('╱', '/', Role.READY, "Python starts or ends"),
    TURNS('▚', '%', Role.TURNS, "in turns, zoom in"),
    GIL_WAIT('░', '.', Role.GIL_WAIT, "waits for the GIL"),
    READY('▁', ',', Role.READY, "waits for a core"),
    LOCK('×', 'x', Role.LOCK, "waits for a lock"),
    IO('~', '~', Role.IO, "waits for I/O"),
    SLEEP('·', 'z', Role.SLEEP, "sleeps"),
    JOIN('─', '-', Role.JOIN, "waits for a thread to end"),
    QUEUE('═', '=', Role.OTHER_WAIT, "waits at a queue"),
    CONDITION(':', ':', Role.OTHER_WAIT, "waits for an event"),
    START('›', '>', Role.OTHER_WAIT, "waits for a start"),
    OTHER('╌', '_', Role.OTHER_WAIT, "waits"),
    /** An asyncio task that is suspended. */
    AWAITS('┈', ';', Role.SLEEP, "awaits");

    private final char unicode;
    private final char ascii;
    private final Role role;
    private final String meaning;

    Glyph(char unicode, char ascii, Role role, String meaning) {
        this.unicode = unicode;
        this.ascii = ascii;
        this.role = role;
        this.meaning = meaning;
    }

    public char character(boolean inAscii) {
        return inAscii ? ascii : unicode;
    }

    public Role role() {
        return role;
    }

    /** For the legend. */
    public String meaning() {
        return meaning;
    }

    /** In words that fit what this timeline shows. */
    String meaning(Timeline timeline) {
        return this == JOIN && timeline.processes().size() > 1 ? "waits for a thread or process to end" : meaning;
    }

    static Glyph of(State state) {
        return switch (state) {
            case RUNNING -> RUNNING;
            case PREPARING -> PREPARES;
            case WAITING_FOR_GIL -> GIL_WAIT;
            case RUNNABLE -> READY;
            case BLOCKED -> OTHER;
            case NOT_STARTED, FINISHED -> NOTHING;
        };
    }

    static Glyph of(Reason reason) {
        return switch (reason) {
            case LOCK -> LOCK;
            case IO -> IO;
            case SLEEP -> SLEEP;
            case JOIN -> JOIN;
            case QUEUE -> QUEUE;
            case CONDITION -> CONDITION;
            case START -> START;
            case OTHER -> OTHER;
        };
    }
}
