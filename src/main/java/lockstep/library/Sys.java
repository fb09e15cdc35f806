package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.Interpreter;
import lockstep.vm.FrameObject;
import lockstep.vm.Position;
import lockstep.vm.ThreadState;

/** {@code sys}. */
final class Sys {
    private Sys() {}

    /** What is the same in all interpreters; names of the rest, in their places. */
    static void begin(ModuleObject module) {
        SysTable.INSTANCE.defineOn(module, "sys");
        SysHooksTable.INSTANCE.defineOn(module, "sys");
        for (String each : List.of(
                "argv", "orig_argv", "modules", "path", "stdout", "stderr", "stdin", "__stdout__", "__stderr__",
                "__stdin__")) {
            module.set(each, None.NONE);
        }
        module.set("maxsize", Long.MAX_VALUE);
        module.set("maxunicode", 0x10ffffL);
        module.set("byteorder", new Str("little"));
        module.set("platform", new Str("linux"));
        module.set("executable", new Str("/usr/bin/python3"));
        module.set("prefix", new Str("/usr"));
        module.set("exec_prefix", new Str("/usr"));
        module.set("base_prefix", new Str("/usr"));
        module.set("version", new Str("3.13.0 (Lockstep, simulated)"));
        module.set("hexversion", 0x030d00f0L);
        module.set("copyright", new Str("Lockstep"));
        module.set("api_version", 1013L);
        module.set("dont_write_bytecode", true);
        module.set("warnoptions", None.NONE);
        SysFacts.begin(module);
        List<Object> builtin = new ArrayList<>();
        for (String each : new TreeSet<>(NativeModules.names())) {
            builtin.add(new Str(each));
        }
        module.set("builtin_module_names", TupleObject.of(builtin.toArray()));
    }

    /** What each interpreter has of its own. */
    static void fill(Interpreter interpreter, ModuleObject module) {
        List<Object> arguments = new ArrayList<>();
        for (String each : interpreter.host.arguments()) {
            arguments.add(new Str(each));
        }
        module.set("argv", new ListObject(arguments.toArray()));
        module.set("orig_argv", new ListObject(arguments.toArray()));
        module.set("modules", interpreter.modules);
        module.set("path", new ListObject(new Object[] {Str.EMPTY}));
        StreamObject out = new StreamObject(1);
        StreamObject error = new StreamObject(2);
        StreamObject in = new StreamObject(0);
        module.set("stdout", out);
        module.set("stderr", error);
        module.set("stdin", in);
        module.set("__stdout__", out);
        module.set("__stderr__", error);
        module.set("__stdin__", in);
        module.set("warnoptions", new ListObject());
        SysFacts.fill(module);
    }

    @Builtin(value = "exit(status=None, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object exit(Object status) {
        throw status == None.NONE
                ? Errors.of(Types.SYSTEM_EXIT, new Object[0])
                : Errors.of(Types.SYSTEM_EXIT, status instanceof TupleObject t ? t.items : new Object[] {status});
    }

    @Builtin(value = "getswitchinterval()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getSwitchInterval(ThreadState thread) {
        return thread.interpreter.gil == null ? 0.005 : thread.interpreter.gil.switchInterval() / 1e9;
    }

    @Builtin(value = "setswitchinterval(interval, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void setSwitchInterval(ThreadState thread, Object interval) {
        double seconds = switch (interval) {
            case Double d -> d;
            case Long n -> n;
            default -> throw Errors.type("must be real number, not " + Types.of(interval).shownName());
        };
        if (seconds <= 0) {
            throw Errors.value("switch interval must be strictly positive");
        }
        if (thread.interpreter.gil != null) {
            thread.interpreter.gil.setSwitchInterval((long) (seconds * 1e9));
        }
    }

    @Builtin(value = "getrecursionlimit()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getRecursionLimit(ThreadState thread) {
        return (long) thread.interpreter.recursionLimit();
    }

    @Builtin(value = "setrecursionlimit(limit, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void setRecursionLimit(ThreadState thread, Object limit) {
        if (!(limit instanceof Long n)) {
            throw Errors.type("'" + Types.of(limit).shownName() + "' object cannot be interpreted as an integer");
        }
        if (n < 1) {
            throw Errors.value("recursion limit must be greater or equal than 1");
        }
        int depth = thread.depth();
        if (n <= depth) {
            throw Errors.recursion("cannot set the recursion limit to " + n + " at the recursion depth " + depth
                    + ": the limit is too low");
        }
        if (n > Integer.MAX_VALUE) {
            throw Errors.overflow("Python int too large to convert to C int");
        }
        thread.interpreter.recursionLimit((int) (long) n);
    }

