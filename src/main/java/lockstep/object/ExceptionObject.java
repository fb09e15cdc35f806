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

    /** What C keeps in fields of its own, such as {@code name} of an AttributeError: not in {@code __dict__}. */
    public @Nullable Dict fields;

    /** Sets a field such as {@code name} of an AttributeError. */
    public void put(String name, Object value) {
        if (fields == null) {
            fields = new Dict();
        }
        fields.put(Str.name(name), value);
    }

    /** A field set by {@link #put}; null when there is none. */
    public @Nullable Object get(String name) {
        return fields == null ? null : fields.get(new Str(name));
    }

    public void remove(String name) {
        if (fields != null) {
            fields.remove(new Str(name));
        }
    }

    /** {@code __notes__}, null for none. */
    public @Nullable Object notes() {
        return attributes == null ? null : attributes.get(NOTES);
    }

    public void setNotes(Object notes) {
        if (attributes == null) {
            attributes = new Dict();
        }
        attributes.put(NOTES, notes);
    }

    private static final Str NOTES = Str.name("__notes__");
}
