package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** What tokens of context variables have. */
final class ContextTokenMethods {
    private ContextTokenMethods() {}

    @Builtin(value = "__new__(cls, /)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(Object cls) {
        throw Errors.runtime("Tokens can only be created by ContextVars");
    }

    @Builtin(value = "var(self, /)", kind = Kind.GETTER)
    static Object variable(ContextVarObject.Token self) {
        return self.variable;
    }

    @Builtin(value = "old_value(self, /)", kind = Kind.GETTER)
    static Object oldValue(ContextVarObject.Token self) {
        return self.old == null ? ContextVarObject.Token.TYPE.dict().get(new Str("MISSING")) : self.old;
    }

    private static String text(ThreadState thread, ContextVarObject.Token self, String variable) {
        return "<Token" + (self.used ? " used" : "") + " var=" + variable + " at " + thread.address(self) + ">";
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.READS_ARGUMENTS)
    static Object repr(ThreadState thread, ContextVarObject.Token self) {
        return thread.then(
                (context, shown) -> new Str(text(thread, self, shown.toString())), () -> thread.repr(self.variable));
    }

    @Builtin(value = "__class_getitem__(cls, item, /)", kind = Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object generic(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }
}
