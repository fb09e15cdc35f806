package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** What all exceptions have. */
final class ExceptionMethods {
    private ExceptionMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object make(ThreadState thread, Object cls, Object[] args, Object kwargs) {
        TypeObject type = (TypeObject) cls;
        if (type.abstractMethods != null) {
            return ObjectMethods.create(type, false);
        }
        ExceptionObject made = new ExceptionObject(type, args);
        made.id = thread.interpreter.nextId();
        return made;
    }

    @Builtin("__init__(self, /, *args, **kwargs)")
    static void init(ExceptionObject self, Object[] args, Object kwargs) {
        if (((Dict) kwargs).size() > 0) {
            throw Errors.type(self.type.name + "() takes no keyword arguments");
        }
        self.args = TupleObject.of(args);
    }

    @Builtin("__repr__(self, /)")
    static Object repr(ThreadState thread, ExceptionObject self) {
        if (self.args.items.length == 1) {
            return thread.then(
                    (context, text) -> new Str(self.type.name + "(" + text + ")"),
                    () -> Operators.repr(thread, self.args.items[0]));
        }
        return thread.then(
                (context, text) -> new Str(self.type.name + text), () -> Operators.repr(thread, self.args));
    }

    @Builtin("__str__(self, /)")
    static Object str(ThreadState thread, ExceptionObject self) {
        return switch (self.args.items.length) {
            case 0 -> Str.EMPTY;
            case 1 -> Operators.str(thread, self.args.items[0]);
            default -> Operators.str(thread, self.args);
        };
    }

    @Builtin("with_traceback(self, tb, /)")
    static Object withTraceback(ExceptionObject self, Object traceback) {
        setTraceback(self, traceback);
        return self;
    }

    @Builtin("add_note(self, note, /)")
    static void addNote(ThreadState thread, ExceptionObject self, Object note) {
        if (!(note instanceof Str)) {
            throw Errors.type("note must be a str, not '" + Types.of(note).shownName() + "'");
        }
        Object notes = self.notes();
        if (notes == null) {
            notes = new ListObject();
            self.setNotes(notes);
        }
        if (!(notes instanceof ListObject list)) {
            throw Errors.type("Cannot add note: __notes__ is not a list");
        }
        list.append(thread, note);
    }

    @Builtin("__reduce__(self, /)")
    static Object reduce(ExceptionObject self) {
        return reduced(self, self.args, self.attributes);
    }

    static Object reduced(ExceptionObject self, TupleObject args, @Nullable Dict state) {
        return state == null || state.size() == 0
                ? new TupleObject(self.type, args)
                : new TupleObject(self.type, args, state);
    }

    /** The attributes and some of the fields as one dict. */
    static Dict stateWith(ExceptionObject self, String... fields) {
        Dict state = self.attributes == null ? new Dict() : self.attributes.copy();
        for (String field : fields) {
            Object value = self.get(field);
            if (value != null && value != None.NONE) {
                state.put(Str.name(field), value);
            }
        }
        return state;
    }

    @Builtin("__setstate__(self, state, /)")
    static Object setState(ThreadState thread, ExceptionObject self, Object state) {
        if (state == None.NONE) {
            return state;
        }
        if (!(state instanceof Dict)) {
            throw Errors.type("state is not a dictionary");
        }
        return thread.hidden("set_attributes", self, state);
    }

    @Builtin(value = "args(self, /)", kind = Kind.GETTER)
    static Object getArgs(ExceptionObject self) {
        return self.args;
    }

    @Builtin(value = "args(self, value, /)", kind = Kind.SETTER)
    static Object setArgs(ThreadState thread, ExceptionObject self, @Nullable Object value) {
        return thread.withItems(value, (context, items) -> {
            self.args = TupleObject.of(items);
            return None.NONE;
        });
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? None.NONE : value;
    }

    @Builtin(value = "__traceback__(self, /)", kind = Kind.GETTER)
    static Object getTraceback(ExceptionObject self) {
        return orNone(self.traceback);
    }

    @Builtin(value = "__traceback__(self, value, /)", kind = Kind.SETTER)
    static void setTraceback(ExceptionObject self, @Nullable Object value) {
        if (value != None.NONE && !(value instanceof TracebackObject)) {
            throw Errors.type("__traceback__ must be a traceback or None");
        }
        self.traceback = value == None.NONE ? null : value;
    }

    @Builtin(value = "__context__(self, /)", kind = Kind.GETTER)
    static Object getContext(ExceptionObject self) {
        return orNone(self.context);
    }

    @Builtin(value = "__context__(self, value, /)", kind = Kind.SETTER)
    static void setContext(ExceptionObject self, @Nullable Object value) {
        if (value != None.NONE && !(value instanceof ExceptionObject)) {
            throw Errors.type("exception context must be None or derive from BaseException");
        }
        self.context = value == None.NONE ? null : value;
    }

    @Builtin(value = "__cause__(self, /)", kind = Kind.GETTER)
    static Object getCause(ExceptionObject self) {
        return orNone(self.cause);
    }

    @Builtin(value = "__cause__(self, value, /)", kind = Kind.SETTER)
    static void setCause(ExceptionObject self, @Nullable Object value) {
        if (value != None.NONE && !(value instanceof ExceptionObject)) {
            throw Errors.type("exception cause must be None or derive from BaseException");
        }
        self.cause = value == None.NONE ? null : value;
        self.suppressContext = true;
    }

    @Builtin(value = "__suppress_context__(self, /)", kind = Kind.GETTER)
    static Object getSuppress(ExceptionObject self) {
        return self.suppressContext;
    }

    @Builtin(value = "__suppress_context__(self, value, /)", kind = Kind.SETTER)
    static void setSuppress(ExceptionObject self, @Nullable Object value) {
        if (value == null) {
            throw Errors.type("can't delete numeric/char attribute");
        }
        if (!(value instanceof Boolean b)) {
            throw Errors.type("attribute value type must be bool");
        }
        self.suppressContext = b;
    }
}
