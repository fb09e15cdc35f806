package lockstep.vm;

import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** Attribute look-up: descriptors, instance dicts, {@code __getattr__} (Objects/object.c, Objects/typeobject.c). */
public final class Attributes {
    private Attributes() {}

    /** {@code object.name}: a value or PENDING. */
    static Object get(ThreadState thread, Object object, Str name) {
        TypeObject type = Types.of(object);
        Object getattribute = type.lookup(Special.GETATTRIBUTE);
        Object getattr = type.lookup(Special.GETATTR);
        if (!(getattribute instanceof NativeFunction) && getattribute != null) {
            if (getattr == null) {
                return thread.callMethod(getattribute, object, name);
            }
            return thread.then(
                    orGetattr(thread, getattr, object, name), () -> thread.callMethod(getattribute, object, name));
        }
        if (getattr == null) {
            Object value = find(thread, object, type, name);
            if (value == null) {
                throw missing(object, type, name);
            }
            return value;
        }
        Object value;
        Object descriptor = type.lookup(name);
        if (descriptor != null && mayRunPython(descriptor)) {
            return thread.then(orGetattr(thread, getattr, object, name), () -> {
                Object found = find(thread, object, type, name);
                if (found == null) {
                    throw missing(object, type, name);
                }
                return found;
            });
        }
        value = find(thread, object, type, name);
        return value != null ? value : thread.callMethod(getattr, object, name);
    }

    private static boolean mayRunPython(Object descriptor) {
        return !(descriptor instanceof FunctionObject || descriptor instanceof NativeFunction
                || descriptor instanceof WrappedMethod || descriptor instanceof SlotMember);
    }

    /** After AttributeError asks {@code __getattr__}. */
    private static Continuation orGetattr(ThreadState thread, Object getattr, Object object, Str name) {
        return Continuation.recovering(
                Types.ATTRIBUTE_ERROR, (context, e) -> thread.callMethod(getattr, object, name));
    }

    /** What object, type, module and super do in {@code __getattribute__}: a value, PENDING, or null for none. */
    static @Nullable Object find(ThreadState thread, Object object, TypeObject type, Str name) {
        if (object instanceof TypeObject t) {
            return findOnType(thread, t, name);
        }
        if (object instanceof SuperObject s) {
            Object found = s.find(thread, name);
            if (found != null) {
                return found;
            }
        }
        Object descriptor = type.lookup(name);
        if (descriptor != null && isData(descriptor) && isReadable(descriptor)) {
            return bind(thread, descriptor, object, type);
        }
        if (object instanceof PyObject o && o.attributes != null && hasDict(o)) {
            Object value = read(thread, o.attributes, name);
            if (value != null) {
                return value;
            }
        }
        if (descriptor != null) {
            return bind(thread, descriptor, object, type);
        }
        if (object instanceof ModuleObject m) {
            Object getattr = m.attributes.get(MODULE_GETATTR);
            if (getattr != null) {
                return thread.call(getattr, name);
            }
        }
        if (object instanceof BoundMethod m) {
            return get(thread, m.function, name);
        }
        return null;
    }

    /** A namespace's value; in a parallel world nobody changes its table meanwhile. */
    static @Nullable Object read(ThreadState thread, Dict dict, Str name) {
        if (thread.interpreter.parallel) {
            synchronized (dict) {
                return dict.get(name);
            }
        }
        return dict.get(name);
    }

    static void write(ThreadState thread, Dict dict, Str name, Object value) {
        if (thread.interpreter.parallel) {
            synchronized (dict) {
                dict.put(name, value);
            }
        } else {
            dict.put(name, value);
        }
    }

    private static final Str MODULE_GETATTR = Str.name("__getattr__");

    private static boolean hasDict(PyObject o) {
        return true;
    }

    private static @Nullable Object findOnType(ThreadState thread, TypeObject type, Str name) {
        TypeObject meta = type.type;
        Object metaDescriptor = meta.lookup(name);
        if (metaDescriptor != null && isData(metaDescriptor) && isReadable(metaDescriptor)) {
            return bind(thread, metaDescriptor, type, meta);
        }
        Object own = type.lookup(name);
        if (own != null) {
            return bindToType(thread, own, type);
        }
        return metaDescriptor == null ? null : bind(thread, metaDescriptor, type, meta);
    }

