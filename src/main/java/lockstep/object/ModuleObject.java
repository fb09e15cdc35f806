package lockstep.object;

/** A module: its {@link #attributes} are its globals. */
public final class ModuleObject extends PyObject {
    /** Its code is still running: what is missing may come yet. */
    public boolean isLoading;

    public ModuleObject(TypeObject type, String name) {
        super(type);
        attributes = new Dict();
        attributes.put(Str.name("__name__"), Str.of(name));
    }

    public ModuleObject(String name) {
        this(Types.MODULE, name);
    }

    public void set(String name, Object value) {
        attributes.put(Str.name(name), value);
    }
}
