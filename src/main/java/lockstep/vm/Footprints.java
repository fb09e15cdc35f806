package lockstep.vm;

import static lockstep.vm.Op.*;

import java.util.Arrays;
import java.util.List;
import lockstep.kernel.Footprint;
import lockstep.kernel.Footprint.Touch;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/**
 * What the next instruction of a frame touches that another thread could touch too: globals, cells, attributes, the
 * contents of containers, how far an iterator has come. Calls of natives go by their declared {@link Effect}; undeclared
 * ones write everything reachable from their arguments. Locals and constants are nobody else's.
 *
 * <p>Not watched: names of builtins while no global hides them, in which order attributes and globals were made (that of
 * a dict's keys is), and what instructions of the library's own code do to its own objects. A native that calls back into the program announces its footprint again when it goes on.
 */
final class Footprints {
    private Footprints() {}

    /** Null when it touches nothing shared. */
    static @Nullable Footprint before(ThreadState thread, Frame f) {
        int instruction = f.code.instructions[f.pc];
        int arg = instruction >>> 8;
        Object[] stack = f.slots;
        int sp = f.sp;
        return switch (instruction & 0xff) {
            case LOAD_GLOBAL -> global(thread, f, f.codeObject.names[arg >> 1], false);
            case LOAD_NAME, LOAD_FROM_DICT_OR_GLOBALS -> f.locals == f.globals || f.locals == null
                            || (instruction & 0xff) == LOAD_FROM_DICT_OR_GLOBALS
                    ? global(thread, f, f.codeObject.names[arg], false)
                    : null;
            case STORE_NAME, DELETE_NAME -> f.locals == f.globals ? global(thread, f, f.codeObject.names[arg], true) : null;
            case STORE_GLOBAL, DELETE_GLOBAL -> global(thread, f, f.codeObject.names[arg], true);
            case LOAD_DEREF, LOAD_FROM_DICT_OR_DEREF -> one(stack[arg], null, false, f.code.localNames.get(arg));
            case STORE_DEREF, DELETE_DEREF -> one(stack[arg], null, true, f.code.localNames.get(arg));
            case LOAD_ATTR -> attribute(thread, stack[sp - 1], f.codeObject.names[arg >> 1], false);
            case STORE_ATTR, DELETE_ATTR -> attribute(thread, stack[sp - 1], f.codeObject.names[arg], true);
            case LOAD_SUPER_ATTR -> attribute(thread, stack[sp - 1], f.codeObject.names[arg >> 2], false);
            case BINARY_SUBSCR -> item(thread, stack[sp - 2], stack[sp - 1], false);
            case STORE_SUBSCR -> item(thread, stack[sp - 2], stack[sp - 1], true);
            case DELETE_SUBSCR -> stack[sp - 2] instanceof ListObject l
                    ? new Touches(thread).shallow(l, true).footprint() // moves the others
                    : item(thread, stack[sp - 2], stack[sp - 1], true);
            case BINARY_SLICE -> new Touches(thread).shallow(stack[sp - 3], false).footprint();
            case STORE_SLICE -> new Touches(thread).contents(stack[sp - 4]).shallow(stack[sp - 3], true).footprint();
            case CONTAINS_OP -> operands(thread, stack[sp - 2], stack[sp - 1]);
            case GET_ITER -> {
                if (stack[sp - 1] instanceof NativeIterator i) {
                    i.isShared = true;
                }
                yield new Touches(thread).shallow(stack[sp - 1], false).footprint();
            }
            case LIST_EXTEND, SET_UPDATE, DICT_UPDATE, DICT_MERGE, UNPACK_SEQUENCE, UNPACK_EX -> new Touches(thread)
                    .contents(stack[sp - 1])
                    .footprint();
            case TO_BOOL, GET_LEN, MATCH_MAPPING, MATCH_SEQUENCE -> new Touches(thread)
                    .shallow(stack[sp - 1], false)
                    .footprint();
            case MATCH_KEYS -> new Touches(thread).deep(stack[sp - 2], false).footprint();
            case MATCH_CLASS -> new Touches(thread).everything(stack[sp - 3], false).footprint();
            case FOR_ITER -> stack[sp - 1] instanceof NativeIterator i && !i.isShared && i.isOverFixed()
                    ? null
                    : new Touches(thread).contents(stack[sp - 1]).footprint();
            case SEND -> new Touches(thread).contents(stack[sp - 2]).footprint();
            case YIELD_VALUE, RETURN_VALUE, RETURN_CONST, RAISE_VARARGS, RERAISE -> f.generator != null
                            && f.generator.type == Types.GENERATOR
                    ? one(f.generator, null, true, "generator")
                    : null;
            case BINARY_OP -> arg >= 13 && Touches.isMutable(stack[sp - 2])
                    ? new Touches(thread).shallow(stack[sp - 2], true).contents(stack[sp - 1]).footprint()
                    : operands(thread, stack[sp - 2], stack[sp - 1]);
            case COMPARE_OP -> operands(thread, stack[sp - 2], stack[sp - 1]);
            case FORMAT_SIMPLE, CONVERT_VALUE -> operands(thread, stack[sp - 1], null);
            case FORMAT_WITH_SPEC -> operands(thread, stack[sp - 2], null);
            case CALL -> call(thread, stack[sp - arg - 2], stack[sp - arg - 1], Arrays.copyOfRange(stack, sp - arg, sp));
            case CALL_KW -> call(
                    thread, stack[sp - arg - 3], stack[sp - arg - 2], Arrays.copyOfRange(stack, sp - arg - 1, sp - 1));
            case CALL_FUNCTION_EX -> callSpread(thread, stack, sp - (arg & 1));
            default -> null;
        };
    }

