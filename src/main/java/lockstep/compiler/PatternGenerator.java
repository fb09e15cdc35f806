package lockstep.compiler;

import static lockstep.compiler.Instr.NO_LOCATION;
import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lockstep.compiler.Emitter.Use;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.BinaryOperator;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Code for match (PEP 634). A pattern takes its subject from the stack; names it captures stay on the stack, in order,
 * until the whole pattern has matched.
 */
final class PatternGenerator {
    private static final int EQUAL = 2 << 5 | 8;
    private static final int GREATER_OR_EQUAL = 5 << 5 | 12;

    private final Emitter out;
    private final ExpressionGenerator expressions;
    private final StatementGenerator statements;

    PatternGenerator(Emitter out, ExpressionGenerator expressions, StatementGenerator statements) {
        this.out = out;
        this.expressions = expressions;
        this.statements = statements;
    }

    /** The state of one pattern being compiled. */
    private static final class Context {
        List<String> stores = new ArrayList<>();
        boolean allowIrrefutable;
        /** Label i: pop i values, then fail. */
        List<Instr.Label> failPop = new ArrayList<>();
        /** Values above the captured ones that a failure must pop. */
        int onTop;

        Instr.Label fail(int pops) {
            while (failPop.size() <= pops) {
                failPop.add(new Instr.Label());
            }
            return failPop.get(pops);
        }
    }

    void match(Tree.Match s) {
        expressions.visit(s.subject());
        Instr.Label end = new Instr.Label();
        List<Tree.MatchCase> cases = s.cases();
        int n = cases.size();
        Tree.MatchCase last = cases.get(n - 1);
        boolean hasDefault = n > 1 && isWildcard(last.pattern());
        int tested = hasDefault ? n - 1 : n;
        for (int i = 0; i < tested; i++) {
            Tree.MatchCase c = cases.get(i);
            Span at = c.pattern().span();
            if (i != tested - 1) {
                out.emit(at, COPY, 1);
            }
            Context context = new Context();
            context.allowIrrefutable = c.guard() != null || i == n - 1;
            pattern(c.pattern(), context);
            for (String name : context.stores) {
                out.name(at, name, Use.STORE);
            }
            if (c.guard() != null) {
                expressions.conditions().jumpIf(at, c.guard(), context.fail(0), false);
            }
            if (i != tested - 1) {
                out.emit(at, POP_TOP);
            }
            statements.visitAll(c.body());
            out.jump(NO_LOCATION, JUMP, end);
            emitFailPops(at, context);
        }
        if (hasDefault) {
            Span at = last.pattern().span();
            out.emit(at, NOP);
            if (last.guard() != null) {
                expressions.conditions().jumpIf(at, last.guard(), end, false);
            }
            statements.visitAll(last.body());
        }
        out.use(end);
    }

    private static boolean isWildcard(Pattern pattern) {
        return pattern instanceof Pattern.MatchAs p && p.name() == null && p.pattern() == null;
    }

    // ---- failing ----

    private void jumpToFail(Span at, Context context, Op op) {
        out.jump(at, op, context.fail(context.onTop + context.stores.size()));
    }

    private void emitFailPops(Span at, Context context) {
        for (int i = context.failPop.size() - 1; i > 0; i--) {
            out.use(context.failPop.get(i));
            out.emit(at, POP_TOP);
        }
        if (!context.failPop.isEmpty()) {
            out.use(context.failPop.get(0));
        }
        context.failPop = new ArrayList<>();
    }

    private void rotate(Span at, int count) {
        while (count > 1) {
            out.emit(at, SWAP, count--);
        }
    }

    private void storeName(Span at, @Nullable String name, Context context) {
        if (name == null) {
            out.emit(at, POP_TOP);
            return;
        }
        refuseTwice(at, name, context);
        rotate(at, context.onTop + context.stores.size() + 1);
        context.stores.add(name);
    }

    private void refuseTwice(Span at, String name, Context context) {
        if (context.stores.contains(name)) {
            throw out.errors.at(at, "multiple assignments to name '" + name + "' in pattern");
        }
    }

    // ---- the patterns ----

    private void subpattern(Pattern pattern, Context context) {
        boolean saved = context.allowIrrefutable;
        context.allowIrrefutable = true;
        pattern(pattern, context);
        context.allowIrrefutable = saved;
    }

