package lockstep.object;

import java.util.ArrayList;
import java.util.List;

/** {@code int | str}. */
public final class UnionObject extends PyObject {
    private final TupleObject arguments;

    private UnionObject(TupleObject arguments) {
        super(Types.UNION_TYPE);
        this.arguments = arguments;
    }

    public TupleObject args() {
        return arguments;
    }

    @Override
    public boolean isSimpleKey() {
        return false;
    }

    /** {@code a | b} of two types; NotImplemented when one is none. */
    public static Object of(Object a, Object b) {
        if (!isType(a) || !isType(b)) {
            return NotImplemented.VALUE;
        }
        List<Object> all = new ArrayList<>();
        add(all, a);
        add(all, b);
        return all.size() == 1 ? all.get(0) : new UnionObject(TupleObject.of(all.toArray()));
    }

    private static boolean isType(Object object) {
        return object instanceof TypeObject || object == None.NONE || object instanceof GenericAlias
                || object instanceof UnionObject || isTypeVariable(Types.of(object).name);
    }

    private static boolean isTypeVariable(String name) {
        return name.equals("TypeVar") || name.equals("TypeAliasType") || name.equals("ParamSpec");
    }

    private static void add(List<Object> all, Object type) {
        if (type instanceof UnionObject union) {
            for (Object each : union.arguments.items) {
                add(all, each);
            }
            return;
        }
        Object named = type == None.NONE ? Types.NONE_TYPE : type;
        for (Object each : all) {
            if (same(each, named)) {
                return;
            }
        }
        all.add(named);
    }

    private static boolean same(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (!(a instanceof GenericAlias x) || !(b instanceof GenericAlias y) || x.origin != y.origin
                || x.arguments.items.length != y.arguments.items.length) {
            return false;
        }
        for (int i = 0; i < x.arguments.items.length; i++) {
            if (!same(x.arguments.items[i], y.arguments.items[i])) {
                return false;
            }
        }
        return true;
    }

    @Builtin("__repr__(self, /)")
    static Object repr(Context context, UnionObject self) {
        return context.hidden("union_repr", self.arguments);
    }

    private SetObject set() {
        SetObject set = new SetObject(Types.FROZENSET);
        for (Object each : arguments.items) {
            if (!Keys.isSimple(each)) {
                break;
            }
            set.add(each);
        }
        return set;
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.PURE)
    static Object eq(UnionObject self, Object value) {
        if (!(value instanceof UnionObject other)) {
            return NotImplemented.VALUE;
        }
        for (Object each : self.arguments.items) {
            boolean found = false;
            for (Object theirs : other.arguments.items) {
                found |= same(each, theirs);
            }
            if (!found) {
                return false;
            }
        }
        return self.arguments.items.length == other.arguments.items.length;
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(UnionObject self) {
        return self.set().valueHash();
    }

    @Builtin(value = "__or__(self, value, /)", effect = Effect.PURE)
    static Object orMethod(Object self, Object value) {
        return of(self, value);
    }

    @Builtin(value = "__ror__(self, value, /)", effect = Effect.PURE)
    static Object ror(Object self, Object value) {
        return of(value, self);
    }

    @Builtin(value = "__instancecheck__(self, instance, /)")
    static Object instanceCheck(Context context, UnionObject self, Object instance) {
        return context.hidden("union_instance_check", self.arguments, instance);
    }

    @Builtin(value = "__subclasscheck__(self, cls, /)")
    static Object subclassCheck(Context context, UnionObject self, Object cls) {
        return context.hidden("union_subclass_check", self.arguments, cls);
    }

    @Builtin(value = "__args__(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object arguments(UnionObject self) {
        return self.arguments;
    }

    @Builtin(value = "__parameters__(self)", kind = Builtin.Kind.GETTER)
    static Object parameters(Context context, UnionObject self) {
        return context.hidden("alias_parameters", self.arguments);
    }
}
