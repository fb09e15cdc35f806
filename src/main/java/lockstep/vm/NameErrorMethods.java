package lockstep.vm;

import lockstep.object.*;

/** NameError: the name. */
final class NameErrorMethods {
    private NameErrorMethods() {}

    @Builtin("__init__(self, /, *args, **kwargs)")
    static void init(ExceptionObject self, Object[] args, Object kwargs) {
        ExceptionFields.init(self, args, kwargs, "name");
    }
}
