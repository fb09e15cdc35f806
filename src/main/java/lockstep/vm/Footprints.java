package lockstep.vm;

import static lockstep.vm.Op.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import lockstep.kernel.Footprint;
import lockstep.kernel.Footprint.Touch;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/**
 * What the next instruction of a frame touches that another thread could touch too: globals, cells, attributes, the
 * contents of containers. Calls of natives go by their declared {@link Effect}; undeclared ones write everything
 * reachable from their arguments. Locals and constants are nobody else's.
 */
final class Footprints {
    private static final int MOST_REACHED = 200;

    private Footprints() {}

    /** Null when it touches nothing shared. */
    static @Nullable Footprint before(ThreadState thread, Frame f) {
        int instruction = f.code.instructions[f.pc];
        int arg = instruction >>> 8;
        Object[] stack = f.slots;
        int sp = f.sp;
        return switch (instruction & 0xff) {
            case LOAD_GLOBAL -> global(f, f.codeObject.names[arg >> 1], false);
            case LOAD_NAME -> f.locals == f.globals ? global(f, f.codeObject.names[arg], false) : null;
            case STORE_NAME, DELETE_NAME -> f.locals == f.globals ? global(f, f.codeObject.names[arg], true) : null;
            case STORE_GLOBAL, DELETE_GLOBAL -> global(f, f.codeObject.names[arg], true);
            case LOAD_DEREF -> one(stack[arg], null, false, f.code.localNames.get(arg));
            case STORE_DEREF, DELETE_DEREF -> one(stack[arg], null, true, f.code.localNames.get(arg));
            case LOAD_ATTR -> attribute(thread, stack[sp - 1], f.codeObject.names[arg >> 1], false);
            case STORE_ATTR, DELETE_ATTR -> attribute(thread, stack[sp - 1], f.codeObject.names[arg], true);
            case BINARY_SUBSCR -> item(thread, stack[sp - 2], stack[sp - 1], false);
            case STORE_SUBSCR, DELETE_SUBSCR -> item(thread, stack[sp - 2], stack[sp - 1], true);
            case BINARY_SLICE -> whole(thread, stack[sp - 3], false);
            case STORE_SLICE -> whole(thread, stack[sp - 3], true);
            case CONTAINS_OP, GET_ITER, LIST_EXTEND, SET_UPDATE, DICT_UPDATE, DICT_MERGE, UNPACK_SEQUENCE, UNPACK_EX, TO_BOOL,
                    GET_LEN -> whole(thread, stack[sp - 1], false);
            case FOR_ITER -> iterator(stack[sp - 1]);
            case BINARY_OP -> arg >= 13 ? whole(thread, stack[sp - 2], true) : both(thread, stack[sp - 2], stack[sp - 1]);
            case COMPARE_OP -> both(thread, stack[sp - 2], stack[sp - 1]);
            case FORMAT_SIMPLE, CONVERT_VALUE -> reachable(thread, new Object[] {stack[sp - 1]}, false);
            case FORMAT_WITH_SPEC -> reachable(thread, new Object[] {stack[sp - 2]}, false);
            case CALL -> call(thread, stack, sp - arg - 2, arg);
            case CALL_KW -> call(thread, stack, sp - arg - 3, arg);
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

    private static @Nullable Footprint global(Frame f, Str name, boolean write) {
        if (!write) {
            Object value = f.globals.get(name);
            if (value == null) {
                return null; // a builtin, or a NameError either way
            }
        }
        return one(f.globals, name.value, write, name.value);
    }

    private static Footprint one(Object object, @Nullable Object part, boolean write, String label) {
        return new Footprint(List.of(new Touch(object, part, write, label)));
    }

    private static @Nullable Footprint attribute(ThreadState thread, Object object, Str name, boolean write) {
        if (!(object instanceof PyObject o)) {
            return null;
        }
        if (o instanceof ModuleObject) {
            return write || o.attributes.get(name) != null && !isLibrary(o)
                    ? one(o.attributes, name.value, write, thread.tells ? moduleName(o) + "." + name.value : name.value)
                    : null;
        }
        TypeObject type = o.type;
        if (!type.isHeap && !(o instanceof TypeObject)) {
            return null; // natives go by the call
        }
        String label = thread.tells ? name(thread, o) + "." + name.value : name.value;
        if (write) {
            return one(o, name.value, true, label);
        }
        TypeObject searched = o instanceof TypeObject t ? t : type;
        TypeObject definer = searched.definer(name);
        if (o.attributes != null && o.attributes.get(name) != null && !(o instanceof TypeObject)) {
            return one(o, name.value, false, label);
        }
        if (definer == null || !definer.isHeap) {
            return one(o, name.value, false, label);
        }
        if (o == definer) {
            return one(o, name.value, false, label);
        }
        return new Footprint(List.of(
                new Touch(o, name.value, false, label), new Touch(definer, name.value, false, label)));
    }

    private static boolean isLibrary(PyObject module) {
        return module.attributes.get(new Str("__file__")) == null;
    }

    private static String moduleName(PyObject module) {
        Object name = module.attributes.get(new Str("__name__"));
        return name instanceof Str s ? s.value : "module";
    }

    private static boolean isMutable(Object object) {
        return object instanceof ListObject || object instanceof Dict || object instanceof SetObject
                || object instanceof BytearrayObject || object instanceof Observed;
    }

    private static @Nullable Footprint item(ThreadState thread, Object container, Object key, boolean write) {
        if (container instanceof ListObject l) {
            Object index = key;
            if (key instanceof Long n && n < 0) {
                index = n + l.size;
            }
            return one(
                    l, index instanceof Long ? index : null, write, thread.tells ? name(thread, l) + "[" + shown(key) + "]" : "list");
        }
        if (container instanceof Dict d) {
            return one(d, part(key), write, thread.tells ? name(thread, d) + "[" + shown(key) + "]" : "dict");
        }
        return whole(thread, container, write);
    }

    private static @Nullable Footprint whole(ThreadState thread, Object object, boolean write) {
        if (object instanceof NativeIterator || !isMutable(object)) {
            return null;
        }
        return one(object instanceof Observed o ? o.observedAs() : object, null, write,
                thread.tells ? name(thread, object) : Types.of(object).name);
    }

    private static @Nullable Footprint both(ThreadState thread, Object left, Object right) {
        if (!isMutable(left) && !isMutable(right)) {
            return null;
        }
        return reachable(thread, new Object[] {left, right}, false);
    }

    /** In library code only the kernel's objects are watched: is this a call that looks at one? */
    static @Nullable Footprint beforeInLibrary(Frame f) {
        int instruction = f.code.instructions[f.pc];
        if ((instruction & 0xff) != CALL) {
            return null;
        }
        int base = f.sp - (instruction >>> 8) - 2;
        Object self = f.slots[base + 1];
        return self instanceof Observed o && o.isKernelObject()
                        && f.slots[base] instanceof NativeFunction n
                        && n.effect == Effect.READS_SELF
                ? one(o.observedAs(), null, false, Types.of(self).name)
                : null;
    }

    private static @Nullable Footprint iterator(Object iterator) {
        if (iterator instanceof GeneratorObject g) {
            return one(g, null, true, "generator");
        }
        if (iterator instanceof Reachable r) {
            List<Touch> touches = new ArrayList<>();
            r.reach(each -> {
                if (isMutable(each)) {
                    touches.add(new Touch(each, null, false, Types.of(each).name));
                }
            });
            return touches.isEmpty() ? null : new Footprint(touches);
        }
        return null;
    }

    private static @Nullable Footprint call(ThreadState thread, Object[] stack, int base, int count) {
        Object callable = stack[base];
        Object self = stack[base + 1];
        int first = self == null ? base + 2 : base + 1;
        Object[] args = java.util.Arrays.copyOfRange(stack, first, base + 2 + count);
        if (callable instanceof BoundNative b) {
            args = ThreadState.prepend(b.self, args);
            callable = b.function;
        }
        if (callable instanceof TypeObject t && !t.isHeap) {
            return reachable(thread, args, false);
        }
        if (!(callable instanceof NativeFunction n)) {
            return null;
        }
        return switch (n.effect) {
            case PURE -> null;
            case READS_SELF -> args.length == 0 ? null : whole(thread, args[0], false);
            case WRITES_SELF -> args.length == 0 ? null : whole(thread, args[0], true);
            case READS_ARGUMENTS -> reachable(thread, args, false);
            case UNKNOWN -> reachable(thread, args, true);
        };
    }

    private static @Nullable Footprint reachable(ThreadState thread, Object[] roots, boolean write) {
        List<Touch> touches = new ArrayList<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Object root : roots) {
            reach(thread, root, write, touches, seen);
        }
        return touches.isEmpty() ? null : new Footprint(touches);
    }

    private static void reach(
            ThreadState thread, @Nullable Object object, boolean write, List<Touch> touches, Set<Object> seen) {
        if (!(object instanceof PyObject o) || o instanceof Str || seen.size() > MOST_REACHED || !seen.add(o)) {
            return;
        }
        if (isMutable(o)) {
            touches.add(new Touch(o, null, write, thread.tells ? name(thread, o) : o.type.name));
        }
        switch (o) {
            case ListObject l -> {
                for (int i = 0; i < l.size; i++) {
                    reach(thread, l.items[i], write, touches, seen);
                }
            }
            case TupleObject t -> {
                for (Object each : t.items) {
                    reach(thread, each, write, touches, seen);
                }
            }
            case Dict d -> {
                for (int i = 0; i < d.end(); i++) {
                    if (d.keyAt(i) != null) {
                        reach(thread, d.keyAt(i), write, touches, seen);
                        reach(thread, d.valueAt(i), write, touches, seen);
                    }
                }
            }
            default -> {
                if (o.attributes != null && o.type.isHeap) {
                    touches.add(new Touch(o, null, write, thread.tells ? name(thread, o) : o.type.name));
                    for (int i = 0; i < o.attributes.end(); i++) {
                        if (o.attributes.keyAt(i) != null) {
                            reach(thread, o.attributes.valueAt(i), write, touches, seen);
                        }
                    }
                }
            }
        }
    }

    /** What the program calls an object: a global's or a local's name, else its class. */
    private static String name(ThreadState thread, Object object) {
        if (object instanceof TypeObject t) {
            return t.name;
        }
        Frame f = thread.userFrame();
        if (f != null) {
            for (int i = 0; i < f.globals.end(); i++) {
                if (f.globals.keyAt(i) instanceof Str s && f.globals.valueAt(i) == object) {
                    return s.value;
                }
            }
            for (int i = 0; i < f.code.localNames.size(); i++) {
                Object local = f.slots[i] instanceof Cell cell ? cell.value : f.slots[i];
                if (local == object && !f.code.localNames.get(i).startsWith(".")) {
                    return f.code.localNames.get(i).equals("self") ? Types.of(object).name : f.code.localNames.get(i);
                }
            }
        }
        return Types.of(object).name;
    }

    /** The same for all keys that are equal in Python, which 1, 1.0 and True are; null when that is not easily told. */
    private static @Nullable Object part(Object key) {
        return key instanceof Long || key instanceof Str ? key : null;
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
            case Str s -> "'" + (s.value.length() > 20 ? s.value.substring(0, 20) + "…" : s.value) + "'";
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
