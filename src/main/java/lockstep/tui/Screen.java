package lockstep.tui;

import java.util.List;
import lockstep.tui.terminal.Input.Key;

/** One full screen: its state, how it is drawn, and what keys do. */
interface Screen {
    /** Everything but the status line. */
    void draw(Canvas canvas);

    /** For the status line, in the order shown. */
    List<Hint> hints();

    HelpPage help();

    /** Esc comes here first; a screen without a use for it lets the host go {@link Host#back}. */
    void key(Key key);

    /** Something was clicked that is no key. */
    default void click(int column, int row) {}

    default void wheel(int lines) {
        Key key = Key.of(lines < 0 ? Key.Name.UP : Key.Name.DOWN);
        for (int i = 0; i < Math.abs(lines); i++) {
            key(key);
        }
    }

    /** Called several times a second. @return whether something changed that must be drawn */
    default boolean tick() {
        return false;
    }

    /** What it had asked the host to do failed, by no fault of the learner's; the host says so. */
    default void workFailed() {}

    /** The learner is back from another screen, an editor or the prompt. */
    default void resume() {}
}
