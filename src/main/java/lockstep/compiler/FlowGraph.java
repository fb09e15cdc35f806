package lockstep.compiler;

import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import lockstep.syntax.Span;
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
        resolveLineNumbers();
        for (Block b = entry; b != null; b = b.next) {
            new Peephole(b, constants).run();
        }
        removeRedundantNopsAndPairs();
        removeUnreachable();
        removeRedundantNopsAndJumps();
        removeUnusedConstants();
        new UnboundChecks(entry, localCount, parameterCount).run();
        insertSuperinstructions();
        pushColdBlocksToEnd();
        resolveLineNumbers();
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

    // ---- NOPs and jumps that do nothing ----

    private static int removeRedundantNops(Block b) {
        List<Instr> in = b.instrs;
        List<Instr> out = new ArrayList<>(in.size());
        int previousLine = -1;
        for (int i = 0; i < in.size(); i++) {
            Instr instr = in.get(i);
            int line = instr.line();
            if (instr.op == NOP) {
                if (line < 0 || previousLine == line) {
                    continue;
                }
                if (i < in.size() - 1) {
                    Instr next = in.get(i + 1);
                    if (next.line() == line) {
                        continue;
                    }
                    if (next.line() < 0) {
                        next.span = instr.span;
                        continue;
                    }
                } else {
                    Block next = Block.nonEmpty(b.next);
                    if (next != null && firstLineOf(next) == line) {
                        continue;
                    }
                }
            }
            out.add(instr);
            previousLine = line;
        }
        int removed = in.size() - out.size();
        if (removed > 0) {
            in.clear();
            in.addAll(out);
        }
        return removed;
    }

    private static int firstLineOf(Block b) {
        for (Instr instr : b.instrs) {
            if (instr.op != NOP || instr.hasLine()) {
                return instr.line();
            }
        }
        return -1;
    }

    private void removeRedundantNopsAndPairs() {
        boolean done = false;
        while (!done) {
            done = true;
            Instr instr = null;
            for (Block b = entry; b != null; b = b.next) {
                removeRedundantNops(b);
                if (b.labelled) {
                    instr = null;
                }
                for (Instr current : b.instrs) {
                    Instr previous = instr;
                    instr = current;
                    if (current.op == POP_TOP
                            && previous != null
                            && (previous.op == LOAD_CONST || previous.op == COPY && previous.arg == 1)) {
                        previous.makeNop();
                        current.makeNop();
                        done = false;
                    }
                }
                if (instr != null && instr.isJump() || !b.fallsThrough()) {
                    instr = null;
                }
            }
        }
    }

    void removeRedundantNopsAndJumps() {
        int removedJumps;
        do {
            for (Block b = entry; b != null; b = b.next) {
                removeRedundantNops(b);
            }
            removedJumps = 0;
            for (Block b = entry; b != null; b = b.next) {
                Instr last = b.last();
                if (last != null
                        && last.isUnconditionalJump()
                        && Block.nonEmpty(last.target) == Block.nonEmpty(b.next)) {
                    last.makeNop();
                    removedJumps++;
                }
            }
        } while (removedJumps > 0);
    }

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
            removeRedundantNops(b);
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

    // ---- handlers go to the end ----

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

    private void pushColdBlocksToEnd() {
        if (entry.next == null) {
            return;
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
        if (coldHead != null) {
            removeRedundantNopsAndJumps();
        }
    }

    // ---- line numbers (PEP 626: whatever may leave the code has a line) ----

    private static boolean isExitOrEvalCheckWithoutLine(Block b) {
        return (b.exitsScope() || b.hasEvalBreak()) && b.hasNoLine();
    }

    private void resolveLineNumbers() {
        for (Block b = entry; b != null; b = b.next) {
            Instr last = b.last();
            if (last == null || !last.isJump()) {
                continue;
            }
            Block target = Block.nonEmpty(last.target);
            if (isExitOrEvalCheckWithoutLine(target) && target.predecessors > 1) {
                Block copy = new Block();
                copy.appendCopiesOf(target);
                copy.instrs.get(0).span = last.span;
                copy.labelled = true;
                copy.cold = target.cold;
                copy.warm = target.warm;
                copy.predecessors = 1;
                last.target = copy;
                target.predecessors--;
                copy.next = target.next;
                target.next = copy;
            }
        }
        for (Block b = entry; b != null; b = b.next) {
            if (b.fallsThrough()
                    && b.next != null
                    && !b.instrs.isEmpty()
                    && isExitOrEvalCheckWithoutLine(b.next)) {
                b.next.instrs.get(0).span = b.last().span;
            }
        }
        propagateLineNumbers();
    }

    private void propagateLineNumbers() {
        for (Block b = entry; b != null; b = b.next) {
            Instr last = b.last();
            if (last == null) {
                continue;
            }
            Span previous = Instr.NO_LOCATION;
            for (Instr instr : b.instrs) {
                if (instr.hasLine()) {
                    previous = instr.span;
                } else {
                    instr.span = previous;
                }
            }
            if (b.fallsThrough() && b.next != null) {
                inherit(b.next, previous);
            }
            if (last.isJump()) {
                inherit(last.target, previous);
            }
        }
    }

    private static void inherit(Block b, Span span) {
        if (b.predecessors == 1 && !b.instrs.isEmpty() && !b.instrs.get(0).hasLine()) {
            b.instrs.get(0).span = span;
        }
    }

    // ---- towards assembly ----

    /** The deepest the stack gets, and each block's depth on entry. */
    int stackDepth() {
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
        removeRedundantNopsAndJumps();
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
