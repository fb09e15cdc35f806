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
    InlineCache[] caches;

    FunctionObject(CodeObject code, Dict globals, Dict builtins, InlineCache[] caches) {
        super(Types.FUNCTION);
        this.code = code;
        this.globals = globals;
        this.builtins = builtins;
        this.caches = caches;
        this.name = Str.of(code.code.name);
        this.qualifiedName = Str.of(code.code.qualifiedName);
        this.doc = code.code.hasDoc ? code.constants[0] : None.NONE;
        this.module = globals.get(new Str("__name__"));
    }
}
