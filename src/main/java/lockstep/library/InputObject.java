package lockstep.library;

import lockstep.object.*;

/** {@code sys.stdin}. */
final class InputObject extends PyObject {
    static final TypeObject TYPE = new TypeObject("_io", "TextIOWrapper", Types.OBJECT, InputMethodsTable.INSTANCE);

    InputObject() {
        super(TYPE);
    }
}
