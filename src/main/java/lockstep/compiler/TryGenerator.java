package lockstep.compiler;

import static lockstep.compiler.Instr.NO_LOCATION;
import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.List;
import lockstep.compiler.Emitter.Use;
import lockstep.compiler.Unit.FrameBlock;
import lockstep.compiler.Unit.FrameKind;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;

/** Code for try in all its forms, and for with. */
final class TryGenerator {
    private final Emitter out;
    private final ExpressionGenerator expressions;
    private final StatementGenerator statements;
    private final Unwinder unwinder;

    TryGenerator(
            Emitter out, ExpressionGenerator expressions, StatementGenerator statements, Unwinder unwinder) {
        this.out = out;
        this.expressions = expressions;
        this.statements = statements;
        this.unwinder = unwinder;
    }

    void tryStmt(Tree.Try s) {
        if (s.finalBody().isEmpty()) {
            handlers(s);
            return;
        }
        Instr.Label body = new Instr.Label();
        Instr.Label end = new Instr.Label();
        Instr.Label cleanup = new Instr.Label();
        Instr.Label exit = new Instr.Label();
        out.jump(s.span(), SETUP_FINALLY, end);
        out.use(body);
        unwinder.push(new FrameBlock(FrameKind.FINALLY_TRY, s.span(), body, end, null, s.finalBody()));
        if (s.handlers().isEmpty()) {
            statements.visitAll(s.body());
        } else {
            handlers(s);
        }
        out.emit(NO_LOCATION, POP_BLOCK);
        unwinder.pop();
        statements.visitAll(s.finalBody());
        out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, exit);
        out.use(end);
        unwinder.push(new FrameBlock(FrameKind.FINALLY_END, s.span(), end, null, null, List.of()));
        out.jump(NO_LOCATION, SETUP_CLEANUP, cleanup);
        out.emit(NO_LOCATION, PUSH_EXC_INFO);
        statements.visitAll(s.finalBody());
        out.emit(NO_LOCATION, RERAISE, 0);
        unwinder.pop();
        out.use(cleanup);
        popExceptAndReraise();
        out.use(exit);
    }

    private void popExceptAndReraise() {
        out.emit(NO_LOCATION, COPY, 3);
        out.emit(NO_LOCATION, POP_EXCEPT);
        out.emit(NO_LOCATION, RERAISE, 1);
    }

    private void handlers(Tree.Try s) {
        if (s.isStar()) {
            exceptStar(s);
        } else {
            except(s);
        }
    }

    private void except(Tree.Try s) {
        Span span = s.span();
        Instr.Label body = new Instr.Label();
        Instr.Label except = new Instr.Label();
        Instr.Label cleanup = new Instr.Label();
        Instr.Label end = new Instr.Label();
        out.jump(span, SETUP_FINALLY, except);
        out.use(body);
        unwinder.push(new FrameBlock(FrameKind.TRY_EXCEPT, span, body, null, null, List.of()));
        statements.visitAll(s.body());
        unwinder.pop();
        out.emit(NO_LOCATION, POP_BLOCK);
        statements.visitAll(s.orElse());
        out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, end);
        out.use(except);
        out.jump(NO_LOCATION, SETUP_CLEANUP, cleanup);
        out.emit(NO_LOCATION, PUSH_EXC_INFO);
        unwinder.push(new FrameBlock(FrameKind.EXCEPTION_HANDLER, span, null, null, null, List.of()));
        for (int i = 0; i < s.handlers().size(); i++) {
            Tree.ExceptHandler handler = s.handlers().get(i);
            if (handler.type() == null && i < s.handlers().size() - 1) {
                throw out.errors.at(handler.span(), "default 'except:' must be last");
            }
            handler(handler, end);
        }
        unwinder.pop();
        out.emit(NO_LOCATION, RERAISE, 0);
        out.use(cleanup);
        popExceptAndReraise();
        out.use(end);
    }

    private void handler(Tree.ExceptHandler handler, Instr.Label end) {
        Span at = handler.span();
        Instr.Label next = new Instr.Label();
        Instr.Label cleanupBody = new Instr.Label();
        if (handler.type() != null) {
            expressions.visit(handler.type());
            out.emit(at, CHECK_EXC_MATCH);
            out.jump(at, POP_JUMP_IF_FALSE, next);
        }
        Instr.Label cleanupEnd = new Instr.Label();
        if (handler.name() != null) {
            out.name(at, handler.name(), Use.STORE);
            out.jump(at, SETUP_CLEANUP, cleanupEnd);
        } else {
            out.emit(at, POP_TOP);
        }
        out.use(cleanupBody);
        unwinder.push(new FrameBlock(FrameKind.HANDLER_CLEANUP, at, cleanupBody, null, handler.name(), List.of()));
        statements.visitAll(handler.body());
        unwinder.pop();
        if (handler.name() != null) {
            out.emit(NO_LOCATION, POP_BLOCK);
        }
        out.emit(NO_LOCATION, POP_BLOCK);
        out.emit(NO_LOCATION, POP_EXCEPT);
        unwinder.unbind(NO_LOCATION, handler.name());
        out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, end);
        if (handler.name() != null) {
            out.use(cleanupEnd);
            unwinder.unbind(NO_LOCATION, handler.name());
            out.emit(NO_LOCATION, RERAISE, 1);
        }
        out.use(next);
    }

    private void exceptStar(Tree.Try s) {
        Span span = s.span();
        Instr.Label body = new Instr.Label();
        Instr.Label except = new Instr.Label();
        Instr.Label orElse = new Instr.Label();
        Instr.Label end = new Instr.Label();
        Instr.Label cleanup = new Instr.Label();
        Instr.Label reraiseStar = new Instr.Label();
        out.jump(span, SETUP_FINALLY, except);
        out.use(body);
        unwinder.push(new FrameBlock(FrameKind.TRY_EXCEPT, span, body, null, null, List.of()));
        statements.visitAll(s.body());
        unwinder.pop();
        out.emit(NO_LOCATION, POP_BLOCK);
        out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, orElse);
        out.use(except);
        out.jump(NO_LOCATION, SETUP_CLEANUP, cleanup);
        out.emit(NO_LOCATION, PUSH_EXC_INFO);
        unwinder.push(new FrameBlock(FrameKind.EXCEPTION_GROUP_HANDLER, span, null, null, null, List.of()));
        int n = s.handlers().size();
        for (int i = 0; i < n; i++) {
            starHandler(s.handlers().get(i), i == 0, i == n - 1, reraiseStar);
        }
        unwinder.pop();
        Instr.Label reraise = new Instr.Label();
        out.use(reraiseStar);
        out.emit(NO_LOCATION, CALL_INTRINSIC_2, Emitter.INTRINSIC_PREP_RERAISE_STAR);
        out.emit(NO_LOCATION, COPY, 1);
        out.jump(NO_LOCATION, POP_JUMP_IF_NOT_NONE, reraise);
        out.emit(NO_LOCATION, POP_TOP);
        out.emit(NO_LOCATION, POP_BLOCK);
        out.emit(NO_LOCATION, POP_EXCEPT);
        out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, end);
        out.use(reraise);
        out.emit(NO_LOCATION, POP_BLOCK);
        out.emit(NO_LOCATION, SWAP, 2);
        out.emit(NO_LOCATION, POP_EXCEPT);
        out.emit(NO_LOCATION, RERAISE, 0);
        out.use(cleanup);
        popExceptAndReraise();
        out.use(orElse);
        statements.visitAll(s.orElse());
        out.use(end);
    }

    private void starHandler(Tree.ExceptHandler handler, boolean first, boolean last, Instr.Label reraiseStar) {
        Span at = handler.span();
        Instr.Label next = new Instr.Label();
        Instr.Label withError = new Instr.Label();
        Instr.Label noMatch = new Instr.Label();
        Instr.Label cleanupEnd = new Instr.Label();
        Instr.Label cleanupBody = new Instr.Label();
        if (first) {
            // beneath the group, the list of what the clauses raise; above, the group's copy that is split
            out.emit(at, BUILD_LIST, 0);
            out.emit(at, COPY, 2);
        }
        if (handler.type() != null) {
            expressions.visit(handler.type());
            out.emit(at, CHECK_EG_MATCH);
            out.emit(at, COPY, 1);
            out.jump(at, POP_JUMP_IF_NONE, noMatch);
        }
        if (handler.name() != null) {
            out.name(at, handler.name(), Use.STORE);
        } else {
            out.emit(at, POP_TOP);
        }
        out.jump(at, SETUP_CLEANUP, cleanupEnd);
        out.use(cleanupBody);
        unwinder.push(new FrameBlock(FrameKind.HANDLER_CLEANUP, at, cleanupBody, null, handler.name(), List.of()));
        statements.visitAll(handler.body());
        unwinder.pop();
        out.emit(NO_LOCATION, POP_BLOCK);
        unwinder.unbind(NO_LOCATION, handler.name());
        out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, next);
        out.use(cleanupEnd);
        unwinder.unbind(NO_LOCATION, handler.name());
        out.emit(NO_LOCATION, LIST_APPEND, 3);
        out.emit(NO_LOCATION, POP_TOP);
        out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, withError);
        out.use(next);
        out.emit(NO_LOCATION, NOP);
        out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, withError);
        out.use(noMatch);
        out.emit(at, POP_TOP);
        out.use(withError);
        if (last) {
            out.emit(NO_LOCATION, LIST_APPEND, 1);
            out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, reraiseStar);
        }
    }

    // ---- with ----

    void with(Tree.With s, int index) {
        Tree.WithItem item = s.items().get(index);
        Instr.Label block = new Instr.Label();
        Instr.Label handler = new Instr.Label();
        Instr.Label exit = new Instr.Label();
        Instr.Label cleanup = new Instr.Label();
        if (s.isAsync() && out.unit.kind != Unit.Kind.ASYNC_FUNCTION && !out.topLevelAwait()) {
            throw out.errors.at(s.span(), "'async with' outside async function");
        }
        expressions.visit(item.context());
        Span at = item.context().span();
        if (s.isAsync()) {
            out.emit(at, BEFORE_ASYNC_WITH);
            out.emit(at, GET_AWAITABLE, 1);
            out.yieldFrom(at, true);
        } else {
            out.emit(at, BEFORE_WITH);
        }
        out.jump(at, SETUP_WITH, handler);
        out.use(block);
        FrameKind kind = s.isAsync() ? FrameKind.ASYNC_WITH : FrameKind.WITH;
        unwinder.push(new FrameBlock(kind, at, block, handler, null, List.of()));
        if (item.target() != null) {
            expressions.targets().store(item.target());
        } else {
            out.emit(at, POP_TOP);
        }
        if (index + 1 == s.items().size()) {
            statements.visitAll(s.body());
        } else {
            with(s, index + 1);
        }
        out.emit(s.isAsync() ? at : NO_LOCATION, POP_BLOCK);
        unwinder.pop();
        unwinder.callExitWithNones(at);
        awaitExit(s, at);
        out.emit(at, POP_TOP);
        out.jump(at, JUMP, exit);
        out.use(handler);
        out.jump(at, SETUP_CLEANUP, cleanup);
        out.emit(at, PUSH_EXC_INFO);
        out.emit(at, WITH_EXCEPT_START);
        awaitExit(s, at);
        Instr.Label suppress = new Instr.Label();
        out.emit(NO_LOCATION, TO_BOOL);
        out.jump(NO_LOCATION, POP_JUMP_IF_TRUE, suppress);
        out.emit(NO_LOCATION, RERAISE, 2);
        out.use(suppress);
        out.emit(NO_LOCATION, POP_TOP);
        out.emit(NO_LOCATION, POP_BLOCK);
        out.emit(NO_LOCATION, POP_EXCEPT);
        out.emit(NO_LOCATION, POP_TOP);
        out.emit(NO_LOCATION, POP_TOP);
        Instr.Label after = new Instr.Label();
        out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, after);
        out.use(cleanup);
        popExceptAndReraise();
        out.use(after);
        out.use(exit);
    }

    private void awaitExit(Tree.With s, Span at) {
        if (s.isAsync()) {
            out.emit(at, GET_AWAITABLE, 2);
            out.yieldFrom(at, true);
        }
    }
}