    /** The value that the instruction at {@code f.pc} is about to read or store, where that is one value. */
    static @Nullable Object value(Frame f) {
        int instruction = f.code.instructions[f.pc];
        int arg = instruction >>> 8;
        Object[] stack = f.slots;
        int sp = f.sp;
        return switch (instruction & 0xff) {
            case LOAD_GLOBAL -> f.globals.get(f.codeObject.names[arg >> 1]);
            case LOAD_NAME -> f.globals.get(f.codeObject.names[arg]);
            case STORE_NAME, STORE_GLOBAL, STORE_DEREF -> stack[sp - 1];
            case LOAD_DEREF -> ((Cell) stack[arg]).value;
            case LOAD_ATTR -> {
                Object o = stack[sp - 1];
                Str name = f.codeObject.names[arg >> 1];
                Object own = o instanceof PyObject p && p.attributes != null ? p.attributes.get(name) : null;
                yield own != null ? own : o instanceof TypeObject t ? t.lookup(name) : Types.of(o).lookup(name);
            }
            case STORE_ATTR -> stack[sp - 2];
            case STORE_SUBSCR -> stack[sp - 3];
            case BINARY_SUBSCR -> {
                Object c = stack[sp - 2];
                Object k = stack[sp - 1];
                if (c instanceof Dict d && !d.isExotic() && Keys.isSimple(k)) {
                    yield d.get(k);
                }
                if (c instanceof ListObject l && k instanceof Long n) {
                    long i = n < 0 ? n + l.size : n;
                    yield i >= 0 && i < l.size ? l.items[(int) i] : null;
                }
                yield null;
            }
            default -> null;
        };
    }

    private static @Nullable Footprint global(ThreadState thread, Frame f, Str name, boolean write) {
        if (!write && f.globals.get(name) == null && f.builtins.get(name) != null
                && !thread.interpreter.boundLater.contains(name.value())) {
            return null;
        }
        return one(f.globals, name.value(), write, name.value());
    }

    private static Footprint one(Object object, @Nullable Object part, boolean write, String label) {
        return new Footprint(List.of(new Touch(object, part, write, label)));
    }

    // ---- attributes ----

