package lockstep.vm;

import java.util.function.Function;
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
        if (objectType == null || name.value().equals("__class__")) {
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
                    return Descriptors.bindToType(thread, found, objectType);
                }
                return Descriptors.bind(thread, found, object, objectType);
            }
        }
        return null;
    }

    private static final Str CLASS = Str.name("__class__");

    /** Goes on with the type that the object counts as: its own, or what a proxy says is its class. */
    static Object check(ThreadState thread, TypeObject start, Object object, Function<TypeObject, Object> then) {
        TypeObject quick = quickly(start, object);
        if (quick != null) {
            return then.apply(quick);
        }
        return thread.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object said) {
                        if (said instanceof TypeObject t && t != Types.of(object) && t.isSubtypeOf(start)) {
                            return then.apply(t);
                        }
                        throw refused(start, object);
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        if (!e.is(Types.ATTRIBUTE_ERROR)) {
                            throw e;
                        }
                        throw refused(start, object);
                    }
                },
                () -> thread.getAttribute(object, CLASS));
    }

    /** The type that the object counts as without asking it; null when it is none of these. */
    static @Nullable TypeObject quickly(TypeObject start, Object object) {
        if (object instanceof TypeObject t && t.isSubtypeOf(start)) {
            return t;
        }
        return Types.of(object).isSubtypeOf(start) ? Types.of(object) : null;
    }

    private static PyException refused(TypeObject start, Object object) {
        return Errors.type("super(type, obj): obj ("
                + (object instanceof TypeObject t ? "type " + t.name : "instance of " + Types.of(object).shownName())
                + ") is not an instance or subtype of type (" + start.name + ").");
    }
}
