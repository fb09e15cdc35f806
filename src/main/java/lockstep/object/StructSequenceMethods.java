package lockstep.object;

import lockstep.object.Builtin.Kind;

/** What tuples with names have besides a tuple's. */
final class StructSequenceMethods {
    private StructSequenceMethods() {}

    @Builtin(value = "__new__(cls, sequence, dict=None)", kind = Kind.STATIC_METHOD)
    static Object make(Context context, Object cls, Object sequence, Object dict) {
        TypeObject type = (TypeObject) cls;
        if ((type.module.equals("sys") || type.module.equals("builtins")) && !type.name.startsWith("Unraisable")) {
            throw Errors.type("cannot create '" + shown(type) + "' instances");
        }
        int wanted = (int) (long) (Long) type.dict().get(new Str("n_fields"));
        return context.withItems(sequence, (c, items) -> {
            if (items.length != wanted) {
                throw Errors.type(shown(type) + "() takes a " + wanted + "-sequence (" + items.length
                        + "-sequence given)");
            }
            return StructSequence.of(type, items);
        });
    }

    private static String shown(TypeObject type) {
        return type.module.equals("builtins") ? type.name : type.module + "." + type.name;
    }

    @Builtin("__repr__(self, /)")
    static Object repr(Context context, TupleObject self) {
        Object names = self.type.dict().get(new Str("__match_args__"));
        return context.hidden("struct_sequence_repr", new Str(shown(self.type)), names, TupleObject.of(self.items));
    }

    @Builtin("__reduce__(self, /)")
    static Object reduce(TupleObject self) {
        return new TupleObject(self.type, new TupleObject(TupleObject.of(self.items), new Dict()));
    }
}
