package lockstep.object;

/** A module: its {@link #attributes} are its globals. */
public final class ModuleObject extends PyObject {
    /** Its code is still running: what is missing may come yet. */
    public boolean isLoading;

    private static final Str NAME = Str.name("__name__");

    public ModuleObject(TypeObject type, String name) {
        super(type);
        attributes = new Dict();
        attributes.put(NAME, Str.of(name));
    }

    /** A module that begins with attributes that many interpreters' have; they are copied. */
    public ModuleObject(Dict beginning) {
        super(Types.MODULE);
        attributes = beginning.copy();
    }

    public ModuleObject(String name) {
        this(Types.MODULE, name);
    }

    public void set(String name, Object value) {
        attributes.put(Str.name(name), value);
    }
}
