package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.FrameObject;
import lockstep.vm.Position;
import lockstep.vm.ThreadState;
import lockstep.vm.TracebackObject;
import lockstep.vm.Tracebacks;
import lockstep.vm.Tracing;

/** The functions of {@code sys} that others may replace, and those that are there and do nothing here. */
final class SysHooks {
    private SysHooks() {}

    @Builtin(value = "excepthook(exctype, value, traceback, /)", kind = Kind.FUNCTION)
    static Object exceptHook(ThreadState thread, Object type, Object value, Object traceback) {
        if (!(value instanceof ExceptionObject e)) {
            throw Errors.type("print_exception(): Exception expected for value, " + Types.of(value).shownName() + " found");
        }
        return thread.then((context, text) -> write(thread, text.toString()), () -> Tracebacks.format(thread, e));
    }

    /** To wherever {@code sys.stderr} points. */
    private static Object write(ThreadState thread, String text) {
        return thread.hidden("write_to_stderr", new Str(text));
    }

    @Builtin(value = "unraisablehook(unraisable, /)", kind = Kind.FUNCTION)
    static Object unraisableHook(ThreadState thread, Object unraisable) {
        if (!(unraisable instanceof TupleObject told
                && told.items.length > 4
                && told.items[1] instanceof ExceptionObject error)) {
            throw Errors.type("sys.unraisablehook argument type must be UnraisableHookArgs");
        }
        Object[] parts = told.items;
        String start = parts[3] == None.NONE ? "Exception ignored in" : parts[3].toString();
        return thread.then(
                (context, shown) -> thread.then(
                        (c, message) -> write(
                                thread,
                                start + (parts[4] == None.NONE ? ":" : ": " + shown) + "\n" + plain(thread, error)
                                        + Tracebacks.nameOf(error) + ": " + message + "\n"),
                        () -> thread.str(error)),
                () -> parts[4] == None.NONE ? Str.EMPTY : thread.repr(parts[4]));
    }

    /** Here CPython prints neither carets nor what led to the exception (Python/traceback.c). */
    private static String plain(ThreadState thread, ExceptionObject error) {
        StringBuilder text = new StringBuilder();
        for (Object each = error.traceback; each instanceof TracebackObject t; each = t.next) {
            String file = t.code().code.fileName;
            text.append("  File \"").append(file).append("\", line ").append(t.line).append(", in ");
            text.append(t.code().code.name).append("\n");
            String source = thread.interpreter.host.sourceLine(file, t.line);
            if (source != null) {
                text.append("    ").append(source.strip()).append("\n");
            }
        }
        return text.isEmpty() ? "" : "Traceback (most recent call last):\n" + text;
    }

    @Builtin(value = "breakpointhook(*args, **kwargs)", kind = Kind.FUNCTION)
    static Object breakpointHook(Object[] args, Object kwargs) {
        throw Errors.runtime("breakpoint(): Lockstep has no pdb; the app's timeline and `lockstep explore` show where"
                + " each thread stands");
    }

    @Builtin(value = "settrace(function, /)", kind = Kind.FUNCTION)
    static Object setTrace(ThreadState thread, Object function) {
        Tracing.of(thread).trace = function == None.NONE ? null : function;
        return restart(thread);
    }

    @Builtin(value = "setprofile(function, /)", kind = Kind.FUNCTION)
    static Object setProfile(ThreadState thread, Object function) {
        Tracing.of(thread).profile = function == None.NONE ? null : function;
        return restart(thread);
    }

    /** Enters the calling frame anew, which is where it looks whether anybody listens. */
    static Object restart(ThreadState thread) {
        thread.interpreter.listen();
        return thread.hidden("enter_anew");
    }

    @Builtin(value = "gettrace()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getTrace(ThreadState thread) {
        return thread.tracing == null || thread.tracing.trace == null ? None.NONE : thread.tracing.trace;
    }

    @Builtin(value = "getprofile()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getProfile(ThreadState thread) {
        return thread.tracing == null || thread.tracing.profile == null ? None.NONE : thread.tracing.profile;
    }

