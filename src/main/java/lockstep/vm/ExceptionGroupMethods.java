package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** BaseExceptionGroup: a message and exceptions (PEP 654). */
final class ExceptionGroupMethods {
    private ExceptionGroupMethods() {}

    @Builtin(value = "__new__(cls, /, *args)", kind = Kind.STATIC_METHOD)
    static Object make(ThreadState thread, Object cls, Object[] args) {
        if (args.length != 2) {
            throw Errors.type("BaseExceptionGroup.__new__() takes exactly 2 arguments (" + args.length + " given)");
        }
        Object message = args[0];
        Object exceptions = args[1];
        if (!(message instanceof Str)) {
            throw Errors.type("BaseExceptionGroup.__new__() argument 1 must be str, not " + Types.of(message).shownName());
        }
        if (Types.of(exceptions).lookup(Special.GETITEM) == null || exceptions instanceof Dict) {
            throw Errors.type("second argument (exceptions) must be a sequence");
        }
        return thread.withItems(exceptions, (context, items) -> {
            if (items.length == 0) {
                throw Errors.value("second argument (exceptions) must be a non-empty sequence");
            }
            boolean allExceptions = true;
            for (int i = 0; i < items.length; i++) {
                if (!(items[i] instanceof ExceptionObject e)) {
                    throw Errors.value("Item " + i + " of second argument (exceptions) is not an exception");
                }
                allExceptions &= e.type.isSubtypeOf(Types.EXCEPTION);
            }
            TypeObject type = (TypeObject) cls;
            if (type == Types.BASE_EXCEPTION_GROUP && allExceptions) {
                type = Types.EXCEPTION_GROUP;
            } else if (!allExceptions && type.isSubtypeOf(Types.EXCEPTION)) {
                throw Errors.type(type == Types.EXCEPTION_GROUP
                        ? "Cannot nest BaseExceptions in an ExceptionGroup"
                        : "Cannot nest BaseExceptions in '" + type.name + "'");
            }
            ExceptionObject made = new ExceptionObject(type, message, exceptions);
            made.id = thread.interpreter.nextId();
            made.put("message", message);
            made.put("exceptions", TupleObject.of(items));
            return made;
        });
    }

    @Builtin("__init__(self, /, *args, **kwargs)")
    static void init(ExceptionObject self, Object[] args, Object kwargs) {}

    @Builtin("__str__(self, /)")
    static Object str(ExceptionObject self) {
        int n = ((TupleObject) self.get("exceptions")).items.length;
        return new Str(self.get("message") + " (" + n + " sub-exception" + (n == 1 ? "" : "s") + ")");
    }

    @Builtin("derive(self, excs, /)")
    static Object derive(ThreadState thread, ExceptionObject self, Object exceptions) {
        return thread.call(Types.BASE_EXCEPTION_GROUP, self.get("message"), exceptions);
    }

    @Builtin("split(self, matcher_value, /)")
    static Object split(ThreadState thread, ExceptionObject self, Object matcher) {
        return thread.hidden("group_split", self, matcher);
    }

    @Builtin("subgroup(self, matcher_value, /)")
    static Object subgroup(ThreadState thread, ExceptionObject self, Object matcher) {
        return thread.hidden("group_subgroup", self, matcher);
    }

    @Builtin(value = "__class_getitem__(cls, item, /)", kind = Kind.CLASS_METHOD)
    static Object classGetItem(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }

    @Builtin(value = "message(self, /)", kind = Kind.GETTER)
    static @Nullable Object getMessage(ExceptionObject self) {
        return self.get("message");
    }

    @Builtin(value = "exceptions(self, /)", kind = Kind.GETTER)
    static @Nullable Object getExceptions(ExceptionObject self) {
        return self.get("exceptions");
    }
}
