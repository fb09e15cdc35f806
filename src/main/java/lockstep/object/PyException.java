package lockstep.object;

import java.util.Arrays;

/** A Python exception on its way through Java. Carries no Java stack. */
public final class PyException extends RuntimeException {
    public final ExceptionObject value;

    public PyException(ExceptionObject value) {
        super(null, null, false, false);
        this.value = value;
    }

    public boolean is(TypeObject type) {
        return value.type.isSubtypeOf(type);
    }

    @Override
    public String getMessage() {
        return value.type.name + ": " + Arrays.toString(value.args.items);
    }
}
