package lockstep.compiler;

import lockstep.syntax.Span;

/** Instructions without a line get one: whatever may leave the code has a line (PEP 626). */
final class LineNumbers {
    private final Block entry;

    LineNumbers(Block entry) {
        this.entry = entry;
    }

    private static boolean isExitOrEvalCheckWithoutLine(Block b) {
        return (b.exitsScope() || b.hasEvalBreak()) && b.hasNoLine();
    }

    void run() {
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
}
