package lockstep.vm;

import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** How the instruction loop reads and sets attributes: by what the {@link InlineCache} beside the instruction knows of the type. */
final class CachedAttributes {
    private CachedAttributes() {}

    /**
     * LOAD_ATTR with its cache. Answers a value, or PENDING.
     *
     * @param caches of the running function; {@code at} is the instruction
     */
    static Object load(ThreadState thread, InlineCache[] caches, Object object, Str name, int at) {
        InlineCache cache = caches[at];
        if (object instanceof PyObject o) {
            TypeObject type = o.type;
            if (cache != null && cache.fits(type)) {
                switch (cache.kind) {
                    case InlineCache.INSTANCE_VALUE -> {
                        Dict dict = o.attributes;
                        if (dict != null) {
                            Object value = dict.valueIfKeyIs(cache.index, cache.value);
                            if (value != null) {
                                return value;
                            }
                            value = Attributes.read(thread, dict, name);
                            if (value != null) {
                                return value;
                            }
                        }
                    }
                    case InlineCache.SLOT -> {
                        Object value = o.slots == null ? null : o.slots[cache.index];
                        if (value != null) {
                            return value;
                        }
                    }
                    case InlineCache.GETTER -> {
                        return Calls.push(thread, (FunctionObject) cache.value, new Object[] {o}, NativeFunction.NO_KEYWORDS);
                    }
                    case InlineCache.CLASS_VALUE -> {
                        if (!type.mayShadow || o.attributes == null || Attributes.read(thread, o.attributes, name) == null) {
                            return cache.value;
                        }
                    }
                    default -> {}
                }
            } else {
                caches[at] = specialise(o, type, name);
            }
        }
        return Attributes.get(thread, object, name);
    }

    private static @Nullable InlineCache specialise(PyObject o, TypeObject type, Str name) {
        if (o instanceof TypeObject || o instanceof SuperObject || !(type.lookup(Special.GETATTRIBUTE) instanceof NativeFunction)
                || type.lookup(Special.GETATTR) != null) {
            return null;
        }
        Object descriptor = type.lookup(name);
        if (descriptor instanceof SlotMember s) {
            return new InlineCache(InlineCache.SLOT, type, type.version, null, s.index);
        }
        if (descriptor instanceof PropertyObject p && p.type == Types.PROPERTY && p.getter instanceof FunctionObject f) {
            return new InlineCache(InlineCache.GETTER, type, type.version, f, 0);
        }
        if (descriptor != null && Descriptors.isData(descriptor)) {
            return null;
        }
        if (o.attributes != null) {
            int entry = o.attributes.find(name);
            if (entry >= 0) {
                return new InlineCache(
                        InlineCache.INSTANCE_VALUE, type, type.version, o.attributes.keyAt(entry), entry);
            }
        }
        if (descriptor != null && !(descriptor instanceof PyObject)) {
            return new InlineCache(InlineCache.CLASS_VALUE, type, type.version, descriptor, 0);
        }
        return null;
    }

    /**
     * LOAD_ATTR for a method call: leaves the unbound function and self on the stack, or a null and the bound value.
     *
     * @return the value or function; {@link #SELF} tells whether self goes beneath
     */
    static Object loadMethod(ThreadState thread, InlineCache[] caches, Object object, Str name, int at) {
        InlineCache cache = caches[at];
        TypeObject type = Types.of(object);
        if (cache != null && cache.fits(type)) {
            if (cache.kind == InlineCache.METHOD
                    && (!type.mayShadow
                            || !(object instanceof PyObject o)
                            || o.attributes == null
                            || Attributes.read(thread, o.attributes, name) == null)) {
                return cache.value;
            }
        } else if (!(object instanceof TypeObject) && !(object instanceof SuperObject) && !(object instanceof ModuleObject)
                && type.lookup(Special.GETATTRIBUTE) instanceof NativeFunction) {
            Object descriptor = type.lookup(name);
            boolean method = descriptor instanceof FunctionObject f && f.binds()
                    || descriptor instanceof NativeFunction n && n.kind == Builtin.Kind.METHOD && n.owner != null;
            if (method) {
                if (object instanceof PyObject o && o.attributes != null && o.attributes.get(name) != null) {
                    type.mayShadow = true;
                } else {
                    caches[at] = new InlineCache(InlineCache.METHOD, type, type.version, descriptor, 0);
                    return descriptor;
                }
            }
        }
        return NO_METHOD;
    }

    /** What loadMethod answers when it is not a plain method: then the attribute is loaded the ordinary way. */
    static final Object NO_METHOD = new Object();

    /** STORE_ATTR with its cache: a value to be dropped, or PENDING. */
    static Object store(ThreadState thread, InlineCache[] caches, Object object, Str name, Object value, int at) {
        InlineCache cache = caches[at];
        if (object instanceof PyObject o && !(object instanceof TypeObject)) {
            TypeObject type = o.type;
            if (cache != null && cache.fits(type)) {
                if (cache.kind == InlineCache.INSTANCE_VALUE) {
                    Dict dict = Attributes.namespace(thread, o);
                    if (thread.interpreter.parallel || !dict.setIfKeyIs(cache.index, cache.value, value)) {
                        Attributes.write(thread, dict, name, value);
                    }
                    return None.NONE;
                }
                if (cache.kind == InlineCache.SLOT) {
                    if (o.slots == null) {
                        o.slots = new Object[type.slotCount];
                    }
                    o.slots[cache.index] = value;
                    return None.NONE;
                }
            } else if (type.lookup(Special.SETATTR) == thread.interpreter.objectSetattr) {
                Object descriptor = type.lookup(name);
                if (descriptor instanceof SlotMember s && !s.readOnly) {
                    caches[at] = new InlineCache(InlineCache.SLOT, type, type.version, null, s.index);
                } else if (descriptor == null && type.hasDict) {
                    int entry = o.attributes == null ? 0 : o.attributes.find(name);
                    if (entry < 0) {
                        entry = o.attributes.end();
                    }
                    Object key = o.attributes != null && entry < o.attributes.end() ? o.attributes.keyAt(entry) : name;
                    caches[at] = new InlineCache(InlineCache.INSTANCE_VALUE, type, type.version, key, entry);
                }
            }
        }
        return Attributes.set(thread, object, name, value);
    }
}
