package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.FunctionObject;
import org.jspecify.annotations.Nullable;

/** {@code _types}: the types that programs name through the module {@code types}, and what {@code abc} asks of a class. */
final class TypesModule {
    private static final Str IS_ABSTRACT = Str.name("__isabstractmethod__");

    private static final Map<String, TypeObject> NAMED = Map.ofEntries(
            Map.entry("AsyncGeneratorType", Types.ASYNC_GENERATOR),
            Map.entry("BuiltinFunctionType", Types.BUILTIN_FUNCTION),
            Map.entry("BuiltinMethodType", Types.BUILTIN_FUNCTION),
            Map.entry("CellType", Types.CELL),
            Map.entry("ClassMethodDescriptorType", Types.CLASSMETHOD),
            Map.entry("CodeType", Types.CODE),
            Map.entry("CoroutineType", Types.COROUTINE),
            Map.entry("EllipsisType", Types.ELLIPSIS),
            Map.entry("FrameType", Types.FRAME),
            Map.entry("FunctionType", Types.FUNCTION),
            Map.entry("GeneratorType", Types.GENERATOR),
            Map.entry("GenericAlias", Types.GENERIC_ALIAS),
            Map.entry("GetSetDescriptorType", Types.GETSET_DESCRIPTOR),
            Map.entry("LambdaType", Types.FUNCTION),
            Map.entry("MappingProxyType", Types.MAPPING_PROXY),
            Map.entry("MemberDescriptorType", Types.MEMBER_DESCRIPTOR),
            Map.entry("MethodDescriptorType", Types.METHOD_DESCRIPTOR),
            Map.entry("MethodType", Types.METHOD),
            Map.entry("MethodWrapperType", Types.METHOD_WRAPPER),
            Map.entry("ModuleType", Types.MODULE),
            Map.entry("NoneType", Types.NONE_TYPE),
            Map.entry("NotImplementedType", Types.NOT_IMPLEMENTED),
            Map.entry("SimpleNamespace", Types.SIMPLE_NAMESPACE),
            Map.entry("TracebackType", Types.TRACEBACK),
            Map.entry("UnionType", Types.UNION_TYPE),
            Map.entry("WrapperDescriptorType", Types.WRAPPER_DESCRIPTOR));

    private TypesModule() {}

    /** In alphabetical order: the order of a module's names is seen by {@code vars}. */
    static void fill(ModuleObject module) {
        TypesModuleTable.INSTANCE.defineOn(module, "_types");
        NAMED.keySet().stream().sorted().forEach(name -> module.set(name, NAMED.get(name)));
        module.set("iterators", new TupleObject(
                Types.BYTES_ITERATOR, Types.BYTEARRAY_ITERATOR, Types.DICT_KEY_ITERATOR, Types.DICT_VALUE_ITERATOR,
                Types.DICT_ITEM_ITERATOR, Types.LIST_ITERATOR, Types.LIST_REVERSE_ITERATOR, Types.RANGE_ITERATOR,
                Types.LONG_RANGE_ITERATOR, Types.SET_ITERATOR, Types.STR_ITERATOR, Types.TUPLE_ITERATOR, Types.ZIP,
                Types.REVERSED));
        module.set("views", new TupleObject(Types.DICT_KEYS, Types.DICT_ITEMS, Types.DICT_VALUES));
    }

    /**
     * Names and values of a class's dict that may be abstract methods: functions that are marked, and whatever has to be
     * asked. A class has many functions and few of these, so that making one costs little.
     */
    @Builtin(value = "maybe_abstract(cls, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object maybeAbstract(Object cls) {
        List<Object> found = new ArrayList<>();
        Dict names = ((TypeObject) cls).dict();
        for (int entry = 0; entry < names.end(); entry++) {
            Object name = names.keyAt(entry);
            if (name != null && maybe(names.valueAt(entry))) {
                found.add(new TupleObject(name, names.valueAt(entry)));
            }
        }
        return new ListObject(found.toArray());
    }

    private static boolean maybe(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case FunctionObject f -> f.attributes != null && f.attributes.get(IS_ABSTRACT) != null;
            case PropertyObject p when p.type == Types.PROPERTY -> maybe(p.getter) || maybe(p.setter) || maybe(p.deleter);
            case WrappedMethod w when w.type == Types.CLASSMETHOD || w.type == Types.STATICMETHOD -> maybe(w.function);
            case TypeObject t -> t.type != Types.TYPE;
            case PyObject o -> o.type.isHeap;
            default -> false; // a number
        };
    }

    // ---- for hidden Python ----

    /** A member like this one that programs can read only. */
    @Builtin(value = "read_only(member, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object readOnly(Object member) {
        SlotMember known = (SlotMember) member;
        SlotMember made = new SlotMember(known.name, known.owner, known.index);
        made.readOnly = true;
        return made;
    }

    /** Gives the slots of an object their values, in the order of their names, whether a program may set them or not. */
    @Builtin(value = "fill(object, /, *values)", kind = Kind.FUNCTION)
    static void fill(Object object, Object[] values) {
        PyObject o = (PyObject) object;
        if (o.slots == null) {
            o.slots = new Object[o.type.slotCount];
        }
        if (values.length > o.slots.length) {
            throw Errors.type("bad argument type for built-in operation");
        }
        System.arraycopy(values, 0, o.slots, 0, values.length);
    }

    /** {@code operator.index}. */
    @Builtin(value = "index(object, /)", kind = Kind.FUNCTION)
    static Object index(Context context, Object object) {
        return Integers.index(context, object, (c, n) -> n);
    }

    @Builtin(value = "repr_enter(object, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object reprEnter(Context context, Object object) {
        return context.nesting.enterRepr(object);
    }

    @Builtin(value = "repr_leave(object, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void reprLeave(Context context, Object object) {
        context.nesting.leaveRepr(object);
    }

    /**
     * Arguments as the key of a cache: one int or str itself, others as a tuple; as a list when hashing it may run
     * Python, which then has to be done once only.
     */
    @Builtin(value = "call_key(args, kwds, typed, mark, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object callKey(Context context, Object args, Object kwds, Object typed, Object mark) {
        Object[] positional = ((TupleObject) args).items;
        Dict named = (Dict) kwds;
        boolean byType = Boolean.TRUE.equals(typed);
        if (positional.length == 1 && named.size() == 0 && !byType
                && (positional[0] instanceof Long || positional[0] instanceof Str s && s.type == Types.STR)) {
            return positional[0];
        }
        List<Object> parts = new ArrayList<>(List.of(positional));
        List<Object> types = new ArrayList<>();
        for (Object each : positional) {
            types.add(Types.of(each));
        }
        if (named.size() > 0) {
            parts.add(mark);
        }
        for (int i = 0; i < named.end(); i++) {
            if (named.keyAt(i) != null) {
                parts.add(named.keyAt(i));
                parts.add(named.valueAt(i));
                types.add(Types.of(named.valueAt(i)));
            }
        }
        if (byType) {
            parts.addAll(types);
        }
        Object[] all = parts.toArray();
        for (Object each : all) {
            if (!Keys.isSimple(each)) {
                return new ListObject(all);
            }
        }
        return TupleObject.of(all);
    }
}
