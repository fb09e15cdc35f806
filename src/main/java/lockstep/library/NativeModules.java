package lockstep.library;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lockstep.object.*;
import lockstep.vm.Interpreter;
import lockstep.vm.WeakRefObject;
import org.jspecify.annotations.Nullable;

/** The modules written in Java. */
final class NativeModules {
    private static final List<String> NAMES = List.of(
            "builtins",
            "sys",
            "time",
            "_thread",
            "_deque",
            "math",
            "_random",
            "_lsprof",
            "_hashlib",
            "_io",
            "_net",
            "_mail",
            "_aio",
            "_dis",
            "_multiprocessing",
            "_pickling",
            "_shared",
            "_contextvars",
            "_life",
            "_traceback",
            "_types",
            "_struct",
            "_tree",
            "_imp",
            "_binary",
            "_zlib",
            "_zones",
            "_array",
            "_signal",
            "_sre",
            "_json",
            "unicodedata");

    private NativeModules() {}

    static List<String> names() {
        return NAMES;
    }

    /** What never changes of each module: made once, copied for each interpreter. */
    private static final Map<String, Dict> BEGINNINGS = new ConcurrentHashMap<>();

    /** A fresh module, or null when it is not one of these. */
    static @Nullable ModuleObject make(Interpreter interpreter, String name) {
        if (!NAMES.contains(name)) {
            return null;
        }
        ModuleObject module = new ModuleObject(BEGINNINGS.computeIfAbsent(name, NativeModules::beginning));
        if (name.equals("sys")) {
            Sys.fill(interpreter, module);
        }
        return module;
    }

    /** The same function in two modules. */
    private static final Object OPEN = open();

    private static Object open() {
        ModuleObject io = new ModuleObject("_io");
        IoModuleTable.INSTANCE.defineOn(io, "_io");
        return java.util.Objects.requireNonNull(io.attributes.get(new Str("open")));
    }

