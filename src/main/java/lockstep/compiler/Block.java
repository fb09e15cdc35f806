package lockstep.compiler;

import java.util.ArrayList;
import java.util.List;
import lockstep.syntax.Span;
import org.jspecify.annotations.Nullable;

/** A basic block. Blocks form a singly linked list in layout order. */
final class Block {
    final List<Instr> instrs = new ArrayList<>();
    @Nullable Block next;
    /** Something may jump here, so that what stands before is not known. */
    boolean labelled;

    boolean exceptHandler;
    boolean preserveLastInstruction;
    boolean visited;
    boolean cold;
    boolean warm;
    int predecessors;
    int startDepth = Integer.MIN_VALUE;
    /** Bit i: local i may be unbound on entry. */
    long unsafeLocals;
    /** Index of the first instruction, known at assembly. */
    int offset;

    @Nullable Instr last() {
        return instrs.isEmpty() ? null : instrs.get(instrs.size() - 1);
    }

    boolean fallsThrough() {
        Instr last = last();
        return last == null || !(last.isUnconditionalJump() || last.isScopeExit());
    }

    boolean exitsScope() {
        Instr last = last();
        return last != null && last.isScopeExit();
    }

    boolean hasNoLine() {
        for (Instr instr : instrs) {
            if (instr.hasLine()) {
                return false;
            }
        }
        return true;
    }

    boolean hasEvalBreak() {
        for (Instr instr : instrs) {
            if (instr.hasEvalBreak()) {
                return true;
            }
        }
        return false;
    }

    /** This block, or the first behind it that has instructions. */
    static @Nullable Block nonEmpty(@Nullable Block block) {
        while (block != null && block.instrs.isEmpty()) {
            block = block.next;
        }
        return block;
    }

    void appendCopiesOf(Block other) {
        for (Instr instr : List.copyOf(other.instrs)) {
            instrs.add(instr.copy());
        }
    }

    void addJump(Op op, Block to, Span span) {
        Instr jump = new Instr(op, 0, span);
        jump.target = to;
        instrs.add(jump);
    }
}