    private void pattern(Pattern pattern, Context context) {
        Span at = pattern.span();
        out.nesting.enter(at);
        switch (pattern) {
            case Pattern.MatchValue p -> {
                if (p.value() instanceof Expr.JoinedStr) {
                    throw out.errors.at(at, "patterns may only match literals and attribute lookups");
                }
                expressions.visit(p.value());
                out.emit(at, COMPARE_OP, EQUAL);
                out.emit(at, TO_BOOL);
                jumpToFail(at, context, POP_JUMP_IF_FALSE);
            }
            case Pattern.MatchSingleton p -> {
                out.constant(at, Objects.requireNonNull(out.folder.fold(p.value())));
                out.emit(at, IS_OP, 0);
                jumpToFail(at, context, POP_JUMP_IF_FALSE);
            }
            case Pattern.MatchSequence p -> sequence(p, context);
            case Pattern.MatchMapping p -> mapping(p, context);
            case Pattern.MatchClass p -> classPattern(p, context);
            case Pattern.MatchStar p -> storeName(at, p.name(), context);
            case Pattern.MatchAs p -> {
                if (p.pattern() == null) {
                    if (!context.allowIrrefutable) {
                        throw out.errors.at(
                                at,
                                p.name() == null
                                        ? "wildcard makes remaining patterns unreachable"
                                        : "name capture '" + p.name() + "' makes remaining patterns unreachable");
                    }
                    storeName(at, p.name(), context);
                } else {
                    context.onTop++;
                    out.emit(at, COPY, 1);
                    pattern(p.pattern(), context);
                    context.onTop--;
                    storeName(at, p.name(), context);
                }
            }
            case Pattern.MatchOr p -> alternatives(p, context);
        }
        out.nesting.leave();
    }

    private void sequence(Pattern.MatchSequence p, Context context) {
        Span at = p.span();
        int size = p.patterns().size();
        int star = -1;
        boolean onlyWildcard = true;
        boolean starWildcard = false;
        for (int i = 0; i < size; i++) {
            Pattern element = p.patterns().get(i);
            if (element instanceof Pattern.MatchStar s) {
                if (star >= 0) {
                    throw out.errors.at(at, "multiple starred names in sequence pattern");
                }
                starWildcard = s.name() == null;
                onlyWildcard &= starWildcard;
                star = i;
            } else {
                onlyWildcard &= isWildcard(element);
            }
        }
        context.onTop++;
        out.emit(at, MATCH_SEQUENCE);
        jumpToFail(at, context, POP_JUMP_IF_FALSE);
        if (star < 0) {
            checkLength(at, size, EQUAL, context);
        } else if (size > 1) {
            checkLength(at, size - 1, GREATER_OR_EQUAL, context);
        }
        context.onTop--;
        if (onlyWildcard) {
            out.emit(at, POP_TOP);
        } else if (starWildcard) {
            bySubscript(at, p.patterns(), star, context);
        } else {
            unpack(at, p.patterns());
            context.onTop += size;
            for (Pattern element : p.patterns()) {
                context.onTop--;
                subpattern(element, context);
            }
        }
    }

    private void checkLength(Span at, int size, int compare, Context context) {
        out.emit(at, GET_LEN);
        out.constant(at, Emitter.integer(size));
        out.emit(at, COMPARE_OP, compare);
        jumpToFail(at, context, POP_JUMP_IF_FALSE);
    }

    private void unpack(Span at, List<Pattern> patterns) {
        int n = patterns.size();
        for (int i = 0; i < n; i++) {
            if (patterns.get(i) instanceof Pattern.MatchStar) {
                if (i >= 256) {
                    throw out.errors.at(at, "too many expressions in star-unpacking sequence pattern");
                }
                out.emit(at, UNPACK_EX, i + (n - i - 1 << 8));
                return;
            }
        }
        out.emit(at, UNPACK_SEQUENCE, n);
    }

    /** With {@code *_} among them, the elements are fetched one by one. */
    private void bySubscript(Span at, List<Pattern> patterns, int star, Context context) {
        context.onTop++;
        int size = patterns.size();
        for (int i = 0; i < size; i++) {
            Pattern element = patterns.get(i);
            if (i == star || isWildcard(element)) {
                continue;
            }
            out.emit(at, COPY, 1);
            if (i < star) {
                out.constant(at, Emitter.integer(i));
            } else {
                out.emit(at, GET_LEN);
                out.constant(at, Emitter.integer(size - i));
                out.emit(at, BINARY_OP, BinaryOperator.SUBTRACT.ordinal());
            }
            out.emit(at, BINARY_SUBSCR);
            subpattern(element, context);
        }
        context.onTop--;
        out.emit(at, POP_TOP);
    }

    private void classPattern(Pattern.MatchClass p, Context context) {
        Span at = p.span();
        Set<String> seen = new HashSet<>();
        List<Constant> names = new ArrayList<>();
        for (int i = 0; i < p.keywordNames().size(); i++) {
            String name = p.keywordNames().get(i);
            if (!seen.add(name)) {
                throw out.errors.at(
                        p.keywordPatterns().get(i).span(), "attribute name repeated in class pattern: " + name);
            }
            names.add(Emitter.str(name));
        }
        expressions.visit(p.type());
        out.constant(at, new Constant.Tuple(names));
        out.emit(at, MATCH_CLASS, p.patterns().size());
        checkNotNone(at, context, 1);
        List<Pattern> all = new ArrayList<>(p.patterns());
        all.addAll(p.keywordPatterns());
        out.emit(at, UNPACK_SEQUENCE, all.size());
        context.onTop += all.size() - 1;
        for (Pattern element : all) {
            context.onTop--;
            if (isWildcard(element)) {
                out.emit(at, POP_TOP);
            } else {
                subpattern(element, context);
            }
        }
    }

