package lockstep.compiler;

import static lockstep.compiler.Opcode.*;

import java.util.List;
import lockstep.syntax.Span;
import lockstep.syntax.Tree.Expr;

/** Code for lists, sets, tuples, dicts and f-strings: many values made one. */
final class DisplayGenerator {
    /** More values than this are collected in a container instead of piled on the stack. */
    static final int STACK_GUIDELINE = 30;

    private final Emitter out;
    private final ExpressionGenerator expressions;

    DisplayGenerator(Emitter out, ExpressionGenerator expressions) {
        this.out = out;
        this.expressions = expressions;
    }

    /** A list, set or tuple whose elements may be starred, on top of {@code pushed} values already there. */
    void collect(
            Span span, List<Expr> elements, int pushed, Opcode build, Opcode add, Opcode extend, boolean tuple) {
        int n = elements.size();
        if (n > 2) {
            Constant.Tuple folded = out.folder.tuple(elements);
            if (folded != null) {
                if (tuple && pushed == 0) {
                    out.constant(span, folded);
                    return;
                }
                out.emit(span, build, pushed);
                out.constant(span, add == SET_ADD ? ConstantArithmetic.frozenSet(folded.items()) : folded);
                out.emit(span, extend, 1);
                if (tuple) {
                    out.emit(span, CALL_INTRINSIC_1, Emitter.INTRINSIC_LIST_TO_TUPLE);
                }
                return;
            }
        }
        boolean big = n + pushed > STACK_GUIDELINE;
        boolean starred = elements.stream().anyMatch(e -> e instanceof Expr.Starred);
        if (!starred && !big) {
            expressions.visitAll(elements);
            out.emit(span, tuple ? BUILD_TUPLE : build, n + pushed);
            return;
        }
        boolean built = false;
        if (big) {
            out.emit(span, build, pushed);
            built = true;
        }
        for (int i = 0; i < n; i++) {
            Expr element = elements.get(i);
            if (element instanceof Expr.Starred star) {
                if (!built) {
                    out.emit(span, build, i + pushed);
                    built = true;
                }
                expressions.visit(star.value());
                out.emit(span, extend, 1);
            } else {
                expressions.visit(element);
                if (built) {
                    out.emit(span, add, 1);
                }
            }
        }
        if (tuple) {
            out.emit(span, CALL_INTRINSIC_1, Emitter.INTRINSIC_LIST_TO_TUPLE);
        }
    }

    void dict(Expr.DictDisplay e) {
        Span span = e.span();
        int n = e.values().size();
        int waiting = 0;
        boolean built = false;
        for (int i = 0; i < n; i++) {
            if (e.keys().get(i) == null) {
                if (waiting > 0) {
                    dictPart(e, i - waiting, i);
                    if (built) {
                        out.emit(span, DICT_UPDATE, 1);
                    }
                    built = true;
                    waiting = 0;
                }
                if (!built) {
                    out.emit(span, BUILD_MAP, 0);
                    built = true;
                }
                expressions.visit(e.values().get(i));
                out.emit(span, DICT_UPDATE, 1);
            } else if (waiting * 2 > STACK_GUIDELINE) {
                dictPart(e, i - waiting, i + 1);
                if (built) {
                    out.emit(span, DICT_UPDATE, 1);
                }
                built = true;
                waiting = 0;
            } else {
                waiting++;
            }
        }
        if (waiting > 0) {
            dictPart(e, n - waiting, n);
            if (built) {
                out.emit(span, DICT_UPDATE, 1);
            }
            built = true;
        }
        if (!built) {
            out.emit(span, BUILD_MAP, 0);
        }
    }

    private void dictPart(Expr.DictDisplay e, int begin, int end) {
        Span span = e.span();
        int n = end - begin;
        boolean big = n * 2 > STACK_GUIDELINE;
        if (n > 1 && !big) {
            Constant.Tuple keys = out.folder.tuple(e.keys().subList(begin, end));
            if (keys != null) {
                expressions.visitAll(e.values().subList(begin, end));
                out.constant(span, keys);
                out.emit(span, BUILD_CONST_KEY_MAP, n);
                return;
            }
        }
        if (big) {
            out.emit(span, BUILD_MAP, 0);
        }
        for (int i = begin; i < end; i++) {
            expressions.visit(e.keys().get(i));
            expressions.visit(e.values().get(i));
            if (big) {
                out.emit(span, MAP_ADD, 1);
            }
        }
        if (!big) {
            out.emit(span, BUILD_MAP, n);
        }
    }

    void joinedStr(Expr.JoinedStr e) {
        List<Expr> values = e.values();
        if (values.size() > STACK_GUIDELINE) {
            out.constant(e.span(), Emitter.str(""));
            out.loadAttribute(e.span(), "join", true);
            out.emit(e.span(), BUILD_LIST, 0);
            for (Expr value : values) {
                expressions.visit(value);
                out.emit(e.span(), LIST_APPEND, 1);
            }
            out.emit(e.span(), CALL, 1);
            return;
        }
        expressions.visitAll(values);
        if (values.size() > 1) {
            out.emit(e.span(), BUILD_STRING, values.size());
        } else if (values.isEmpty()) {
            out.constant(e.span(), Emitter.str(""));
        }
    }
}
