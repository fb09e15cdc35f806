package lockstep.compiler;

import static lockstep.compiler.Opcode.*;

import java.util.ArrayList;
import java.util.List;

/** Takes out instructions that do nothing where they stand. */
final class Redundancies {
    private final Block entry;

    Redundancies(Block entry) {
        this.entry = entry;
    }

    /** Answers how many went. */
    static int removeNops(Block b) {
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

    /** NOPs, and values that are put on the stack only to be dropped. */
    void removeNopsAndPairs() {
        boolean done = false;
        while (!done) {
            done = true;
            Instr instr = null;
            for (Block b = entry; b != null; b = b.next) {
                removeNops(b);
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

    /** NOPs, and jumps to what comes next anyway. */
    void removeNopsAndJumps() {
        int removedJumps;
        do {
            for (Block b = entry; b != null; b = b.next) {
                removeNops(b);
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
}
