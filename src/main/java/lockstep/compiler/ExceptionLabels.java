package lockstep.compiler;

import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks the flow graph with a stack of handlers and writes at each instruction the one in force. */
final class ExceptionLabels {
    private final Block entry;
    private final Deque<Block> todo = new ArrayDeque<>();
    private final Map<Block, List<Block>> stacks = new HashMap<>();

    ExceptionLabels(Block entry) {
        this.entry = entry;
    }

    void run() {
        for (Block b = entry; b != null; b = b.next) {
            b.visited = false;
        }
        enqueue(entry, new ArrayList<>());
        while (!todo.isEmpty()) {
            Block b = todo.pop();
            List<Block> handlers = stacks.get(b);
            int lastYieldDepth = -1;
            for (Instr instr : b.instrs) {
                if (instr.isBlockPush()) {
                    enqueue(instr.target, handlers);
                    if (instr.op == SETUP_WITH || instr.op == SETUP_CLEANUP) {
                        instr.target.preserveLastInstruction = true;
                    }
                    handlers.add(instr.target);
                } else if (instr.op == POP_BLOCK) {
                    handlers.remove(handlers.size() - 1);
                    instr.makeNop();
                } else {
                    instr.except = top(handlers);
                    if (instr.isJump()) {
                        enqueue(instr.target, handlers);
                    } else if (instr.op == YIELD_VALUE) {
                        lastYieldDepth = handlers.size();
                    } else if (instr.op == RESUME && instr.arg != 0) {
                        if (lastYieldDepth == 1) {
                            instr.arg |= 4;
                        }
                        lastYieldDepth = -1;
                    }
                }
            }
            if (b.fallsThrough() && b.next != null) {
                enqueue(b.next, handlers);
            }
        }
    }

    private static @Nullable Block top(List<Block> handlers) {
        return handlers.isEmpty() ? null : handlers.get(handlers.size() - 1);
    }

    private void enqueue(Block b, List<Block> handlers) {
        if (!b.visited) {
            b.visited = true;
            stacks.put(b, new ArrayList<>(handlers));
            todo.push(b);
        }
    }
}
