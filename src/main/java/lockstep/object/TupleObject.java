package lockstep.object;

/** A tuple; its array never changes. */
public class TupleObject extends PyObject {
    public static final TupleObject EMPTY = new TupleObject();

    public final Object[] items;

    public TupleObject(Object... items) {
        super(Types.TUPLE);
        this.items = items;
    }

    public TupleObject(TypeObject type, Object[] items) {
        super(type);
        this.items = items;
    }

    public static TupleObject of(Object[] items) {
        return items.length == 0 ? EMPTY : new TupleObject(items);
    }

    @Override
    public boolean isSimpleKey() {
        if (type != Types.TUPLE && !type.hasBuiltinKeyBehaviour(Types.TUPLE)) {
            return false;
        }
        return isSimple(items, 0);
    }

    private static boolean isSimple(Object[] items, int depth) {
        if (depth > 100) {
            return false;
        }
        for (Object item : items) {
            if (item instanceof TupleObject tuple) {
                if (tuple.type != Types.TUPLE || !isSimple(tuple.items, depth + 1)) {
                    return false;
                }
            } else if (!Keys.isSimple(item)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isCommon() {
        return true;
    }
}
