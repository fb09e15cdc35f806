package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** {@code staticmethod} and {@code classmethod}. */
final class WrappedMethodMethods {
    private WrappedMethodMethods() {}

    @Builtin(value = "__new__(cls, function, /)", kind = Kind.STATIC_METHOD)
    static Object make(ThreadState thread, Object cls, Object function) {
        WrappedMethod made = new WrappedMethod((TypeObject) cls, function);
        if (function instanceof FunctionObject f) {
            made.attributes = new Dict();
            made.attributes.put(Str.name("__name__"), f.name);
            made.attributes.put(Str.name("__qualname__"), f.qualifiedName);
            made.attributes.put(Str.name("__doc__"), f.doc == null ? None.NONE : f.doc);
            made.attributes.put(Str.name("__module__"), f.module == null ? None.NONE : f.module);
            if (f.attributes != null) {
                made.attributes.addAll(f.attributes);
            }
        }
        return made;
    }

    @Builtin(value = "__doc__(self, /)", kind = Kind.GETTER)
    static Object doc(WrappedMethod self) {
        Object found = self.attributes == null ? null : self.attributes.get(Str.name("__doc__"));
        return found == null ? None.NONE : found;
    }

    @Builtin(value = "__annotations__(self, /)", kind = Kind.GETTER)
    static Object annotations(ThreadState thread, WrappedMethod self) {
        return thread.getAttribute(self.function, Str.name("__annotations__"));
    }

    @Builtin("__init__(self, function, /)")
    static void init(WrappedMethod self, Object function) {
        self.function = function;
    }

    @Builtin("__get__(self, instance, owner=None, /)")
    static Object get(ThreadState thread, WrappedMethod self, Object instance, Object owner) {
        return Attributes.bind(
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
