package lockstep.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** What every object has. */
final class ObjectMethods {
    private ObjectMethods() {}

    /** A new instance of a type whose constructor is object's. */
    static Object create(TypeObject type, boolean hasArguments) {
        if (!type.isHeap && type.layout != Types.OBJECT && type.layout != Types.MODULE) {
            throw Errors.type("cannot create '" + type.shownName() + "' instances");
        }
        if (hasArguments && type.lookup(Special.INIT) == Types.OBJECT.lookup(Special.INIT)) {
            throw Errors.type(type.name + "() takes no arguments");
        }
        return create(type);
    }

    private static Object create(TypeObject type) {
        if (type.abstractMethods != null) {
            throw Errors.type(abstractMessage(type));
        }
        if (type.layout == Types.OBJECT) {
            return new PyObject(type);
        }
        if (type.layout == Types.MODULE) {
            ModuleObject made = new ModuleObject(type, "?");
            made.attributes = new Dict();
            return made;
        }
        throw Errors.type("object.__new__(" + type.name + ") is not safe, use " + type.layout.name + ".__new__()");
    }

    private static String abstractMessage(TypeObject type) {
        List<String> names = new ArrayList<>();
        if (type.abstractMethods instanceof TupleObject t) {
            for (Object each : t.items) {
                names.add("'" + each + "'");
            }
        }
        return "Can't instantiate abstract class " + type.name + " without an implementation for abstract method"
                + (names.size() == 1 ? " " : "s ") + String.join(", ", names);
    }

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object newObject(ThreadState thread, Object cls, Object[] args, Object kwargs) {
        if (!(cls instanceof TypeObject type)) {
            throw Errors.type("object.__new__(X): X is not a type object (" + Types.of(cls).shownName() + ")");
        }
        if (args.length > 0 || ((Dict) kwargs).size() > 0) {
            Object make = type.lookup(Special.NEW);
            Object function = make instanceof WrappedMethod w ? w.function : make;
            if (function != thread.interpreter.objectNew) {
                throw Errors.type("object.__new__() takes exactly one argument (the type to instantiate)");
            }
            if (type.lookup(Special.INIT) == thread.interpreter.objectInit) {
                throw Errors.type(type.name + "() takes no arguments");
            }
        }
        PyObject made = (PyObject) create(type);
        made.id = thread.interpreter.nextId();
        if (type.finalizes) {
            thread.interpreter.life.born(made); // it may never be initialised: by pickle, copy, or a __new__ of its own
        }
        return made;
    }

    @Builtin("__init__(self, /, *args, **kwargs)")
    static void init(ThreadState thread, Object self, Object[] args, Object kwargs) {
        if (args.length > 0 || ((Dict) kwargs).size() > 0) {
            TypeObject type = Types.of(self);
            if (type.lookup(Special.INIT) != thread.interpreter.objectInit) {
                throw Errors.type("object.__init__() takes exactly one argument (the instance to initialize)");
            }
            Object make = type.lookup(Special.NEW);
            Object function = make instanceof WrappedMethod w ? w.function : make;
            if (function == thread.interpreter.objectNew) {
                throw Errors.type(
                        type.name + ".__init__() takes exactly one argument (the instance to initialize)");
            }
        }
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, Object self) {
        TypeObject type = Types.of(self);
        String module = Classes.moduleOf(type);
        return new Str("<" + (module.equals("builtins") ? "" : module + ".") + type.qualifiedName + " object at "
                + thread.address(self) + ">");
    }

    @Builtin("__str__(self, /)")
    static Object str(ThreadState thread, Object self) {
        return Operators.repr(thread, self);
    }

