package lockstep.compiler;

import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Turns LOAD_FAST into LOAD_FAST_CHECK where the local may be unbound. The first 64 locals are followed over the whole
 * graph, the others, as in CPython, only within a block.
 */
final class UnboundChecks {
    private static final int TRACKED = 64;

    private final Block entry;
    private final int localCount;
    private final int parameterCount;
    private final Deque<Block> stack = new ArrayDeque<>();

    UnboundChecks(Block entry, int localCount, int parameterCount) {
        this.entry = entry;
        this.localCount = localCount;
        this.parameterCount = parameterCount;
    }

    void run() {
        if (localCount == 0) {
            return;
        }
        if (localCount > TRACKED) {
            scanUntracked();
        }
        for (Block b = entry; b != null; b = b.next) {
            b.visited = false;
            b.unsafeLocals = 0;
        }
        long start = 0;
        for (int i = parameterCount; i < Math.min(localCount, TRACKED); i++) {
            start |= 1L << i;
        }
        push(entry, start);
        for (Block b = entry; b != null; b = b.next) {
            scan(b);
        }
        while (!stack.isEmpty()) {
            Block b = stack.pop();
            b.visited = false;
            scan(b);
        }
    }

    private void push(@Nullable Block b, long unsafe) {
        if (b != null && (b.unsafeLocals | unsafe) != b.unsafeLocals) {
            b.unsafeLocals |= unsafe;
            if (!b.visited) {
                b.visited = true;
                stack.push(b);
            }
        }
    }

    private void scan(Block b) {
        long unsafe = b.unsafeLocals;
        for (Instr instr : b.instrs) {
            push(instr.except, unsafe);
            if (instr.arg >= TRACKED) {
                continue;
            }
            long bit = 1L << instr.arg;
            if (instr.op == DELETE_FAST || instr.op == LOAD_FAST_AND_CLEAR || instr.op == STORE_FAST_MAYBE_NULL) {
                unsafe |= bit;
            } else if (instr.op == STORE_FAST || instr.op == LOAD_FAST_CHECK) {
                unsafe &= ~bit;
            } else if (instr.op == LOAD_FAST) {
                if ((unsafe & bit) != 0) {
                    instr.op = LOAD_FAST_CHECK;
                }
                unsafe &= ~bit;
            }
        }
        if (b.fallsThrough()) {
            push(b.next, unsafe);
        }
        Instr last = b.last();
        if (last != null && last.isJump()) {
            push(last.target, unsafe);
        }
    }

    private void scanUntracked() {
        boolean[] bound = new boolean[localCount];
        for (Block b = entry; b != null; b = b.next) {
            Arrays.fill(bound, false);
            for (Instr instr : b.instrs) {
                if (instr.arg < TRACKED) {
                    continue;
                }
                if (instr.op == DELETE_FAST || instr.op == LOAD_FAST_AND_CLEAR || instr.op == STORE_FAST_MAYBE_NULL) {
                    bound[instr.arg] = false;
                } else if (instr.op == STORE_FAST) {
                    bound[instr.arg] = true;
                } else if (instr.op == LOAD_FAST) {
                    if (!bound[instr.arg]) {
                        instr.op = LOAD_FAST_CHECK;
                    }
                    bound[instr.arg] = true;
                }
            }
        }
    }
}
