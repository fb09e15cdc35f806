package lockstep.vm;

import static lockstep.vm.Op.*;


/**
 * Sequences of instructions that the loop runs as one. They stand in an array beside the {@code Code}, at the place of
 * the first of them; the others stay where they are, so that jumps into the middle, tracebacks and suspended frames need
 * not know. Each costs what its parts cost; nothing may stop, call or raise between two parts without having paid for
 * the first ones only, with {@code f.pc} behind the part that did. So traces are the same with and without them.
 */
final class Fused {
    private Fused() {}

    private static final int FIRST = 128;

    static final int FAST_CONST_BINARY = FIRST;
    static final int FAST_FAST_BINARY = FIRST + 1;
    static final int CONST_BINARY = FIRST + 2;
    static final int FAST_BINARY = FIRST + 3;
    static final int COMPARE_JUMP = FIRST + 4;
    static final int CONST_COMPARE_JUMP = FIRST + 5;
    static final int FAST_CONST_COMPARE_JUMP = FIRST + 6;
    static final int FAST_FAST_COMPARE_JUMP = FIRST + 7;
    static final int FAST_ATTR = FIRST + 8;
    static final int FAST_FAST_ITEM = FIRST + 9;
    static final int FAST_ITEM = FIRST + 10;
    static final int CONST_ITEM = FIRST + 11;
    static final int BOOL_JUMP = FIRST + 12;
    static final int CONTAINS_JUMP = FIRST + 13;
    static final int IS_JUMP = FIRST + 14;
    static final int FAST_RETURN = FIRST + 15;
    static final int FAST_METHOD = FIRST + 16;
    static final int FAST_CALL = FIRST + 18;
    static final int FAST_SET_ATTR = FIRST + 19;
    static final int FAST_COMPARE_JUMP = FIRST + 20;
    static final int COPY_BOOL_JUMP = FIRST + 21;
    static final int BOOL_NOT = FIRST + 22;
    static final int COPY_COPY_ITEM = FIRST + 23;
    static final int SWAP_SWAP_SET_ITEM = FIRST + 24;
    static final int RESUME_POP = FIRST + 25;
    /** A JUMP_BACKWARD to a FOR_ITER. */
    static final int NEXT_ITER = FIRST + 26;

    /** A STORE_FAST: whatever leaves a value for it lets it have it at once, without the stack. */
    static final int TAKE_FAST = FIRST + 17;

    /**
     * What each consists of, in the order above. A jump is any POP_JUMP_IF_FALSE or _TRUE, and like the STORE_FAST at
     * an end it is paid for when it is reached.
     */
    private static final int[][] PARTS = {
        {LOAD_FAST, LOAD_CONST, BINARY_OP},
        {LOAD_FAST_LOAD_FAST, BINARY_OP},
        {LOAD_CONST, BINARY_OP},
        {LOAD_FAST, BINARY_OP},
        {COMPARE_OP, POP_JUMP_IF_FALSE},
        {LOAD_CONST, COMPARE_OP, POP_JUMP_IF_FALSE},
        {LOAD_FAST, LOAD_CONST, COMPARE_OP, POP_JUMP_IF_FALSE},
        {LOAD_FAST_LOAD_FAST, COMPARE_OP, POP_JUMP_IF_FALSE},
        {LOAD_FAST, LOAD_ATTR},
        {LOAD_FAST_LOAD_FAST, BINARY_SUBSCR},
        {LOAD_FAST, BINARY_SUBSCR},
        {LOAD_CONST, BINARY_SUBSCR},
        {TO_BOOL, POP_JUMP_IF_FALSE},
        {CONTAINS_OP, POP_JUMP_IF_FALSE},
        {IS_OP, POP_JUMP_IF_FALSE},
        {LOAD_FAST, RETURN_VALUE},
        {LOAD_FAST, LOAD_ATTR},
        {STORE_FAST},
        {LOAD_FAST, CALL},
        {LOAD_FAST, STORE_ATTR},
        {LOAD_FAST, COMPARE_OP, POP_JUMP_IF_FALSE},
        {COPY, TO_BOOL, POP_JUMP_IF_FALSE},
        {TO_BOOL, UNARY_NOT},
        {COPY, COPY, BINARY_SUBSCR},
        {SWAP, SWAP, STORE_SUBSCR},
        {RESUME, POP_TOP},
        {JUMP_BACKWARD},
    };

    /** The side array of some instructions. */
    static int[] of(int[] instructions) {
        int[] fused = instructions.clone();
        for (int i = 0; i < fused.length; i++) {
            int best = -1;
            for (int k = 0; k < PARTS.length; k++) {
                if ((best < 0 || PARTS[k].length > PARTS[best].length) && matches(instructions, i, PARTS[k])) {
                    best = k;
                }
            }
            if (best >= 0) {
                int op = FIRST + best;
                if (op == FAST_ATTR && (instructions[i + 1] >>> 8 & 1) != 0) {
                    op = FAST_METHOD;
                }
                if (!fits(op, instructions, i)) {
                    continue;
                }
                fused[i] = instructions[i] & ~0xff | op;
            }
        }
        return fused;
    }

    /** Whether the arguments are those that the fused one stands for. */
    private static boolean fits(int op, int[] instructions, int at) {
        int arg = instructions[at] >>> 8;
        return switch (op) {
            case COPY_BOOL_JUMP -> arg == 1;
            case COPY_COPY_ITEM -> arg == 2 && instructions[at + 1] >>> 8 == 2;
            case SWAP_SWAP_SET_ITEM -> arg == 3 && instructions[at + 1] >>> 8 == 2;
            case NEXT_ITER -> (instructions[arg] & 0xff) == FOR_ITER;
            default -> true;
        };
    }

    private static boolean matches(int[] instructions, int at, int[] parts) {
        if (at + parts.length > instructions.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            int op = instructions[at + i] & 0xff;
            if (op != parts[i] && !(parts[i] == POP_JUMP_IF_FALSE && op == POP_JUMP_IF_TRUE)) {
                return false;
            }
        }
        return true;
    }
}
