package lockstep.vm;

import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** {@code weakref.ref}: knows an object without keeping it alive, in the eyes of {@link Life}. */
public final class WeakRefObject extends PyObject {
    public static final TypeObject TYPE =
            new TypeObject("weakref", "ReferenceType", Types.OBJECT, WeakRefMethodsTable.INSTANCE);

    static {
        TYPE.hasWeak = false;
    }

    /** Null once it is gone. */
    @Nullable Object referent;

    @Nullable Object callback;
    @Nullable Long hash;

    WeakRefObject(TypeObject type, Object referent, @Nullable Object callback) {
        super(type);
        this.referent = referent;
        this.callback = callback;
    }

    @Override
    public boolean isSimpleKey() {
        return false;
    }
}
