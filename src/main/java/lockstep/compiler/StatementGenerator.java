package lockstep.compiler;

import static lockstep.compiler.Instr.NO_LOCATION;
import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Emitter.Use;
import lockstep.compiler.Unit.FrameBlock;
import lockstep.compiler.Unit.FrameKind;
import lockstep.compiler.Unit.Kind;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.Stmt;
import org.jspecify.annotations.Nullable;

/** Code for statements; those with handlers are in {@link TryGenerator}, match is in {@link PatternGenerator}. */
final class StatementGenerator {
    private final Emitter out;
    private final ExpressionGenerator expressions;
    private final DefinitionGenerator definitions;
    private final Unwinder unwinder;
    private final TryGenerator tries;
    private final PatternGenerator patterns;

    StatementGenerator(Emitter out, ExpressionGenerator expressions, DefinitionGenerator definitions) {
        this.out = out;
        this.expressions = expressions;
        this.definitions = definitions;
        this.unwinder = new Unwinder(out, this);
        this.tries = new TryGenerator(out, expressions, this, unwinder);
        this.patterns = new PatternGenerator(out, expressions, this);
    }

    /** The body of a module or class: annotations' dictionary and doc string first. */
    void body(Span span, List<Stmt> body) {
        Span at = out.unit.kind == Kind.MODULE && !body.isEmpty() ? body.get(0).span() : span;
        if (Annotated.anyIn(body)) {
            out.emit(at, SETUP_ANNOTATIONS);
        }
        String doc = out.interactive && out.stack.size() == 1 ? null : DocString.of(body);
        if (doc != null) {
            out.constant(((Tree.ExprStmt) body.get(0)).value().span(), Emitter.str(doc));
            out.name(NO_LOCATION, "__doc__", Use.STORE);
            visitAll(body.subList(1, body.size()));
        } else {
            visitAll(body);
        }
    }

    void visitAll(List<Stmt> body) {
        body.forEach(this::visit);
    }

    private void visit(Stmt statement) {
        Span span = statement.span();
        out.nesting.enter(span);
        switch (statement) {
            case Tree.FunctionDef s -> definitions.function(s);
            case Tree.ClassDef s -> definitions.classDef(s);
            case Tree.TypeAlias s -> definitions.typeAlias(s);
            case Tree.Return s -> returnStmt(s);
            case Tree.Delete s -> s.targets().forEach(expressions.targets()::delete);
            case Tree.Assign s -> {
                expressions.visit(s.value());
                int n = s.targets().size();
                for (int i = 0; i < n; i++) {
                    if (i + 1 < n) {
                        out.emit(span, COPY, 1);
                    }
                    expressions.targets().store(s.targets().get(i));
                }
            }
            case Tree.AugAssign s -> augAssign(s);
            case Tree.AnnAssign s -> annAssign(s);
            case Tree.For s -> {
                if (s.isAsync()) {
                    asyncFor(s);
                } else {
                    forLoop(s);
                }
            }
            case Tree.While s -> whileLoop(s);
            case Tree.If s -> ifChain(s);
            case Tree.Match s -> patterns.match(s);
            case Tree.Raise s -> {
                int n = 0;
                if (s.exception() != null) {
                    expressions.visit(s.exception());
                    n++;
                    if (s.cause() != null) {
                        expressions.visit(s.cause());
                        n++;
                    }
                }
                out.emit(span, RAISE_VARARGS, n);
            }
            case Tree.Try s -> tries.tryStmt(s);
            case Tree.Assert s -> {
                if (s.test() instanceof Expr.TupleDisplay t && !t.elements().isEmpty()) {
                    out.errors.doubt(span, "assertion is always true, perhaps remove parentheses?");
                }
                Instr.Label end = new Instr.Label();
                expressions.conditions().jumpIf(span, s.test(), end, true);
                out.emit(span, LOAD_ASSERTION_ERROR);
                if (s.message() != null) {
                    expressions.visit(s.message());
                    out.emit(span, CALL, 0);
                }
                out.emit(s.test().span(), RAISE_VARARGS, 1);
                out.use(end);
            }
            case Tree.Import s -> importStmt(s);
            case Tree.ImportFrom s -> importFrom(s);
            case Tree.Global s -> {}
            case Tree.Nonlocal s -> {}
            case Tree.ExprStmt s -> exprStmt(s);
            case Tree.With s -> tries.with(s, 0);
            case Tree.Pass s -> out.emit(span, NOP);
            case Tree.Break s -> {
                out.emit(span, NOP);
                unwinder.leaveLoop(span, true);
            }
            case Tree.Continue s -> {
                out.emit(span, NOP);
                unwinder.leaveLoop(span, false);
            }
        }
        out.nesting.leave();
    }

    private void exprStmt(Tree.ExprStmt s) {
        if (out.interactive && out.stack.size() == 1) {
            expressions.visit(s.value());
            out.emit(s.span(), CALL_INTRINSIC_1, Emitter.INTRINSIC_PRINT);
            out.emit(NO_LOCATION, POP_TOP);
        } else if (out.folder.fold(s.value()) != null) {
            out.emit(s.span(), NOP);
        } else {
            expressions.visit(s.value());
            out.emit(NO_LOCATION, POP_TOP);
        }
    }

