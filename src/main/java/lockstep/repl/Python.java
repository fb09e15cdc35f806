package lockstep.repl;

import java.util.List;
import lockstep.lesson.RunSettings;
import lockstep.trace.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The interpreter behind a prompt: its names stay from one statement to the next. Used by one Java thread, except for
 * {@link #interrupt}.
 */
public interface Python {
    /**
     * Runs what was typed, as Python's own prompt does: the value of an expression is shown and kept as {@code _}, an
     * exception is printed.
     */
    Ending typed(String source);

    /** Runs a file in the same module, as {@code python -i} does. */
    Ending file(String name, String source);

    /** Runs a program of its own, which shares nothing with the module, to the end of all its threads. */
    Ending program(String name, String source);

    /** As Ctrl-C: what runs gets a KeyboardInterrupt. From any Java thread; nothing happens when nothing runs. */
    void interrupt();

    /** The names that can be used now: those of the module and the built-in ones. */
    List<String> names();

    /**
     * The attributes of what a dotted name stands for; empty when it stands for nothing. Looks only, and runs none of
     * the program.
     */
    List<String> attributes(String dottedName);

    /** Of what ran last; null before the first. */
    @Nullable Timeline timeline();

    /** Ends the interpreter. */
    void close();

    /** How it went. */
    sealed interface Ending {
        record Done() implements Ending {}

        /** An exception, which has been printed. */
        record Raised() implements Ending {}

        /** The interpreter came to its end by a budget, or a fault of ours; people have been told why. */
        record Stopped() implements Ending {}

        /** {@code exit()}: the prompt is to be left. */
        record Exit(int status) implements Ending {}
    }

    /** Where a program's text goes, and where its input comes from. */
    interface Streams {
        void write(boolean toError, String text);

        /** One line with its line break; empty at the end of input. */
        String readLine();
    }

    /** Starts interpreters. */
    @FunctionalInterface
    interface Starter {
        Python start(RunSettings settings, Streams streams);
    }
}
