package lockstep.object;

/** mappingproxy: everything goes to the mapping. */
final class MappingProxyMethods {
    private MappingProxyMethods() {}

    private static Object method(Context context, MappingProxy self, String name, Object... args) {
        return context.then(
                (c, bound) -> c.call(bound, args), () -> context.getAttribute(self.mapping, Str.name(name)));
    }

    private static Object plain(Object object) {
        return object instanceof MappingProxy proxy ? proxy.mapping : object;
    }

    @Builtin(value = "__new__(cls, mapping)", kind = Builtin.Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object create(Object cls, Object mapping) {
        NewCalls.check(cls, Types.MAPPING_PROXY);
        TypeObject type = Types.of(mapping);
        if (type.lookup(Special.GETITEM) == null || mapping instanceof ListObject || mapping instanceof TupleObject
                || mapping instanceof Str) {
            throw Errors.type("mappingproxy() argument must be a mapping, not " + type.name);
        }
        return new MappingProxy(mapping);
    }

    @Builtin("__getitem__(self, key, /)")
    static Object getItem(Context context, MappingProxy self, Object key) {
        return context.getItem(self.mapping, key);
    }

    @Builtin("__contains__(self, key, /)")
    static Object contains(Context context, MappingProxy self, Object key) {
        return context.contains(self.mapping, key);
    }

    @Builtin("__len__(self, /)")
    static Object len(Context context, MappingProxy self) {
        return context.length(self.mapping);
    }

    @Builtin("__iter__(self, /)")
    static Object iter(Context context, MappingProxy self) {
        return context.iterator(self.mapping);
    }

    @Builtin(value = "__reversed__(self, /)")
    static Object reversed(Context context, MappingProxy self) {
        return method(context, self, "__reversed__");
    }

    @Builtin("__repr__(self, /)")
    static Object repr(Context context, MappingProxy self) {
        return context.then((c, text) -> new Str("mappingproxy(" + text + ")"), () -> context.repr(self.mapping));
    }

    @Builtin("__str__(self, /)")
    static Object str(Context context, MappingProxy self) {
        return context.str(self.mapping);
    }

    @Builtin("__hash__(self, /)")
    static Object hash(Context context, MappingProxy self) {
        return context.hash(self.mapping);
    }

    @Builtin("__eq__(self, value, /)")
    static Object eq(Context context, MappingProxy self, Object value) {
        return context.compare(Comparison.EQ, self.mapping, plain(value));
    }

    @Builtin("__ne__(self, value, /)")
    static Object ne(Context context, MappingProxy self, Object value) {
        return context.compare(Comparison.NE, self.mapping, plain(value));
    }

    @Builtin("__or__(self, value, /)")
    static Object or(Context context, Object self, Object value) {
        return plain(self) instanceof Dict dict && plain(value) instanceof Dict other
                ? DictMethods.or(context, dict, other)
                : NotImplemented.VALUE;
    }

    @Builtin("__ror__(self, value, /)")
    static Object ror(Context context, Object self, Object value) {
        return or(context, value, self);
    }

    @Builtin(value = "__ior__(self, value, /)")
    static Object ior(Context context, MappingProxy self, Object value) {
        throw Errors.type("'|=' is not supported by mappingproxy; use '|' instead");
    }

    @Builtin(
            value = "get(self, key, default=None, /)",
            doc = "The value of a key; the default where the key is missing.")
    static Object get(Context context, MappingProxy self, Object key, Object absent) {
        return method(context, self, "get", key, absent);
    }

    @Builtin(value = "keys(self, /)", doc = "A view of the keys.")
    static Object keys(Context context, MappingProxy self) {
        return method(context, self, "keys");
    }

    @Builtin(value = "values(self, /)", doc = "A view of the values.")
    static Object values(Context context, MappingProxy self) {
        return method(context, self, "values");
    }

    @Builtin(value = "items(self, /)", doc = "A view of (key, value) pairs.")
    static Object items(Context context, MappingProxy self) {
        return method(context, self, "items");
    }

    @Builtin(value = "copy(self, /)", doc = "A copy of what is looked at.")
    static Object copy(Context context, MappingProxy self) {
        return method(context, self, "copy");
    }

    @Builtin(value = "__class_getitem__(cls, object, /)", kind = Builtin.Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object classItem(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }
}
