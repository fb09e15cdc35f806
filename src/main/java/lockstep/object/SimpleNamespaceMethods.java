package lockstep.object;

/** types.SimpleNamespace: its attributes are its contents. */
final class SimpleNamespaceMethods {
    private SimpleNamespaceMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Builtin.Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object create(Object cls, Object[] args, Dict kwargs) {
        PyObject made = new PyObject(NewCalls.check(cls, Types.SIMPLE_NAMESPACE));
        made.attributes = new Dict();
        return made;
    }

    private static Dict contents(PyObject self) {
        if (self.attributes == null) {
            self.attributes = new Dict();
        }
        return self.attributes;
    }

    @Builtin("__init__(self, /, *args, **kwargs)")
    static Object init(Context context, PyObject self, Object[] args, Dict kwargs) {
        if (args.length > 1) {
            throw Errors.type("SimpleNamespace expected at most 1 argument, got " + args.length);
        }
        Dict contents = contents(self);
        if (args.length == 0) {
            return Dicts.update(context, contents, kwargs);
        }
        return context.then(
                (c, done) -> Dicts.update(c, contents, kwargs), () ->
                        DictMethods.updateFrom(context, contents, args[0]));
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.READS_ARGUMENTS)
    static Object repr(Context context, PyObject self) {
        String name = self.type == Types.SIMPLE_NAMESPACE ? "namespace" : self.type.name;
        return context.hidden("namespace_repr", self, new Str(name), contents(self));
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object eq(Context context, PyObject self, Object value) {
        return value instanceof PyObject other && other.type.isSubtypeOf(Types.SIMPLE_NAMESPACE)
                ? DictMethods.eq(context, contents(self), contents(other))
                : NotImplemented.VALUE;
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object ne(Context context, PyObject self, Object value) {
        return value instanceof PyObject other && other.type.isSubtypeOf(Types.SIMPLE_NAMESPACE)
                ? DictMethods.ne(context, contents(self), contents(other))
                : NotImplemented.VALUE;
    }

    @Builtin(value = "__reduce__(self, /)", effect = Effect.READS_SELF)
    static Object reduce(PyObject self) {
        return new TupleObject(self.type, TupleObject.EMPTY, contents(self));
    }
}
