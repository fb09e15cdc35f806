package lockstep.vm;

import lockstep.compiler.Code;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** Globals, locals, cells, and the names of module and class bodies. */
final class NameInstructions {
    private NameInstructions() {}

    static Object loadGlobal(ThreadState thread, Frame f, InlineCache[] caches, int nameIndex, int at) {
        InlineCache cache = caches[at];
        if (cache != null) {
            if (cache.kind == InlineCache.GLOBAL) {
                Object value = f.globals.valueIfKeyIs(cache.index, cache.value);
                if (value != null) {
                    return value;
                }
            } else if (cache.version == f.globals.keysVersion()) {
                Object value = f.builtins.valueIfKeyIs(cache.index, cache.value);
                if (value != null) {
                    return value;
                }
            }
        }
        Str name = f.codeObject.names[nameIndex];
        if (thread.interpreter.parallel) {
            Object value = Attributes.read(thread, f.globals, name);
            if (value != null) {
                return value;
            }
        }
        int entry = f.globals.find(name);
        if (entry >= 0) {
            caches[at] = new InlineCache(InlineCache.GLOBAL, null, 0, f.globals.keyAt(entry), entry);
            return f.globals.valueAt(entry);
        }
        entry = f.builtins.find(name);
        if (entry >= 0) {
            caches[at] = new InlineCache(
                    InlineCache.BUILTIN, null, f.globals.keysVersion(), f.builtins.keyAt(entry), entry);
            return f.builtins.valueAt(entry);
        }
        throw undefined(name);
    }

    /** LOAD_ATTR of a method load that found no plain method: the value goes on the stack with a null above it. */
    static Object loadAttribute(ThreadState thread, Frame f, Object object, int arg, int at) {
        Object value = CachedAttributes.load(thread, f.caches, object, f.codeObject.names[arg >> 1], at);
        if (value == Context.PENDING) {
            f.receive = Frame.PUSH_AND_NULL;
        }
        return value;
    }

    static PyException undefined(Str name) {
        return Errors.name("name '" + name.value() + "' is not defined", name);
    }

    static PyException unbound(Frame f, int slot) {
        Str name = f.codeObject.localNames[slot];
        // without its name, so that nothing is suggested
        return Errors.of(
                Types.UNBOUND_LOCAL_ERROR,
                "cannot access local variable '" + name.value() + "' where it is not associated with a value");
    }

    static PyException unboundCell(Frame f, int slot) {
        Str name = f.codeObject.localNames[slot];
        if ((f.code.localKinds[slot] & Code.FREE) == 0) {
            return unbound(f, slot);
        }
        return Errors.name(
                "cannot access free variable '" + name.value()
                        + "' where it is not associated with a value in enclosing scope",
                name);
    }

    // ---- module and class bodies ----

    static boolean loadName(ThreadState thread, Frame f, Str name) {
        if (f.locals instanceof Dict d && d.type == Types.DICT) {
            Object value = d.get(name);
            if (value == null) {
                value = f.locals == f.globals ? null : f.globals.get(name);
            }
            if (value == null) {
                value = f.builtins.get(name);
            }
            if (value == null) {
                throw undefined(name);
            }
            f.slots[f.sp++] = value;
            return false;
        }
        return Instructions.push(f, fromMapping(thread, f, f.locals, name, null));
    }

    /** A namespace that may be any mapping, then globals, builtins or a cell. */
    private static Object fromMapping(ThreadState thread, Frame f, Object mapping, Str name, @Nullable Cell cell) {
        if (mapping instanceof Dict d && d.type == Types.DICT) {
            Object value = d.get(name);
            return value != null ? value : otherwise(f, name, cell);
        }
        return thread.then(
                Continuation.recovering(Types.KEY_ERROR, (context, e) -> otherwise(f, name, cell)),
                () -> Operators.getItem(thread, mapping, name));
    }

    private static Object otherwise(Frame f, Str name, @Nullable Cell cell) {
        if (cell != null) {
            if (cell.value == null) {
                throw Errors.name(
                        "cannot access free variable '" + name.value()
                                + "' where it is not associated with a value in enclosing scope",
                        name);
            }
            return cell.value;
        }
        Object value = f.globals.get(name);
        if (value == null) {
            value = f.builtins.get(name);
        }
        if (value == null) {
            throw undefined(name);
        }
        return value;
    }

    static boolean loadFromDict(ThreadState thread, Frame f, boolean deref, int arg) {
        Object mapping = f.slots[--f.sp];
        Str name = deref ? f.codeObject.localNames[arg] : f.codeObject.names[arg];
        return Instructions.push(f, fromMapping(thread, f, mapping, name, deref ? (Cell) f.slots[arg] : null));
    }

    static boolean deleteName(ThreadState thread, Frame f, Str name) {
        if (f.locals instanceof Dict d && d.type == Types.DICT) {
            Object old = d.remove(name);
            if (old == null) {
                throw undefined(name);
            }
            return thread.interpreter.life.watches()
                    && Instructions.discard(f, thread.interpreter.life.drops.dropped(thread, old));
        }
        return Instructions.discard(f, Operators.deleteItem(thread, f.locals, name));
    }

    /** False, or true when a frame was pushed to look into a namespace that is no plain dict. */
    static boolean setupAnnotations(ThreadState thread, Frame f) {
        Str name = Str.name("__annotations__");
        if (f.locals instanceof Dict d && d.type == Types.DICT) {
            if (d.get(name) == null) {
                d.put(name, new Dict());
            }
            return false;
        }
        return Instructions.discard(f, thread.hidden("setup_annotations", f.locals));
    }
}
