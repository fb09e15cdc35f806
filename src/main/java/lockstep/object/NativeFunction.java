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

    /** Whether it is a {@code __new__}, whose first argument must be its type or derived from it. */
    private final boolean makes;

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
                : SlotNames.fillsSlot(owner, name) ? Types.WRAPPER_DESCRIPTOR : Types.METHOD_DESCRIPTOR);
        this.table = table;
        this.index = index;
        this.name = name;
        this.owner = owner;
        this.signatureText = signatureText;
        this.doc = doc;
        this.kind = kind;
        this.effect = effect;
        this.makes = owner != null && kind == Builtin.Kind.STATIC_METHOD && name.equals("__new__");
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
            String in = module == null || module.equals("builtins") ? "" : module + ".";
            known = (owner == null ? in + name : makes ? owner.name : owner.name + "." + name) + "()";
            shown = known;
        }
        return known;
    }

    /** The messages of CPython's wrapper for C slots, which knows a plain number of arguments only. */
    private void checkWrapped(Signature s, int given, int keywords) {
        if (given < 0 || name.equals("__init__") || name.equals("__call__") || s.starIndex >= 0 || s.starStarIndex >= 0) {
            return;
        }
        if (keywords > 0) {
            throw Errors.type("wrapper " + name + "() takes no keyword arguments");
        }
        int most = s.positionalCount - 1;
        int least = s.requiredCount - 1;
        if (given < least || given > most) {
            int bound = given < least ? least : most;
            throw Errors.type((most > 1 ? " " : "") + "expected " + (least == most ? "" : given < least ? "at least " : "at most ") + bound
                    + " argument" + (bound == 1 ? "" : "s") + ", got " + given);
        }
    }

    /** @param args positional (self first for a method), then the keywords' values; the array may be kept */
    public Object call(Context context, Object[] args, Str[] keywords) {
        Object[] bound = args;
        Signature s = signature();
        if (keywords.length > 0 || args.length != s.positionalCount || s.names.length != args.length) {
            if (owner != null && kind == Builtin.Kind.METHOD && args.length == keywords.length) {
                throw Errors.type(type == Types.WRAPPER_DESCRIPTOR
                        ? "descriptor '" + name + "' of '" + owner.shownName() + "' object needs an argument"
                        : "unbound method " + shown() + " needs an argument");
            }
            if (type == Types.WRAPPER_DESCRIPTOR) {
                checkWrapped(s, args.length - 1 - keywords.length, keywords.length);
            }
            bound = s.bind(shown(), args, keywords);
        }
        if (owner != null && kind != Builtin.Kind.CLASS_METHOD && kind != Builtin.Kind.STATIC_METHOD) {
            Object self = bound[0];
            if (!Types.of(self).isSubtypeOf(owner)) {
                if (type == Types.WRAPPER_DESCRIPTOR) {
                    throw Errors.type("descriptor '" + name + "' requires a '" + owner.shownName()
                            + "' object but received a '"
                            + Types.of(self).shownName() + "'");
                }
                throw Errors.type("descriptor '" + name + "' for '" + owner.shownName() + "' objects doesn't apply to a '"
                        + Types.of(self).shownName() + "\' object");
            }
            if (context.isParallel() && self instanceof PyObject shared && !(self instanceof Str)) {
                synchronized (shared) {
                    return run(context, bound);
                }
            }
        } else if (makes && bound.length > 0 && bound[0] != owner) {
            NewCalls.checkType(bound[0], owner);
        }
        return run(context, bound);
    }

    private Object run(Context context, Object[] bound) {
        try {
            return table.call(index, context, bound);
        } catch (ClassCastException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // What only our own library is meant to call does not look at what it is given.
            if (isInternal()) {
                throw Errors.type("bad argument type for built-in operation");
            }
            throw e;
        }
    }

    private boolean isInternal() {
        String where = owner != null ? owner.module : module;
        return where != null && where.startsWith("_") || name.startsWith("_") && !name.endsWith("__");
    }

    @Override
    public boolean isCommon() {
        return true;
    }
}
