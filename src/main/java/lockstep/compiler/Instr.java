package lockstep.compiler;

import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import lockstep.syntax.Span;
import org.jspecify.annotations.Nullable;

/** One instruction while it is still being moved about. Mutable: the optimiser works in place. */
final class Instr {
    /** No place in the source; line -1. */
    static final Span NO_LOCATION = new Span(-1, -1, -1, -1);

    Op op;
    int arg;
    Span span;
    /** Where a jump or block set-up leads; a label before the flow graph exists. */
    @Nullable Label label;

    @Nullable Block target;
    /** The handler in force here. */
    @Nullable Block except;

    Instr(Op op, int arg, Span span) {
        this.op = op;
        this.arg = arg;
        this.span = span;
    }

    Instr copy() {
        Instr copy = new Instr(op, arg, span);
        copy.label = label;
        copy.target = target;
        copy.except = except;
        return copy;
    }

    int line() {
        return span.line();
    }

    boolean hasLine() {
        return span.line() >= 0;
    }

    void set(Op newOp, int newArg) {
        op = newOp;
        arg = newArg;
    }

    void makeNop() {
        op = NOP;
        arg = 0;
        target = null;
    }

    boolean isBlockPush() {
        return op == SETUP_FINALLY || op == SETUP_CLEANUP || op == SETUP_WITH;
    }

    boolean isUnconditionalJump() {
        return op == JUMP || op == JUMP_NO_INTERRUPT;
    }

    boolean isConditionalJump() {
        return op == POP_JUMP_IF_FALSE
                || op == POP_JUMP_IF_TRUE
                || op == POP_JUMP_IF_NONE
                || op == POP_JUMP_IF_NOT_NONE;
    }

    boolean isJump() {
        return isUnconditionalJump() || isConditionalJump() || op == FOR_ITER || op == SEND;
    }

    boolean isScopeExit() {
        return op == RETURN_VALUE || op == RETURN_CONST || op == RAISE_VARARGS || op == RERAISE;
    }

    boolean isTerminator() {
        return isJump() || isScopeExit();
    }

    boolean hasEvalBreak() {
        return op == JUMP || op == RESUME || op == CALL || op == CALL_KW || op == CALL_FUNCTION_EX;
    }

    boolean hasConstant() {
        return op == LOAD_CONST || op == RETURN_CONST;
    }

    @Override
    public String toString() {
        return op + " " + arg;
    }

    /** A place to jump to; bound to a block when the flow graph is built. */
    static final class Label {
        boolean used;
        @Nullable Block block;
    }
}
