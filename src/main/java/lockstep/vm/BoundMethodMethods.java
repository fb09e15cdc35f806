package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** What bound methods have. */
final class BoundMethodMethods {
    private BoundMethodMethods() {}

    private static final Str QUALNAME = Str.name("__qualname__");

    @Builtin(value = "__new__(cls, function, instance, /)", kind = Kind.STATIC_METHOD)
    static Object make(ThreadState thread, Object cls, Object function, Object instance) {
        if (!(function instanceof FunctionObject || function instanceof TypeObject)
                && Types.of(function).lookup(Special.CALL) == null) {
            throw Errors.type("first argument must be callable");
        }
        if (instance == None.NONE) {
            throw Errors.type("instance must not be None");
        }
        return new BoundMethod(function, instance);
    }

    @Builtin("__repr__(self, /)")
    static Object repr(ThreadState thread, BoundMethod self) {
        return thread.then(
                (context, name) -> context.then(
                        (c, text) -> new Str("<bound method " + name + " of " + text + ">"),
                        () -> context.repr(self.self)),
                () -> self.function instanceof FunctionObject f
                        ? f.qualifiedName
                        : thread.hidden("name_of_callable", self.function));
    }

    @Builtin("__call__(self, /, *args, **kwargs)")
    static Object call(ThreadState thread, BoundMethod self, Object[] args, Object kwargs) {
        return thread.callSpread(self, args, (Dict) kwargs);
    }

    @Builtin("__get__(self, instance, owner=None, /)")
    static Object get(BoundMethod self, Object instance, Object owner) {
        return self;
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.PURE)
    static Object eq(BoundMethod self, Object value) {
        return value instanceof BoundMethod ? (Object) self.sameValue(value) : NotImplemented.VALUE;
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(ThreadState thread, BoundMethod self) {
        thread.interpreter.number(self.self);
        return self.valueHash();
    }

    @Builtin("__getattribute__(self, name, /)")
    static Object getattribute(ThreadState thread, BoundMethod self, Object name) {
        Str s = ObjectMethods.name(name);
        Object own = Types.METHOD.lookup(s);
        if (own != null) {
            return Descriptors.bind(thread, own, self, Types.METHOD);
        }
        return Attributes.get(thread, self.function, s);
    }

    @Builtin(value = "__func__(self, /)", kind = Kind.GETTER)
    static Object getFunction(BoundMethod self) {
        return self.function;
    }

    @Builtin(value = "__self__(self, /)", kind = Kind.GETTER)
    static Object getSelf(BoundMethod self) {
        return self.self;
    }

    @Builtin(value = "__name__(self, /)", kind = Kind.GETTER)
    static Object getName(ThreadState thread, BoundMethod self) {
        return Attributes.get(thread, self.function, Str.name("__name__"));
    }

    @Builtin(value = "__qualname__(self, /)", kind = Kind.GETTER)
    static Object getQualname(ThreadState thread, BoundMethod self) {
        return Attributes.get(thread, self.function, QUALNAME);
    }

    @Builtin(value = "__doc__(self, /)", kind = Kind.GETTER)
    static Object getDoc(ThreadState thread, BoundMethod self) {
        return Attributes.get(thread, self.function, Str.name("__doc__"));
    }

    @Builtin(value = "__module__(self, /)", kind = Kind.GETTER)
    static Object getModule(ThreadState thread, BoundMethod self) {
        return Attributes.get(thread, self.function, Str.name("__module__"));
    }
}
