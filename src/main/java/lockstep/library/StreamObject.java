package lockstep.library;

import lockstep.object.*;

/** {@code sys.stdout} and {@code sys.stderr}, and their {@code buffer}. */
final class StreamObject extends PyObject {
    static final TypeObject TYPE = new TypeObject("_io", "TextIOWrapper", Types.OBJECT, StreamMethodsTable.INSTANCE);

    static final TypeObject BINARY = new TypeObject("_io", "BufferedWriter", Types.OBJECT, StreamMethodsTable.INSTANCE);

    final String name;
    final boolean toError;

    StreamObject(String name, boolean toError) {
        this(TYPE, name, toError);
    }

    /** @param type BINARY for what is under the text stream, which takes bytes */
    StreamObject(TypeObject type, String name, boolean toError) {
        super(type);
        this.name = name;
        this.toError = toError;
    }
}
