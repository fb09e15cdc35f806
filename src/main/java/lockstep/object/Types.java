package lockstep.object;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The built-in types: made once, shared by all interpreters, never changed. {@link BuiltinTables} has their methods. */
public final class Types {
    private static final List<TypeObject> ALL = new ArrayList<>();

    public static final TypeObject OBJECT = make("object", null);
    public static final TypeObject TYPE = make("type", OBJECT);

    static {
        OBJECT.type = TYPE;
        TYPE.type = TYPE;
    }

    public static final TypeObject INT = make("int", OBJECT);
    public static final TypeObject BOOL = make("bool", INT);
    public static final TypeObject NONE_TYPE = make("NoneType", OBJECT);
    public static final TypeObject ELLIPSIS = make("ellipsis", OBJECT);
    public static final TypeObject NOT_IMPLEMENTED = make("NotImplementedType", OBJECT);
    public static final TypeObject FLOAT = make("float", OBJECT);
    public static final TypeObject COMPLEX = make("complex", OBJECT);
    public static final TypeObject STR = make("str", OBJECT);
    public static final TypeObject BYTES = make("bytes", OBJECT);
    public static final TypeObject BYTEARRAY = make("bytearray", OBJECT);
    public static final TypeObject MEMORYVIEW = make("memoryview", OBJECT);
    public static final TypeObject LIST = make("list", OBJECT);
    public static final TypeObject TUPLE = make("tuple", OBJECT);
    public static final TypeObject DICT = make("dict", OBJECT);
    public static final TypeObject SET = make("set", OBJECT);
    public static final TypeObject FROZENSET = make("frozenset", OBJECT);
    public static final TypeObject RANGE = make("range", OBJECT);
    public static final TypeObject SLICE = make("slice", OBJECT);
    public static final TypeObject PROPERTY = make("property", OBJECT);
    public static final TypeObject STATICMETHOD = make("staticmethod", OBJECT);
    public static final TypeObject CLASSMETHOD = make("classmethod", OBJECT);
    public static final TypeObject SUPER = make("super", OBJECT);
    public static final TypeObject ENUMERATE = make("enumerate", OBJECT);
    public static final TypeObject ZIP = make("zip", OBJECT);
    public static final TypeObject MAP = make("map", OBJECT);
    public static final TypeObject FILTER = make("filter", OBJECT);
    public static final TypeObject REVERSED = make("reversed", OBJECT);
    public static final TypeObject FUNCTION = make("function", OBJECT);
    public static final TypeObject METHOD = make("method", OBJECT);
    public static final TypeObject BUILTIN_FUNCTION = make("builtin_function_or_method", OBJECT);
    public static final TypeObject METHOD_DESCRIPTOR = make("method_descriptor", OBJECT);
    public static final TypeObject WRAPPER_DESCRIPTOR = make("wrapper_descriptor", OBJECT);
    public static final TypeObject METHOD_WRAPPER = make("method-wrapper", OBJECT);
    public static final TypeObject GETSET_DESCRIPTOR = make("getset_descriptor", OBJECT);
    public static final TypeObject MEMBER_DESCRIPTOR = make("member_descriptor", OBJECT);
    public static final TypeObject MODULE = make("module", OBJECT);
    public static final TypeObject CELL = make("cell", OBJECT);
    public static final TypeObject CODE = make("code", OBJECT);
    public static final TypeObject FRAME = make("frame", OBJECT);
    public static final TypeObject TRACEBACK = make("traceback", OBJECT);
    public static final TypeObject GENERATOR = make("generator", OBJECT);
    public static final TypeObject COROUTINE = make("coroutine", OBJECT);
    public static final TypeObject COROUTINE_WRAPPER = make("coroutine_wrapper", OBJECT);
    public static final TypeObject ASYNC_GENERATOR = make("async_generator", OBJECT);
    public static final TypeObject ASYNC_GENERATOR_ASEND = make("async_generator_asend", OBJECT);
    public static final TypeObject ASYNC_GENERATOR_ATHROW = make("async_generator_athrow", OBJECT);
    public static final TypeObject MAPPING_PROXY = make("mappingproxy", OBJECT);
    public static final TypeObject DICT_KEYS = make("dict_keys", OBJECT);
    public static final TypeObject DICT_VALUES = make("dict_values", OBJECT);
    public static final TypeObject DICT_ITEMS = make("dict_items", OBJECT);
    public static final TypeObject LIST_ITERATOR = make("list_iterator", OBJECT);
    public static final TypeObject LIST_REVERSE_ITERATOR = make("list_reverseiterator", OBJECT);
    public static final TypeObject TUPLE_ITERATOR = make("tuple_iterator", OBJECT);
    public static final TypeObject STR_ITERATOR = make("str_ascii_iterator", OBJECT);
    public static final TypeObject BYTES_ITERATOR = make("bytes_iterator", OBJECT);
    public static final TypeObject BYTEARRAY_ITERATOR = make("bytearray_iterator", OBJECT);
    public static final TypeObject RANGE_ITERATOR = make("range_iterator", OBJECT);
    public static final TypeObject LONG_RANGE_ITERATOR = make("longrange_iterator", OBJECT);
    public static final TypeObject SET_ITERATOR = make("set_iterator", OBJECT);
    public static final TypeObject DICT_KEY_ITERATOR = make("dict_keyiterator", OBJECT);
    public static final TypeObject DICT_VALUE_ITERATOR = make("dict_valueiterator", OBJECT);
    public static final TypeObject DICT_ITEM_ITERATOR = make("dict_itemiterator", OBJECT);
    public static final TypeObject DICT_REVERSE_KEY_ITERATOR = make("dict_reversekeyiterator", OBJECT);
    public static final TypeObject DICT_REVERSE_VALUE_ITERATOR = make("dict_reversevalueiterator", OBJECT);
    public static final TypeObject DICT_REVERSE_ITEM_ITERATOR = make("dict_reverseitemiterator", OBJECT);
    public static final TypeObject SEQUENCE_ITERATOR = make("iterator", OBJECT);
    public static final TypeObject MEMORY_ITERATOR = make("memory_iterator", OBJECT);
    public static final TypeObject CALLABLE_ITERATOR = make("callable_iterator", OBJECT);
    public static final TypeObject GENERIC_ALIAS = make("GenericAlias", OBJECT);
    public static final TypeObject UNION_TYPE = make("UnionType", OBJECT);
    public static final TypeObject WEAK_REFERENCE = make("ReferenceType", OBJECT);
    public static final TypeObject SIMPLE_NAMESPACE = make("SimpleNamespace", OBJECT);

