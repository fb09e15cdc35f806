package lockstep.compiler;

import static lockstep.compiler.Opcode.*;

/**
 * Where CPython's own bytecode would have each instruction: with its inline caches, EXTENDED_ARG prefixes and relative
 * jumps. Only for what is shown; units are code units of two bytes.
 */
final class Encoding {
    /** Per instruction the unit where it starts, prefixes first; one more entry for the end. */
    final int[] start;
    /** Per instruction the argument as CPython encodes it. */
    final int[] argument;

    private final Code code;

    Encoding(Code code) {
        this.code = code;
        int n = code.instructions.length;
        start = new int[n + 1];
        argument = new int[n];
        // a longer jump may need a prefix, which may make other jumps longer: until nothing moves
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < n; i++) {
                int next = start[i] + prefixes(i) + 1 + caches(opcode(i));
                if (start[i + 1] != next) {
                    start[i + 1] = next;
                    moved = true;
                }
            }
            for (int i = 0; i < n; i++) {
                int arg = Opcode.argument(code.instructions[i]);
                if (opcode(i).operand == Operand.JUMP) {
                    arg = Math.abs(start[arg] - start[i + 1]);
                }
                moved |= arg != argument[i];
                argument[i] = arg;
            }
        }
    }

    Opcode opcode(int index) {
        return Opcode.of(code.instructions[index]);
    }

    /** How many EXTENDED_ARG stand before an instruction. */
    int prefixes(int index) {
        int arg = argument[index];
        return arg > 0xffffff ? 3 : arg > 0xffff ? 2 : arg > 0xff ? 1 : 0;
    }

    /** Inline cache entries behind an instruction, as {@code opcode._inline_cache_entries} of 3.13. */
    static int caches(Opcode opcode) {
        return switch (opcode) {
            case LOAD_ATTR -> 9;
            case LOAD_GLOBAL, STORE_ATTR -> 4;
            case CALL, TO_BOOL -> 3;
            case BINARY_OP, UNPACK_SEQUENCE, COMPARE_OP, CONTAINS_OP, BINARY_SUBSCR, FOR_ITER, LOAD_SUPER_ATTR,
                    STORE_SUBSCR, SEND, JUMP_BACKWARD, POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE, POP_JUMP_IF_NONE,
                    POP_JUMP_IF_NOT_NONE -> 1;
            default -> 0;
        };
    }
}
