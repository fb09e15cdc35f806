package lockstep.vm;

import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** A function written in Python. */
public final class FunctionObject extends PyObject {
    public CodeObject code;
    public final Dict globals;
    final Dict builtins;
    public Object name;
    public Object qualifiedName;
    /** Defaults of the last positional parameters. */
    public @Nullable TupleObject defaults;

    public @Nullable Dict keywordDefaults;
    /** A dict, a tuple of names and values as the compiler makes it, or null. */
    public @Nullable Object annotations;

    public @Nullable TupleObject closure;
    public @Nullable Object doc;
    public @Nullable Object module;
    public @Nullable Object typeParams;
    private static final Str NAME = Str.name("__name__");

    private final Interpreter interpreter;
    /** Of {@link #code}; only once it is called, since most functions of a module never are. */
    private InlineCache @Nullable [] caches;

    FunctionObject(Interpreter interpreter, CodeObject code, Dict globals, Dict builtins) {
        super(Types.FUNCTION);
        this.code = code;
        this.globals = globals;
        this.builtins = builtins;
        this.interpreter = interpreter;
        this.name = code.name;
        this.qualifiedName = code.qualifiedName;
        this.doc = code.code.hasDoc ? code.constants[0] : None.NONE;
        this.module = globals.get(NAME);
    }

    InlineCache[] caches() {
        InlineCache[] known = caches;
        if (known == null) {
            known = interpreter.caches(code.code);
            caches = known;
        }
        return known;
    }

    /** Stands for a function that is C in CPython: so it looks, and as an attribute of a class it stays what it is. */
    void becomeBuiltin() {
        type = Types.BUILTIN_FUNCTION;
    }

    /** As an attribute of a class it makes methods. */
    boolean binds() {
        return type == Types.FUNCTION;
    }

    /** Another code for the same function. */
    void setCode(CodeObject other) {
        code = other;
        caches = null;
    }
}