    // ---- exceptions ----

    public static final TypeObject BASE_EXCEPTION = exception("BaseException", OBJECT);
    public static final TypeObject EXCEPTION = exception("Exception", BASE_EXCEPTION);
    public static final TypeObject SYSTEM_EXIT = exception("SystemExit", BASE_EXCEPTION);
    public static final TypeObject KEYBOARD_INTERRUPT = exception("KeyboardInterrupt", BASE_EXCEPTION);
    public static final TypeObject GENERATOR_EXIT = exception("GeneratorExit", BASE_EXCEPTION);
    public static final TypeObject STOP_ITERATION = exception("StopIteration", EXCEPTION);
    public static final TypeObject STOP_ASYNC_ITERATION = exception("StopAsyncIteration", EXCEPTION);
    public static final TypeObject ARITHMETIC_ERROR = exception("ArithmeticError", EXCEPTION);
    public static final TypeObject OVERFLOW_ERROR = exception("OverflowError", ARITHMETIC_ERROR);
    public static final TypeObject ZERO_DIVISION_ERROR = exception("ZeroDivisionError", ARITHMETIC_ERROR);
    public static final TypeObject FLOATING_POINT_ERROR = exception("FloatingPointError", ARITHMETIC_ERROR);
    public static final TypeObject ASSERTION_ERROR = exception("AssertionError", EXCEPTION);
    public static final TypeObject ATTRIBUTE_ERROR = exception("AttributeError", EXCEPTION);
    public static final TypeObject BUFFER_ERROR = exception("BufferError", EXCEPTION);
    public static final TypeObject EOF_ERROR = exception("EOFError", EXCEPTION);
    public static final TypeObject IMPORT_ERROR = exception("ImportError", EXCEPTION);
    public static final TypeObject MODULE_NOT_FOUND_ERROR = exception("ModuleNotFoundError", IMPORT_ERROR);
    public static final TypeObject LOOKUP_ERROR = exception("LookupError", EXCEPTION);
    public static final TypeObject INDEX_ERROR = exception("IndexError", LOOKUP_ERROR);
    public static final TypeObject KEY_ERROR = exception("KeyError", LOOKUP_ERROR);
    public static final TypeObject MEMORY_ERROR = exception("MemoryError", EXCEPTION);
    public static final TypeObject NAME_ERROR = exception("NameError", EXCEPTION);
    public static final TypeObject UNBOUND_LOCAL_ERROR = exception("UnboundLocalError", NAME_ERROR);
    public static final TypeObject OS_ERROR = exception("OSError", EXCEPTION);
    public static final TypeObject BLOCKING_IO_ERROR = exception("BlockingIOError", OS_ERROR);
    public static final TypeObject CHILD_PROCESS_ERROR = exception("ChildProcessError", OS_ERROR);
    public static final TypeObject CONNECTION_ERROR = exception("ConnectionError", OS_ERROR);
    public static final TypeObject BROKEN_PIPE_ERROR = exception("BrokenPipeError", CONNECTION_ERROR);
    public static final TypeObject CONNECTION_ABORTED_ERROR = exception("ConnectionAbortedError", CONNECTION_ERROR);
    public static final TypeObject CONNECTION_REFUSED_ERROR = exception("ConnectionRefusedError", CONNECTION_ERROR);
    public static final TypeObject CONNECTION_RESET_ERROR = exception("ConnectionResetError", CONNECTION_ERROR);
    public static final TypeObject FILE_EXISTS_ERROR = exception("FileExistsError", OS_ERROR);
    public static final TypeObject FILE_NOT_FOUND_ERROR = exception("FileNotFoundError", OS_ERROR);
    public static final TypeObject INTERRUPTED_ERROR = exception("InterruptedError", OS_ERROR);
    public static final TypeObject IS_A_DIRECTORY_ERROR = exception("IsADirectoryError", OS_ERROR);
    public static final TypeObject NOT_A_DIRECTORY_ERROR = exception("NotADirectoryError", OS_ERROR);
    public static final TypeObject PERMISSION_ERROR = exception("PermissionError", OS_ERROR);
    public static final TypeObject PROCESS_LOOKUP_ERROR = exception("ProcessLookupError", OS_ERROR);
    public static final TypeObject TIMEOUT_ERROR = exception("TimeoutError", OS_ERROR);
    public static final TypeObject REFERENCE_ERROR = exception("ReferenceError", EXCEPTION);
    public static final TypeObject RUNTIME_ERROR = exception("RuntimeError", EXCEPTION);
    public static final TypeObject NOT_IMPLEMENTED_ERROR = exception("NotImplementedError", RUNTIME_ERROR);
    public static final TypeObject RECURSION_ERROR = exception("RecursionError", RUNTIME_ERROR);
    public static final TypeObject PYTHON_FINALIZATION_ERROR = exception("PythonFinalizationError", RUNTIME_ERROR);
    public static final TypeObject SYNTAX_ERROR = exception("SyntaxError", EXCEPTION);
    public static final TypeObject INDENTATION_ERROR = exception("IndentationError", SYNTAX_ERROR);
    public static final TypeObject TAB_ERROR = exception("TabError", INDENTATION_ERROR);
    public static final TypeObject INCOMPLETE_INPUT_ERROR = exception("_IncompleteInputError", SYNTAX_ERROR);
    public static final TypeObject SYSTEM_ERROR = exception("SystemError", EXCEPTION);
    public static final TypeObject TYPE_ERROR = exception("TypeError", EXCEPTION);
    public static final TypeObject VALUE_ERROR = exception("ValueError", EXCEPTION);
    public static final TypeObject UNICODE_ERROR = exception("UnicodeError", VALUE_ERROR);
    public static final TypeObject UNICODE_DECODE_ERROR = exception("UnicodeDecodeError", UNICODE_ERROR);
    public static final TypeObject UNICODE_ENCODE_ERROR = exception("UnicodeEncodeError", UNICODE_ERROR);
    public static final TypeObject UNICODE_TRANSLATE_ERROR = exception("UnicodeTranslateError", UNICODE_ERROR);
    public static final TypeObject WARNING = exception("Warning", EXCEPTION);
    public static final TypeObject BYTES_WARNING = exception("BytesWarning", WARNING);
    public static final TypeObject DEPRECATION_WARNING = exception("DeprecationWarning", WARNING);
    public static final TypeObject ENCODING_WARNING = exception("EncodingWarning", WARNING);
    public static final TypeObject FUTURE_WARNING = exception("FutureWarning", WARNING);
    public static final TypeObject IMPORT_WARNING = exception("ImportWarning", WARNING);
    public static final TypeObject PENDING_DEPRECATION_WARNING = exception("PendingDeprecationWarning", WARNING);
    public static final TypeObject RESOURCE_WARNING = exception("ResourceWarning", WARNING);
    public static final TypeObject RUNTIME_WARNING = exception("RuntimeWarning", WARNING);
    public static final TypeObject SYNTAX_WARNING = exception("SyntaxWarning", WARNING);
    public static final TypeObject UNICODE_WARNING = exception("UnicodeWarning", WARNING);
    public static final TypeObject USER_WARNING = exception("UserWarning", WARNING);
    public static final TypeObject BASE_EXCEPTION_GROUP = exception("BaseExceptionGroup", BASE_EXCEPTION);
    public static final TypeObject EXCEPTION_GROUP =
            exception("ExceptionGroup", BASE_EXCEPTION_GROUP, EXCEPTION);

