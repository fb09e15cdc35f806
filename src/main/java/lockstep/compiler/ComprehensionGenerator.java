package lockstep.compiler;

import static lockstep.compiler.Instr.NO_LOCATION;
import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lockstep.compiler.Scope.Binding;
import lockstep.compiler.Scope.ComprehensionKind;
import lockstep.compiler.ScopeTable.Part;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Expr;
import org.jspecify.annotations.Nullable;

/** Code for comprehensions, inlined (PEP 709) or as functions of their own. */
final class ComprehensionGenerator {
    private final Emitter out;
    private final ExpressionGenerator expressions;

    ComprehensionGenerator(Emitter out, ExpressionGenerator expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    /** What one comprehension is made of. */
    private record Shape(
            Expr node,
            ComprehensionKind kind,
            List<Tree.Comprehension> generators,
            Expr element,
            @Nullable Expr value) {}

    void list(Expr.ListComp e) {
        generate("<listcomp>", new Shape(e, ComprehensionKind.LIST, e.generators(), e.element(), null));
    }

    void set(Expr.SetComp e) {
        generate("<setcomp>", new Shape(e, ComprehensionKind.SET, e.generators(), e.element(), null));
    }

    void dict(Expr.DictComp e) {
        generate("<dictcomp>", new Shape(e, ComprehensionKind.DICT, e.generators(), e.key(), e.value()));
    }

    void generator(Expr.GeneratorExp e) {
        generate("<genexpr>", new Shape(e, ComprehensionKind.GENERATOR, e.generators(), e.element(), null));
    }

    private void generate(String name, Shape shape) {
        Span span = shape.node.span();
        Scope scope = out.scope(shape.node, Part.BODY);
        boolean isGenerator = shape.kind == ComprehensionKind.GENERATOR;
        Inlined inlined = null;
        if (scope.comprehensionInlined) {
            iterator(shape.generators.get(0));
            inlined = enterInlined(span, scope);
        } else {
            out.enter(name, Unit.Kind.COMPREHENSION, scope, span.line(), out.unit.privateName);
            out.unit.argCount = 1;
        }
        if (!isGenerator) {
            out.emit(
                    span,
                    shape.kind == ComprehensionKind.LIST
                            ? BUILD_LIST
                            : shape.kind == ComprehensionKind.SET ? BUILD_SET : BUILD_MAP,
                    0);
            if (inlined != null) {
                out.emit(span, SWAP, 2);
            }
        }
        clause(span, shape, 0, 0, inlined != null);
        if (inlined != null) {
            leaveInlined(span, inlined);
            return;
        }
        if (isGenerator) {
            out.wrapInStopIterationHandler();
        } else {
            out.emit(shape.element.span(), RETURN_VALUE);
            if (scope.coroutine) {
                out.wrapInStopIterationHandler();
            }
        }
        boolean awaited = scope.coroutine && !isGenerator;
        Code code = out.exit(true);
        out.makeClosure(span, code, 0);
        iterator(shape.generators.get(0));
        out.emit(span, CALL, 0);
        if (awaited) {
            out.emit(span, GET_AWAITABLE, 0);
            out.yieldFrom(span, true);
        }
    }

    private void iterator(Tree.Comprehension clause) {
        expressions.iterable(clause.iter());
        out.emit(clause.iter().span(), clause.isAsync() ? GET_AITER : GET_ITER);
    }

    private void clause(Span span, Shape shape, int index, int depth, boolean iteratorOnStack) {
        if (shape.generators.get(index).isAsync()) {
            asyncClause(span, shape, index, depth, iteratorOnStack);
        } else {
            syncClause(span, shape, index, depth, iteratorOnStack);
        }
    }

    private void syncClause(Span span, Shape shape, int index, int depth, boolean iteratorOnStack) {
        Tree.Comprehension clause = shape.generators.get(index);
        Instr.Label start = new Instr.Label();
        Instr.Label cleanup = new Instr.Label();
        Instr.Label anchor = new Instr.Label();
        boolean loops = true;
        if (!iteratorOnStack) {
            if (index == 0) {
                out.emit(span, LOAD_FAST, 0);
            } else {
                Expr single = singleElement(clause.iter());
                if (single != null) {
                    // for y in [f(x)] is an assignment
                    expressions.visit(single);
                    loops = false;
                } else {
                    iterator(clause);
                }
            }
        }
        if (loops) {
            depth++;
            out.use(start);
            out.jump(clause.iter().span(), FOR_ITER, anchor);
        }
        expressions.targets().store(clause.target());
        Span elementSpan = body(span, shape, index, depth, cleanup);
        out.use(cleanup);
        if (loops) {
            out.jump(elementSpan, JUMP, start);
            out.use(anchor);
            out.emit(NO_LOCATION, END_FOR);
            out.emit(NO_LOCATION, POP_TOP);
        }
    }

    private static @Nullable Expr singleElement(Expr iter) {
        List<Expr> elements = iter instanceof Expr.ListDisplay l ? l.elements()
                : iter instanceof Expr.TupleDisplay t ? t.elements()
                : List.of();
        return elements.size() == 1 && !(elements.get(0) instanceof Expr.Starred) ? elements.get(0) : null;
    }

    private void asyncClause(Span span, Shape shape, int index, int depth, boolean iteratorOnStack) {
        Tree.Comprehension clause = shape.generators.get(index);
        Instr.Label start = new Instr.Label();
        Instr.Label except = new Instr.Label();
        Instr.Label cleanup = new Instr.Label();
        if (!iteratorOnStack) {
            if (index == 0) {
                out.emit(span, LOAD_FAST, 0);
            } else {
                iterator(clause);
            }
        }
        out.use(start);
        out.jump(span, SETUP_FINALLY, except);
        out.emit(span, GET_ANEXT);
        out.yieldFrom(span, true);
        out.emit(span, POP_BLOCK);
        expressions.targets().store(clause.target());
        Span elementSpan = body(span, shape, index, depth + 1, cleanup);
        out.use(cleanup);
        out.jump(elementSpan, JUMP, start);
        out.use(except);
        out.emit(span, END_ASYNC_FOR);
    }

    /** Conditions, inner clauses, and in the innermost what is collected; answers the place of the latter. */
    private Span body(Span span, Shape shape, int index, int depth, Instr.Label cleanup) {
        for (Expr condition : shape.generators.get(index).ifs()) {
            expressions.conditions().jumpIf(span, condition, cleanup, false);
        }
        Span elementSpan = shape.element.span();
        if (index + 1 < shape.generators.size()) {
            clause(span, shape, index + 1, depth, false);
            return elementSpan;
        }
        expressions.visit(shape.element);
        switch (shape.kind) {
            case GENERATOR -> {
                expressions.emitYield(elementSpan);
                out.emit(elementSpan, POP_TOP);
            }
            case LIST -> out.emit(elementSpan, LIST_APPEND, depth + 1);
            case SET -> out.emit(elementSpan, SET_ADD, depth + 1);
            default -> {
                Expr value = Objects.requireNonNull(shape.value);
                expressions.visit(value);
                elementSpan = elementSpan.to(value.span());
                out.emit(elementSpan, MAP_ADD, depth + 1);
            }
        }
        return elementSpan;
    }

    // ---- inlining ----

    /** What must be put back after an inlined comprehension. */
    private record Inlined(
            List<String> savedLocals,
            Map<String, Scope.Symbol> replaced,
            List<String> newlyHidden,
            Instr.Label cleanup,
            Instr.Label end) {}

    private Inlined enterInlined(Span span, Scope comprehension) {
        Unit unit = out.unit;
        boolean inClass = unit.scope.kind == Scope.Kind.CLASS && unit.inlinedComprehensions == 0;
        unit.inlinedComprehensions++;
        Inlined state = new Inlined(
                new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new Instr.Label(), new Instr.Label());
        comprehension.symbols.forEach((name, symbol) -> {
            Binding binding = symbol.binding;
            Scope.Symbol outer = unit.scope.symbols.get(name);
            Binding outerBinding = outer == null ? Binding.UNKNOWN : outer.binding;
            boolean differs = binding != outerBinding
                    && binding != Binding.FREE
                    && !(binding == Binding.CELL && outerBinding == Binding.FREE);
            if (outer != null && (differs || inClass)) {
                state.replaced.put(name, outer);
                unit.scope.symbols.put(name, symbol);
            }
            boolean bound = symbol.has(Scope.DEF_LOCAL) && !symbol.has(Scope.DEF_NONLOCAL);
            if (!bound && !inClass) {
                return;
            }
            if (!unit.isFunctionLike() && unit.fastHidden.add(name)) {
                unit.everHidden.add(name);
                state.newlyHidden.add(name);
            }
            out.emit(span, LOAD_FAST_AND_CLEAR, unit.local(name));
            if (binding == Binding.CELL) {
                out.emit(span, MAKE_CELL, unit.deref(name));
            }
            state.savedLocals.add(name);
        });
        if (!state.savedLocals.isEmpty()) {
            out.emit(span, SWAP, state.savedLocals.size() + 1);
            out.jump(span, SETUP_FINALLY, state.cleanup);
        }
        return state;
    }

    private void leaveInlined(Span span, Inlined state) {
        Unit unit = out.unit;
        unit.inlinedComprehensions--;
        if (!state.savedLocals.isEmpty()) {
            out.emit(NO_LOCATION, POP_BLOCK);
            out.jump(NO_LOCATION, JUMP_NO_INTERRUPT, state.end);
            out.use(state.cleanup);
            out.emit(NO_LOCATION, SWAP, 2);
            out.emit(NO_LOCATION, POP_TOP);
            restoreLocals(span, state);
            out.emit(NO_LOCATION, RERAISE, 0);
            out.use(state.end);
            restoreLocals(span, state);
        }
        unit.scope.symbols.putAll(state.replaced);
        state.newlyHidden.forEach(unit.fastHidden::remove);
    }

    private void restoreLocals(Span span, Inlined state) {
        int n = state.savedLocals.size();
        out.emit(span, SWAP, n + 1);
        for (int i = n - 1; i >= 0; i--) {
            out.emit(span, STORE_FAST_MAYBE_NULL, out.unit.local(state.savedLocals.get(i)));
        }
    }
}
