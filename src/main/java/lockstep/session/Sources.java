package lockstep.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lockstep.compiler.Code;
import lockstep.compiler.Compiler;
import lockstep.syntax.Parser;
import lockstep.syntax.PythonSyntaxError;
import lockstep.vm.SyntaxErrors;
import lockstep.vm.Dynamic;
import org.jspecify.annotations.Nullable;

/** A program's texts and what they compile to: compiled once, however often the program runs. */
final class Sources {
    /** Lines of the n-th file beside the main one count from n times this. */
    static final int FILE = lockstep.trace.Span.LINES_OF_A_FILE;

    private static final long MAX_SOURCE = 16L << 20;

    private final Program program;
    private final List<String> fileOrder;
    private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();
    private final Map<String, String[]> lines = new ConcurrentHashMap<>();

    record Compiled(Code code, String shown) {}

    /** @param fileOrder files whose lines are to be told apart, the most important first; empty to number none */
    Sources(Program program, List<String> fileOrder) {
        this.program = program;
        this.fileOrder = List.copyOf(fileOrder);
        lines.put(program.name(), split(program.source()));
    }

    Program program() {
        return program;
    }

    Code main() {
        return compiled.computeIfAbsent("", p -> new Compiled(compile(program.source(), program.name()), program.name()))
                .code();
    }

    /** A module's file, from the program's own files or its folder; null when there is none. */
    @Nullable Compiled find(String path) {
        Compiled known = compiled.get(path);
        if (known != null) {
            return known;
        }
        String source = program.files().get(path);
        String shown = path;
        if (source == null && program.folder() != null) {
            Path file = program.folder().resolve(path).normalize();
            try {
                if (!file.startsWith(program.folder()) || !Files.isRegularFile(file) || Files.size(file) > MAX_SOURCE) {
                    return null;
                }
                source = Files.readString(file, StandardCharsets.UTF_8);
                shown = file.toString();
            } catch (IOException e) {
                return null;
            }
        }
        if (source == null) {
            return null;
        }
        lines.put(shown, split(source));
        Compiled made = new Compiled(compile(source, shown), shown);
        compiled.put(path, made);
        return made;
    }

    /** A module whose text the program wrote as it ran. */
    Compiled written(String shown, String text) {
        lines.put(shown, split(text));
        return new Compiled(compile(text, shown), shown);
    }

    /** Whether modules may be in a folder of the program's own files or of its folder. */
    boolean isFolder(String path) {
        if (program.files().keySet().stream().anyMatch(file -> file.startsWith(path + "/"))) {
            return true;
        }
        if (program.folder() == null) {
            return false;
        }
        Path folder = program.folder().resolve(path).normalize();
        return folder.startsWith(program.folder()) && Files.isDirectory(folder);
    }

    /** What is wrong with the program's own text, in CPython's words; null when it compiles. */
    @Nullable String notPython() {
        try {
            String name = program.name();
            Compiler.compile(Parser.parseModule(program.source(), name), name, Code.Origin.USER, program.source(), 0);
            return null;
        } catch (PythonSyntaxError e) {
            return SyntaxErrors.text(e);
        }
    }

    private static Code compile(String source, String name) {
        try {
            return Compiler.compile(source, name, Code.Origin.USER, 0);
        } catch (PythonSyntaxError e) {
            lockstep.object.PyException raised = Dynamic.syntaxError(e);
            if (e.atEnd()) {
                raised.value.put("offset", 0L);
            }
            throw raised;
        }
    }

    private static String[] split(String source) {
        return source.split("\r\n|\r|\n", -1);
    }

    @Nullable String line(String file, int line) {
        String[] all = lines.get(file);
        return all != null && line >= 1 && line <= all.length ? all[line - 1] : null;
    }

    /** A text that is not a file of the program, for tracebacks: what was typed at a prompt. */
    void remember(String file, String source) {
        lines.put(file, split(source));
    }

    /** -1 for a file whose lines tell nothing. */
    int lineBase(String file) {
        return fileOrder.isEmpty() ? 0 : fileOrder.contains(file) ? fileOrder.indexOf(file) * FILE : -1;
    }

    /** The text of a line numbered with {@link #lineBase}; empty when there is none. */
    String numbered(int line) {
        List<String> order = fileOrder.isEmpty() ? List.of(program.name()) : fileOrder;
        int file = line / FILE;
        String text = file < order.size() ? line(order.get(file), line % FILE) : null;
        return text == null ? "" : text.strip();
    }

    /** {@code line 3}, and of which file when it is not the first. */
    String place(int line) {
        int file = line / FILE;
        return "line " + line % FILE + (file > 0 && file < fileOrder.size() ? " of " + fileOrder.get(file) : "");
    }

    /** All texts, for a fingerprint. */
    List<String> texts() {
        List<String> all = new ArrayList<>();
        all.add(program.source());
        program.files().forEach((name, text) -> {
            all.add(name);
            all.add(text);
        });
        return all;
    }
}