    @Builtin(value = "intern(string, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object intern(Object string) {
        if (!(string instanceof Str s)) {
            throw Errors.type("intern() argument must be str, not " + Types.of(string).shownName());
        }
        if (!s.isExact()) {
            throw Errors.type("can't intern " + s.type.name);
        }
        return string;
    }

    private static final Str SIZEOF = Str.name("__sizeof__");

    @Builtin(value = "getsizeof(object, default=?)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getSizeOf(ThreadState thread, Object object, Object otherwise) {
        if (object instanceof PyObject o && o.type.isHeap && o.type.lookup(SIZEOF) instanceof Object own
                && own != Types.OBJECT.lookup(SIZEOF) && !(own instanceof NativeFunction)) {
            return thread.callSpecial(own, object);
        }
        return switch (object) {
            case Long n -> n == 0 ? 28L : 28L + 4 * ((63 - Long.numberOfLeadingZeros(Math.abs(n))) / 30);
            case Double d -> 24L;
            case Boolean b -> 28L;
            case Str s -> 41L + s.value().length();
            case ListObject l -> 56L + 8L * l.items.length;
            case TupleObject t -> 40L + 8L * t.items.length;
            case Dict d -> d.size() == 0 ? 64L : 184L;
            default -> 48L;
        };
    }

    @Builtin(value = "getrefcount(object, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getRefCount(Object object) {
        return 2L;
    }

    @Builtin(value = "exc_info()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object excInfo(ThreadState thread) {
        ExceptionObject e = thread.handledException();
        return e == null
                ? new TupleObject(None.NONE, None.NONE, None.NONE)
                : new TupleObject(e.type, e, e.traceback == null ? None.NONE : e.traceback);
    }

    @Builtin(value = "exception()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object exception(ThreadState thread) {
        ExceptionObject e = thread.handledException();
        return e == null ? None.NONE : e;
    }

    @Builtin(value = "_getframe(depth=0, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getFrame(ThreadState thread, Object depth) {
        Object frame = Position.frameObject(thread, (int) (long) (Long) depth);
        if (frame == null) {
            throw Errors.value("call stack is not deep enough");
        }
        return frame;
    }

    /** Where each thread stands, the youngest first. */
    @Builtin(value = "_current_frames()", kind = Kind.FUNCTION)
    static Object currentFrames(ThreadState thread) {
        Dict frames = new Dict();
        for (ThreadState each : thread.interpreter.threads().reversed()) {
            FrameObject frame = Position.frameObject(each, 0);
            if (frame != null) {
                frames.put(ThreadModule.identifier(each), frame);
            }
        }
        return frames;
    }

    /** What each thread is handling, or None. */
    @Builtin(value = "_current_exceptions()", kind = Kind.FUNCTION)
    static Object currentExceptions(ThreadState thread) {
        Dict exceptions = new Dict();
        for (ThreadState each : thread.interpreter.threads().reversed()) {
            ExceptionObject handled = each.handledException();
            exceptions.put(ThreadModule.identifier(each), handled == null ? None.NONE : handled);
        }
        return exceptions;
    }

    @Builtin(value = "displayhook(object, /)", kind = Kind.FUNCTION)
    static Object displayHook(ThreadState thread, Object object) {
        if (object == None.NONE) {
            return object;
        }
        thread.interpreter.builtins.put(Str.name("_"), None.NONE);
        return thread.then(
                (context, text) -> thread.then(
                        (c, done) -> {
                            thread.interpreter.builtins.put(Str.name("_"), object);
                            return None.NONE;
                        },
                        () -> thread.hidden("display", text)),
                () -> thread.repr(object));
    }

    @Builtin(value = "getdefaultencoding()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getDefaultEncoding() {
        return new Str("utf-8");
    }

    @Builtin(value = "getfilesystemencoding()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getFileSystemEncoding() {
        return new Str("utf-8");
    }

    @Builtin(value = "set_int_max_str_digits(maxdigits)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void setMaxDigits(ThreadState thread, Object digits) {
        long n = (Long) digits;
        if (n != 0 && n < 640) {
            throw Errors.value("maxdigits must be 0 or larger than 640");
        }
        thread.interpreter.setMaxStringDigits((int) Math.min(n, Integer.MAX_VALUE));
    }

    @Builtin(value = "get_int_max_str_digits()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getMaxDigits(ThreadState thread) {
        return (long) thread.maxStringDigits();
    }

    @Builtin(value = "_is_gil_enabled()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isGilEnabled(ThreadState thread) {
        return thread.interpreter.gil != null;
    }

    @Builtin(value = "_cores()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object cores(ThreadState thread) {
        lockstep.vm.Host host = thread.interpreter.host;
        host.askedForWorkers();
        return (long) (host.workers() > 0 ? host.workers() : thread.interpreter.kernel.cores());
    }
}
