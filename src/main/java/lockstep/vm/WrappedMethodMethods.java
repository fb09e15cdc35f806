package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** {@code staticmethod} and {@code classmethod}. */
final class WrappedMethodMethods {
    private WrappedMethodMethods() {}

    /** Of what it wraps it takes these over, as update_wrapper does. */
    private static final Str[] TAKEN = {
        Str.name("__module__"), Str.name("__name__"), Str.name("__qualname__"), Str.name("__doc__"),
        Str.name("__annotations__")
    };

    @Builtin(value = "__new__(cls, function, /)", kind = Kind.STATIC_METHOD)
    static Object make(ThreadState thread, Object cls, Object function) {
        WrappedMethod made = new WrappedMethod((TypeObject) cls, function);
        if (function instanceof FunctionObject f) {
            Dict taken = new Dict();
            taken.put(TAKEN[0], f.module == null ? None.NONE : f.module);
            taken.put(TAKEN[1], f.name);
            taken.put(TAKEN[2], f.qualifiedName);
            taken.put(TAKEN[3], f.doc == null ? None.NONE : f.doc);
            taken.put(TAKEN[4], FunctionMethods.getAnnotations(f));
            made.attributes = taken;
            return made;
        }
        return take(thread, made, 0);
    }

    private static Object take(ThreadState thread, WrappedMethod made, int from) {
        if (from == TAKEN.length) {
            return made;
        }
        return thread.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object value) {
                        if (made.attributes == null) {
                            made.attributes = new Dict();
                        }
                        made.attributes.put(TAKEN[from], value);
                        return take((ThreadState) context, made, from + 1);
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        if (!e.is(Types.ATTRIBUTE_ERROR)) {
                            throw e;
                        }
                        return take((ThreadState) context, made, from + 1);
                    }
                },
                () -> thread.getAttribute(made.function, TAKEN[from]));
    }

    @Builtin(value = "__doc__(self, /)", kind = Kind.GETTER)
    static Object doc(WrappedMethod self) {
        Object found = self.attributes == null ? null : self.attributes.get(Str.name("__doc__"));
        return found == null ? None.NONE : found;
    }

    @Builtin(value = "__annotations__(self, /)", kind = Kind.GETTER)
    static Object annotations(ThreadState thread, WrappedMethod self) {
        Object taken = self.attributes == null ? null : self.attributes.get(TAKEN[4]);
        if (taken != null) {
            return taken;
        }
        return thread.getAttribute(self.function, Str.name("__annotations__"));
    }

    @Builtin("__init__(self, function, /)")
    static void init(WrappedMethod self, Object function) {
        self.function = function;
    }

    @Builtin("__get__(self, instance, owner=None, /)")
    static Object get(ThreadState thread, WrappedMethod self, Object instance, Object owner) {
        return Descriptors.bind(
                thread, self, instance, owner instanceof TypeObject t ? t : Types.of(instance));
    }

    @Builtin("__call__(self, /, *args, **kwargs)")
    static Object call(ThreadState thread, WrappedMethod self, Object[] args, Object kwargs) {
        if (self.type.isSubtypeOf(Types.CLASSMETHOD)) {
            throw Errors.type("'classmethod' object is not callable");
        }
        return thread.callSpread(self.function, args, (Dict) kwargs);
    }

    @Builtin("__repr__(self, /)")
    static Object repr(ThreadState thread, WrappedMethod self) {
        return thread.then(
                (context, text) -> new Str("<" + self.type.name + "(" + text + ")>"),
                () -> Operators.repr(thread, self.function));
    }

    @Builtin(value = "__func__(self, /)", kind = Kind.GETTER)
    static Object function(WrappedMethod self) {
        return self.function;
    }

    @Builtin(value = "__wrapped__(self, /)", kind = Kind.GETTER)
    static Object wrapped(WrappedMethod self) {
        return self.function;
    }

    @Builtin(value = "__isabstractmethod__(self, /)", kind = Kind.GETTER)
    static Object isAbstract(ThreadState thread, WrappedMethod self) {
        return thread.hidden("any_abstract", new TupleObject(self.function));
    }
}
