package lockstep.library;

import java.util.function.Consumer;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** {@code contextvars.ContextVar}: a key of contexts. */
final class ContextVarObject extends PyObject implements Reachable {
    static final TypeObject TYPE =
            new TypeObject("_contextvars", "ContextVar", Types.OBJECT, ContextVarMethodsTable.INSTANCE);

    static {
        TYPE.isBase = false;
    }

    final Str name;
    final @Nullable Object standard;

    ContextVarObject(Str name, @Nullable Object standard) {
        super(TYPE);
        this.name = name;
        this.standard = standard;
    }

    @Override
    public void reach(Consumer<Object> visitor) {
        if (standard != null) {
            visitor.accept(standard);
        }
    }

    /** {@code contextvars.Token}: how to undo one {@code set}. */
    static final class Token extends PyObject implements Reachable {
        static final TypeObject TYPE =
                new TypeObject("_contextvars", "Token", Types.OBJECT, ContextTokenMethodsTable.INSTANCE);

        static {
            TYPE.isBase = false;
            TYPE.define("MISSING", new Missing());
        }

        final ContextVarObject variable;
        final ContextObject context;
        /** Null for none. */
        final @Nullable Object old;

        boolean used;

        Token(ContextVarObject variable, ContextObject context, @Nullable Object old) {
            super(TYPE);
            this.variable = variable;
            this.context = context;
            this.old = old;
        }

        @Override
        public void reach(Consumer<Object> visitor) {
            visitor.accept(variable);
            visitor.accept(context);
            if (old != null) {
                visitor.accept(old);
            }
        }
    }

    /** {@code Token.MISSING}. */
    static final class Missing extends PyObject {
        static final TypeObject TYPE =
                new TypeObject("_contextvars", "Token.MISSING", Types.OBJECT, ContextMissingMethodsTable.INSTANCE);

        Missing() {
            super(TYPE);
        }
    }
}
