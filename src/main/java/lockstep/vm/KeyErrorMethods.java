package lockstep.vm;

import lockstep.object.*;

/** KeyError shows the key by its repr. */
final class KeyErrorMethods {
    private KeyErrorMethods() {}

    @Builtin("__str__(self, /)")
    static Object str(ThreadState thread, ExceptionObject self) {
        return self.args.items.length == 1
                ? Operators.repr(thread, self.args.items[0])
                : ExceptionMethods.str(thread, self);
    }
}
