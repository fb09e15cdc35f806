package lockstep.vm;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

/** What built-in functions and bound built-in methods have. */
final class NativeFunctionMethods {
    private NativeFunctionMethods() {}

    static NativeFunction function(Object self) {
        return self instanceof BoundNative b ? b.function : (NativeFunction) self;
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, Object self) {
        if (self instanceof BoundNative b) {
            if (b.type == Types.METHOD_WRAPPER) {
                return new Str("<method-wrapper '" + b.function.name + "' of " + Types.of(b.self).shownName() + " object at "
                        + thread.address(b.self) + ">");
            }
            return new Str("<built-in method " + b.function.name + " of " + Types.of(b.self).shownName() + " object at "
                    + thread.address(b.self) + ">");
        }
        if (self instanceof FunctionObject f) {
            return new Str("<built-in function " + f.name + ">");
        }
        NativeFunction f = (NativeFunction) self;
        return new Str(f.kind == Kind.FUNCTION
                ? "<built-in function " + f.name + ">"
                : "<built-in method " + f.name + " of type object at " + thread.address(f.owner) + ">");
    }

    @Builtin("__call__(self, /, *args, **kwargs)")
    static Object call(ThreadState thread, Object self, Object[] args, Object kwargs) {
        return thread.callSpread(self, args, (Dict) kwargs);
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.PURE)
    static Object eq(Object self, Object value) {
        if (self instanceof BoundNative a && value instanceof BoundNative b) {
            return a.function == b.function && a.self == b.self;
        }
        return self == value ? (Object) true : NotImplemented.VALUE;
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(ThreadState thread, Object self) {
        if (self instanceof BoundNative b) {
            thread.interpreter.number(b.self);
            long own = b.self instanceof PyObject o ? o.identityHash() : 7;
            return own * 31 + b.function.index;
        }
        return ObjectMethods.hash(thread, self);
    }

    @Builtin(value = "__name__(self, /)", kind = Kind.GETTER)
    static Object getName(Object self) {
        if (self instanceof FunctionObject f) {
            return f.name;
        }
        return Str.of(function(self).name);
    }

    @Builtin(value = "__qualname__(self, /)", kind = Kind.GETTER)
    static Object getQualname(Object self) {
        if (self instanceof FunctionObject f) {
            return f.qualifiedName;
        }
        NativeFunction f = function(self);
        return Str.of(f.owner == null ? f.name : f.owner.name + "." + f.name);
    }

    @Builtin(value = "__module__(self, /)", kind = Kind.GETTER)
    static Object getModule(Object self) {
        if (self instanceof FunctionObject f) {
            return f.module == null ? None.NONE : f.module;
        }
        NativeFunction f = function(self);
        return f.module == null ? None.NONE : Str.of(f.module);
    }

    @Builtin(value = "__doc__(self, /)", kind = Kind.GETTER)
    static Object getDoc(Object self) {
        if (self instanceof FunctionObject f) {
            return f.doc == null ? None.NONE : f.doc;
        }
        String doc = function(self).doc;
        return doc.isEmpty() ? None.NONE : new Str(doc);
    }

    @Builtin(value = "__self__(self, /)", kind = Kind.GETTER)
    static Object getSelf(ThreadState thread, Object self) {
        if (self instanceof BoundNative b) {
            return b.self;
        }
        String name = self instanceof FunctionObject f
                ? f.module instanceof Str s ? s.value() : null
                : ((NativeFunction) self).module;
        Object module = name == null ? null : thread.interpreter.modules.get(new Str(name));
        return module == null ? None.NONE : module;
    }

    /** What a slot bound to its object has beyond that. */
    static final class OfWrapper {
        private OfWrapper() {}

        @Builtin(value = "__objclass__(self, /)", kind = Kind.GETTER)
        static Object getClass(Object self) {
            return function(self).owner;
        }
    }

    @Builtin(value = "__text_signature__(self, /)", kind = Kind.GETTER)
    static @Nullable Object getTextSignature(ThreadState thread, Object self) {
        if (self instanceof FunctionObject f) {
            return thread.hidden("builtin_text_signature", f.code, getOrNone(f.defaults), getOrNone(f.keywordDefaults));
        }
        return new Str("(" + function(self).signature().text.replace("self, /", "$self, /") + ")");
    }

    private static Object getOrNone(@Nullable Object value) {
        return value == null ? None.NONE : value;
    }
}
