package lockstep.compiler;

import static lockstep.compiler.Instr.NO_LOCATION;
import static lockstep.compiler.Opcode.*;
import static lockstep.compiler.PseudoOp.*;

import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Constant.Singleton;
import lockstep.compiler.Emitter.Use;
import lockstep.compiler.ScopeTable.Part;
import lockstep.compiler.Unit.Kind;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.TypeParam;
import org.jspecify.annotations.Nullable;

/** Code for what opens a scope by name: functions, classes, lambdas, type parameters and aliases (PEP 695). */
final class DefinitionGenerator {
    private static final int DEFAULTS = 1;
    private static final int KEYWORD_DEFAULTS = 2;
    private static final int ANNOTATIONS = 4;

    private final Emitter out;
    private final ExpressionGenerator expressions;
    private final StatementGenerator statements;

    DefinitionGenerator(Emitter out) {
        this.out = out;
        this.expressions = new ExpressionGenerator(out, this);
        this.statements = new StatementGenerator(out, expressions, this);
    }

    ExpressionGenerator expressions() {
        return expressions;
    }

    StatementGenerator statements() {
        return statements;
    }

    // ---- functions ----

    void function(Tree.FunctionDef s) {
        Span span = s.span();
        expressions.visitAll(s.decorators());
        int firstLine = s.decorators().isEmpty() ? span.line() : s.decorators().get(0).span().line();
        int flags = defaults(span, s.args());
        boolean generic = !s.typeParams().isEmpty();
        int passed = Integer.bitCount(flags);
        if (generic) {
            if (passed == 2) {
                out.emit(span, SWAP, 2);
            }
            enterTypeParams(s, s.name(), firstLine, out.unit.privateName);
            out.unit.argCount = passed;
            typeParams(s.typeParams());
            for (int i = 0; i < passed; i++) {
                out.emit(span, LOAD_FAST, i);
            }
        }
        if (annotations(span, s)) {
            flags |= ANNOTATIONS;
        }
        functionBody(s, flags, firstLine);
        if (generic) {
            out.emit(span, SWAP, 2);
            out.emit(span, CALL_INTRINSIC_2, Emitter.INTRINSIC_SET_FUNCTION_TYPE_PARAMS);
            out.emit(span, RETURN_VALUE);
            Code code = out.exit(false);
            out.makeClosure(span, code, 0);
            if (passed > 0) {
                out.emit(span, SWAP, passed + 1);
                out.emit(span, CALL, passed - 1);
            } else {
                out.emit(span, PUSH_NULL);
                out.emit(span, CALL, 0);
            }
        }
        applyDecorators(s.decorators());
        out.name(span, s.name(), Use.STORE);
    }

    private void functionBody(Tree.FunctionDef s, int flags, int firstLine) {
        Scope scope = out.scope(s, Part.BODY);
        out.enter(
                s.name(), s.isAsync() ? Kind.ASYNC_FUNCTION : Kind.FUNCTION, scope, firstLine, out.unit.privateName);
        String doc = DocString.of(s.body());
        out.unit.constant(doc == null ? Singleton.NONE : Emitter.str(doc));
        out.unit.hasDoc = doc != null;
        counts(s.args());
        statements.visitAll(doc == null ? s.body() : s.body().subList(1, s.body().size()));
        if (scope.generator || scope.coroutine) {
            out.wrapInStopIterationHandler();
        }
        Code code = out.exit(true);
        out.makeClosure(s.span(), code, flags);
    }

    private void counts(Tree.Arguments args) {
        out.unit.positionalOnlyCount = args.positionalOnly().size();
        out.unit.argCount = args.positionalOnly().size() + args.args().size();
        out.unit.keywordOnlyCount = args.keywordOnly().size();
    }

    void lambda(Expr.Lambda e) {
        int flags = defaults(e.span(), e.args());
        Scope scope = out.scope(e, Part.BODY);
        out.enter("<lambda>", Kind.LAMBDA, scope, e.span().line(), out.unit.privateName);
        out.unit.constant(Singleton.NONE);
        counts(e.args());
        expressions.visit(e.body());
        out.emit(scope.generator ? NO_LOCATION : e.body().span(), RETURN_VALUE);
        Code code = out.exit(true);
        out.makeClosure(e.span(), code, flags);
    }

    private int defaults(Span span, Tree.Arguments args) {
        int flags = 0;
        if (!args.defaults().isEmpty()) {
            flags |= DEFAULTS;
            expressions.visitAll(args.defaults());
            out.emit(span, BUILD_TUPLE, args.defaults().size());
        }
        List<Constant> names = new ArrayList<>();
        for (int i = 0; i < args.keywordOnly().size(); i++) {
            Expr value = args.keywordDefaults().get(i);
            if (value != null) {
                names.add(Emitter.str(out.unit.mangle(args.keywordOnly().get(i).name())));
                expressions.visit(value);
            }
        }
        if (!names.isEmpty()) {
            flags |= KEYWORD_DEFAULTS;
            out.constant(span, new Constant.Tuple(names));
            out.emit(span, BUILD_CONST_KEY_MAP, names.size());
        }
        return flags;
    }

