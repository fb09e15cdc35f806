package lockstep.object;

import org.jspecify.annotations.Nullable;

/** A property written in Python. */
public final class PropertyObject extends PyObject {
    /** The text comes from the getter, and goes with it. */
    public boolean hasGettersDoc;
    public @Nullable Object getter;
    public @Nullable Object setter;
    public @Nullable Object deleter;
    public @Nullable Object doc;
    /** Given by {@code __set_name__}, for messages. */
    public @Nullable Object name;

    public PropertyObject(TypeObject type) {
        super(type);
    }
}
