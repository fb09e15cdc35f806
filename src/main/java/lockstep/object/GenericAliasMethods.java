package lockstep.object;

/** types.GenericAlias. */
final class GenericAliasMethods {
    private GenericAliasMethods() {}

    @Builtin(value = "__new__(cls, origin, args, /)", kind = Builtin.Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object create(Object cls, Object origin, Object args) {
        return new GenericAlias((TypeObject) cls, origin, args);
    }

    @Builtin("__repr__(self, /)")
    static Object repr(Context context, GenericAlias self) {
        return context.hidden("alias_repr", self.starred, self.origin, self.arguments);
    }

    @Builtin("__call__(self, /, *args, **kwargs)")
    static Object call(Context context, GenericAlias self, Object[] args, Dict kwargs) {
        return context.callSpread(self.origin, args, kwargs);
    }

    @Builtin(value = "__getattr__(self, name, /)")
    static Object getAttribute(Context context, GenericAlias self, Object name) {
        if (!(name instanceof Str text)) {
            throw Errors.type("attribute name must be string, not '" + Types.of(name).shownName() + "'");
        }
        return context.getAttribute(self.origin, text);
    }

    @Builtin(value = "__mro_entries__(self, bases, /)", effect = Effect.PURE)
    static Object mroEntries(GenericAlias self, Object bases) {
        return new TupleObject(self.origin);
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object eq(Context context, GenericAlias self, Object value) {
        if (!(value instanceof GenericAlias other)) {
            return NotImplemented.VALUE;
        }
        return self.origin != other.origin || self.starred != other.starred
                ? false
                : TupleMethods.eq(context, self.arguments, other.arguments);
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.READS_ARGUMENTS)
    static Object hash(Context context, GenericAlias self) {
        return TupleMethods.hash(context, new TupleObject(self.origin, self.arguments));
    }

    /** {@code *tuple[int, ...]}: one starred alias. */
    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(GenericAlias self) {
        GenericAlias made = new GenericAlias(self.origin, self.arguments);
        made.starred = true;
        return new ListIterator(new ListObject(new Object[] {made}));
    }

    @Builtin("__getitem__(self, key, /)")
    static Object getItem(Context context, GenericAlias self, Object key) {
        return context.hidden("alias_subscript", self, key);
    }

    @Builtin(value = "__or__(self, value, /)", effect = Effect.PURE)
    static Object or(Object self, Object value) {
        return UnionObject.of(self, value);
    }

    @Builtin(value = "__ror__(self, value, /)", effect = Effect.PURE)
    static Object ror(Object self, Object value) {
        return UnionObject.of(value, self);
    }

    @Builtin(value = "__instancecheck__(self, instance, /)")
    static Object instanceCheck(Object self, Object instance) {
        throw Errors.type("isinstance() argument 2 cannot be a parameterized generic");
    }

    @Builtin(value = "__subclasscheck__(self, cls, /)")
    static Object subclassCheck(Object self, Object cls) {
        throw Errors.type("issubclass() argument 2 cannot be a parameterized generic");
    }

    @Builtin(value = "__origin__(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object origin(GenericAlias self) {
        return self.origin;
    }

    @Builtin(value = "__args__(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object arguments(GenericAlias self) {
        return self.arguments;
    }

    @Builtin(value = "__parameters__(self)", kind = Builtin.Kind.GETTER)
    static Object parameters(Context context, GenericAlias self) {
        return context.hidden("alias_parameters", self.arguments);
    }

    @Builtin(value = "__unpacked__(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object unpacked(GenericAlias self) {
        return self.starred;
    }

    @Builtin(value = "__reduce__(self, /)", effect = Effect.PURE)
    static Object reduce(GenericAlias self) {
        return new TupleObject(Types.GENERIC_ALIAS, new TupleObject(self.origin, self.arguments));
    }
}