    /** What {@code type.name} gives for something found on the type itself. */
    static Object bindToType(ThreadState thread, Object found, TypeObject type) {
        if (found instanceof FunctionObject || found instanceof NativeFunction) {
            return found;
        }
        if (found instanceof WrappedMethod w) {
            return bind(thread, w, None.NONE, type);
        }
        if (found instanceof PyObject o && o.type.isHeap) {
            Object get = o.type.lookup(Special.GET);
            if (get != null) {
                return thread.callMethod(get, o, None.NONE, type);
            }
        }
        return found;
    }

    /** A descriptor that can only be set leaves reading to the instance's dict. */
    private static boolean isReadable(Object descriptor) {
        return !(descriptor instanceof PyObject o && o.type.isHeap) || o.type.lookup(Special.GET) != null;
    }

    /** True when a descriptor comes before the instance's own dict. */
    static boolean isData(Object descriptor) {
        if (descriptor instanceof FunctionObject || descriptor instanceof NativeFunction
                || descriptor instanceof WrappedMethod) {
            return false;
        }
        if (descriptor instanceof PropertyObject || descriptor instanceof NativeProperty
                || descriptor instanceof SlotMember) {
            return true;
        }
        if (descriptor instanceof PyObject o && o.type.isHeap) {
            return o.type.lookup(Special.SET) != null || o.type.lookup(Special.DELETE) != null;
        }
        return false;
    }

    /** What a class attribute gives when read through an instance: a value or PENDING. */
    public static Object bind(ThreadState thread, Object descriptor, Object object, TypeObject type) {
        if (!(descriptor instanceof PyObject)) {
            return descriptor;
        }
        return switch (descriptor) {
            case FunctionObject f -> f.binds() ? new BoundMethod(f, object) : f;
            case NativeFunction f -> f.kind == Builtin.Kind.METHOD && f.owner != null ? new BoundNative(f, object) : f;
            case WrappedMethod w -> {
                if (w.type.isSubtypeOf(Types.STATICMETHOD)) {
                    yield w.function;
                }
                yield w.function instanceof NativeFunction n
                        ? new BoundNative(n, type)
                        : new BoundMethod(w.function, type);
            }
            case PropertyObject p when p.type == Types.PROPERTY || p.type.lookup(Special.GET) instanceof NativeFunction -> {
                if (p.getter == null || p.getter == None.NONE) {
                    throw Errors.of(Types.ATTRIBUTE_ERROR, propertyMessage(p, object, "getter"));
                }
                yield thread.call(p.getter, object);
            }
            case NativeProperty p -> {
                if (p.getter == null) {
                    throw Errors.of(Types.ATTRIBUTE_ERROR, "unreadable attribute");
                }
                yield thread.callNative(p.getter, new Object[] {object}, NativeFunction.NO_KEYWORDS);
            }
            case SlotMember s -> {
                Object[] slots = object instanceof PyObject o ? o.slots : null;
                Object value = slots == null || s.index >= slots.length ? null : slots[s.index];
                if (value == null) {
                    throw Errors.attribute(
                            "'" + Classes.fullName(Types.of(object)) + "' object has no attribute '" + s.name + "'",
                            Str.name(s.name),
                            object);
                }
                yield value;
            }
            case PyObject o -> {
                Object get = o.type.lookup(Special.GET);
                yield get == null ? o : thread.callMethod(get, o, object, type);
            }
            default -> descriptor;
        };
    }

    static String propertyMessage(PropertyObject p, Object object, String what) {
        String name = p.name instanceof Str s ? " '" + s.value() + "'" : "";
        return "property" + name + " of '" + Types.of(object).qualifiedName + "' object has no " + what;
    }

    static PyException missing(Object object, TypeObject type, Str name) {
        if (object instanceof TypeObject t) {
            return Errors.attribute("type object '" + t.name + "' has no attribute '" + name.value() + "'", name, object);
        }
        if (object instanceof ModuleObject m) {
            Object moduleName = m.attributes.get(new Str("__name__"));
            String quoted = "module '" + (moduleName instanceof Str s ? s.value() : "?") + "' has no attribute '" + name.value() + "'";
            return Errors.attribute(
                    m.isLoading ? "partially initialized " + quoted + " (most likely due to a circular import)" : quoted,
                    name,
                    object);
        }
        return Errors.attribute("'" + type.shownName() + "\' object has no attribute '" + name.value() + "'", name, object);
    }

