package lockstep.object;

import org.jspecify.annotations.Nullable;

/** An instance of BaseException or a subclass. */
public class ExceptionObject extends PyObject {
    public TupleObject args;
    /** A traceback object of the VM, newest frame first as {@code __traceback__} shows it, or null. */
    public @Nullable Object traceback;
    public @Nullable Object context;
    public @Nullable Object cause;
    public boolean suppressContext;

    public ExceptionObject(TypeObject type, Object... args) {
        super(type);
        this.args = new TupleObject(args);
    }

    /** Sets an attribute such as {@code name} of an AttributeError. */
    public void put(String name, Object value) {
        if (attributes == null) {
            attributes = new Dict();
        }
        attributes.put(Str.name(name), value);
    }

    /** An attribute set by {@link #put} or by the program; null when there is none. */
    public @Nullable Object get(String name) {
        return attributes == null ? null : attributes.get(new Str(name));
    }
}