    private static Dict beginning(String name) {
        ModuleObject module = new ModuleObject(name);
        module.set("__doc__", None.NONE);
        module.set("__package__", Str.EMPTY);
        module.set("__loader__", None.NONE);
        module.set("__spec__", None.NONE);
        switch (name) {
            case "builtins" -> {
                builtins(module);
                module.set("open", OPEN);
            }
            case "sys" -> Sys.begin(module);
            case "time" -> {
                TimeModuleTable.INSTANCE.defineOn(module, "time");
                module.set("_late", TimeModule.late());
            }
            case "_thread" -> {
                ThreadModuleTable.INSTANCE.defineOn(module, "_thread");
                module.set("error", Types.RUNTIME_ERROR);
                module.set("LockType", LockObject.TYPE);
                module.set("lock", LockObject.TYPE);
                module.set("RLock", RLockObject.TYPE);
                module.set("_ThreadHandle", ThreadModule.Handle.TYPE);
                for (String[] alias : new String[][] {{"allocate", "allocate_lock"}, {"exit_thread", "exit"}}) {
                    module.set(alias[0], module.attributes.get(new Str(alias[1])));
                }
                module.set("TIMEOUT_MAX", 9223372036.0);
            }
            case "_signal" -> SignalModuleTable.INSTANCE.defineOn(module, "_signal");
            case "_deque" -> module.set("deque", DequeObject.TYPE);
            case "math" -> {
                MathModuleTable.INSTANCE.defineOn(module, "math");
                MathIntegersTable.INSTANCE.defineOn(module, "math");
                MathSumsTable.INSTANCE.defineOn(module, "math");
                module.set("pi", Math.PI);
                module.set("e", Math.E);
                module.set("tau", 2 * Math.PI);
                module.set("inf", Double.POSITIVE_INFINITY);
                module.set("nan", Double.NaN);
            }
            case "unicodedata" -> {
                UnicodeModuleTable.INSTANCE.defineOn(module, "unicodedata");
                module.set("unidata_version", new Str("15.1.0"));
            }
            case "_random" -> module.set("Random", MersenneTwister.TYPE);
            case "_lsprof" -> {
                module.set("Profiler", ProfilerObject.TYPE);
                module.set("profiler_entry", ProfilerMethods.ENTRY);
                module.set("profiler_subentry", ProfilerMethods.SUBENTRY);
            }
            case "_hashlib" -> HashModule.fill(module);
            case "_io" -> {
                IoModuleTable.INSTANCE.defineOn(module, "_io");
                module.set("open", OPEN);
                module.set("TextIOWrapper", FileObject.TEXT);
                module.set("BufferedReader", FileObject.READER);
                module.set("BufferedWriter", FileObject.WRITER);
                module.set("BufferedRandom", FileObject.RANDOM);
                module.set("StringIO", FileObject.STRING_IO);
                module.set("BytesIO", FileObject.BYTES_IO);
                module.set("FileIO", FileObject.RAW);
                module.set("UnsupportedOperation", IoModule.UNSUPPORTED);
            }
            case "_aio" -> {
                AsyncioModuleTable.INSTANCE.defineOn(module, "_aio");
                TimerHeapTable.INSTANCE.defineOn(module, "_aio");
                module.set("Future", FutureObject.TYPE);
                module.set("Task", TaskObject.TYPE);
            }
            case "_mail" -> MailModuleTable.INSTANCE.defineOn(module, "_mail");
            case "_net" -> NetModuleTable.INSTANCE.defineOn(module, "_net");
            case "_contextvars" -> {
                ContextModuleTable.INSTANCE.defineOn(module, "_contextvars");
                module.set("Context", ContextObject.TYPE);
                module.set("ContextVar", ContextVarObject.TYPE);
                module.set("Token", ContextVarObject.Token.TYPE);
            }
            case "_life" -> {
                LifeModuleTable.INSTANCE.defineOn(module, "_life");
                module.set("ReferenceType", WeakRefObject.TYPE);
            }
            case "_imp" -> ImpModuleTable.INSTANCE.defineOn(module, "_imp");
            case "_tree" -> TreeModuleTable.INSTANCE.defineOn(module, "_tree");
            case "_struct" -> StructModuleTable.INSTANCE.defineOn(module, "_struct");
            case "_binary" -> BinasciiModuleTable.INSTANCE.defineOn(module, "binascii");
            case "_zones" -> ZoneModuleTable.INSTANCE.defineOn(module, "_zones");
            case "_zlib" -> ZlibModule.fill(module);
            case "_array" -> module.set("array", ArrayObject.TYPE);
            case "_traceback" -> TracebackModuleTable.INSTANCE.defineOn(module, "_traceback");
            case "_multiprocessing" -> {
                ProcessModuleTable.INSTANCE.defineOn(module, "_multiprocessing");
                module.set("SemLock", SemaphoreObject.TYPE);
            }
            case "_pickling" -> PickleModuleTable.INSTANCE.defineOn(module, "_pickling");
            case "_shared" -> SharedBytesTable.INSTANCE.defineOn(module, "_shared");
            case "_dis" -> DisModuleTable.INSTANCE.defineOn(module, "_dis");
            case "_sre" -> {
                SreModuleTable.INSTANCE.defineOn(module, "_sre");
                module.set("Pattern", PatternObject.TYPE);
                module.set("Match", MatchObject.TYPE);
            }
            case "_json" -> JsonModuleTable.INSTANCE.defineOn(module, "_json");
            case "_types" -> TypesModule.fill(module);
            default -> throw new IllegalStateException(name);
        }
        return module.attributes;
    }

    private static void builtins(ModuleObject module) {
        BuiltinsTable.INSTANCE.defineOn(module, "builtins");
        Types.builtins().forEach(module::set);
        module.set("None", None.NONE);
        module.set("True", true);
        module.set("False", false);
        module.set("Ellipsis", EllipsisObject.VALUE);
        module.set("NotImplemented", NotImplemented.VALUE);
        module.set("EnvironmentError", Types.OS_ERROR);
        module.set("IOError", Types.OS_ERROR);
        module.set("__debug__", true);
    }
}
