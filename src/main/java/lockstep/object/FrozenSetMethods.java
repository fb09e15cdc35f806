package lockstep.object;

/** What only frozenset has. */
final class FrozenSetMethods {
    private FrozenSetMethods() {}

    @Builtin(value = "__new__(cls, iterable=(), /)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, Object iterable) {
        TypeObject type = NewCalls.check(cls, Types.FROZENSET);
        if (type == Types.FROZENSET && iterable instanceof SetObject set && set.type == Types.FROZENSET) {
            return set;
        }
        SetObject made = new SetObject(type);
        return context.then((c, done) -> made, () -> Sets.update(context, made, iterable));
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(SetObject self) {
        return self.valueHash();
    }
}
