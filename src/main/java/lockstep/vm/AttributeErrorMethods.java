package lockstep.vm;

import lockstep.object.*;

/** AttributeError: the name and the object it was not found on. */
final class AttributeErrorMethods {
    private AttributeErrorMethods() {}

    @Builtin("__init__(self, /, *args, **kwargs)")
    static void init(ExceptionObject self, Object[] args, Object kwargs) {
        ExceptionFields.init(self, args, kwargs, "name", "obj");
    }
}