    @Builtin(value = "is_finalizing()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isFinalizing() {
        return false;
    }

    @Builtin(value = "getfilesystemencodeerrors()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getFileSystemEncodeErrors() {
        return new Str("surrogateescape");
    }

    @Builtin(value = "getallocatedblocks()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getAllocatedBlocks() {
        return 0L;
    }

    @Builtin(value = "_is_interned(string, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isInterned(Object string) {
        return true;
    }

    @Builtin(value = "_clear_internal_caches()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void clearInternalCaches() {}

    @Builtin(value = "_clear_type_cache()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void clearTypeCache() {}

    @Builtin(value = "addaudithook(hook, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void addAuditHook(Object hook) {}

    @Builtin(value = "audit(event, /, *args)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void audit(Object event, Object[] args) {}

    @Builtin(value = "call_tracing(function, args, /)", kind = Kind.FUNCTION)
    static Object callTracing(ThreadState thread, Object function, Object args) {
        if (!(args instanceof TupleObject given)) {
            throw Errors.type("call_tracing() argument 2 must be tuple, not " + Types.of(args).shownName());
        }
        return thread.call(function, given.items);
    }

    @Builtin(value = "get_coroutine_origin_tracking_depth()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getOriginDepth(ThreadState thread) {
        return (long) thread.originDepth;
    }

    @Builtin(value = "set_coroutine_origin_tracking_depth(depth)", kind = Kind.FUNCTION)
    static Object setOriginDepth(ThreadState thread, Object depth) {
        return Integers.index(thread, depth, (context, n) -> {
            long wanted = Integers.clamp(n);
            if (wanted < 0) {
                throw Errors.value("depth must be >= 0");
            }
            thread.originDepth = (int) Math.min(wanted, Integer.MAX_VALUE);
            return None.NONE;
        });
    }

    @Builtin(value = "_getframemodulename(depth=0)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getFrameModuleName(ThreadState thread, Object depth) {
        FrameObject frame = Position.frameObject(thread, (int) (long) (Long) depth);
        Object name = frame == null ? null : frame.globals().get(new Str("__name__"));
        return name == null ? None.NONE : name;
    }

    @Builtin(value = "get_asyncgen_hooks()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getAsyncGenHooks(ThreadState thread) {
        Object first = thread.asyncgenFirst;
        Object finalizer = thread.asyncgenFinalizer;
        ModuleObject sys = (ModuleObject) thread.interpreter.modules.get(new Str("sys"));
        return StructSequence.of(
                (TypeObject) sys.attributes.get(new Str("_asyncgen_hooks")),
                first == null ? None.NONE : first,
                finalizer == null ? None.NONE : finalizer);
    }

    /** For a loop that ends: the async generators it began that are not over. */
    @Builtin(value = "_open_asyncgens(loop, /)", kind = Kind.FUNCTION)
    static Object openAsyncGens(ThreadState thread, Object loop) {
        return new ListObject(thread.interpreter.coroutines.openOf(loop).toArray());
    }

    @Builtin(value = "set_asyncgen_hooks(firstiter=?, finalizer=?)", kind = Kind.FUNCTION)
    static void setAsyncGenHooks(
            ThreadState thread,
            @org.jspecify.annotations.Nullable Object first,
            @org.jspecify.annotations.Nullable Object finalizer) {
        if (finalizer != null) {
            thread.asyncgenFinalizer = callable("finalizer", finalizer);
        }
        if (first != null) {
            thread.asyncgenFirst = callable("firstiter", first);
        }
    }

    private static @org.jspecify.annotations.Nullable Object callable(String name, Object hook) {
        if (hook == None.NONE) {
            return null;
        }
        if (!(hook instanceof TypeObject) && Types.of(hook).lookup(Special.CALL) == null) {
            throw Errors.type("callable " + name + " expected, got " + Types.of(hook).shownName());
        }
        return hook;
    }
}
