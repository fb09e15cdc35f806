package lockstep.object;

/** Tuples with names, as C makes them: {@code sys.version_info} (Objects/structseq.c). */
public final class StructSequence {
    private StructSequence() {}

    /** Its type; instances are made by {@link #of}. */
    public static TypeObject type(String module, String name, String... fields) {
        TypeObject type = new TypeObject(module, name, Types.TUPLE, StructSequenceMethodsTable.INSTANCE);
        type.isBase = false;
        Object[] names = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            names[i] = Str.name(fields[i]);
            SlotMember member = new SlotMember(fields[i], type, i);
            member.readOnly = true;
            type.define(fields[i], member);
        }
        type.define("__match_args__", TupleObject.of(names));
        type.define("n_fields", (long) fields.length);
        type.define("n_sequence_fields", (long) fields.length);
        type.define("n_unnamed_fields", 0L);
        return type;
    }

    public static TupleObject of(TypeObject type, Object... values) {
        TupleObject made = new TupleObject(type, values);
        made.slots = values;
        return made;
    }
}
