package lockstep.vm;

import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** {@code super(start, object)}. */
public final class SuperObject extends PyObject {
    @Nullable TypeObject start;
    @Nullable Object object;
    /** The type whose MRO is searched. */
    @Nullable TypeObject objectType;

    public SuperObject(TypeObject type) {
        super(type);
    }

    @Nullable Object find(ThreadState thread, Str name) {
        if (objectType == null || name.value.equals("__class__")) {
            return null;
        }
        TypeObject[] mro = objectType.mro;
        int i = 0;
        while (i < mro.length && mro[i] != start) {
            i++;
        }
        for (i++; i < mro.length; i++) {
            Object found = mro[i].dict().get(name);
            if (found != null) {
                if (object == objectType) {
                    return Attributes.bindToType(thread, found, objectType);
                }
                return Attributes.bind(thread, found, object, objectType);
            }
        }
        return null;
    }

    /** Which type the object counts as, or a TypeError. */
    static TypeObject check(TypeObject start, Object object) {
        if (object instanceof TypeObject t && t.isSubtypeOf(start)) {
            return t;
        }
        if (Types.of(object).isSubtypeOf(start)) {
            return Types.of(object);
        }
        throw Errors.type("super(type, obj): obj (" + (object instanceof TypeObject t ? "type " + t.name : "instance of " + Types.of(object).name)
                + ") is not an instance or subtype of type (" + start.name + ").");
    }
}
