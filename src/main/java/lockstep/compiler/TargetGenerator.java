package lockstep.compiler;

import static lockstep.compiler.Opcode.*;

import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Emitter.Use;
import lockstep.syntax.Span;
import lockstep.syntax.Tree.Expr;

/** Code that stores the value on top of the stack where an assignment says, or deletes it there. */
final class TargetGenerator {
    private final Emitter out;
    private final ExpressionGenerator expressions;

    TargetGenerator(Emitter out, ExpressionGenerator expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    void store(Expr target) {
        Span span = target.span();
        out.nesting.enter(span);
        switch (target) {
            case Expr.Name e -> out.name(span, e.id(), Use.STORE);
            case Expr.Attribute e -> {
                expressions.visit(e.value());
                staticAttribute(e);
                out.named(ExpressionGenerator.atName(span, e), STORE_ATTR, e.name());
            }
            case Expr.Subscript e -> {
                expressions.visit(e.value());
                if (ExpressionGenerator.isSimpleSlice(e.index())) {
                    expressions.sliceBounds((Expr.Slice) e.index());
                    out.emit(span, STORE_SLICE);
                } else {
                    expressions.visit(e.index());
                    out.emit(span, STORE_SUBSCR);
                }
            }
            case Expr.TupleDisplay e -> unpack(span, e.elements());
            case Expr.ListDisplay e -> unpack(span, e.elements());
            case Expr.Starred e ->
                    throw out.errors.at(span, "starred assignment target must be in a list or tuple");
            default -> throw new IllegalStateException("no target: " + target);
        }
        out.nesting.leave();
    }

    /** A class tells which attributes its methods set on self (__static_attributes__). */
    private void staticAttribute(Expr.Attribute e) {
        if (!(e.value() instanceof Expr.Name name) || !name.id().equals("self")) {
            return;
        }
        for (int i = out.stack.size() - 1; i >= 0; i--) {
            if (out.stack.get(i).kind == Unit.Kind.CLASS) {
                out.stack.get(i).staticAttributes.add(e.name());
                return;
            }
        }
    }

    private void unpack(Span span, List<Expr> elements) {
        int n = elements.size();
        boolean seenStar = false;
        for (int i = 0; i < n; i++) {
            if (elements.get(i) instanceof Expr.Starred) {
                if (seenStar) {
                    throw out.errors.at(span, "multiple starred expressions in assignment");
                }
                if (i >= 256) {
                    throw out.errors.at(span, "too many expressions in star-unpacking assignment");
                }
                out.emit(span, UNPACK_EX, i + (n - i - 1 << 8));
                seenStar = true;
            }
        }
        if (!seenStar) {
            out.emit(span, UNPACK_SEQUENCE, n);
        }
        for (Expr element : new ArrayList<>(elements)) {
            store(element instanceof Expr.Starred star ? star.value() : element);
        }
    }

    void delete(Expr target) {
        Span span = target.span();
        switch (target) {
            case Expr.Name e -> out.name(span, e.id(), Use.DELETE);
            case Expr.Attribute e -> {
                expressions.visit(e.value());
                out.named(ExpressionGenerator.atName(span, e), DELETE_ATTR, e.name());
            }
            case Expr.Subscript e -> {
                expressions.visit(e.value());
                expressions.visit(e.index());
                out.emit(span, DELETE_SUBSCR);
            }
            case Expr.TupleDisplay e -> e.elements().forEach(this::delete);
            case Expr.ListDisplay e -> e.elements().forEach(this::delete);
            default -> throw new IllegalStateException("no target: " + target);
        }
    }
}
