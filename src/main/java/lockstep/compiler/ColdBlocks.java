package lockstep.compiler;

import static lockstep.compiler.PseudoOp.*;

import java.util.ArrayDeque;
import java.util.Deque;

/** Exception handlers, and what only they lead to, go to the end of the code. */
final class ColdBlocks {
    private final Block entry;

    ColdBlocks(Block entry) {
        this.entry = entry;
    }

    private void markWarmAndCold() {
        for (Block b = entry; b != null; b = b.next) {
            b.visited = false;
        }
        Deque<Block> stack = new ArrayDeque<>();
        stack.push(entry);
        entry.visited = true;
        while (!stack.isEmpty()) {
            Block b = stack.pop();
            b.warm = true;
            pushSuccessors(b, stack, false);
        }
        for (Block b = entry; b != null; b = b.next) {
            b.visited = false;
        }
        for (Block b = entry; b != null; b = b.next) {
            if (b.exceptHandler) {
                stack.push(b);
                b.visited = true;
            }
        }
        while (!stack.isEmpty()) {
            Block b = stack.pop();
            b.cold = true;
            pushSuccessors(b, stack, true);
        }
    }

    private static void pushSuccessors(Block b, Deque<Block> stack, boolean onlyCold) {
        Block next = b.next;
        if (next != null && b.fallsThrough() && !next.visited && !(onlyCold && next.warm)) {
            stack.push(next);
            next.visited = true;
        }
        Instr last = b.last();
        if (last != null && last.isJump() && !last.target.visited && !(onlyCold && last.target.warm)) {
            stack.push(last.target);
            last.target.visited = true;
        }
    }

    /** Answers whether anything moved. */
    boolean run() {
        if (entry.next == null) {
            return false;
        }
        markWarmAndCold();
        for (Block b = entry; b != null; b = b.next) {
            if (b.cold && b.fallsThrough() && b.next != null && b.next.warm) {
                Block jump = new Block();
                b.next.labelled = true;
                jump.addJump(JUMP_NO_INTERRUPT, b.next, Instr.NO_LOCATION);
                jump.cold = true;
                jump.predecessors = 1;
                jump.next = b.next;
                b.next = jump;
            }
        }
        Block coldHead = null;
        Block coldTail = null;
        Block b = entry;
        while (b.next != null) {
            if (!b.next.cold) {
                b = b.next;
                continue;
            }
            Block end = b.next;
            while (end.next != null && end.next.cold) {
                end = end.next;
            }
            if (coldHead == null) {
                coldHead = b.next;
            } else {
                coldTail.next = b.next;
            }
            coldTail = end;
            b.next = end.next;
            end.next = null;
        }
        b.next = coldHead;
        return coldHead != null;
    }
}
