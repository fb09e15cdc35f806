package lockstep.object;

import org.jspecify.annotations.Nullable;

/**
 * A function written in Java: an entry of a {@link NativeTable}. Unbound in a type's dict it is a method descriptor,
 * bound by {@link BoundNative} or found in a module a built-in function.
 */
public final class NativeFunction extends PyObject {
    public static final Str[] NO_KEYWORDS = {};

    public final NativeTable table;
    public final int index;
    public final String name;
    private @Nullable Signature signature;
    private @Nullable String shown;
    /** The type it is a method of, null for a function. */
    public final @Nullable TypeObject owner;
    /** Name of the module it is a function of. */
    public @Nullable String module;

    public final String signatureText;
    public final String doc;
    public final Builtin.Kind kind;
    public final Effect effect;
    /**
     * Whether CPython 3.13 looks at the eval breaker after calling it: its specialised forms of len, isinstance and
     * list.append do not (Python/bytecodes.c).
     */
    public final boolean checksAfterCall;

    NativeFunction(
            NativeTable table,
            int index,
            String name,
            @Nullable TypeObject owner,
            String signatureText,
            String doc,
            Builtin.Kind kind,
            Effect effect) {
        super(owner == null || kind == Builtin.Kind.STATIC_METHOD || kind == Builtin.Kind.CLASS_METHOD
                ? Types.BUILTIN_FUNCTION
                : Types.METHOD_DESCRIPTOR);
        this.table = table;
        this.index = index;
        this.name = name;
        this.owner = owner;
        this.signatureText = signatureText;
        this.doc = doc;
        this.kind = kind;
        this.effect = effect;
        this.checksAfterCall = !(owner == null && (name.equals("len") || name.equals("isinstance"))
                || owner == Types.LIST && name.equals("append"));
    }

    public Signature signature() {
        Signature s = signature;
        if (s == null) {
            s = Signature.parse(signatureText);
            signature = s;
        }
        return s;
    }

    /** How messages call it: {@code list.append()} or {@code len()}. */
    public String shown() {
        String known = shown;
        if (known == null) {
            boolean makes = owner != null && (name.equals("__new__") || name.equals("__init__"));
            known = (owner == null ? name : makes ? owner.name : owner.name + "." + name) + "()";
            shown = known;
        }
        return known;
    }

    /** @param args positional (self first for a method), then the keywords' values; the array may be kept */
    public Object call(Context context, Object[] args, Str[] keywords) {
        Object[] bound = args;
        Signature s = signature();
        if (keywords.length > 0 || args.length != s.positionalCount || s.names.length != args.length) {
            if (owner != null && kind == Builtin.Kind.METHOD && args.length == keywords.length) {
                throw Errors.type("unbound method " + shown() + " needs an argument");
            }
            bound = s.bind(shown(), args, keywords);
        }
        if (owner != null && kind != Builtin.Kind.CLASS_METHOD && kind != Builtin.Kind.STATIC_METHOD) {
            Object self = bound[0];
            if (!Types.of(self).isSubtypeOf(owner)) {
                if (name.startsWith("__") && name.endsWith("__")) {
                    throw Errors.type("descriptor '" + name + "' requires a '" + owner.name
                            + "' object but received a '"
                            + Types.of(self).name + "'");
                }
                throw Errors.type("descriptor '" + name + "' for '" + owner.name + "' objects doesn't apply to a '"
                        + Types.of(self).name + "' object");
            }
            if (context.isParallel() && self instanceof PyObject shared && !(self instanceof Str)) {
                synchronized (shared) {
                    return table.call(index, context, bound);
                }
            }
        }
        return table.call(index, context, bound);
    }
}
