package lockstep.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import lockstep.compiler.Code;
import lockstep.compiler.Precompiled;
import lockstep.object.*;
import lockstep.vm.Interpreter;
import lockstep.vm.ModuleSource;
import lockstep.vm.Suggestions;
import org.jspecify.annotations.Nullable;

/** The one table of modules: which are Java, which Python, and what to say of those that are neither. */
public final class Library implements ModuleSource {
    private static final String FOLDER = "/lockstep/library/python/";
    private static final String SHOWN = "<lockstep>/";
    /** What the row of a package's module ends in. */
    private static final String INIT = ".__init__";

    /** Modules with a Python half, by row of modules.txt; hidden ones are C in CPython. */
    private static final Map<String, Precompiled> PYTHON = index();

    /** Loaded once for all interpreters; a Code never changes. */
    private static final Map<String, Code> LOADED = new ConcurrentHashMap<>();

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
        String row = PYTHON.containsKey(name + INIT) ? name + INIT : name;
        Precompiled source = PYTHON.get(row);
        if (source != null) {
            Code code = LOADED.computeIfAbsent(row, r -> source.load());
            return new Found.Python(code, row.endsWith(INIT), source.shown());
        }
        return program.find(interpreter, name);
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
        if (!shown.startsWith(SHOWN)) {
            return null;
        }
        String path = FOLDER + shown.substring(SHOWN.length());
        if (Library.class.getResource(path) == null) {
            return null; // a name that only looks like one of ours
        }
        String[] lines = text(path).split("\n", -1);
        return line >= 1 && line <= lines.length ? lines[line - 1] : null;
    }

    /** Rows {@code name} or {@code name hidden}. */
    private static Map<String, Precompiled> index() {
        Map<String, Precompiled> rows = new LinkedHashMap<>();
        text(FOLDER + "modules.txt").lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(l -> {
            String[] words = l.split(" +");
            String file = words[0].replace('.', '/') + ".py";
            rows.put(words[0], new Precompiled(
                    FOLDER + file, SHOWN + file, words.length > 1 ? Code.Origin.HIDDEN : Code.Origin.LIBRARY));
        });
        return rows;
    }

    /** The Python halves, for the build. */
    public static Collection<Precompiled> sources() {
        return PYTHON.values();
    }

    /** Every module there is, sorted. */
    public static TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>(NativeModules.names());
        for (String each : PYTHON.keySet()) {
            names.add(each.endsWith(INIT) ? each.substring(0, each.length() - INIT.length()) : each);
        }
        names.removeIf(n -> n.startsWith("_"));
        return names;
    }

    /** Modules of CPython's library that are not here, and have nothing near to be told of instead. */
    private static final Set<String> STANDARD = Set.of(
            "cgi", "compileall", "crypt", "dbhash", "encodings", "ensurepip", "fcntl", "grp", "idlelib", "mailcap", "mmap",
            "modulefinder", "msvcrt", "netrc", "nntplib", "nt", "optparse", "pickletools", "pipes", "pkgutil", "posix", "pwd",
            "py_compile", "pyclbr", "readline", "rlcompleter", "runpy", "site", "spwd", "stringprep", "symtable", "sysconfig",
            "syslog", "tabnanny", "termios", "trace", "tty", "uu", "venv", "wave", "webbrowser", "winreg", "winsound",
            "wsgiref", "xml", "zipapp", "zipimport");

    @Override
    public String missing(String name) {
        String text = ModuleSource.plainlyMissing(name);
        return switch (name) {
            case "numpy", "pandas", "scipy", "torch" ->
                text + " (Lockstep has no " + name
                        + "; what it does to the GIL, releasing it during long native work, is shown by hashlib)";
            case "subprocess", "pty", "pexpect" ->
                text + " (a program in Lockstep cannot start other programs; multiprocessing starts Python processes)";
            case "sqlite3", "sqlalchemy", "psycopg2", "pymongo", "redis" ->
                text + " (Lockstep has no databases; nearest: shelve, which keeps objects in a virtual file, and csv)";
            case "tkinter", "turtle", "curses", "pygame", "matplotlib", "PyQt5", "PySide6", "kivy" ->
                text + " (a program in Lockstep has no window or screen; nearest: print, and Lockstep's timeline)";
            case "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc", "http.client", "http.server",
                    "flask", "fastapi", "django" ->
                text + " (Lockstep has a pretend internet; nearest: urllib.request, requests, aiohttp, socket, socketserver)";
            case "email", "mailbox" -> text + " (Lockstep sends no mail; nearest: html and string.Template for the text)";
            case "bz2", "lzma", "tarfile", "zstandard" -> text + " (nearest: zlib and gzip)";
            case "pdb", "bdb" -> text
                    + " (the app's timeline and `lockstep explore` show where each thread stands; nearest: sys.settrace, traceback)";
            case "trio", "curio", "gevent", "eventlet", "anyio" -> text + " (nearest: asyncio)";
            case "pytest", "nose", "hypothesis" -> text + " (nearest: unittest and doctest)";
            case "yaml", "toml", "plistlib", "msgpack", "orjson", "ujson", "simplejson" -> text + " (nearest: json, tomllib)";
            case "regex" -> text + " (nearest: re)";
            case "dateutil", "pytz", "arrow", "pendulum" -> text + " (nearest: datetime and zoneinfo)";
            case "psutil", "resource" -> text + " (nearest: time.process_time, cProfile and Lockstep's own statistics)";
            case "attr", "attrs", "pydantic" -> text + " (nearest: dataclasses)";
            case "greenlet", "joblib", "ray", "dask", "celery" ->
                text + " (nearest: concurrent.futures, multiprocessing, asyncio)";
            case "numba", "cython", "cffi" -> text + " (native code cannot be loaded; hashlib and zlib show native work)";
            case "ssl", "certifi" ->
                text + " (nothing leaves this machine, so nothing is encrypted: https:// addresses of the pretend internet"
                        + " work without it, and so does asyncio's ssl=True to them)";
            case "httpx" ->
                text + " (the pretend internet answers requests, aiohttp, urllib.request and sockets)";
            default -> {
                String near = Suggestions.closest(name, List.copyOf(names()));
                yield near == null
                        ? STANDARD.contains(name)
                                ? text + " (Lockstep does not have this part of the standard library; it has "
                                        + String.join(", ", names().stream().filter(n -> n.indexOf('.') < 0).toList()) + ")"
                                : text
                        : text + ". Did you mean '" + near + "'?";
            }
        };
    }
}
