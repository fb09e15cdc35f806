package lockstep.tui;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lockstep.lesson.Progress;

/** What a screen may ask of the app around it. All on the app's own thread. */
interface Host {
    AppContext context();

    Progress progress();

    /** Changes the learner's progress and keeps it. */
    void keep(UnaryOperator<Progress> change);

    void open(Screen screen);

    /** Leaves the screen on top; leaves the app from the last one. */
    void back();

    /** Leaves all screens but home. */
    void home();

    /** Leaves the terminal to somebody else. */
    void exit(Exit exit);

    /**
     * Does something long on the worker thread. What was being done before is stopped first.
     *
     * @param progress called on the app's thread
     * @param done called on the app's thread with the answer, unless something else has been started since
     */
    <T> void work(Function<RunControl, T> work, Consumer<String> progress, Consumer<T> done);

    /** Stops what the worker does. */
    void stopWork();

    /** Shows a few sentences in a box until a key is pressed. */
    void tell(String title, String text);

    /** Asks before something that is hard to undo. */
    void confirm(String question, Runnable yes);

    /** Opens an editor on a file, waits for it, then calls back. */
    void edit(Path file, Runnable after);
}