    // ---- writing ----

    static Object set(ThreadState thread, Object object, Str name, Object value) {
        TypeObject type = Types.of(object);
        Object setattr = type.lookup(Special.SETATTR);
        if (setattr instanceof FunctionObject || setattr != null && !(setattr instanceof NativeFunction)) {
            return thread.callMethod(setattr, object, name, value);
        }
        if (setattr instanceof NativeFunction n && n.owner != Types.OBJECT && n.owner != Types.TYPE) {
            return thread.callMethod(setattr, object, name, value);
        }
        return setGeneric(thread, object, name, value);
    }

    /** What object.__setattr__ and type.__setattr__ do. */
    static Object setGeneric(ThreadState thread, Object object, Str name, Object value) {
        TypeObject type = Types.of(object);
        Object descriptor = type.lookup(name);
        if (descriptor != null && isData(descriptor)) {
            return write(thread, descriptor, object, name, value);
        }
        if (object instanceof TypeObject t) {
            if (!t.isHeap) {
                throw Errors.type("cannot set '" + name.value() + "' attribute of immutable type '" + t.name + "'");
            }
            Classes.setAttribute(thread, t, name, value);
            return None.NONE;
        }
        if (!(object instanceof PyObject o) || !type.hasDict && !(object instanceof ModuleObject)) {
            throw noDict(object, type, name, descriptor);
        }
        store(thread, o, name, value);
        if (descriptor != null) {
            type.mayShadow = true;
        }
        return None.NONE;
    }

    static PyException noDict(Object object, TypeObject type, Str name, @Nullable Object descriptor) {
        String quoted = "'" + type.shownName() + "\' object";
        return Errors.attribute(
                descriptor == null
                        ? quoted + " has no attribute '" + name.value() + "'"
                                + (type.hasDict ? "" : " and no __dict__ for setting new attributes")
                        : quoted + " attribute '" + name.value() + "' is read-only",
                name,
                object);
    }

    private static void store(ThreadState thread, PyObject o, Str name, Object value) {
        write(thread, namespace(thread, o), name, value);
    }

    /** The instance's dict, made when there was none: once, whoever asks. */
    private static Dict namespace(ThreadState thread, PyObject o) {
        Dict dict = o.attributes;
        if (dict != null) {
            return dict;
        }
        if (thread.interpreter.parallel) {
            synchronized (o) {
                if (o.attributes == null) {
                    o.attributes = new Dict();
                }
                return o.attributes;
            }
        }
        dict = new Dict();
        o.attributes = dict;
        return dict;
    }

    static Object write(ThreadState thread, Object descriptor, Object object, Str name, Object value) {
        switch (descriptor) {
            case PropertyObject p -> {
                if (p.setter == null || p.setter == None.NONE) {
                    throw Errors.of(Types.ATTRIBUTE_ERROR, propertyMessage(p, object, "setter"));
                }
                return thread.call(p.setter, object, value);
            }
            case NativeProperty p -> {
                if (p.setter == null) {
                    if (p.owner == Types.PROPERTY) {
                        throw Errors.of(Types.ATTRIBUTE_ERROR, "readonly attribute");
                    }
                    throw Errors.of(
                            Types.ATTRIBUTE_ERROR,
                            "attribute '" + p.name + "' of '" + p.owner.name + "' objects is not writable");
                }
                return thread.callNative(p.setter, new Object[] {object, value}, NativeFunction.NO_KEYWORDS);
            }
            case SlotMember s -> {
                if (s.readOnly) {
                    throw Errors.of(Types.ATTRIBUTE_ERROR, "readonly attribute");
                }
                PyObject o = (PyObject) object;
                if (o.slots == null) {
                    o.slots = new Object[o.type.slotCount];
                }
                o.slots[s.index] = value;
                return None.NONE;
            }
            default -> {
                Object set = Types.of(descriptor).lookup(Special.SET);
                if (set == null) {
                    throw Errors.of(Types.ATTRIBUTE_ERROR, "__set__");
                }
                return thread.callMethod(set, descriptor, object, value);
            }
        }
    }

