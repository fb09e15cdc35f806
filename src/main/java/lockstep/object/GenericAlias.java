package lockstep.object;

/** {@code list[int]}. */
public final class GenericAlias extends PyObject {
    public final Object origin;
    public final TupleObject arguments;
    /** {@code *tuple[int]}. */
    public boolean starred;

    /** @param item what stands in the brackets: one argument or a tuple of them */
    public GenericAlias(Object origin, Object item) {
        this(Types.GENERIC_ALIAS, origin, item);
    }

    GenericAlias(TypeObject type, Object origin, Object item) {
        super(type);
        this.origin = origin;
        this.arguments = item instanceof TupleObject tuple ? tuple : new TupleObject(item);
    }

    @Override
    public boolean isSimpleKey() {
        return false;
    }
}
