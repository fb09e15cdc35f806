package lockstep.vm;

import static lockstep.vm.Op.*;

import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/**
 * What the next instruction of the program reads or writes of plain data that other threads may reach: globals, variables
 * of enclosing functions, attributes, items of lists and dicts. Much less than {@link Footprints}: functions, classes and
 * modules count as constants, and calls of methods such as {@code append}, which are atomic, as nothing.
 */
final class Watching {
    private Watching() {}

    private static final Object WHOLE = new Object();

    static void before(ThreadState thread, Frame f) {
        int instruction = f.code.instructions[f.pc];
        int arg = instruction >>> 8;
        Object[] stack = f.slots;
        int sp = f.sp;
        switch (instruction & 0xff) {
            case LOAD_GLOBAL -> global(thread, f, f.codeObject.names[arg >> 1], false);
            case LOAD_NAME -> {
                if (f.locals == f.globals) {
                    global(thread, f, f.codeObject.names[arg], false);
                }
            }
            case STORE_NAME, DELETE_NAME -> {
                if (f.locals == f.globals) {
                    global(thread, f, f.codeObject.names[arg], true);
                }
            }
            case STORE_GLOBAL, DELETE_GLOBAL -> global(thread, f, f.codeObject.names[arg], true);
            case LOAD_DEREF -> {
                if (stack[arg] instanceof Cell cell && isData(cell.value)) {
                    tell(thread, f, cell, WHOLE, false);
                }
            }
            case STORE_DEREF, DELETE_DEREF -> tell(thread, f, stack[arg], WHOLE, true);
            case LOAD_ATTR -> attribute(thread, f, stack[sp - 1], f.codeObject.names[arg >> 1], false);
            case STORE_ATTR, DELETE_ATTR -> attribute(thread, f, stack[sp - 1], f.codeObject.names[arg], true);
            case BINARY_SUBSCR -> item(thread, f, stack[sp - 2], stack[sp - 1], false);
            case STORE_SUBSCR, DELETE_SUBSCR -> item(thread, f, stack[sp - 2], stack[sp - 1], true);
            default -> {}
        }
    }

    private static void tell(ThreadState thread, Frame f, Object object, Object part, boolean write) {
        thread.watch.touched(thread, object, part, write, f.code, f.pc);
    }

    private static boolean isData(@Nullable Object value) {
        return value != null
                && !(value instanceof FunctionObject)
                && !(value instanceof TypeObject)
                && !(value instanceof ModuleObject)
                && !(value instanceof NativeFunction);
    }

    private static void global(ThreadState thread, Frame f, Str name, boolean write) {
        if (write || isData(f.globals.get(name))) {
            tell(thread, f, f.globals, name.value(), write);
        }
    }

    private static void attribute(ThreadState thread, Frame f, @Nullable Object object, Str name, boolean write) {
        switch (object) {
            case ModuleObject m -> {
                if (!Footprints.isLibrary(m) && (write || isData(m.attributes.get(name)))) {
                    tell(thread, f, m.attributes, name.value(), write);
                }
            }
            case TypeObject t -> {
                if (t.isHeap && (write || t.definer(name) == t && isData(t.lookup(name)))) {
                    tell(thread, f, t, name.value(), write);
                }
            }
            case PyObject o when o.type.isHeap && (o.attributes != null || o.slots != null) -> {
                // objects with attributes of their own making (threading.local) and properties are somebody's code
                if (o.type.lookup(Special.SETATTR) != thread.interpreter.objectSetattr) {
                    return;
                }
                if (o.attributes != null && (write || o.attributes.get(name) != null)) {
                    if (!write || !(o.type.lookup(name) instanceof PropertyObject)) {
                        tell(thread, f, o, name.value(), write);
                    }
                } else if (o.slots != null && o.type.lookup(name) instanceof SlotMember) {
                    tell(thread, f, o, name.value(), write);
                }
            }
            case null, default -> {}
        }
    }

    private static void item(ThreadState thread, Frame f, @Nullable Object container, @Nullable Object key, boolean write) {
        if (container instanceof ListObject l && !l.type.isHeap && key instanceof Long n) {
            tell(thread, f, l, n < 0 ? n + l.size : n, write);
        } else if (container instanceof Dict d && !d.type.isHeap && key != null && Footprints.part(key) != null) {
            tell(thread, f, d, Footprints.part(key), write);
        }
    }

    /** What the program calls that which the next instruction touches. */
    static String label(ThreadState thread, Frame f) {
        int instruction = f.code.instructions[f.pc];
        int arg = instruction >>> 8;
        Object[] stack = f.slots;
        int sp = f.sp;
        return switch (instruction & 0xff) {
            case LOAD_GLOBAL -> f.codeObject.names[arg >> 1].value();
            case LOAD_NAME, STORE_NAME, DELETE_NAME, STORE_GLOBAL, DELETE_GLOBAL -> f.codeObject.names[arg].value();
            case LOAD_DEREF, STORE_DEREF, DELETE_DEREF -> f.code.localNames.get(arg);
            case LOAD_ATTR -> Labels.of(thread, stack[sp - 1]) + "." + f.codeObject.names[arg >> 1].value();
            case STORE_ATTR, DELETE_ATTR -> Labels.of(thread, stack[sp - 1]) + "." + f.codeObject.names[arg].value();
            default -> Labels.of(thread, stack[sp - 2]) + "[" + Footprints.shown(stack[sp - 1]) + "]";
        };
    }
}
