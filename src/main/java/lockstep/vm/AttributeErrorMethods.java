package lockstep.vm;

import lockstep.object.*;

/** AttributeError: the name and the object it was not found on. */
final class AttributeErrorMethods {
    private AttributeErrorMethods() {}

    @Builtin("__init__(self, /, *args, **kwargs)")
    static void init(ExceptionObject self, Object[] args, Object kwargs) {
        ExceptionFields.init(self, args, kwargs, "name", "obj");
    }

    /** Without the object, which need not be one that can be pickled. */
    @Builtin("__getstate__(self, /)")
    static Object getState(ExceptionObject self) {
        Dict state = ExceptionMethods.stateWith(self, "name");
        if (self.args.items.length > 0) {
            state.put(Str.name("args"), self.args);
        }
        return state.size() == 0 ? None.NONE : state;
    }

    @Builtin("__reduce__(self, /)")
    static Object reduce(ExceptionObject self) {
        return ExceptionMethods.reduced(self, self.args, getState(self) instanceof Dict state ? state : null);
    }
}
