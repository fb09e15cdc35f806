package lockstep.object;

import org.jspecify.annotations.Nullable;

/** A getset descriptor of a built-in type: reads, and perhaps writes, through natives. */
public final class NativeProperty extends PyObject {
    public final String name;
    public final TypeObject owner;
    public @Nullable NativeFunction getter;
    public @Nullable NativeFunction setter;

    public NativeProperty(String name, TypeObject owner) {
        super(Types.GETSET_DESCRIPTOR);
        this.name = name;
        this.owner = owner;
    }
}