    static {
        for (TypeObject type : List.of(NONE_TYPE, ELLIPSIS, NOT_IMPLEMENTED, RANGE, SLICE, FUNCTION, METHOD, BUILTIN_FUNCTION, METHOD_DESCRIPTOR, WRAPPER_DESCRIPTOR, METHOD_WRAPPER, GETSET_DESCRIPTOR, MEMBER_DESCRIPTOR, CELL, CODE, FRAME, TRACEBACK, GENERATOR, COROUTINE, COROUTINE_WRAPPER, ASYNC_GENERATOR, ASYNC_GENERATOR_ASEND, ASYNC_GENERATOR_ATHROW, MAPPING_PROXY, DICT_KEYS, DICT_VALUES, DICT_ITEMS, MEMORYVIEW, UNION_TYPE, BOOL)) {
            type.isBase = false;
        }
        for (TypeObject type : List.of(FUNCTION, MODULE, SIMPLE_NAMESPACE, TYPE, STATICMETHOD, CLASSMETHOD)) {
            type.hasDict = true;
        }
        for (TypeObject type : List.of(FUNCTION, SET, FROZENSET, GENERATOR, METHOD, TYPE, MODULE, COROUTINE, BUILTIN_FUNCTION, CODE, GENERIC_ALIAS, ASYNC_GENERATOR, MEMORYVIEW)) {
            type.hasWeak = true;
        }
        BOOL.layout = INT;
        EXCEPTION_GROUP.layout = BASE_EXCEPTION_GROUP;
        for (TypeObject type : List.of(GENERIC_ALIAS, UNION_TYPE, SIMPLE_NAMESPACE)) {
            type.module = "types";
        }
        WEAK_REFERENCE.module = "weakref";
        for (int i = 0; i < ALL.size(); i++) {
            ALL.get(i).id = 1000 + i;
            ALL.get(i).settle();
        }
    }

