package lockstep.object;

import java.util.Arrays;

/** Which Java classes hold the methods of which built-in type. */
final class BuiltinTables {
    private static final NativeTable[] NO_TABLES = {};

    private BuiltinTables() {}

    static void define(TypeObject type, Dict dict) {
        for (NativeTable table : tables(type)) {
            table.defineOn(type, dict);
        }
        if (type.hasDict && (type.base == Types.OBJECT) && type != Types.TYPE) {
            InstanceAttributes.dictTable().defineOn(type, dict);
        }
        switch (type.name) {
            case "list", "dict", "set", "bytearray", "dict_keys", "dict_items", "SimpleNamespace" ->
                dict.put(Special.HASH.methodName, None.NONE);
            default -> {}
        }
    }

    private static NativeTable[] tables(TypeObject type) {
        return switch (type.name) {
            case "int" -> of(IntMethodsTable.INSTANCE, IntOperatorsTable.INSTANCE);
            case "bool" -> of(BoolMethodsTable.INSTANCE);
            case "float" -> of(FloatMethodsTable.INSTANCE, FloatOperatorsTable.INSTANCE);
            case "complex" -> of(ComplexMethodsTable.INSTANCE);
            case "str" -> of(
                    StrOperatorsTable.INSTANCE,
                    StrSearchTable.INSTANCE,
                    StrSplitTable.INSTANCE,
                    StrCaseTable.INSTANCE,
                    StrFormatTable.INSTANCE);
            case "list" -> of(ListMethodsTable.INSTANCE, ListOperatorsTable.INSTANCE);
            case "tuple" -> of(TupleMethodsTable.INSTANCE);
            case "dict" -> of(DictMethodsTable.INSTANCE);
            case "set" -> of(SetMethodsTable.INSTANCE, SetChangesTable.INSTANCE);
            case "frozenset" -> of(SetMethodsTable.INSTANCE, FrozenSetMethodsTable.INSTANCE);
            case "bytes" -> of(BytesMethodsTable.INSTANCE, BytesTextTable.INSTANCE, BytesOnlyTable.INSTANCE);
            case "bytearray" -> of(BytesMethodsTable.INSTANCE, BytesTextTable.INSTANCE, BytearrayOnlyTable.INSTANCE);
            case "memoryview" -> of(MemoryViewMethodsTable.INSTANCE);
            case "dict_keys", "dict_items" -> of(
                    DictViewMethodsSharedTable.INSTANCE, DictViewMethodsAsSetTable.INSTANCE);
            case "dict_values" -> of(DictViewMethodsSharedTable.INSTANCE);
            case "UnicodeEncodeError" -> of(UnicodeErrorMethodsOfEncodeTable.INSTANCE);
            case "UnicodeTranslateError" -> of(UnicodeErrorMethodsOfTranslateTable.INSTANCE);
            case "UnicodeDecodeError" -> of(UnicodeErrorMethodsOfDecodeTable.INSTANCE);
            case "GenericAlias" -> of(GenericAliasMethodsTable.INSTANCE);
            case "UnionType" -> of(UnionObjectTable.INSTANCE);
            case "SimpleNamespace" -> of(SimpleNamespaceMethodsTable.INSTANCE);
            case "mappingproxy" -> of(MappingProxyMethodsTable.INSTANCE);
            case "enumerate" -> reducible(EnumerateObjectTable.INSTANCE);
            case "zip" -> movable(ZipObjectTable.INSTANCE);
            case "map" -> reducible(MapObjectTable.INSTANCE);
            case "filter" -> reducible(FilterObjectTable.INSTANCE);
            case "reversed" -> movable(ReversedObjectTable.INSTANCE);
            case "range" -> of(RangeMethodsTable.INSTANCE);
            case "slice" -> of(SlicesTable.INSTANCE);
            case "NoneType" -> of(SingletonMethodsOfNoneTable.INSTANCE);
            case "ellipsis" -> of(SingletonMethodsOfEllipsisTable.INSTANCE);
            case "NotImplementedType" -> of(SingletonMethodsOfNotImplementedTable.INSTANCE);
            case "list_iterator", "list_reverseiterator", "tuple_iterator", "str_ascii_iterator", "bytes_iterator",
                    "bytearray_iterator", "range_iterator", "longrange_iterator", "iterator" -> movable();
            case "set_iterator", "dict_keyiterator", "dict_valueiterator", "dict_itemiterator",
                    "dict_reversekeyiterator", "dict_reversevalueiterator", "dict_reverseitemiterator",
                    "callable_iterator" -> reducible();
            case "memory_iterator" -> of(NativeIteratorMethodsTable.INSTANCE);
            default -> NO_TABLES;
        };
    }

    /** An iterator that can be copied. */
    private static NativeTable[] reducible(NativeTable... own) {
        return joined(own, NativeIteratorMethodsTable.INSTANCE, IteratorStateMethodsReducingTable.INSTANCE);
    }

    /** An iterator that can be copied and put at a place. */
    private static NativeTable[] movable(NativeTable... own) {
        return joined(
                own,
                NativeIteratorMethodsTable.INSTANCE,
                IteratorStateMethodsReducingTable.INSTANCE,
                IteratorStateMethodsMovingTable.INSTANCE);
    }

    private static NativeTable[] joined(NativeTable[] own, NativeTable... shared) {
        NativeTable[] all = Arrays.copyOf(shared, shared.length + own.length);
        System.arraycopy(own, 0, all, shared.length, own.length);
        return all;
    }

    private static NativeTable[] of(NativeTable... tables) {
        return tables;
    }
}
