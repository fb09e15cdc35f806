package lockstep.compiler;

import static lockstep.compiler.Instr.NO_LOCATION;
import static lockstep.compiler.Opcode.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lockstep.compiler.Emitter.Use;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Expr;

/** Code for calls: plain, of methods, with keywords, with spread arguments, through {@code super()}. */
final class CallGenerator {
    private final Emitter out;
    private final ExpressionGenerator expressions;

    CallGenerator(Emitter out, ExpressionGenerator expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    void call(Expr.Call e) {
        refuseRepeatedKeywords(e.keywords());
        Doubts.call(out.errors, e);
        if (isMethodCall(e)) {
            method(e, (Expr.Attribute) e.function());
            return;
        }
        expressions.visit(e.function());
        out.emit(e.function().span(), PUSH_NULL);
        arguments(e.span(), 0, e.args(), e.keywords());
    }

    void refuseRepeatedKeywords(List<Tree.Keyword> keywords) {
        Set<String> seen = new HashSet<>();
        for (Tree.Keyword keyword : keywords) {
            if (keyword.name() != null && !seen.add(keyword.name())) {
                throw out.errors.at(keyword.span(), "keyword argument repeated: " + keyword.name());
            }
        }
    }

    private boolean isMethodCall(Expr.Call e) {
        if (!(e.function() instanceof Expr.Attribute method)) {
            return false;
        }
        // what an import brought is a module, whose attributes are no methods
        if (method.value() instanceof Expr.Name name
                && (out.module.flags(name.id()) & Scope.DEF_IMPORT) != 0) {
            return false;
        }
        int keywords = e.keywords().size();
        return e.args().size() + keywords + (keywords > 0 ? 1 : 0) < DisplayGenerator.STACK_GUIDELINE
                && e.args().stream().noneMatch(a -> a instanceof Expr.Starred)
                && e.keywords().stream().allMatch(k -> k.name() != null);
    }

    private void method(Expr.Call e, Expr.Attribute method) {
        if (isPlainSuper(method)) {
            superAttribute(method, true);
        } else {
            expressions.visit(method.value());
            out.loadAttribute(ExpressionGenerator.atName(method.span(), method), method.name(), true);
        }
        expressions.visitAll(e.args());
        Span span = ExpressionGenerator.atName(e.span(), method);
        int n = e.args().size() + e.keywords().size();
        if (e.keywords().isEmpty()) {
            out.emit(span, CALL, n);
        } else {
            expressions.keywordValues(e.keywords());
            Span atMethod = ExpressionGenerator.atName(method.span(), method);
            out.constant(atMethod, keywordNames(e.keywords()));
            out.emit(span, CALL_KW, n);
        }
    }

    private static Constant keywordNames(List<Tree.Keyword> keywords) {
        List<Constant> names = new ArrayList<>();
        for (Tree.Keyword keyword : keywords) {
            names.add(Emitter.str(Objects.requireNonNull(keyword.name())));
        }
        return new Constant.Tuple(names);
    }

    /** The arguments and the call, the callable and {@code pushed} arguments being on the stack already. */
    void arguments(Span span, int pushed, List<Expr> args, List<Tree.Keyword> keywords) {
        boolean spread = args.size() + 2 * keywords.size() > DisplayGenerator.STACK_GUIDELINE
                || args.stream().anyMatch(a -> a instanceof Expr.Starred)
                || keywords.stream().anyMatch(k -> k.name() == null);
        if (spread) {
            spreadArguments(span, pushed, args, keywords);
            return;
        }
        expressions.visitAll(args);
        if (keywords.isEmpty()) {
            out.emit(span, CALL, pushed + args.size());
        } else {
            expressions.keywordValues(keywords);
            out.constant(span, keywordNames(keywords));
            out.emit(span, CALL_KW, pushed + args.size() + keywords.size());
        }
    }

    private void spreadArguments(Span span, int pushed, List<Expr> args, List<Tree.Keyword> keywords) {
        if (pushed == 0 && args.size() == 1 && args.get(0) instanceof Expr.Starred star) {
            expressions.visit(star.value());
        } else {
            expressions.displays().collect(span, args, pushed, BUILD_LIST, LIST_APPEND, LIST_EXTEND, true);
        }
        if (!keywords.isEmpty()) {
            int waiting = 0;
            boolean built = false;
            for (int i = 0; i < keywords.size(); i++) {
                if (keywords.get(i).name() != null) {
                    waiting++;
                    continue;
                }
                if (waiting > 0) {
                    keywordDict(span, keywords.subList(i - waiting, i));
                    if (built) {
                        out.emit(span, DICT_MERGE, 1);
                    }
                    built = true;
                    waiting = 0;
                }
                if (!built) {
                    out.emit(span, BUILD_MAP, 0);
                    built = true;
                }
                expressions.visit(keywords.get(i).value());
                out.emit(span, DICT_MERGE, 1);
            }
            if (waiting > 0) {
                keywordDict(span, keywords.subList(keywords.size() - waiting, keywords.size()));
                if (built) {
                    out.emit(span, DICT_MERGE, 1);
                }
            }
        }
        out.emit(span, CALL_FUNCTION_EX, keywords.isEmpty() ? 0 : 1);
    }

    private void keywordDict(Span span, List<Tree.Keyword> keywords) {
        int n = keywords.size();
        boolean big = n * 2 > DisplayGenerator.STACK_GUIDELINE;
        if (n > 1 && !big) {
            expressions.keywordValues(keywords);
            out.constant(span, keywordNames(keywords));
            out.emit(span, BUILD_CONST_KEY_MAP, n);
            return;
        }
        if (big) {
            out.emit(NO_LOCATION, BUILD_MAP, 0);
        }
        for (Tree.Keyword keyword : keywords) {
            out.constant(span, Emitter.str(Objects.requireNonNull(keyword.name())));
            expressions.visit(keyword.value());
            if (big) {
                out.emit(NO_LOCATION, MAP_ADD, 1);
            }
        }
        if (!big) {
            out.emit(span, BUILD_MAP, n);
        }
    }

    // ---- super() ----

    /** {@code super().x} or {@code super(A, b).x}, super being the built-in as far as the source shows. */
    boolean isPlainSuper(Expr.Attribute e) {
        if (!(e.value() instanceof Expr.Call call)
                || !(call.function() instanceof Expr.Name name)
                || !name.id().equals("super")
                || !call.keywords().isEmpty()
                || e.name().equals("__class__")
                || out.unit.scope.binding("super") != Scope.Binding.GLOBAL_IMPLICIT
                || out.module.binding("super") != Scope.Binding.UNKNOWN) {
            return false;
        }
        if (call.args().size() == 2) {
            return call.args().stream().noneMatch(a -> a instanceof Expr.Starred);
        }
        return call.args().isEmpty()
                && out.unit.argCount > 0
                && out.unit.scope.binding("__class__") == Scope.Binding.FREE;
    }

    void superAttribute(Expr.Attribute e, boolean method) {
        Expr.Call call = (Expr.Call) e.value();
        out.name(call.function().span(), "super", Use.LOAD);
        boolean twoArguments = !call.args().isEmpty();
        if (twoArguments) {
            expressions.visitAll(call.args());
        } else {
            out.name(call.span(), "__class__", Use.LOAD);
            out.name(call.span(), out.unit.localNames.keySet().iterator().next(), Use.LOAD);
        }
        out.emit(
                e.span(),
                LOAD_SUPER_ATTR,
                out.unit.name(out.unit.mangle(e.name())) << 2 | (twoArguments ? 2 : 0) | (method ? 1 : 0));
        out.emit(ExpressionGenerator.atName(e.span(), e), NOP);
    }
}