    private void returnStmt(Tree.Return s) {
        Span at = s.span();
        Expr value = s.value();
        Constant constant = value == null ? null : out.folder.fold(value);
        if (!out.unit.isFunctionLike()) {
            throw out.errors.at(at, "'return' outside function");
        }
        if (value != null && out.unit.scope.coroutine && out.unit.scope.generator) {
            throw out.errors.at(at, "'return' with value in async generator");
        }
        boolean keep = value != null && constant == null;
        if (keep) {
            expressions.visit(value);
        } else if (value != null) {
            at = value.span();
            out.emit(at, NOP);
        }
        if (value == null || value.span().line() != s.span().line()) {
            at = s.span();
            out.emit(at, NOP);
        }
        at = unwinder.unwindAll(at, keep);
        if (value == null) {
            out.none(at);
        } else if (constant != null) {
            out.constant(at, constant);
        }
        out.emit(at, RETURN_VALUE);
    }

    // ---- assignment ----

    private void augAssign(Tree.AugAssign s) {
        Expr target = s.target();
        Span span = target.span();
        int op = s.op().ordinal() + Tree.BinaryOperator.values().length;
        switch (target) {
            case Expr.Attribute e -> {
                expressions.visit(e.value());
                out.emit(span, COPY, 1);
                Span at = ExpressionGenerator.atName(span, e);
                out.loadAttribute(at, e.name(), false);
                expressions.visit(s.value());
                out.emit(s.span(), BINARY_OP, op);
                out.emit(at, SWAP, 2);
                out.named(at, STORE_ATTR, e.name());
            }
            case Expr.Subscript e -> {
                expressions.visit(e.value());
                boolean slice = ExpressionGenerator.isSimpleSlice(e.index());
                if (slice) {
                    expressions.sliceBounds((Expr.Slice) e.index());
                    for (int i = 0; i < 3; i++) {
                        out.emit(span, COPY, 3);
                    }
                    out.emit(span, BINARY_SLICE);
                } else {
                    expressions.visit(e.index());
                    out.emit(span, COPY, 2);
                    out.emit(span, COPY, 2);
                    out.emit(span, BINARY_SUBSCR);
                }
                expressions.visit(s.value());
                out.emit(s.span(), BINARY_OP, op);
                for (int i = slice ? 4 : 3; i > 1; i--) {
                    out.emit(span, SWAP, i);
                }
                out.emit(span, slice ? STORE_SLICE : STORE_SUBSCR);
            }
            case Expr.Name e -> {
                out.name(span, e.id(), Use.LOAD);
                expressions.visit(s.value());
                out.emit(s.span(), BINARY_OP, op);
                out.name(span, e.id(), Use.STORE);
            }
            default -> throw new IllegalStateException("no target: " + target);
        }
    }

    private void annAssign(Tree.AnnAssign s) {
        Span span = s.span();
        if (s.value() != null) {
            expressions.visit(s.value());
            expressions.targets().store(s.target());
        }
        boolean keeps = out.unit.kind == Kind.MODULE || out.unit.kind == Kind.CLASS;
        switch (s.target()) {
            case Expr.Name e -> {
                if (s.simple() && keeps) {
                    if (out.futureAnnotations) {
                        definitions.annotationText(s.annotation());
                    } else {
                        expressions.visit(s.annotation());
                    }
                    out.named(span, LOAD_NAME, "__annotations__");
                    out.constant(span, Emitter.str(out.unit.mangle(e.id())));
                    out.emit(span, STORE_SUBSCR);
                }
            }
            case Expr.Attribute e -> {
                if (s.value() == null) {
                    evaluate(e.value());
                }
            }
            case Expr.Subscript e -> {
                if (s.value() == null) {
                    evaluate(e.value());
                    evaluateIndex(e.index());
                }
            }
            default -> {}
        }
        if (!s.simple() && keeps && !out.futureAnnotations) {
            evaluate(s.annotation());
        }
    }

    private void evaluate(Expr expr) {
        expressions.visit(expr);
        out.emit(expr.span(), POP_TOP);
    }

    private void evaluateIndex(Expr index) {
        switch (index) {
            case Expr.Slice slice -> {
                for (Expr part : new @Nullable Expr[] {slice.lower(), slice.upper(), slice.step()}) {
                    if (part != null) {
                        evaluate(part);
                    }
                }
            }
            case Expr.TupleDisplay tuple -> tuple.elements().forEach(this::evaluateIndex);
            default -> evaluate(index);
        }
    }

    // ---- branches and loops ----

