package lockstep.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Code;
import lockstep.library.Library;
import lockstep.object.ListObject;
import lockstep.object.ModuleObject;
import lockstep.object.Str;
import lockstep.vm.Budget;
import lockstep.vm.Host;
import lockstep.vm.Interpreter;
import lockstep.vm.ModuleSource;
import lockstep.vm.VirtualFiles;
import org.jspecify.annotations.Nullable;

/** What a program sees of the world: its console, its own source files. */
final class Machine implements Host, ModuleSource {
    private final Program program;
    private final Console console;
    private long written;
    private final Sources sources;
    private final VirtualFiles files;

    private final Settings settings;
    private boolean askedForWorkers;

    Machine(Sources sources, Console console, Settings settings) {
        this.settings = settings;
        this.sources = sources;
        this.program = sources.program();
        this.console = console;
        this.files = new VirtualFiles(new ProgramFolder(program));
    }

    @Override
    public int workers() {
        return settings.workers();
    }

    @Override
    public synchronized void askedForWorkers() {
        askedForWorkers = true;
    }

    synchronized boolean wasAskedForWorkers() {
        return askedForWorkers;
    }

    @Override
    public String sites() {
        String own = settings.sites();
        return own == null ? "" : own;
    }

    @Override
    public double latency() {
        return settings.latency();
    }

    @Override
    public VirtualFiles files() {
        return files;
    }

    @Override
    public void write(boolean toError, String text) {
        synchronized (this) {
            written += text.length();
            if (written > settings.limits().output()) {
                throw Budget.exceeded("it printed more than " + Ending.number(settings.limits().output() / 1048576.0)
                        + " MB (--max-output)");
            }
        }
        console.write(toError, text);
    }

    @Override
    public void flush() {
        console.flush();
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

    @Override
    public @Nullable String sourceLine(String fileName, int line) {
        String library = Library.sourceLine(fileName, line);
        return library != null ? library : sources.line(fileName, line);
    }

    @Override
    public @Nullable Found find(Interpreter interpreter, String name) {
        String path = name.replace('.', '/');
        Found found = python(path + "/__init__.py", true);
        found = found != null ? found : python(path + ".py", false);
        found = found != null ? found : onPath(interpreter, path);
        return found == null && sources.isFolder(path) ? new Found.Folder(path) : found;
    }

    /** What the program itself has written or put on {@code sys.path}. */
    private @Nullable Found onPath(Interpreter interpreter, String path) {
        if (!(interpreter.modules.get(SYS) instanceof ModuleObject sys
                && sys.attributes.get(SYS_PATH) instanceof ListObject folders)) {
            return null;
        }
        for (Object folder : folders.toArray()) {
            if (!(folder instanceof Str entry)) {
                continue;
            }
            String start = entry.length() == 0 ? path : entry.value() + "/" + path;
            Found found = file(start + "/__init__.py", true);
            found = found != null ? found : file(start + ".py", false);
            if (found != null || entry.length() > 0 && files.isFolder(start)) {
                return found != null ? found : new Found.Folder(files.absolute(start));
            }
        }
        return null;
    }

    private static final Str SYS = Str.name("sys");
    private static final Str SYS_PATH = Str.name("path");

    private @Nullable Found file(String path, boolean isPackage) {
        String inside = files.inProgram(path);
        Found own = inside == null ? null : python(inside, isPackage);
        VirtualFiles.Content content = own == null ? files.find(path) : null;
        if (content == null) {
            return own;
        }
        Sources.Compiled made = sources.written(files.absolute(path),
                new String(content.bytes, 0, content.size, StandardCharsets.UTF_8));
        return new Found.Python(made.code(), isPackage, made.shown());
    }

    private @Nullable Found python(String path, boolean isPackage) {
        Sources.Compiled compiled = sources.find(path);
        return compiled == null ? null : new Found.Python(compiled.code(), isPackage, compiled.shown());
    }

    @Override
    public Code mainCode() {
        return main();
    }

    /** The main module's code. */
    Code main() {
        return sources.main();
    }

    @Override
    public int lineBase(String fileName) {
        return sources.lineBase(fileName);
    }

    @Override
    public String missing(String name) {
        return ModuleSource.plainlyMissing(name);
    }

}
