package lockstep.object;

import org.jspecify.annotations.Nullable;

/** A variable shared by closures; null while unbound. */
public final class Cell extends PyObject {
    public @Nullable Object value;

    public Cell(@Nullable Object value) {
        super(Types.CELL);
        this.value = value;
    }
}
