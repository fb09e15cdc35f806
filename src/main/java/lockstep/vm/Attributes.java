package lockstep.vm;

import lockstep.compiler.Code;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/**
 * Reading, setting and deleting an attribute: in which order type, instance and {@code __getattr__} are asked
 * (Objects/object.c, Objects/typeobject.c). What is found on a type answers by {@link Descriptors}.
 */
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
        if (descriptor != null && Descriptors.isData(descriptor) && Descriptors.isReadable(descriptor)) {
            return Descriptors.bind(thread, descriptor, object, type);
        }
        if (object instanceof PyObject o && o.attributes != null) {
            Object value = read(thread, o.attributes, name);
            if (value != null) {
                return value;
            }
        }
        if (descriptor != null) {
            return Descriptors.bind(thread, descriptor, object, type);
        }
        if (object instanceof ModuleObject m) {
            Object getattr = m.attributes.get(MODULE_GETATTR);
            if (getattr != null) {
                return askModule(thread, m, getattr, name);
            }
        }
        if (object instanceof BoundMethod m) {
            return get(thread, m.function, name);
        }
        return null;
    }

    /** What one of our own modules makes late is not there as if it were a plain module's, which CPython's is. */
    private static Object askModule(ThreadState thread, ModuleObject m, Object getattr, Str name) {
        if (getattr instanceof FunctionObject f && f.code.code.origin == Code.Origin.USER) {
            return thread.call(getattr, name);
        }
        return thread.then(
                Continuation.recovering(Types.ATTRIBUTE_ERROR, (context, e) -> {
                    PyException plain = missing(m, m.type, name);
                    Object[] said = e.value.args.items;
                    boolean same = said.length == 1 && said[0].equals(plain.value.args.items[0]);
                    throw same ? plain : e;
                }),
                () -> thread.call(getattr, name));
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

    private static @Nullable Object findOnType(ThreadState thread, TypeObject type, Str name) {
        TypeObject meta = type.type;
        Object metaDescriptor = meta.lookup(name);
        if (metaDescriptor != null && Descriptors.isData(metaDescriptor) && Descriptors.isReadable(metaDescriptor)) {
            return Descriptors.bind(thread, metaDescriptor, type, meta);
        }
        Object own = type.lookup(name);
        if (own != null) {
            return Descriptors.bindToType(thread, own, type);
        }
        return metaDescriptor == null ? null : Descriptors.bind(thread, metaDescriptor, type, meta);
    }

    static PyException missing(Object object, TypeObject type, Str name) {
        if (object instanceof TypeObject t) {
            return Errors.attribute("type object '" + t.shownName() + "' has no attribute '" + name.value() + "'", name, object);
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
        if (descriptor != null && Descriptors.isData(descriptor)) {
            return Descriptors.write(thread, descriptor, object, value);
        }
        if (object instanceof TypeObject t) {
            if (!t.isHeap) {
                throw Errors.type("cannot set '" + name.value() + "' attribute of immutable type '" + t.shownName() + "'");
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
    static Dict namespace(ThreadState thread, PyObject o) {
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
        if (descriptor != null && Descriptors.isData(descriptor)) {
            return Descriptors.delete(thread, descriptor, object, name);
        }
        if (object instanceof TypeObject t) {
            if (!t.isHeap) {
                throw Errors.type("cannot set '" + name.value() + "' attribute of immutable type '" + t.shownName() + "'");
            }
            if (t.removeOwn(name) == null) {
                throw Errors.attribute(
                        "type object '" + t.shownName() + "' has no attribute '" + name.value() + "'", name, object);
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
}
