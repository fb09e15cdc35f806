package lockstep.compiler;

import static lockstep.compiler.Opcode.Operand.*;

/**
 * The logical instructions of CPython 3.13 (its {@code dis.opmap} without caches, specialised and instrumented forms).
 * Compiler, interpreter loop and disassembler all derive from this table. The stack pictures are those of CPython's
 * {@code Python/bytecodes.c}, except that what CPython leaves NULL is a Java null here too.
 *
 * <p>Differences from CPython that a learner cannot see: jump targets are absolute; EXTENDED_ARG does not exist.
 */
public enum Opcode implements Op {
    CACHE(NONE),
    BINARY_SLICE(NONE),
    BINARY_SUBSCR(NONE),
    BEFORE_ASYNC_WITH(NONE),
    BEFORE_WITH(NONE),
    CHECK_EG_MATCH(NONE),
    CHECK_EXC_MATCH(NONE),
    CLEANUP_THROW(NONE),
    DELETE_SUBSCR(NONE),
    END_ASYNC_FOR(NONE),
    END_FOR(NONE),
    END_SEND(NONE),
    FORMAT_SIMPLE(NONE),
    FORMAT_WITH_SPEC(NONE),
    GET_AITER(NONE),
    GET_ANEXT(NONE),
    GET_ITER(NONE),
    GET_LEN(NONE),
    GET_YIELD_FROM_ITER(NONE),
    LOAD_ASSERTION_ERROR(NONE),
    LOAD_BUILD_CLASS(NONE),
    LOAD_LOCALS(NONE),
    MAKE_FUNCTION(NONE),
    MATCH_KEYS(NONE),
    MATCH_MAPPING(NONE),
    MATCH_SEQUENCE(NONE),
    NOP(NONE),
    POP_EXCEPT(NONE),
    POP_TOP(NONE),
    PUSH_EXC_INFO(NONE),
    PUSH_NULL(NONE),
    RETURN_GENERATOR(NONE),
    RETURN_VALUE(NONE),
    SETUP_ANNOTATIONS(NONE),
    STORE_SLICE(NONE),
    STORE_SUBSCR(NONE),
    TO_BOOL(NONE),
    UNARY_INVERT(NONE),
    UNARY_NEGATIVE(NONE),
    UNARY_NOT(NONE),
    WITH_EXCEPT_START(NONE),
    BINARY_OP(BINARY_OPERATOR),
    BUILD_CONST_KEY_MAP(COUNT),
    BUILD_LIST(COUNT),
    BUILD_MAP(COUNT),
    BUILD_SET(COUNT),
    BUILD_SLICE(COUNT),
    BUILD_STRING(COUNT),
    BUILD_TUPLE(COUNT),
    CALL(COUNT),
    CALL_FUNCTION_EX(COUNT),
    CALL_INTRINSIC_1(INTRINSIC_1),
    CALL_INTRINSIC_2(INTRINSIC_2),
    CALL_KW(COUNT),
    COMPARE_OP(COMPARE),
    CONTAINS_OP(COUNT),
    CONVERT_VALUE(CONVERSION),
    COPY(COUNT),
    COPY_FREE_VARS(COUNT),
    DELETE_ATTR(NAME),
    DELETE_DEREF(LOCAL),
    DELETE_FAST(LOCAL),
    DELETE_GLOBAL(NAME),
    DELETE_NAME(NAME),
    DICT_MERGE(COUNT),
    DICT_UPDATE(COUNT),
    FOR_ITER(JUMP),
    GET_AWAITABLE(COUNT),
    IMPORT_FROM(NAME),
    IMPORT_NAME(NAME),
    IS_OP(COUNT),
    JUMP_BACKWARD(JUMP),
    JUMP_BACKWARD_NO_INTERRUPT(JUMP),
    JUMP_FORWARD(JUMP),
    LIST_APPEND(COUNT),
    LIST_EXTEND(COUNT),
    /** Argument: name index &lt;&lt; 1, the low bit set for a method load (pushes self or null beneath the call). */
    LOAD_ATTR(ATTRIBUTE),
    LOAD_CONST(CONSTANT),
    LOAD_DEREF(LOCAL),
    LOAD_FAST(LOCAL),
    LOAD_FAST_AND_CLEAR(LOCAL),
    LOAD_FAST_CHECK(LOCAL),
    /** Argument: first slot &lt;&lt; 4 | second slot; only for slots below 16, as in CPython. */
    LOAD_FAST_LOAD_FAST(LOCAL_PAIR),
    LOAD_FROM_DICT_OR_DEREF(LOCAL),
    LOAD_FROM_DICT_OR_GLOBALS(NAME),
    /** Argument: name index &lt;&lt; 1, the low bit set to push a null behind the value. */
    LOAD_GLOBAL(GLOBAL),
    LOAD_NAME(NAME),
    /** Argument: name index &lt;&lt; 2, bit 0 a method load, bit 1 set for two-argument super. */
    LOAD_SUPER_ATTR(SUPER_ATTRIBUTE),
    MAKE_CELL(LOCAL),
    MAP_ADD(COUNT),
    MATCH_CLASS(COUNT),
    POP_JUMP_IF_FALSE(JUMP),
    POP_JUMP_IF_NONE(JUMP),
    POP_JUMP_IF_NOT_NONE(JUMP),
    POP_JUMP_IF_TRUE(JUMP),
    RAISE_VARARGS(COUNT),
    RERAISE(COUNT),
    /** Argument: 0 function start, 1 after yield, 2 after yield from, 3 after await; bit 2: depth 1, as CPython. */
    RESUME(COUNT),
    RETURN_CONST(CONSTANT),
    SEND(JUMP),
    SET_ADD(COUNT),
    SET_FUNCTION_ATTRIBUTE(FUNCTION_ATTRIBUTE),
    SET_UPDATE(COUNT),
    STORE_ATTR(NAME),
    STORE_DEREF(LOCAL),
    STORE_FAST(LOCAL),
    STORE_FAST_LOAD_FAST(LOCAL_PAIR),
    STORE_FAST_STORE_FAST(LOCAL_PAIR),
    STORE_GLOBAL(NAME),
    STORE_NAME(NAME),
    SWAP(COUNT),
    UNPACK_EX(COUNT),
    UNPACK_SEQUENCE(COUNT),
    YIELD_VALUE(COUNT);

    /** What the argument means; it decides how {@code dis} shows it. */
    public enum Operand {
        NONE,
        COUNT,
        NAME,
        GLOBAL,
        ATTRIBUTE,
        SUPER_ATTRIBUTE,
        CONSTANT,
        LOCAL,
        LOCAL_PAIR,
        JUMP,
        BINARY_OPERATOR,
        COMPARE,
        CONVERSION,
        INTRINSIC_1,
        INTRINSIC_2,
        FUNCTION_ATTRIBUTE
    }

    private static final Opcode[] VALUES = values();

    public final Operand operand;

    Opcode(Operand operand) {
        this.operand = operand;
    }

    public static Opcode of(int instruction) {
        return VALUES[instruction & 0xff];
    }

    public static int argument(int instruction) {
        return instruction >>> 8;
    }
}