    private void ifChain(Tree.If first) {
        Instr.Label outerEnd = new Instr.Label();
        List<Instr.Label> ends = new ArrayList<>();
        ends.add(outerEnd);
        Tree.If s = first;
        while (true) {
            Instr.Label end = ends.get(ends.size() - 1);
            Instr.Label next = s.orElse().isEmpty() ? end : new Instr.Label();
            expressions.conditions().jumpIf(s.span(), s.test(), next, false);
            visitAll(s.body());
            if (s.orElse().isEmpty()) {
                break;
            }
            out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, end);
            out.use(next);
            if (s.orElse().size() == 1 && s.orElse().get(0) instanceof Tree.If elif) {
                s = elif;
                ends.add(new Instr.Label());
            } else {
                visitAll(s.orElse());
                break;
            }
        }
        for (int i = ends.size() - 1; i >= 0; i--) {
            out.use(ends.get(i));
        }
    }

    private void whileLoop(Tree.While s) {
        Instr.Label loop = new Instr.Label();
        Instr.Label body = new Instr.Label();
        Instr.Label anchor = new Instr.Label();
        Instr.Label end = new Instr.Label();
        out.use(loop);
        unwinder.push(new FrameBlock(FrameKind.WHILE_LOOP, s.span(), loop, end, null, List.of()));
        expressions.conditions().jumpIf(s.span(), s.test(), anchor, false);
        out.use(body);
        visitAll(s.body());
        expressions.conditions().jumpIf(s.span(), s.test(), body, true);
        unwinder.pop();
        out.use(anchor);
        visitAll(s.orElse());
        out.use(end);
    }

    private void forLoop(Tree.For s) {
        Instr.Label start = new Instr.Label();
        Instr.Label cleanup = new Instr.Label();
        Instr.Label end = new Instr.Label();
        unwinder.push(new FrameBlock(FrameKind.FOR_LOOP, s.span(), start, end, null, List.of()));
        expressions.iterable(s.iter());
        Span at = s.iter().span();
        out.emit(at, GET_ITER);
        out.use(start);
        out.jump(at, FOR_ITER, cleanup);
        // holds the line of a target on a line of its own
        out.emit(s.target().span(), NOP);
        expressions.targets().store(s.target());
        visitAll(s.body());
        out.jump(NO_LOCATION, JUMP, start);
        out.use(cleanup);
        out.emit(NO_LOCATION, END_FOR);
        out.emit(NO_LOCATION, POP_TOP);
        unwinder.pop();
        visitAll(s.orElse());
        out.use(end);
    }

    private void asyncFor(Tree.For s) {
        Span span = s.span();
        if (out.unit.kind != Kind.ASYNC_FUNCTION && !out.topLevelAwait()) {
            throw out.errors.at(span, "'async for' outside async function");
        }
        Instr.Label start = new Instr.Label();
        Instr.Label except = new Instr.Label();
        Instr.Label end = new Instr.Label();
        expressions.visit(s.iter());
        out.emit(s.iter().span(), GET_AITER);
        out.use(start);
        unwinder.push(new FrameBlock(FrameKind.FOR_LOOP, span, start, end, null, List.of()));
        out.jump(span, SETUP_FINALLY, except);
        out.emit(span, GET_ANEXT);
        out.yieldFrom(span, true);
        out.emit(span, POP_BLOCK);
        expressions.targets().store(s.target());
        visitAll(s.body());
        out.jump(NO_LOCATION, JUMP, start);
        unwinder.pop();
        out.use(except);
        out.emit(s.iter().span(), END_ASYNC_FOR);
        visitAll(s.orElse());
        out.use(end);
    }

    // ---- imports ----

    private void importStmt(Tree.Import s) {
        Span span = s.span();
        for (Tree.Alias alias : s.names()) {
            out.constant(span, Emitter.integer(0));
            out.none(span);
            out.named(span, IMPORT_NAME, alias.name());
            if (alias.asName() == null) {
                int dot = alias.name().indexOf('.');
                out.name(span, dot < 0 ? alias.name() : alias.name().substring(0, dot), Use.STORE);
                continue;
            }
            String[] parts = alias.name().split("\\.");
            for (int i = 1; i < parts.length; i++) {
                out.named(span, IMPORT_FROM, parts[i]);
                if (i + 1 < parts.length) {
                    out.emit(span, SWAP, 2);
                    out.emit(span, POP_TOP);
                }
            }
            out.name(span, alias.asName(), Use.STORE);
            if (parts.length > 1) {
                out.emit(span, POP_TOP);
            }
        }
    }

    private void importFrom(Tree.ImportFrom s) {
        Span span = s.span();
        out.constant(span, Emitter.integer(s.level()));
        List<Constant> names = new ArrayList<>();
        s.names().forEach(alias -> names.add(Emitter.str(alias.name())));
        out.constant(span, new Constant.Tuple(names));
        out.named(span, IMPORT_NAME, s.module() == null ? "" : s.module());
        if (s.names().get(0).name().equals("*")) {
            out.emit(span, CALL_INTRINSIC_1, Emitter.INTRINSIC_IMPORT_STAR);
            out.emit(NO_LOCATION, POP_TOP);
            return;
        }
        for (Tree.Alias alias : s.names()) {
            out.named(span, IMPORT_FROM, alias.name());
            out.name(span, alias.asName() != null ? alias.asName() : alias.name(), Use.STORE);
        }
        out.emit(span, POP_TOP);
    }
}
