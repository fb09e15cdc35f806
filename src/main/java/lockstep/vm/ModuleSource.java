package lockstep.vm;

import lockstep.compiler.Code;
import lockstep.object.ModuleObject;
import org.jspecify.annotations.Nullable;

/** Where imports come from. */
public interface ModuleSource {
    /** What an import found. */
    sealed interface Found {
        /** Written in Java: filled in at once. */
        record Native(ModuleObject module) implements Found {}

        /** Written in Python. */
        record Python(Code code, boolean isPackage, String fileName) implements Found {}

        /** A folder without an {@code __init__.py} (PEP 420). */
        record Folder(String name) implements Found {}
    }

    /** @param name dotted; null when there is no such module */
    @Nullable Found find(Interpreter interpreter, String name);

    /** What to say when there is none: CPython's message, and what would be nearest. */
    String missing(String name);

    /** The same as CPython says it, which is what a program that catches the error reads. */
    static String plainlyMissing(String name) {
        return "No module named '" + name + "'";
    }
}