    private void checkNotNone(Span at, Context context, int pushed) {
        out.emit(at, COPY, 1);
        out.none(at);
        out.emit(at, IS_OP, 1);
        context.onTop += pushed;
        jumpToFail(at, context, POP_JUMP_IF_FALSE);
    }

    /** Numbers that are equal are one key, of whatever type. */
    private static Constant asKey(Constant constant) {
        return switch (constant) {
            case Constant.Singleton.TRUE -> new Constant.Int(BigInteger.ONE);
            case Constant.Singleton.FALSE -> new Constant.Int(BigInteger.ZERO);
            case Constant.Float(double value) when value == Math.rint(value) && !Double.isInfinite(value) ->
                new Constant.Int(new BigDecimal(value).toBigInteger());
            case Constant.Complex(double real, double imaginary) when imaginary == 0 -> asKey(new Constant.Float(real));
            default -> constant;
        };
    }

    private void mapping(Pattern.MatchMapping p, Context context) {
        Span at = p.span();
        int size = p.keys().size();
        context.onTop++;
        out.emit(at, MATCH_MAPPING);
        jumpToFail(at, context, POP_JUMP_IF_FALSE);
        if (size == 0 && p.rest() == null) {
            context.onTop--;
            out.emit(at, POP_TOP);
            return;
        }
        if (size > 0) {
            checkLength(at, size, GREATER_OR_EQUAL, context);
        }
        Set<Constant> seen = new HashSet<>();
        for (Expr key : p.keys()) {
            if (key instanceof Expr.JoinedStr) {
                throw out.errors.at(at, "mapping pattern keys may only match literals and attribute lookups");
            }
            Constant constant = out.folder.fold(key);
            if (constant != null && !seen.add(asKey(constant))) {
                throw out.errors.at(
                        at, "mapping pattern checks duplicate key (" + ConstantText.of(constant) + ")");
            }
            expressions.visit(key);
        }
        out.emit(at, BUILD_TUPLE, size);
        out.emit(at, MATCH_KEYS);
        checkNotNone(at, context, 2);
        out.emit(at, UNPACK_SEQUENCE, size);
        context.onTop += size - 1;
        for (Pattern element : p.patterns()) {
            context.onTop--;
            subpattern(element, context);
        }
        context.onTop -= 2;
        if (p.rest() != null) {
            out.emit(at, BUILD_MAP, 0);
            out.emit(at, SWAP, 3);
            out.emit(at, DICT_UPDATE, 2);
            out.emit(at, UNPACK_SEQUENCE, size);
            for (int left = size; left > 0; left--) {
                out.emit(at, COPY, 1 + left);
                out.emit(at, SWAP, 2);
                out.emit(at, DELETE_SUBSCR);
            }
            storeName(at, p.rest(), context);
        } else {
            out.emit(at, POP_TOP);
            out.emit(at, POP_TOP);
        }
    }

    private void alternatives(Pattern.MatchOr p, Context outer) {
        Span at = p.span();
        Instr.Label end = new Instr.Label();
        List<String> control = List.of();
        int size = p.patterns().size();
        for (int i = 0; i < size; i++) {
            Pattern alternative = p.patterns().get(i);
            Span altSpan = alternative.span();
            Context context = new Context();
            context.allowIrrefutable = i == size - 1 && outer.allowIrrefutable;
            out.emit(altSpan, COPY, 1);
            pattern(alternative, context);
            if (i == 0) {
                control = context.stores;
            } else {
                reorder(at, altSpan, control, context.stores);
            }
            out.jump(altSpan, JUMP, end);
            emitFailPops(altSpan, context);
        }
        out.emit(at, POP_TOP);
        jumpToFail(at, outer, JUMP);
        out.use(end);
        int rotations = control.size() + 1 + outer.onTop + outer.stores.size();
        for (String name : control) {
            rotate(at, rotations);
            refuseTwice(at, name, outer);
            outer.stores.add(name);
        }
        out.emit(at, POP_TOP);
    }

    /** Brings the names an alternative captured into the order of the first one's. */
    private void reorder(Span whole, Span at, List<String> control, List<String> stores) {
        if (stores.size() != control.size() || !new HashSet<>(stores).equals(new HashSet<>(control))) {
            throw out.errors.at(whole, "alternative patterns bind different names");
        }
        for (int wanted = stores.size() - 1; wanted >= 0; wanted--) {
            int have = stores.indexOf(control.get(wanted));
            if (have == wanted) {
                continue;
            }
            int rotations = have + 1;
            List<String> rotated = new ArrayList<>(stores.subList(0, rotations));
            stores.subList(0, rotations).clear();
            stores.addAll(wanted - have, rotated);
            for (int k = 0; k < rotations; k++) {
                rotate(at, wanted + 1);
            }
        }
    }
}