    private Types() {}

    private static TypeObject make(String name, @Nullable TypeObject base) {
        TypeObject type = new TypeObject(name, base, true);
        type.type = TYPE;
        ALL.add(type);
        return type;
    }

    private static TypeObject exception(String name, TypeObject... bases) {
        TypeObject type = make(name, bases[0]);
        type.layout = bases[0] == OBJECT || !hasOwnLayout(name) ? (bases[0] == OBJECT ? type : bases[0].layout) : type;
        type.hasDict = true;
        if (bases.length == 2) {
            type.bases = bases;
            type.mro = new TypeObject[] {type, bases[0], bases[1], BASE_EXCEPTION, OBJECT};
        }
        return type;
    }

    /** Exceptions whose instances are not plain {@link ExceptionObject}s as far as class layouts go. */
    private static boolean hasOwnLayout(String name) {
        return switch (name) {
            case "OSError", "StopIteration", "SystemExit", "SyntaxError", "ImportError", "AttributeError", "NameError",
                    "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError", "BaseExceptionGroup" -> true;
            default -> false;
        };
    }

    /** The type of any Python object. */
    public static TypeObject of(Object object) {
        if (object instanceof PyObject o) {
            return o.type;
        }
        if (object instanceof Long) {
            return INT;
        }
        if (object instanceof Double) {
            return FLOAT;
        }
        if (object instanceof Boolean) {
            return BOOL;
        }
        if (object instanceof BigInteger) {
            return INT;
        }
        throw new IllegalStateException("not a Python object: " + object);
    }

    /** Whether iter() has something to go by: {@code __iter__}, or {@code __getitem__} as of old. */
    public static boolean isIterable(Object object) {
        TypeObject type = of(object);
        return type.lookup(Special.ITER) != null || type.lookup(Special.GETITEM) != null;
    }

    /** The types that {@code builtins} names, in a fixed order. */
    public static Map<String, TypeObject> builtins() {
        Map<String, TypeObject> named = new LinkedHashMap<>();
        for (TypeObject type : ALL) {
            if (isNamed(type)) {
                named.put(type.name, type);
            }
        }
        return named;
    }

    private static boolean isNamed(TypeObject type) {
        if (type.isSubtypeOf(BASE_EXCEPTION)) {
            return true;
        }
        return switch (type.name) {
            case "object", "type", "int", "bool", "float", "complex", "str", "bytes", "bytearray", "memoryview", "list",
                    "tuple", "dict", "set", "frozenset", "range", "slice", "property", "staticmethod", "classmethod",
                    "super", "enumerate", "zip", "map", "filter", "reversed" -> true;
            default -> false;
        };
    }
}
