package lockstep.object;

/** What bool does otherwise than int. */
final class BoolMethods {
    private BoolMethods() {}

    @Builtin(value = "__new__(cls, object=False, /)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, Object object) {
        NewCalls.check(cls, Types.BOOL);
        return object instanceof Boolean ? object : context.truth(object);
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(Object self) {
        return Reprs.ofBoolean((Boolean) self);
    }

    @Builtin(value = "__format__(self, format_spec, /)", effect = Effect.PURE)
    static Object format(Context context, Object self, Object spec) {
        return Formats.simple(context, self, Arguments.text(spec, "__format__() argument"));
    }

    @Builtin(value = "__and__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object and(Object self, Object value) {
        return self instanceof Boolean a && value instanceof Boolean b ? (Object) (a & b)
                : IntOperators.and(self, value);
    }

    @Builtin(value = "__or__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object or(Object self, Object value) {
        return self instanceof Boolean a && value instanceof Boolean b ? (Object) (a | b)
                : IntOperators.or(self, value);
    }

    @Builtin(value = "__xor__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object xor(Object self, Object value) {
        return self instanceof Boolean a && value instanceof Boolean b ? (Object) (a ^ b)
                : IntOperators.xor(self, value);
    }

    @Builtin("__invert__(self, /)")
    static Object invert(Context context, Object self) {
        return context.then(
                (c, ignored) -> self instanceof Boolean b && b ? -2L : -1L,
                () -> context.warn(
                        Types.DEPRECATION_WARNING,
                        "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the "
                                + "bitwise inversion of the underlying int object and is usually not what you expect "
                                + "from the negation of a bool. Use the 'not' operator for boolean negation or "
                                + "~int(x) for the bitwise inversion of the underlying int."));
    }
}
