package lockstep.vm;

import lockstep.object.*;

/** What an object found on a type makes of an attribute being read, set or deleted by way of an instance. */
public final class Descriptors {
    private Descriptors() {}

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
    static boolean isReadable(Object descriptor) {
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

    /** What a data descriptor does when its attribute is set. */
    static Object write(ThreadState thread, Object descriptor, Object object, Object value) {
        switch (descriptor) {
            case PropertyObject p -> {
                if (p.setter == null || p.setter == None.NONE) {
                    throw Errors.of(Types.ATTRIBUTE_ERROR, propertyMessage(p, object, "setter"));
                }
                return thread.call(p.setter, object, value);
            }
            case NativeProperty p -> {
                NativeFunction setter = setter(p);
                return thread.callNative(setter, new Object[] {object, value}, NativeFunction.NO_KEYWORDS);
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

    /** What the data descriptor of an attribute does when it is deleted. */
    static Object delete(ThreadState thread, Object descriptor, Object object, Str name) {
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
                NativeFunction setter = setter(p);
                if (p.owner == Types.BASE_EXCEPTION && !name.value().equals("__dict__")
                        && !name.value().equals("__suppress_context__")) {
                    throw Errors.type(name.value() + " may not be deleted");
                }
                return setter.table.call(setter.index, thread, new Object[] {object, null});
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

    private static NativeFunction setter(NativeProperty p) {
        if (p.setter == null) {
            throw Errors.of(
                    Types.ATTRIBUTE_ERROR,
                    p.type == Types.MEMBER_DESCRIPTOR
                            ? "readonly attribute"
                            : "attribute '" + p.name + "' of '" + p.owner.shownName() + "' objects is not writable");
        }
        return p.setter;
    }
}
