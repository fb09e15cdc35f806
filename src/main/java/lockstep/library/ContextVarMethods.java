package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What context variables have (Python/context.c). A context belongs to one thread at a time: nothing is shared. */
final class ContextVarMethods {
    private ContextVarMethods() {}

    @Builtin(value = "__new__(cls, name, /, *, default=?)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object name, @Nullable Object standard) {
        if (!(name instanceof Str s)) {
            throw Errors.type("context variable name must be a str");
        }
        ContextVarObject made = new ContextVarObject(s, standard);
        made.id = thread.interpreter.nextId();
        return made;
    }

    @Builtin(value = "name(self, /)", kind = Kind.GETTER)
    static Object name(ContextVarObject self) {
        return self.name;
    }

    @Builtin(value = "get(self, default=?, /)", effect = Effect.PURE)
    static Object get(ThreadState thread, ContextVarObject self, @Nullable Object otherwise) {
        Object value = ContextObject.current(thread).values.get(self);
        if (value != null) {
            return value;
        }
        if (otherwise != null) {
            return otherwise;
        }
        if (self.standard != null) {
            return self.standard;
        }
        throw Errors.of(Types.LOOKUP_ERROR, new Object[] {self});
    }

    @Builtin(value = "set(self, value, /)", effect = Effect.PURE)
    static Object set(ThreadState thread, ContextVarObject self, Object value) {
        ContextObject context = ContextObject.current(thread);
        Object token = new ContextVarObject.Token(self, context, context.values.get(self));
        context.put(self, value);
        return token;
    }

    @Builtin(value = "reset(self, token, /)", effect = Effect.PURE)
    static Object reset(ThreadState thread, ContextVarObject self, Object token) {
        if (!(token instanceof ContextVarObject.Token t)) {
            throw Errors.type("expected an instance of Token, got " + Types.of(token).shownName());
        }
        if (t.used) {
            return refuse(thread, t, Types.RUNTIME_ERROR, " has already been used once");
        }
        if (t.variable != self) {
            return refuse(thread, t, Types.VALUE_ERROR, " was created by a different ContextVar");
        }
        ContextObject context = ContextObject.current(thread);
        if (t.context != context) {
            return refuse(thread, t, Types.VALUE_ERROR, " was created in a different Context");
        }
        t.used = true;
        if (t.old == null) {
            context.remove(self);
        } else {
            context.put(self, t.old);
        }
        return None.NONE;
    }

    private static Object refuse(ThreadState thread, ContextVarObject.Token token, TypeObject error, String why) {
        return thread.then(
                (context, shown) -> {
                    throw Errors.of(error, shown + why);
                },
                () -> thread.repr(token));
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.READS_ARGUMENTS)
    static Object repr(ThreadState thread, ContextVarObject self) {
        if (self.standard == null) {
            return new Str(text(thread, self, null));
        }
        Object standard = self.standard;
        return thread.then(
                (context, shown) -> new Str(text(thread, self, shown.toString())), () -> thread.repr(standard));
    }

    private static String text(ThreadState thread, ContextVarObject self, @Nullable String standard) {
        return "<ContextVar name='" + self.name.value() + "'" + (standard == null ? "" : " default=" + standard) + " at "
                + thread.address(self) + ">";
    }

    @Builtin(value = "__class_getitem__(cls, item, /)", kind = Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object generic(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }
}
