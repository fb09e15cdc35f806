package lockstep.vm;

import java.util.List;
import lockstep.compiler.Code;
import org.jspecify.annotations.Nullable;

/** What an interpreter can reach outside itself; a machine in the simulation, never the learner's own. */
public interface Host {
    /** Text for stdout or stderr. */
    void write(boolean toError, String text);

    /** The program wants what it has written to be seen now. */
    default void flush() {}

    /** One line of stdin with its line break, "" at the end. Virtual time stands still meanwhile. */
    String readLine();

    /** The files the program sees. */
    VirtualFiles files();

    /** {@code sys.argv}. */
    List<String> arguments();

    /** The program itself, for a process that imports it as its parent's main module; null when it has no file. */
    default @Nullable Code mainCode() {
        return null;
    }

    /** What {@code os.cpu_count()} answers, as {@code python -X cpu_count} sets it; 0 for the number of cores. */
    default int workers() {
        return 0;
    }

    /** The program wants to know the number of cores, which {@link #workers} may stand in for. */
    default void askedForWorkers() {}

    /** Rows of the pretend internet that come before the standard ones; empty for none. */
    default String sites() {
        return "";
    }

    /** How many times as long as its table says the pretend internet takes to answer. */
    default double latency() {
        return 1;
    }

    /** A line of a source file for tracebacks, without its break; null when the file is not known. */
    @Nullable String sourceLine(String fileName, int line);

    /**
     * What is added to a line number of this file, so that one number tells line and file where a program has several:
     * 0 for the file that matters most.
     */
    default int lineBase(String fileName) {
        return 0;
    }
}