    private static @Nullable Footprint attribute(ThreadState thread, Object object, Str name, boolean write) {
        if (!(object instanceof PyObject o)) {
            return null;
        }
        if (o instanceof ModuleObject) {
            return write || !isLibrary(o)
                    ? one(o.attributes, name.value(), write, thread.tells ? moduleName(o) + "." + name.value() : name.value())
                    : null;
        }
        TypeObject type = o.type;
        if (!type.isHeap && !(o instanceof TypeObject) && !(o instanceof FunctionObject) && o.attributes == null
                && !(o instanceof HasFields)) {
            return null; // natives go by the call
        }
        String label = thread.tells ? Labels.of(thread, o) + "." + name.value() : name.value();
        // __class__, __dict__, __bases__: the object becomes another one
        Object part = write && name.value().startsWith("__") && name.value().endsWith("__") ? null : name.value();
        Touches touches = new Touches(thread);
        touches.add(o, part, write, label);
        if (o.attributes != null) {
            touches.add(o.attributes, part, write, label);
        }
        if (!write) {
            TypeObject searched = o instanceof TypeObject t ? t : type;
            TypeObject definer = searched.definer(name);
            for (TypeObject each : searched.mro) {
                if (each.isHeap && each != o) {
                    touches.add(each, name.value(), false, label);
                }
                if (each == definer) {
                    break;
                }
            }
        }
        return touches.footprint();
    }

    static boolean isLibrary(PyObject module) {
        return module.attributes.get(new Str("__file__")) == null;
    }

    private static String moduleName(PyObject module) {
        Object name = module.attributes.get(new Str("__name__"));
        return name instanceof Str s ? s.value() : "module";
    }

    // ---- items and operands ----

    private static @Nullable Footprint item(ThreadState thread, Object container, Object key, boolean write) {
        if (container instanceof ListObject l) {
            // Which item a negative index means depends on the size, which may have changed by the time it is done.
            Object index = key instanceof Long n && n >= 0 ? n : null;
            Touches touches = new Touches(thread);
            touches.add(
                    l, index, write,
                    thread.tells ? Labels.of(thread, l) + "[" + shown(key) + "]" : "list");
            return touches.typeOf(l).footprint();
        }
        if (container instanceof Dict d) {
            boolean mayInsert = d.type != Types.DICT && d.type.lookup(MISSING) != null;
            Object part = mayInsert ? null : part(key);
            String label = thread.tells ? Labels.of(thread, d) + "[" + shown(key) + "]" : "dict";
            Touches touches = new Touches(thread);
            touches.add(d, part, write || mayInsert, label);
            if (write && part != null && !d.isExotic() && !d.containsKey(key)) {
                touches.add(d, ORDER, true, label);
            }
            return touches.typeOf(d).footprint();
        }
        return new Touches(thread).shallow(container, write).footprint();
    }

    /** The part of a dict that a new key changes besides its own: in which order the keys came. */
    private static final Object ORDER = new Object();

    private static final Str MISSING = Str.name("__missing__");

    private static @Nullable Footprint operands(ThreadState thread, Object left, @Nullable Object right) {
        if (isPlain(left) && isPlain(right)) {
            return null;
        }
        return new Touches(thread).deep(left, false).deep(right, false).footprint();
    }

    private static boolean isPlain(@Nullable Object object) {
        return !(object instanceof PyObject o) || o instanceof Str && !o.type.isHeap || o == None.NONE;
    }

    /** In library code only the kernel's objects and files are watched: is this a call that looks at one? */
    static @Nullable Footprint beforeInLibrary(ThreadState thread, Frame f) {
        int instruction = f.code.instructions[f.pc];
        int op = instruction & 0xff;
        if (op != CALL && op != CALL_KW) {
            return null;
        }
        int base = f.sp - (instruction >>> 8) - (op == CALL ? 2 : 3);
        Object self = f.slots[base + 1];
        if (f.slots[base] instanceof NativeFunction n) {
            boolean isFile = self instanceof Observed o && o.observedAs() instanceof VirtualFiles;
            switch (n.effect) {
                case READS_FILES, WRITES_FILES -> {
                    return files(thread, n.effect == Effect.WRITES_FILES);
                }
                case READS_SELF, WRITES_SELF -> {
                    if (isFile) {
                        return files(thread, n.effect == Effect.WRITES_SELF);
                    }
                }
                default -> {}
            }
        }
        return self instanceof Observed o && o.isKernelObject()
                        && f.slots[base] instanceof NativeFunction n
                        && n.effect == Effect.READS_SELF
                ? one(o.observedAs(), null, false, Types.of(self).name)
                : null;
    }

    // ---- calls ----

    private static Footprint files(ThreadState thread, boolean write) {
        return one(thread.interpreter.host.files(), null, write, "files");
    }

