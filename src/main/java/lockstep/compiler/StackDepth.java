package lockstep.compiler;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep the stack gets, and each block's depth on entry. */
final class StackDepth {
    private final Block entry;

    StackDepth(Block entry) {
        this.entry = entry;
    }

    /** The deepest the stack gets. */
    int run() {
        for (Block b = entry; b != null; b = b.next) {
            b.startDepth = Integer.MIN_VALUE;
        }
        Deque<Block> stack = new ArrayDeque<>();
        int deepest = 0;
        entry.startDepth = 0;
        stack.push(entry);
        while (!stack.isEmpty()) {
            Block b = stack.pop();
            int depth = b.startDepth;
            boolean falls = true;
            for (Instr instr : b.instrs) {
                int after = depth + StackEffect.of(instr.op, instr.arg);
                if (after < 0) {
                    throw new IllegalStateException("stack underflow at " + instr);
                }
                deepest = Math.max(deepest, Math.max(depth, after));
                if (instr.target != null) {
                    int atTarget = depth + StackEffect.ofJump(instr.op, instr.arg);
                    deepest = Math.max(deepest, atTarget);
                    enter(instr.target, atTarget, stack);
                }
                depth = after;
                if (instr.isUnconditionalJump() || instr.isScopeExit()) {
                    falls = false;
                    break;
                }
            }
            if (falls && b.next != null) {
                enter(b.next, depth, stack);
            }
        }
        return deepest;
    }

    private static void enter(Block b, int depth, Deque<Block> stack) {
        if (b.startDepth == Integer.MIN_VALUE) {
            b.startDepth = depth;
            stack.push(b);
        } else if (b.startDepth != depth) {
            throw new IllegalStateException("inconsistent stack depth: " + b.startDepth + " and " + depth);
        }
    }
}
