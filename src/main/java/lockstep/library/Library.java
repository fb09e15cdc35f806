package lockstep.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import lockstep.compiler.Code;
import lockstep.compiler.Compiler;
import lockstep.object.*;
import lockstep.syntax.Parser;
import lockstep.vm.Interpreter;
import lockstep.vm.ModuleSource;
import lockstep.vm.Suggestions;
import org.jspecify.annotations.Nullable;

/** The one table of modules: which are Java, which Python, and what to say of those that are neither. */
public final class Library implements ModuleSource {
    /**
     * Modules with a resource {@code lockstep/library/python/NAME.py}, or {@code NAME/__init__.py} for a package; hidden
     * ones are C in CPython.
     */
    private static final Map<String, Code.Origin> PYTHON = index();

    /** Compiled once for all interpreters; a Code never changes. */
    private static final Map<String, Code> COMPILED = new ConcurrentHashMap<>();

    private final ModuleSource program;

    /** @param program where the learner's own modules are; asked after the library */
    public Library(ModuleSource program) {
        this.program = program;
    }

    @Override
    public @Nullable Found find(Interpreter interpreter, String name) {
        ModuleObject module = NativeModules.make(interpreter, name);
        if (module != null) {
            return new Found.Native(module);
        }
        boolean isPackage = PYTHON.containsKey(name + ".__init__");
        if (isPackage || PYTHON.containsKey(name)) {
            String path = "/lockstep/library/python/" + name.replace('.', '/') + (isPackage ? "/__init__.py" : ".py");
            String shown = "<lockstep>/" + name.replace('.', '/') + (isPackage ? "/__init__.py" : ".py");
            Code.Origin origin = PYTHON.get(isPackage ? name + ".__init__" : name);
            return new Found.Python(COMPILED.computeIfAbsent(path, p -> compile(p, shown, origin)), isPackage, shown);
        }
        return program.find(interpreter, name);
    }

    private static Code compile(String path, String shown, Code.Origin origin) {
        return Compiler.compile(Parser.parseModule(text(path), shown), shown, origin);
    }

    static String resource(String path) {
        return text(path);
    }

    private static String text(String path) {
        try (InputStream in = Library.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of a library module's source that a traceback shows. */
    public static @Nullable String sourceLine(String shown, int line) {
        if (!shown.startsWith("<lockstep>/")) {
            return null;
        }
        String[] lines = text("/lockstep/library/python/" + shown.substring("<lockstep>/".length())).split("\n", -1);
        return line >= 1 && line <= lines.length ? lines[line - 1] : null;
    }

    /** Rows {@code name} or {@code name hidden}. */
    private static Map<String, Code.Origin> index() {
        Map<String, Code.Origin> rows = new LinkedHashMap<>();
        text("/lockstep/library/python/modules.txt").lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(l -> {
            String[] words = l.split(" +");
            rows.put(words[0], words.length > 1 ? Code.Origin.HIDDEN : Code.Origin.LIBRARY);
        });
        return rows;
    }

    /** Every module there is, sorted. */
    public static TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>(NativeModules.names());
        for (String each : PYTHON.keySet()) {
            names.add(each.endsWith(".__init__") ? each.substring(0, each.length() - 9) : each);
        }
        names.removeIf(n -> n.startsWith("_"));
        return names;
    }

    @Override
    public String missing(String name) {
        String text = "No module named '" + name + "'";
        return switch (name) {
            case "numpy", "pandas", "scipy", "torch" ->
                text + " (Lockstep has no " + name
                        + "; what it does to the GIL, releasing it during long native work, is shown by hashlib)";
            default -> {
                String near = Suggestions.closest(name, List.copyOf(names()));
                yield near == null ? text : text + ". Did you mean '" + near + "'?";
            }
        };
    }
}
