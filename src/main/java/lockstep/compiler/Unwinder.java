package lockstep.compiler;

import static lockstep.compiler.Instr.NO_LOCATION;
import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.List;
import lockstep.compiler.Emitter.Use;
import lockstep.compiler.Unit.FrameBlock;
import lockstep.compiler.Unit.FrameKind;
import lockstep.syntax.Span;
import org.jspecify.annotations.Nullable;

/** The way out of nested constructs: what break, continue and return undo on their way. */
final class Unwinder {
    private static final int MAX_BLOCKS = 21;

    private final Emitter out;
    private final StatementGenerator statements;

    Unwinder(Emitter out, StatementGenerator statements) {
        this.out = out;
        this.statements = statements;
    }

    void push(FrameBlock block) {
        if (out.unit.frames.size() >= MAX_BLOCKS) {
            throw out.errors.at(block.span(), "too many statically nested blocks");
        }
        out.unit.frames.add(block);
    }

    void pop() {
        out.unit.frames.remove(out.unit.frames.size() - 1);
    }

    /** For break ({@code exit}) and continue. */
    void leaveLoop(Span origin, boolean exit) {
        Span at = origin;
        List<FrameBlock> frames = out.unit.frames;
        int saved = frames.size();
        List<FrameBlock> all = List.copyOf(frames);
        FrameBlock loop = null;
        while (!frames.isEmpty()) {
            FrameBlock top = frames.get(frames.size() - 1);
            refuseInGroup(top, at);
            if (top.kind() == FrameKind.WHILE_LOOP || top.kind() == FrameKind.FOR_LOOP) {
                loop = top;
                break;
            }
            pop();
            at = unwind(at, top, false);
        }
        if (loop == null) {
            throw out.errors.at(origin, exit ? "'break' outside loop" : "'continue' not properly in loop");
        }
        frames.clear();
        frames.addAll(all.subList(0, saved));
        if (exit) {
            at = unwind(at, loop, false);
        }
        out.jump(at, JUMP, exit ? loop.exit() : loop.start());
    }

    /** For return; {@code keep}: the value is on top of the stack. */
    Span unwindAll(Span origin, boolean keep) {
        Span at = origin;
        List<FrameBlock> frames = out.unit.frames;
        List<FrameBlock> all = List.copyOf(frames);
        while (!frames.isEmpty()) {
            FrameBlock top = frames.get(frames.size() - 1);
            refuseInGroup(top, at);
            pop();
            at = unwind(at, top, keep);
        }
        frames.addAll(all);
        return at;
    }

    private void refuseInGroup(FrameBlock top, Span at) {
        if (top.kind() == FrameKind.EXCEPTION_GROUP_HANDLER) {
            throw out.errors.at(at, "'break', 'continue' and 'return' cannot appear in an except* block");
        }
    }

    /** Undoes one construct; answers the place for what comes next. */
    private Span unwind(Span at, FrameBlock block, boolean keep) {
        switch (block.kind()) {
            case WHILE_LOOP, EXCEPTION_HANDLER, EXCEPTION_GROUP_HANDLER, ASYNC_COMPREHENSION -> {}
            case FOR_LOOP, POP_VALUE -> {
                swap(at, keep);
                out.emit(at, POP_TOP);
            }
            case TRY_EXCEPT -> out.emit(at, POP_BLOCK);
            case FINALLY_TRY -> {
                out.emit(at, POP_BLOCK);
                if (keep) {
                    push(new FrameBlock(FrameKind.POP_VALUE, at, null, null, null, List.of()));
                }
                statements.visitAll(block.finalBody());
                if (keep) {
                    pop();
                }
                return NO_LOCATION;
            }
            case FINALLY_END -> {
                swap(at, keep);
                out.emit(at, POP_TOP);
                swap(at, keep);
                out.emit(at, POP_BLOCK);
                out.emit(at, POP_EXCEPT);
            }
            case WITH, ASYNC_WITH -> {
                Span with = block.span();
                out.emit(with, POP_BLOCK);
                swap(with, keep);
                callExitWithNones(with);
                if (block.kind() == FrameKind.ASYNC_WITH) {
                    out.emit(with, GET_AWAITABLE, 2);
                    out.yieldFrom(with, true);
                }
                out.emit(with, POP_TOP);
                return NO_LOCATION;
            }
            case HANDLER_CLEANUP -> {
                if (block.name() != null) {
                    out.emit(at, POP_BLOCK);
                }
                swap(at, keep);
                out.emit(at, POP_BLOCK);
                out.emit(at, POP_EXCEPT);
                unbind(at, block.name());
            }
        }
        return at;
    }

    private void swap(Span at, boolean keep) {
        if (keep) {
            out.emit(at, SWAP, 2);
        }
    }

    void callExitWithNones(Span at) {
        out.none(at);
        out.none(at);
        out.none(at);
        out.emit(at, CALL, 2);
    }

    /** The name of an except clause goes away at its end. */
    void unbind(Span at, @Nullable String name) {
        if (name != null) {
            out.none(at);
            out.name(at, name, Use.STORE);
            out.name(at, name, Use.DELETE);
        }
    }
}
