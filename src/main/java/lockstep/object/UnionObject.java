package lockstep.object;

import java.util.ArrayList;
import java.util.List;

/** {@code int | str}. */
public final class UnionObject extends PyObject {
    private final TupleObject args;

    private UnionObject(Object[] args) {
        super(Types.UNION_TYPE);
        this.args = new TupleObject(args);
    }

    public TupleObject args() {
        return args;
    }

    /** The union of two types, None or unions; NotImplemented for anything else. */
    public static Object of(Object left, Object right) {
        List<Object> all = new ArrayList<>();
        if (!add(left, all) || !add(right, all)) {
            return NotImplemented.VALUE;
        }
        return all.size() == 1 ? all.get(0) : new UnionObject(all.toArray());
    }

    private static boolean add(Object each, List<Object> all) {
        if (each instanceof UnionObject u) {
            for (Object part : u.args.items) {
                add(part, all);
            }
            return true;
        }
        Object type = each == None.NONE ? Types.NONE_TYPE : each;
        if (!(type instanceof TypeObject) && !(type instanceof GenericAlias) && Types.of(type).isHeap == false) {
            return false;
        }
        if (!all.contains(type)) {
            all.add(type);
        }
        return true;
    }
}
