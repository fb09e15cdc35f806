package lockstep.compiler;

import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The basic blocks of one unit and the passes over them, in the order of CPython 3.13's {@code Python/flowgraph.c}, so
 * that what comes out is what its {@code dis} shows.
 */
final class FlowGraph {
    final Block entry = new Block();
    private final ConstantPool constants;

    private FlowGraph(ConstantPool constants) {
        this.constants = constants;
    }

    /**
     * Cuts a straight list into blocks.
     *
     * @param items {@link Instr}s and {@link Instr.Label}s as they were emitted
     */
    static FlowGraph of(List<Object> items, ConstantPool constants) {
        FlowGraph graph = new FlowGraph(constants);
        Block current = graph.entry;
        for (Object item : items) {
            if (item instanceof Instr instr && instr.label != null) {
                instr.label.used = true;
            }
        }
        boolean startBlock = false;
        boolean labelNext = false;
        List<Instr.Label> waiting = new ArrayList<>();
        for (Object item : items) {
            if (item instanceof Instr.Label label) {
                if (label.used) {
                    waiting.add(label);
                }
                continue;
            }
            Instr instr = (Instr) item;
            if (startBlock || !waiting.isEmpty()) {
                if (!current.instrs.isEmpty()) {
                    Block next = new Block();
                    current.next = next;
                    current = next;
                }
                if (!waiting.isEmpty()) {
                    current.labelled = true;
                    for (Instr.Label label : waiting) {
                        label.block = current;
                    }
                    waiting.clear();
                }
            }
            current.instrs.add(instr);
            startBlock = instr.isTerminator();
        }
        for (Instr.Label label : waiting) {
            throw new IllegalStateException("a label at the end of the code: " + label);
        }
        for (Block b = graph.entry; b != null; b = b.next) {
            for (Instr instr : b.instrs) {
                if (instr.label != null) {
                    instr.target = instr.label.block;
                }
            }
        }
        return graph;
    }

    /** From what was generated to what will run, but for prefix and jumps. */
    void optimise(int localCount, int parameterCount) {
        markExceptHandlers();
        new ExceptionLabels(entry).run();
        inlineSmallOrNoLineBlocks();
        removeUnreachable();
        new LineNumbers(entry).run();
        for (Block b = entry; b != null; b = b.next) {
            new Peephole(b, constants).run();
        }
        new Redundancies(entry).removeNopsAndPairs();
        removeUnreachable();
        new Redundancies(entry).removeNopsAndJumps();
        removeUnusedConstants();
        new UnboundChecks(entry, localCount, parameterCount).run();
        insertSuperinstructions();
        if (new ColdBlocks(entry).run()) {
            new Redundancies(entry).removeNopsAndJumps();
        }
        new LineNumbers(entry).run();
    }

    private void markExceptHandlers() {
        for (Block b = entry; b != null; b = b.next) {
            for (Instr instr : b.instrs) {
                if (instr.isBlockPush()) {
                    instr.target.exceptHandler = true;
                }
            }
        }
    }

    // ---- reachability ----

    private void removeUnreachable() {
        for (Block b = entry; b != null; b = b.next) {
            b.predecessors = 0;
            b.visited = false;
        }
        Deque<Block> stack = new ArrayDeque<>();
        entry.predecessors = 1;
        entry.visited = true;
        stack.push(entry);
        while (!stack.isEmpty()) {
            Block b = stack.pop();
            if (b.next != null && b.fallsThrough()) {
                visit(b.next, stack);
            }
            for (Instr instr : b.instrs) {
                if (instr.isJump() || instr.isBlockPush()) {
                    visit(instr.target, stack);
                }
            }
        }
        for (Block b = entry; b != null; b = b.next) {
            if (b.predecessors == 0) {
                b.instrs.clear();
                b.exceptHandler = false;
            }
        }
    }

    private static void visit(Block b, Deque<Block> stack) {
        if (!b.visited) {
            b.visited = true;
            stack.push(b);
        }
        b.predecessors++;
    }

    // ---- small blocks ----

    /** The size up to which a block that leaves the code is copied instead of jumped to. */
    private static final int MAX_COPY_SIZE = 4;

    private void inlineSmallOrNoLineBlocks() {
        boolean changes;
        do {
            changes = false;
            for (Block b = entry; b != null; b = b.next) {
                changes |= inlineTargetOf(b);
            }
        } while (changes);
    }