    private boolean annotations(Span span, Tree.FunctionDef s) {
        Tree.Arguments args = s.args();
        int count = 0;
        for (Tree.Arg arg : args.args()) {
            count += annotation(span, arg.name(), arg.annotation());
        }
        for (Tree.Arg arg : args.positionalOnly()) {
            count += annotation(span, arg.name(), arg.annotation());
        }
        if (args.varArgs() != null) {
            count += annotation(span, args.varArgs().name(), args.varArgs().annotation());
        }
        for (Tree.Arg arg : args.keywordOnly()) {
            count += annotation(span, arg.name(), arg.annotation());
        }
        if (args.keywordArgs() != null) {
            count += annotation(span, args.keywordArgs().name(), args.keywordArgs().annotation());
        }
        count += annotation(span, "return", s.returns());
        if (count > 0) {
            out.emit(span, BUILD_TUPLE, 2 * count);
        }
        return count > 0;
    }

    private int annotation(Span span, String name, @Nullable Expr annotation) {
        if (annotation == null) {
            return 0;
        }
        out.constant(span, Emitter.str(out.unit.mangle(name)));
        if (out.futureAnnotations) {
            annotationText(annotation);
        } else if (annotation instanceof Expr.Starred star) {
            expressions.visit(star.value());
            out.emit(span, UNPACK_SEQUENCE, 1);
        } else {
            expressions.visit(annotation);
        }
        return 1;
    }

    void annotationText(Expr annotation) {
        out.constant(annotation.span(), Emitter.str(Unparser.unparse(annotation)));
    }

    private void applyDecorators(List<Expr> decorators) {
        for (int i = decorators.size() - 1; i >= 0; i--) {
            out.emit(decorators.get(i).span(), CALL, 0);
        }
    }

    // ---- classes ----

    void classDef(Tree.ClassDef s) {
        Span span = s.span();
        expressions.visitAll(s.decorators());
        int firstLine = s.decorators().isEmpty() ? span.line() : s.decorators().get(0).span().line();
        boolean generic = !s.typeParams().isEmpty();
        if (generic) {
            enterTypeParams(s, s.name(), firstLine, s.name());
            typeParams(s.typeParams());
            out.name(span, ".type_params", Use.STORE);
        }
        expressions.calls().refuseRepeatedKeywords(s.keywords());
        Code body = classBody(s, firstLine);
        out.emit(span, LOAD_BUILD_CLASS);
        out.emit(span, PUSH_NULL);
        out.makeClosure(span, body, 0);
        out.constant(span, Emitter.str(s.name()));
        if (generic) {
            out.name(span, ".type_params", Use.LOAD);
            out.emit(span, CALL_INTRINSIC_1, Emitter.INTRINSIC_SUBSCRIPT_GENERIC);
            out.name(span, ".generic_base", Use.STORE);
            List<Expr> bases = new ArrayList<>(s.bases());
            bases.add(new Expr.Name(".generic_base", span));
            expressions.calls().arguments(span, 2, bases, s.keywords());
            out.emit(span, RETURN_VALUE);
            Code code = out.exit(false);
            out.makeClosure(span, code, 0);
            out.emit(span, PUSH_NULL);
            out.emit(span, CALL, 0);
        } else {
            expressions.calls().arguments(span, 2, s.bases(), s.keywords());
        }
        applyDecorators(s.decorators());
        out.name(span, s.name(), Use.STORE);
    }

    private Code classBody(Tree.ClassDef s, int firstLine) {
        Scope scope = out.scope(s, Part.BODY);
        out.enter(s.name(), Kind.CLASS, scope, firstLine, s.name());
        Unit unit = out.unit;
        Span at = new Span(firstLine, 0, firstLine, 0);
        out.name(at, "__name__", Use.LOAD);
        out.name(at, "__module__", Use.STORE);
        out.constant(at, Emitter.str(unit.qualifiedName));
        out.name(at, "__qualname__", Use.STORE);
        out.constant(at, Emitter.integer(firstLine));
        out.name(at, "__firstlineno__", Use.STORE);
        if (!s.typeParams().isEmpty()) {
            out.name(at, ".type_params", Use.LOAD);
            out.name(at, "__type_params__", Use.STORE);
        }
        if (scope.needsClassDict) {
            out.emit(at, LOAD_LOCALS);
            out.emit(at, STORE_DEREF, unit.deref("__classdict__"));
        }
        statements.body(at, s.body());
        List<Constant> attributes = new ArrayList<>();
        unit.staticAttributes.stream().sorted(Scope::byCodePoint).forEach(a -> attributes.add(Emitter.str(a)));
        out.constant(NO_LOCATION, new Constant.Tuple(attributes));
        out.name(NO_LOCATION, "__static_attributes__", Use.STORE);
        if (scope.needsClassDict) {
            out.emit(NO_LOCATION, LOAD_CLOSURE, unit.deref("__classdict__"));
            out.name(NO_LOCATION, "__classdictcell__", Use.STORE);
        }
        if (scope.needsClassClosure) {
            out.emit(NO_LOCATION, LOAD_CLOSURE, unit.deref("__class__"));
            out.emit(NO_LOCATION, COPY, 1);
            out.name(NO_LOCATION, "__classcell__", Use.STORE);
        } else {
            out.none(NO_LOCATION);
        }
        out.emit(NO_LOCATION, RETURN_VALUE);
        return out.exit(true);
    }

