package lockstep.vm;

import lockstep.object.Builtin.Kind;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** What functions written in Python have. */
final class FunctionMethods {
    private FunctionMethods() {}

    @Builtin(
            value = "__new__(cls, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
            kind = Builtin.Kind.STATIC_METHOD)
    static Object make(
            ThreadState thread,
            Object cls,
            Object code,
            Object globals,
            Object name,
            Object defaults,
            Object closure,
            Object keywordDefaults) {
        if (!(code instanceof CodeObject c)) {
            throw Errors.type("function() argument 'code' must be code, not " + Types.of(code).shownName());
        }
        if (!(globals instanceof Dict d)) {
            throw Errors.type("function() argument 'globals' must be dict, not " + Types.of(globals).shownName());
        }
        if (name != None.NONE && !(name instanceof Str)) {
            throw Errors.type("arg 3 (name) must be None or string");
        }
        if (defaults != None.NONE && !(defaults instanceof TupleObject)) {
            throw Errors.type("arg 4 (defaults) must be None or tuple");
        }
        int free = c.code.freeCount;
        if (closure != None.NONE && !(closure instanceof TupleObject)) {
            throw Errors.type("arg 5 (closure) must be " + (free == 0 ? "None or " : "") + "tuple");
        }
        int given = closure instanceof TupleObject t ? t.items.length : 0;
        if (given != free) {
            throw closure == None.NONE
                    ? Errors.type("arg 5 (closure) must be tuple")
                    : Errors.value(c.code.name + " requires closure of length " + free + ", not " + given);
        }
        Interpreter interpreter = thread.interpreter;
        FunctionObject made =
                new FunctionObject(interpreter, c, d, interpreter.builtinsFor(d));
        made.id = interpreter.nextId();
        if (name != None.NONE) {
            made.name = name;
        }
        if (defaults instanceof TupleObject t) {
            made.defaults = t;
        }
        if (closure instanceof TupleObject t && given > 0) {
            for (Object each : t.items) {
                if (!(each instanceof Cell)) {
                    throw Errors.type("arg 5 (closure) expected cell, found " + Types.of(each).shownName());
                }
            }
            made.closure = t;
        }
        if (keywordDefaults instanceof Dict k) {
            made.keywordDefaults = k;
        }
        return made;
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ThreadState thread, FunctionObject self) {
        return new Str("<function " + self.qualifiedName + " at " + thread.address(self) + ">");
    }

    @Builtin("__call__(self, /, *args, **kwargs)")
    static Object call(ThreadState thread, FunctionObject self, Object[] args, Object kwargs) {
        return thread.callSpread(self, args, (Dict) kwargs);
    }

    @Builtin("__get__(self, instance, owner=None, /)")
    static Object get(FunctionObject self, Object instance, Object owner) {
        return instance == None.NONE ? self : new BoundMethod(self, instance);
    }

    @Builtin(value = "__name__(self, /)", kind = Kind.GETTER)
    static Object getName(FunctionObject self) {
        return self.name;
    }

    @Builtin(value = "__name__(self, value, /)", kind = Kind.SETTER)
    static void setName(FunctionObject self, @Nullable Object value) {
        if (!(value instanceof Str)) {
            throw Errors.type("__name__ must be set to a string object");
        }
        self.name = value;
    }

    @Builtin(value = "__qualname__(self, /)", kind = Kind.GETTER)
    static Object getQualname(FunctionObject self) {
        return self.qualifiedName;
    }

    @Builtin(value = "__qualname__(self, value, /)", kind = Kind.SETTER)
    static void setQualname(FunctionObject self, @Nullable Object value) {
        if (!(value instanceof Str)) {
            throw Errors.type("__qualname__ must be set to a string object");
        }
        self.qualifiedName = value;
    }

    @Builtin(value = "__module__(self, /)", kind = Kind.GETTER)
    static Object getModule(FunctionObject self) {
        return self.module == null ? None.NONE : self.module;
    }

    @Builtin(value = "__module__(self, value, /)", kind = Kind.SETTER)
    static void setModule(FunctionObject self, @Nullable Object value) {
        self.module = value;
    }

    @Builtin(value = "__doc__(self, /)", kind = Kind.GETTER)
    static Object getDoc(FunctionObject self) {
        return self.doc == null ? None.NONE : self.doc;
    }

    @Builtin(value = "__doc__(self, value, /)", kind = Kind.SETTER)
    static void setDoc(FunctionObject self, @Nullable Object value) {
        self.doc = value;
    }

    @Builtin(value = "__code__(self, /)", kind = Kind.GETTER)
    static Object getCode(FunctionObject self) {
        return self.code;
    }

    @Builtin(value = "__code__(self, value, /)", kind = Kind.SETTER)
    static void setCode(FunctionObject self, @Nullable Object value) {
        if (!(value instanceof CodeObject code)) {
            throw Errors.type("__code__ must be set to a code object");
        }
        self.setCode(code);
    }

    @Builtin(value = "__defaults__(self, /)", kind = Kind.GETTER)
    static Object getDefaults(FunctionObject self) {
        return self.defaults == null ? None.NONE : self.defaults;
    }

    @Builtin(value = "__defaults__(self, value, /)", kind = Kind.SETTER)
    static void setDefaults(FunctionObject self, @Nullable Object value) {
        self.defaults = value instanceof TupleObject t ? t : null;
    }

    @Builtin(value = "__kwdefaults__(self, /)", kind = Kind.GETTER)
    static Object getKwdefaults(FunctionObject self) {
        return self.keywordDefaults == null ? None.NONE : self.keywordDefaults;
    }

    @Builtin(value = "__kwdefaults__(self, value, /)", kind = Kind.SETTER)
    static void setKwdefaults(FunctionObject self, @Nullable Object value) {
        self.keywordDefaults = value instanceof Dict d ? d : null;
    }

    @Builtin(value = "__annotations__(self, /)", kind = Kind.GETTER)
    static Object getAnnotations(FunctionObject self) {
        if (self.annotations instanceof TupleObject t) {
            Dict dict = new Dict();
            for (int i = 0; i + 1 < t.items.length; i += 2) {
                dict.put(t.items[i], t.items[i + 1]);
            }
            self.annotations = dict;
        } else if (self.annotations == null) {
            self.annotations = new Dict();
        }
        return self.annotations;
    }

    @Builtin(value = "__annotations__(self, value, /)", kind = Kind.SETTER)
    static void setAnnotations(FunctionObject self, @Nullable Object value) {
        self.annotations = value;
    }

    @Builtin(value = "__closure__(self, /)", kind = Kind.GETTER)
    static Object getClosure(FunctionObject self) {
        return self.closure == null ? None.NONE : self.closure;
    }

    @Builtin(value = "__globals__(self, /)", kind = Kind.GETTER)
    static Object getGlobals(FunctionObject self) {
        return self.globals;
    }

    @Builtin(value = "__builtins__(self, /)", kind = Kind.GETTER)
    static Object getBuiltins(FunctionObject self) {
        return self.builtins;
    }

    @Builtin(value = "__type_params__(self, /)", kind = Kind.GETTER)
    static Object getTypeParams(FunctionObject self) {
        return self.typeParams == null ? TupleObject.EMPTY : self.typeParams;
    }

    @Builtin(value = "__type_params__(self, value, /)", kind = Kind.SETTER)
    static void setTypeParams(FunctionObject self, @Nullable Object value) {
        if (!(value instanceof TupleObject)) {
            throw Errors.type("__type_params__ must be set to a tuple");
        }
        self.typeParams = value;
    }
}
