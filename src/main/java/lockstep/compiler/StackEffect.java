package lockstep.compiler;

import static lockstep.compiler.Opcode.*;

/** How many values an instruction leaves on the stack more than it found; CPython's {@code opcode.stack_effect}. */
final class StackEffect {
    private StackEffect() {}

    /** When the instruction does not jump. */
    static int of(Op op, int arg) {
        return switch (op) {
            case PseudoOp pseudo -> switch (pseudo) {
                case LOAD_CLOSURE -> 1;
                case STORE_FAST_MAYBE_NULL -> -1;
                default -> 0;
            };
            case Opcode opcode -> ofOpcode(opcode, arg);
        };
    }

    /** When it does: only the block set-ups differ. */
    static int ofJump(Op op, int arg) {
        return op == PseudoOp.SETUP_CLEANUP ? 2
                : op == PseudoOp.SETUP_FINALLY || op == PseudoOp.SETUP_WITH ? 1
                : of(op, arg);
    }

    private static int ofOpcode(Opcode op, int arg) {
        return switch (op) {
            case BEFORE_ASYNC_WITH, BEFORE_WITH, GET_ANEXT, GET_LEN, LOAD_ASSERTION_ERROR, LOAD_BUILD_CLASS,
                    LOAD_LOCALS, MATCH_KEYS, MATCH_MAPPING, MATCH_SEQUENCE, PUSH_EXC_INFO, PUSH_NULL,
                    RETURN_GENERATOR, WITH_EXCEPT_START, COPY, FOR_ITER, IMPORT_FROM, LOAD_CONST, LOAD_DEREF,
                    LOAD_FAST, LOAD_FAST_AND_CLEAR, LOAD_FAST_CHECK, LOAD_NAME -> 1;
            case LOAD_FAST_LOAD_FAST -> 2;
            case BINARY_SLICE, DELETE_SUBSCR, END_ASYNC_FOR, MAP_ADD, MATCH_CLASS, STORE_ATTR,
                    STORE_FAST_STORE_FAST -> -2;
            case STORE_SLICE -> -4;
            case STORE_SUBSCR -> -3;
            case BINARY_SUBSCR, CLEANUP_THROW, END_FOR, END_SEND, FORMAT_WITH_SPEC, POP_EXCEPT, POP_TOP,
                    RETURN_VALUE, BINARY_OP, CALL_INTRINSIC_2, COMPARE_OP, CONTAINS_OP, DELETE_ATTR, DICT_MERGE,
                    DICT_UPDATE, IMPORT_NAME, IS_OP, LIST_APPEND, LIST_EXTEND, POP_JUMP_IF_FALSE,
                    POP_JUMP_IF_NONE, POP_JUMP_IF_NOT_NONE, POP_JUMP_IF_TRUE, RERAISE, SET_ADD,
                    SET_FUNCTION_ATTRIBUTE, SET_UPDATE, STORE_DEREF, STORE_FAST, STORE_GLOBAL, STORE_NAME -> -1;
            case BUILD_CONST_KEY_MAP, RAISE_VARARGS -> -arg;
            case BUILD_LIST, BUILD_SET, BUILD_STRING, BUILD_TUPLE -> 1 - arg;
            case BUILD_MAP -> 1 - 2 * arg;
            case BUILD_SLICE -> arg == 3 ? -2 : -1;
            case CALL -> -1 - arg;
            case CALL_KW -> -2 - arg;
            case CALL_FUNCTION_EX -> -2 - (arg & 1);
            case LOAD_ATTR -> arg & 1;
            case LOAD_GLOBAL -> 1 + (arg & 1);
            case LOAD_SUPER_ATTR -> -2 + (arg & 1);
            case UNPACK_EX -> (arg & 0xff) + (arg >> 8);
            case UNPACK_SEQUENCE -> arg - 1;
            default -> 0;
        };
    }
}
