package lockstep.library;

import lockstep.object.*;

/** {@code sys.stdout} and {@code sys.stderr}. */
final class StreamObject extends PyObject {
    static final TypeObject TYPE = new TypeObject("_io", "TextIOWrapper", Types.OBJECT, StreamMethodsTable.INSTANCE);

    final String name;
    final boolean toError;

    StreamObject(String name, boolean toError) {
        super(TYPE);
        this.name = name;
        this.toError = toError;
    }
}