    static Object delete(ThreadState thread, Object object, Str name) {
        TypeObject type = Types.of(object);
        Object delattr = type.lookup(Special.DELATTR);
        if (delattr != null && !(delattr instanceof NativeFunction)) {
            return thread.callMethod(delattr, object, name);
        }
        return deleteGeneric(thread, object, name);
    }

    static Object deleteGeneric(ThreadState thread, Object object, Str name) {
        TypeObject type = Types.of(object);
        Object descriptor = type.lookup(name);
        if (descriptor != null && isData(descriptor)) {
            return deleteThrough(thread, descriptor, object, name);
        }
        if (object instanceof TypeObject t) {
            if (!t.isHeap) {
                throw Errors.type("cannot set '" + name.value() + "' attribute of immutable type '" + t.name + "'");
            }
            if (t.removeOwn(name) == null) {
                throw Errors.attribute(
                        "type object '" + t.name + "' has no attribute '" + name.value() + "'", name, object);
            }
            return None.NONE;
        }
        if (object instanceof PyObject o && o.attributes != null && o.attributes.remove(name) != null) {
            return None.NONE;
        }
        throw !type.hasDict && !(object instanceof ModuleObject)
                ? noDict(object, type, name, descriptor)
                : missing(object, type, name);
    }

    /** What the data descriptor of an attribute does when it is deleted. */
    static Object deleteThrough(ThreadState thread, Object descriptor, Object object, Str name) {
        switch (descriptor) {
            case PropertyObject p -> {
                if (p.deleter == null || p.deleter == None.NONE) {
                    throw Errors.of(Types.ATTRIBUTE_ERROR, propertyMessage(p, object, "deleter"));
                }
                return thread.call(p.deleter, object);
            }
            case SlotMember s -> {
                PyObject o = (PyObject) object;
                if (o.slots == null || o.slots[s.index] == null) {
                    throw Errors.of(Types.ATTRIBUTE_ERROR, name.value());
                }
                o.slots[s.index] = null;
                return None.NONE;
            }
            case NativeProperty p -> {
                if (p.setter == null) {
                    if (p.owner == Types.PROPERTY) {
                        throw Errors.of(Types.ATTRIBUTE_ERROR, "readonly attribute");
                    }
                    throw Errors.of(
                            Types.ATTRIBUTE_ERROR,
                            "attribute '" + p.name + "' of '" + p.owner.name + "' objects is not writable");
                }
                if (p.owner == Types.BASE_EXCEPTION && !name.value().equals("__dict__")
                        && !name.value().equals("__suppress_context__")) {
                    throw Errors.type(name.value() + " may not be deleted");
                }
                try {
                    return p.setter.table.call(p.setter.index, thread, new Object[] {object, null});
                } catch (IllegalStateException | NullPointerException | ClassCastException e) {
                    // it does not know of deleting
                    throw Errors.type("can't delete " + name.value() + " attribute");
                }
            }
            default -> {
                Object delete = Types.of(descriptor).lookup(Special.DELETE);
                if (delete == null) {
                    throw Errors.of(Types.ATTRIBUTE_ERROR, "__delete__");
                }
                return thread.callMethod(delete, descriptor, object);
            }
        }
    }

    // ---- for the instruction loop ----

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
                            value = read(thread, dict, name);
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
                        if (!type.mayShadow || o.attributes == null || read(thread, o.attributes, name) == null) {
                            return cache.value;
                        }
                    }
                    default -> {}
                }
            } else {
                caches[at] = specialise(o, type, name);
            }
        }
        return get(thread, object, name);
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
        if (descriptor != null && isData(descriptor)) {
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
                            || read(thread, o.attributes, name) == null)) {
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
                    Dict dict = namespace(thread, o);
                    if (thread.interpreter.parallel || !dict.setIfKeyIs(cache.index, cache.value, value)) {
                        write(thread, dict, name, value);
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
        return set(thread, object, name, value);
    }
}
