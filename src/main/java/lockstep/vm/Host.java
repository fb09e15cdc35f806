package lockstep.vm;

import java.util.List;
import lockstep.compiler.Code;
import org.jspecify.annotations.Nullable;

/** What an interpreter can reach outside itself; a machine in the simulation, never the learner's own. */
public interface Host {
    /** Text for stdout or stderr. */
    void write(boolean toError, String text);

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
