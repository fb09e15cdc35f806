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
import lockstep.library.Library;
import lockstep.syntax.Parser;
import lockstep.syntax.PythonSyntaxError;
import lockstep.vm.Dynamic;
import lockstep.vm.Host;
import lockstep.vm.Interpreter;
import lockstep.vm.ModuleSource;
import org.jspecify.annotations.Nullable;

/** What a program sees of the world: its console, its own source files. */
final class Machine implements Host, ModuleSource {
    private static final long MAX_SOURCE = 16L << 20;

    private final Program program;
    private final Console console;
    private final long maxOutput;
    private long written;
    private final Map<String, String[]> lines = new ConcurrentHashMap<>();

    Machine(Program program, Console console, long maxOutput) {
        this.program = program;
        this.console = console;
        this.maxOutput = maxOutput;
    }

    @Override
    public void write(boolean toError, String text) {
        synchronized (this) {
            written += text.length();
            if (written > maxOutput) {
                throw new OutputExceeded();
            }
        }
        console.write(toError, text);
    }

    /** More text than anybody will read. */
    static final class OutputExceeded extends RuntimeException {
        OutputExceeded() {
            super("output", null, false, false);
        }
    }

    @Override
    public String readLine() {
        return console.readLine();
    }

    @Override
    public List<String> arguments() {
        List<String> all = new ArrayList<>();
        all.add(program.name());
        all.addAll(program.arguments());
        return all;
    }

    /** Remembers a text under a name that tracebacks will show, such as a line typed at the prompt. */
    void remember(String fileName, String source) {
        lines.put(fileName, source.split("\n", -1));
    }

    @Override
    public @Nullable String sourceLine(String fileName, int line) {
        String library = Library.sourceLine(fileName, line);
        if (library != null) {
            return library;
        }
        String[] all = lines.get(fileName);
        if (all == null) {
            String source = fileName.equals(program.name()) ? program.source() : null;
            if (source == null) {
                return null;
            }
            all = source.split("\r\n|\r|\n", -1);
            lines.put(fileName, all);
        }
        return line >= 1 && line <= all.length ? all[line - 1] : null;
    }

    @Override
    public @Nullable Found find(Interpreter interpreter, String name) {
        String path = name.replace('.', '/');
        Found found = python(path + "/__init__.py", true);
        return found != null ? found : python(path + ".py", false);
    }

    private @Nullable Found python(String path, boolean isPackage) {
        String source = program.files().get(path);
        String shown = path;
        if (source == null && program.folder() != null) {
            Path file = program.folder().resolve(path).normalize();
            if (!file.startsWith(program.folder())) {
                return null;
            }
            try {
                if (!Files.isRegularFile(file) || Files.size(file) > MAX_SOURCE) {
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
        remember(shown, source);
        try {
            Code code = Compiler.compile(Parser.parseModule(source, shown), shown, Code.Origin.USER);
            return new Found.Python(code, isPackage, shown);
        } catch (PythonSyntaxError e) {
            throw Dynamic.syntaxError(e);
        }
    }

    @Override
    public String missing(String name) {
        return "No module named '" + name + "'";
    }

}
