package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.CodeObject;
import lockstep.vm.FunctionObject;
import lockstep.vm.ThreadState;

/** What {@code _lsprof.Profiler} has. */
final class ProfilerMethods {
    static final TypeObject ENTRY = StructSequence.type(
            "_lsprof", "profiler_entry", "code", "callcount", "reccallcount", "totaltime", "inlinetime", "calls");
    static final TypeObject SUBENTRY = StructSequence.type(
            "_lsprof", "profiler_subentry", "code", "callcount", "reccallcount", "totaltime", "inlinetime");

    private ProfilerMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object[] args, Dict kwargs) {
        ProfilerObject made = new ProfilerObject((TypeObject) cls);
        made.id = thread.interpreter.nextId();
        return made;
    }

    @Builtin("__init__(self, timer=None, timeunit=0.0, subcalls=True, builtins=True)")
    static void init(ProfilerObject self, Object timer, Object unit, Object subcalls, Object builtins) {
        self.timer = timer == None.NONE ? null : timer;
        self.unit = unit instanceof Double d ? d : unit instanceof Long n ? n : 0;
        self.subcalls = subcalls != Boolean.FALSE;
        self.builtins = builtins != Boolean.FALSE;
    }

    @Builtin("enable(self, subcalls=True, builtins=True)")
    static Object enable(ThreadState thread, ProfilerObject self, Object subcalls, Object builtins) {
        if (thread.interpreter.profiler() != null && thread.interpreter.profiler() != self) {
            throw Errors.value("Another profiling tool is already active");
        }
        self.subcalls = subcalls != Boolean.FALSE;
        self.builtins = builtins != Boolean.FALSE;
        thread.interpreter.profile(self);
        return SysHooks.restart(thread);
    }

    @Builtin("disable(self, /)")
    static void disable(ThreadState thread, ProfilerObject self) {
        if (thread.interpreter.profiler() == self) {
            thread.interpreter.profile(null);
        }
        self.stop();
    }

    @Builtin("clear(self, /)")
    static void clear(ProfilerObject self) {
        self.clear();
    }

    @Builtin("getstats(self, /)")
    static Object getStats(ThreadState thread, ProfilerObject self) {
        double scale = self.scale();
        List<Object> rows = new ArrayList<>();
        for (ProfilerObject.Entry each : self.entries()) {
            if (each.calls == 0) {
                continue;
            }
            List<Object> callees = new ArrayList<>();
            each.callees.values().forEach(c -> callees.add(row(thread, SUBENTRY, c, scale, null)));
            rows.add(row(thread, ENTRY, each, scale, callees.isEmpty() ? None.NONE : new ListObject(callees.toArray())));
        }
        return new ListObject(rows.toArray());
    }

    /** Beside {@link #getStats}: by code, seconds waited for the GIL, for the outside, for others. */
    @Builtin("_waits(self, /)")
    static Object waits(ThreadState thread, ProfilerObject self) {
        List<Object> rows = new ArrayList<>();
        for (ProfilerObject.Entry each : self.entries()) {
            if (each.waits[0] + each.waits[1] + each.waits[2] > 0) {
                rows.add(new TupleObject(new Object[] {
                    shown(each.code), each.waits[0] / 1e9, each.waits[1] / 1e9, each.waits[2] / 1e9
                }));
            }
        }
        return new ListObject(rows.toArray());
    }

    private static Object row(
            ThreadState thread, TypeObject type, ProfilerObject.Tally t, double scale, @org.jspecify.annotations.Nullable Object calls) {
        Object code = shown(t.code);
        return calls == null
                ? StructSequence.of(type, code, t.calls, t.recursive, t.total * scale, t.inline * scale)
                : StructSequence.of(type, code, t.calls, t.recursive, t.total * scale, t.inline * scale, calls);
    }

    /** A code object as it is; of what is C in CPython its repr, with a function's module. */
    private static Object shown(Object code) {
        return switch (code) {
            case CodeObject c -> c;
            case BoundNative b -> shown(b.function);
            case BoundMethod m -> shown(m.function);
            case NativeFunction n -> n.owner == null ? builtin(n.module, n.name) : method(n.name, typeName(n.owner));
            case FunctionObject f -> {
                String name = f.qualifiedName.toString();
                int dot = name.lastIndexOf('.');
                String module = f.module instanceof Str s ? s.value() : null;
                yield dot < 0 ? builtin(module, name) : method(name.substring(dot + 1), module + "." + name.substring(0, dot));
            }
            default -> new Str(String.valueOf(code));
        };
    }

    private static String typeName(TypeObject type) {
        return type.module.equals("builtins") ? type.name : type.module + "." + type.name;
    }

    private static Object builtin(@org.jspecify.annotations.Nullable String module, String name) {
        return new Str("<built-in method " + (module == null ? "" : module + ".") + name + ">");
    }

    private static Object method(String name, String type) {
        return new Str("<method '" + name + "' of '" + type + "' objects>");
    }
}