    private static @Nullable Footprint callSpread(ThreadState thread, Object[] stack, int end) {
        Object positional = stack[end - 1];
        Object[] args = positional instanceof TupleObject t ? t.items : new Object[] {positional};
        if (stack[end] instanceof Dict keywords && end < stack.length) {
            args = Arrays.copyOf(args, args.length + 1);
            args[args.length - 1] = keywords;
        }
        Footprint called = call(thread, stack[end - 3], stack[end - 2], args);
        if (positional instanceof TupleObject) {
            return called;
        }
        Touches touches = new Touches(thread).contents(positional);
        return called == null ? touches.footprint() : touches.add(called).footprint();
    }

    private static @Nullable Footprint call(ThreadState thread, Object called, @Nullable Object self, Object[] given) {
        Object[] args = self == null ? given : ThreadState.prepend(self, given);
        Object callable = called;
        if (callable instanceof BoundMethod m) {
            args = ThreadState.prepend(m.self, args);
            callable = m.function;
        }
        if (callable instanceof BoundNative b) {
            args = ThreadState.prepend(b.self, args);
            callable = b.function;
        }
        Touches touches = new Touches(thread);
        switch (callable) {
            case FunctionObject f -> {}
            case TypeObject t when t.isHeap -> {
                for (TypeObject each : t.mro) {
                    if (each.isHeap) {
                        touches.add(each, "__init__", false, each.name);
                        touches.add(each, "__new__", false, each.name);
                    }
                }
                if (isNative(t)) {
                    deep(touches, args, 0);
                }
            }
            case TypeObject t -> deep(touches, args, 0);
            case NativeFunction n -> {
                switch (n.effect) {
                    case PURE -> {}
                    case READS_SELF, WRITES_SELF -> {
                        if (args.length > 0) {
                            touches.shallow(args[0], n.effect == Effect.WRITES_SELF);
                            deep(touches, args, 1);
                        }
                    }
                    case READS_ARGUMENTS -> everything(touches, args, false);
                    case READS_FILES -> touches.add(files(thread, false));
                    case WRITES_FILES -> touches.add(files(thread, true));
                    case UNKNOWN -> everything(touches, args, true);
                }
            }
            default -> {
                if (!(Types.of(callable).lookup(Special.CALL) instanceof FunctionObject)) {
                    touches.everything(callable, true);
                    everything(touches, args, true);
                } else {
                    touches.typeOf((PyObject) callable);
                }
            }
        }
        return touches.footprint();
    }

    /** Whether making one of it may read the arguments in Java: a subclass of list, dict and the like. */
    private static boolean isNative(TypeObject type) {
        for (TypeObject each : type.mro) {
            if (!each.isHeap && each != Types.OBJECT) {
                return true;
            }
        }
        return false;
    }

    private static void deep(Touches touches, Object[] args, int from) {
        for (int i = from; i < args.length; i++) {
            touches.deep(args[i], false);
        }
    }

    private static void everything(Touches touches, Object[] args, boolean write) {
        for (Object each : args) {
            touches.everything(each, write);
        }
    }

    /** The same for all keys that are equal in Python, which 1, 1.0 and True are; null when that is not easily told. */
    static @Nullable Object part(Object key) {
        return key instanceof Long ? key : key instanceof Str s && !s.type.isHeap ? s.value() : null;
    }

    /** Whether a value says something in a row for a reader. */
    static boolean isShown(Object value) {
        return value instanceof Str || value instanceof Boolean || value instanceof None || value instanceof Long
                || value instanceof Double || value instanceof ListObject;
    }

    /** Short text of a plain value, for people. */
    static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "?";
            case Str s -> "'" + (s.value().length() > 20 ? s.value().substring(0, 20) + "…" : s.value()) + "'";
            case Boolean b -> b ? "True" : "False";
            case None n -> "None";
            case Long n -> n.toString();
            case Double d -> d.toString();
            case ListObject l -> {
                StringBuilder text = new StringBuilder("[");
                for (int i = 0; i < Math.min(l.size, 4); i++) {
                    text.append(i == 0 ? "" : ", ").append(shown(l.items[i]));
                }
                yield text.append(l.size > 4 ? ", …]" : "]").toString();
            }
            default -> "a " + Types.of(value).name;
        };
    }
}