    private static boolean inlineTargetOf(Block b) {
        Instr last = b.last();
        if (last == null || !last.isUnconditionalJump()) {
            return false;
        }
        Block target = last.target;
        boolean smallExit = target.exitsScope() && target.instrs.size() <= MAX_COPY_SIZE;
        boolean noLineNoFall = target.hasNoLine() && !target.fallsThrough();
        if (!smallExit && !noLineNoFall) {
            return false;
        }
        Op removedJump = last.op;
        last.makeNop();
        b.appendCopiesOf(target);
        if (noLineNoFall) {
            Instr newLast = b.last();
            if (newLast.isUnconditionalJump() && removedJump == JUMP) {
                newLast.op = JUMP;
            }
        }
        target.predecessors--;
        return true;
    }

    // ---- constants ----

    private void removeUnusedConstants() {
        if (constants.size() == 0) {
            return;
        }
        boolean[] used = new boolean[constants.size()];
        used[0] = true; // may be the doc string
        for (Block b = entry; b != null; b = b.next) {
            for (Instr instr : b.instrs) {
                if (instr.hasConstant()) {
                    used[instr.arg] = true;
                }
            }
        }
        int[] moved = new int[used.length];
        List<Constant> kept = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (used[i]) {
                moved[i] = kept.size();
                kept.add(constants.get(i));
            }
        }
        if (kept.size() == constants.size()) {
            return;
        }
        constants.keepOnly(kept);
        for (Block b = entry; b != null; b = b.next) {
            for (Instr instr : b.instrs) {
                if (instr.hasConstant()) {
                    instr.arg = moved[instr.arg];
                }
            }
        }
    }

    // ---- fused instructions ----

    private void insertSuperinstructions() {
        for (Block b = entry; b != null; b = b.next) {
            for (int i = 0; i + 1 < b.instrs.size(); i++) {
                Instr first = b.instrs.get(i);
                Instr second = b.instrs.get(i + 1);
                if (first.op == LOAD_GLOBAL && second.op == PUSH_NULL && (first.arg & 1) == 0) {
                    first.arg |= 1;
                    second.makeNop();
                } else if (first.op == LOAD_FAST && second.op == LOAD_FAST) {
                    fuse(first, second, LOAD_FAST_LOAD_FAST);
                } else if (first.op == STORE_FAST && second.op == LOAD_FAST) {
                    fuse(first, second, STORE_FAST_LOAD_FAST);
                } else if (first.op == STORE_FAST && second.op == STORE_FAST) {
                    fuse(first, second, STORE_FAST_STORE_FAST);
                }
            }
        }
        for (Block b = entry; b != null; b = b.next) {
            Redundancies.removeNops(b);
        }
    }

    private static void fuse(Instr first, Instr second, Opcode op) {
        if (first.hasLine() && second.hasLine() && first.line() != second.line()) {
            return;
        }
        if (first.arg >= 16 || second.arg >= 16) {
            return;
        }
        first.set(op, first.arg << 4 | second.arg);
        second.makeNop();
    }

    // ---- towards assembly ----

    /** Block set-ups have done their work; what stood in for real instructions becomes real. */
    void convertPseudoOps() {
        for (Block b = entry; b != null; b = b.next) {
            for (Instr instr : b.instrs) {
                if (instr.isBlockPush()) {
                    instr.makeNop();
                } else if (instr.op == LOAD_CLOSURE) {
                    instr.op = LOAD_FAST;
                } else if (instr.op == STORE_FAST_MAYBE_NULL) {
                    instr.op = STORE_FAST;
                }
            }
        }
        new Redundancies(entry).removeNopsAndJumps();
    }

    /** Conditional jumps only go forward: a backward one is turned round and given a jump of its own. */
    void normaliseJumps() {
        for (Block b = entry; b != null; b = b.next) {
            b.visited = false;
        }
        for (Block b = entry; b != null; b = b.next) {
            b.visited = true;
            Instr last = b.last();
            if (last == null || !last.isConditionalJump() || !last.target.visited) {
                continue;
            }
            Block target = last.target;
            Block backwards = new Block();
            backwards.addJump(JUMP, target, last.span);
            last.op = reversed(last.op);
            last.target = b.next;
            backwards.cold = b.cold;
            backwards.next = b.next;
            b.next = backwards;
        }
    }

    private static Op reversed(@Nullable Op op) {
        return op == POP_JUMP_IF_FALSE ? POP_JUMP_IF_TRUE
                : op == POP_JUMP_IF_TRUE ? POP_JUMP_IF_FALSE
                : op == POP_JUMP_IF_NONE ? POP_JUMP_IF_NOT_NONE
                : POP_JUMP_IF_NONE;
    }
}