    @Builtin("__format__(self, format_spec, /)")
    static Object format(ThreadState thread, Object self, Object spec) {
        if (!(spec instanceof Str s)) {
            throw Errors.type("__format__() argument must be str, not " + Types.of(spec).shownName());
        }
        if (!s.value().isEmpty()) {
            throw Errors.type("unsupported format string passed to " + Types.of(self).shownName() + ".__format__");
        }
        return Operators.str(thread, self);
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(ThreadState thread, Object self) {
        thread.interpreter.number(self);
        return self instanceof PyObject o ? o.identityHash() : Keys.hash(self);
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.PURE)
    static Object eq(Object self, Object value) {
        return self == value ? (Object) true : NotImplemented.VALUE;
    }

    @Builtin("__ne__(self, value, /)")
    static Object ne(ThreadState thread, Object self, Object value) {
        Object eq = Types.of(self).lookup(Special.EQ);
        return thread.then(
                (context, equal) -> equal == NotImplemented.VALUE
                        ? equal
                        : context.then((c, truth) -> !(Boolean) truth, () -> context.truth(equal)),
                () -> thread.callMethod(eq, self, value));
    }

    @Builtin(value = "__lt__(self, value, /)", effect = Effect.PURE)
    static Object lt(Object self, Object value) {
        return NotImplemented.VALUE;
    }

    @Builtin(value = "__le__(self, value, /)", effect = Effect.PURE)
    static Object le(Object self, Object value) {
        return NotImplemented.VALUE;
    }

    @Builtin(value = "__gt__(self, value, /)", effect = Effect.PURE)
    static Object gt(Object self, Object value) {
        return NotImplemented.VALUE;
    }

    @Builtin(value = "__ge__(self, value, /)", effect = Effect.PURE)
    static Object ge(Object self, Object value) {
        return NotImplemented.VALUE;
    }

    @Builtin("__getattribute__(self, name, /)")
    static Object getattribute(ThreadState thread, Object self, Object name) {
        Str s = name(name);
        Object value = Attributes.find(thread, self, Types.of(self), s);
        if (value == null) {
            throw Attributes.missing(self, Types.of(self), s);
        }
        return value;
    }

    static Str name(Object name) {
        if (name instanceof Str s) {
            return s;
        }
        throw Errors.type("attribute name must be string, not '" + Types.of(name).shownName() + "'");
    }

    /** Types have ways of their own, which must not be gone round. */
    private static void refuseType(Object self, String method) {
        if (self instanceof TypeObject type) {
            throw Errors.type("can't apply this " + method + " to " + type.type.name + " object");
        }
    }

    @Builtin("__setattr__(self, name, value, /)")
    static Object setattr(ThreadState thread, Object self, Object name, Object value) {
        refuseType(self, "__setattr__");
        return Attributes.setGeneric(thread, self, name(name), value);
    }

    @Builtin("__delattr__(self, name, /)")
    static Object delattr(ThreadState thread, Object self, Object name) {
        refuseType(self, "__delattr__");
        return Attributes.deleteGeneric(thread, self, name(name));
    }

    @Builtin("__dir__(self, /)")
    static Object dir(ThreadState thread, Object self) {
        TreeSet<String> names = new TreeSet<>();
        if (self instanceof PyObject o && o.attributes != null) {
            addKeys(o.attributes, names);
        }
        for (TypeObject each : Types.of(self).mro) {
            addKeys(each.dict(), names);
        }
        return sortedNames(names);
    }

    static void addKeys(Dict dict, TreeSet<String> names) {
        for (int i = 0; i < dict.end(); i++) {
            if (dict.keyAt(i) instanceof Str s) {
                names.add(s.value());
            }
        }
    }

    static ListObject sortedNames(TreeSet<String> names) {
        List<Object> all = new ArrayList<>();
        for (String each : names) {
            all.add(Str.of(each));
        }
        return new ListObject(all.toArray());
    }

    @Builtin(value = "__init_subclass__(cls, /, *args, **kwargs)", kind = Kind.CLASS_METHOD)
    static void initSubclass(Object cls, Object[] args, Object kwargs) {
        if (((Dict) kwargs).size() > 0) {
            throw Errors.type(((TypeObject) cls).name + ".__init_subclass__() takes no keyword arguments");
        }
        if (args.length > 0) {
            throw Errors.type(
                    ((TypeObject) cls).name + ".__init_subclass__() takes no arguments (" + args.length + " given)");
        }
    }

    @Builtin(value = "__subclasshook__(cls, other, /)", kind = Kind.CLASS_METHOD)
    static Object subclassHook(Object cls, Object other) {
        return NotImplemented.VALUE;
    }

    @Builtin("__reduce_ex__(self, protocol, /)")
    static Object reduceEx(ThreadState thread, Object self, Object protocol) {
        return thread.hidden("reduce_object", self, protocol);
    }

    @Builtin("__reduce__(self, /)")
    static Object reduce(ThreadState thread, Object self) {
        return thread.hidden("reduce_object", self, -1L); // not by way of a __reduce__ of its class
    }

    @Builtin("__getstate__(self, /)")
    static Object getState(ThreadState thread, Object self) {
        return thread.hidden("object_state", self);
    }

    @Builtin(value = "__sizeof__(self, /)", effect = Effect.PURE)
    static Object sizeOf(Object self) {
        return 16L;
    }

    @Builtin(value = "__class__(self, /)", kind = Kind.GETTER)
    static Object getClass(Object self) {
        return Types.of(self);
    }

    @Builtin(value = "__class__(self, value, /)", kind = Kind.SETTER)
    static void setClass(ThreadState thread, Object self, @Nullable Object value) {
        if (value == null) {
            throw Errors.type("can't delete __class__ attribute");
        }
        if (!(value instanceof TypeObject type)) {
            throw Errors.type("__class__ must be set to a class, not '" + Types.of(value).shownName() + "\' object");
        }
        if (!(self instanceof PyObject o)
                || !(type.isHeap && o.type.isHeap || type.layout == Types.MODULE && o.type.layout == Types.MODULE)) {
            throw Errors.type("__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        if (o.type.layout != type.layout || !Classes.sameLayout(o.type, type)) {
            throw Errors.type("__class__ assignment: '" + type.shownName() + "' object layout differs from '" + o.type.name
                    + "'");
        }
        if (type.finalizes && !o.type.finalizes) {
            thread.interpreter.life.born(o);
        }
        o.type = type;
    }

    @Builtin(value = "__doc__(self, /)", kind = Kind.GETTER)
    static Object getDoc(Object self) {
        return None.NONE;
    }
}
