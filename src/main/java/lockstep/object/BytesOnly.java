package lockstep.object;

import org.jspecify.annotations.Nullable;

/** What only bytes has. */
final class BytesOnly {
    private BytesOnly() {}

    @Builtin(value = "__new__(cls, source=?, encoding=?, errors=?)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, @Nullable Object source, @Nullable Object encoding,
            @Nullable Object errors) {
        TypeObject type = NewCalls.check(cls, Types.BYTES);
        if (type == Types.BYTES && encoding == null && errors == null && source instanceof BytesObject b
                && b.type == Types.BYTES) {
            return b;
        }
        return BytesMethods.source(context, "bytes", source, encoding, errors, (c, bytes) ->
                new BytesObject(type, bytes.clone()));
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(Context context, BytesObject self) {
        context.allocate(8L * self.bytes.length);
        return new Str(Texts.repr(self.bytes));
    }

    @Builtin(value = "__str__(self, /)", effect = Effect.PURE)
    static Object str(Context context, BytesObject self) {
        return repr(context, self);
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(BytesObject self) {
        return self.valueHash();
    }

    @Builtin(value = "__bytes__(self, /)", effect = Effect.PURE)
    static Object bytes(BytesObject self) {
        return self.type == Types.BYTES ? self : new BytesObject(self.bytes);
    }

    @Builtin(value = "__getnewargs__(self, /)", effect = Effect.PURE)
    static Object newArguments(BytesObject self) {
        return new TupleObject(new BytesObject(self.bytes));
    }
}
