package lockstep.object;

import org.jspecify.annotations.Nullable;

/** The descriptors that a class gets which is the first to give its instances a dict, or weak references. */
public final class InstanceAttributes {
    private InstanceAttributes() {}

    static final class DictSlot {
        private DictSlot() {}

        private static final Str NAME = Str.name("__dict__");

        @Builtin(value = "__dict__(self, /)", kind = Builtin.Kind.GETTER)
        static Object get(Object self) {
            PyObject o = holder(self);
            if (self instanceof TypeObject type) {
                return new MappingProxy(type.dict());
            }
            if (o.attributes == null) {
                o.attributes = new Dict();
            }
            o.type.mayShadow = o.type.isHeap;
            return o.attributes;
        }

        @Builtin(value = "__dict__(self, value, /)", kind = Builtin.Kind.SETTER)
        static void set(Object self, @Nullable Object value) {
            PyObject o = holder(self);
            if (self instanceof TypeObject || self instanceof ModuleObject) {
                throw Errors.of(Types.ATTRIBUTE_ERROR, "attribute '__dict__' of '" + o.type.layout.name
                        + "' objects is not writable");
            }
            if (value == null) {
                if (!o.type.isHeap || o.type.layout.hasDict) {
                    throw Errors.type("cannot delete __dict__");
                }
                o.attributes = new Dict();
                return;
            }
            if (!(value instanceof Dict d)) {
                throw Errors.type("__dict__ must be set to a dictionary, not a '" + Types.of(value).shownName() + "'");
            }
            o.type.mayShadow = o.type.isHeap;
            o.attributes = d;
        }

        private static PyObject holder(Object self) {
            if (self instanceof PyObject o && (o.type.hasDict || o instanceof ModuleObject)) {
                return o;
            }
            throw Errors.attribute("'" + Types.of(self).shownName() + "\' object has no attribute '__dict__'", NAME, self);
        }
    }

    static final class WeakSlot {
        private WeakSlot() {}

        @Builtin(value = "__weakref__(self, /)", kind = Builtin.Kind.GETTER)
        static Object get(Object self) {
            return None.NONE;
        }
    }

    public static void giveDict(TypeObject type) {
        type.hasDict = true;
        type.extend(InstanceAttributesDictSlotTable.INSTANCE);
    }

    public static void giveWeakReferences(TypeObject type) {
        type.hasWeak = true;
        type.extend(InstanceAttributesWeakSlotTable.INSTANCE);
    }

    static NativeTable dictTable() {
        return InstanceAttributesDictSlotTable.INSTANCE;
    }
}