    // ---- type parameters ----

    private void enterTypeParams(Tree node, String name, int firstLine, @Nullable String privateName) {
        out.enter(
                "<generic parameters of " + name + ">",
                Kind.TYPE_PARAMETERS,
                out.scope(node, Part.TYPE_PARAMETERS),
                firstLine,
                privateName);
    }

    private void typeParams(List<TypeParam> params) {
        boolean seenDefault = false;
        for (TypeParam param : params) {
            Span span = param.span();
            out.constant(span, Emitter.str(param.name()));
            Expr defaultValue = null;
            switch (param) {
                case TypeParam.TypeVar p -> {
                    if (p.bound() != null) {
                        lazily(p, p.name(), p.bound(), Part.BOUND, false);
                        out.emit(
                                span,
                                CALL_INTRINSIC_2,
                                p.bound() instanceof Expr.TupleDisplay
                                        ? Emitter.INTRINSIC_TYPEVAR_WITH_CONSTRAINTS
                                        : Emitter.INTRINSIC_TYPEVAR_WITH_BOUND);
                    } else {
                        out.emit(span, CALL_INTRINSIC_1, Emitter.INTRINSIC_TYPEVAR);
                    }
                    defaultValue = p.defaultValue();
                }
                case TypeParam.TypeVarTuple p -> {
                    out.emit(span, CALL_INTRINSIC_1, Emitter.INTRINSIC_TYPEVARTUPLE);
                    defaultValue = p.defaultValue();
                }
                case TypeParam.ParamSpec p -> {
                    out.emit(span, CALL_INTRINSIC_1, Emitter.INTRINSIC_PARAMSPEC);
                    defaultValue = p.defaultValue();
                }
            }
            if (defaultValue != null) {
                seenDefault = true;
                lazily(param, param.name(), defaultValue, Part.DEFAULT, param instanceof TypeParam.TypeVarTuple);
                out.emit(span, CALL_INTRINSIC_2, Emitter.INTRINSIC_SET_TYPEPARAM_DEFAULT);
            } else if (seenDefault) {
                throw out.errors.at(
                        span,
                        "non-default type parameter '" + param.name() + "' follows default type parameter");
            }
            out.emit(span, COPY, 1);
            out.name(span, param.name(), Use.STORE);
        }
        out.emit(params.get(0).span(), BUILD_TUPLE, params.size());
    }

    /** A bound or default: a function that is called when somebody asks for it. */
    private void lazily(TypeParam param, String name, Expr value, Part part, boolean allowStarred) {
        out.enter(
                name, Kind.TYPE_PARAMETERS, out.scope(param, part), value.span().line(), out.unit.privateName);
        if (allowStarred && value instanceof Expr.Starred star) {
            expressions.visit(star.value());
            out.emit(value.span(), UNPACK_SEQUENCE, 1);
        } else {
            expressions.visit(value);
        }
        out.emit(value.span(), RETURN_VALUE);
        Code code = out.exit(true);
        out.makeClosure(value.span(), code, 0);
    }

    void typeAlias(Tree.TypeAlias s) {
        Span span = s.span();
        String name = s.name().id();
        boolean generic = !s.typeParams().isEmpty();
        if (generic) {
            enterTypeParams(s, name, span.line(), out.unit.privateName);
            out.constant(span, Emitter.str(name));
            typeParams(s.typeParams());
        } else {
            out.constant(span, Emitter.str(name));
            out.none(span);
        }
        out.enter(name, Kind.FUNCTION, out.scope(s, Part.BODY), span.line(), out.unit.privateName);
        out.unit.constant(Singleton.NONE);
        expressions.visit(s.value());
        out.emit(span, RETURN_VALUE);
        Code code = out.exit(false);
        out.makeClosure(span, code, 0);
        out.emit(span, BUILD_TUPLE, 3);
        out.emit(span, CALL_INTRINSIC_1, Emitter.INTRINSIC_TYPEALIAS);
        if (generic) {
            out.emit(span, RETURN_VALUE);
            Code generics = out.exit(false);
            out.makeClosure(span, generics, 0);
            out.emit(span, PUSH_NULL);
            out.emit(span, CALL, 0);
        }
        out.name(span, name, Use.STORE);
    }
}
