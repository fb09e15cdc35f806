package lockstep.compiler;

import static lockstep.compiler.Scope.*;

import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Scope.ComprehensionKind;
import lockstep.compiler.Scope.Kind;
import lockstep.compiler.ScopeTable.Part;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.Pattern;
import org.jspecify.annotations.Nullable;

/** Scopes, and how expressions, patterns and parameters use names in them: the part of the first pass below statements. */
abstract class ExpressionScopes {
    final Errors errors;
    final boolean futureAnnotations;
    final boolean topLevelAwait;
    final Nesting nesting;
    final ScopeTable table = new ScopeTable();
    private final List<Scope> stack = new ArrayList<>();
    Scope module;
    Scope current;
    @Nullable String privateName;

    ExpressionScopes(Errors errors, boolean futureAnnotations, boolean topLevelAwait) {
        this.errors = errors;
        this.futureAnnotations = futureAnnotations;
        this.topLevelAwait = topLevelAwait;
        this.nesting = new Nesting(errors);
        this.module = new Scope(Kind.MODULE, "top", new Span(0, 0, 0, 0));
        this.current = module;
        stack.add(module);
    }

    // ---- scopes ----

    Scope enter(String name, Kind kind, Tree node, Part part) {
        Scope scope = new Scope(kind, name, node.span());
        scope.nested = current.nested || current.isFunctionLike();
        scope.comprehensionIterExpression = current.comprehensionIterExpression;
        if (current.mangledNames != null && kind != Kind.CLASS) {
            scope.mangledNames = current.mangledNames;
        }
        table.put(node, part, scope);
        if (kind != Kind.ANNOTATION) {
            // an annotation that stays text binds and captures nothing
            current.children.add(scope);
        }
        stack.add(scope);
        current = scope;
        return scope;
    }

    void exit() {
        stack.remove(stack.size() - 1);
        current = stack.get(stack.size() - 1);
    }

    void define(String name, int flag, Span span) {
        define(name, flag, current, span);
    }

    void define(String name, int flag, Scope scope, Span span) {
        String mangled = scope.mangleHere(privateName, name);
        Symbol symbol = scope.symbol(mangled);
        if ((flag & DEF_PARAM) != 0 && symbol.has(DEF_PARAM)) {
            throw errors.at(span, "duplicate argument '" + name + "' in function definition");
        }
        if ((flag & DEF_TYPE_PARAM) != 0 && symbol.has(DEF_TYPE_PARAM)) {
            throw errors.at(span, "duplicate type parameter '" + name + "'");
        }
        symbol.flags |= flag;
        if (scope.comprehensionIterTarget) {
            if (symbol.has(DEF_GLOBAL | DEF_NONLOCAL)) {
                throw errors.at(
                        span, "comprehension inner loop cannot rebind assignment expression target '" + name + "'");
            }
            symbol.flags |= DEF_COMP_ITER;
        }
        if ((flag & DEF_PARAM) != 0) {
            scope.parameters.add(mangled);
        } else if ((flag & DEF_GLOBAL) != 0) {
            module.symbol(mangled).flags |= flag;
        }
    }

    void checkName(String name, Span span, String verb) {
        if (name.equals("__debug__")) {
            throw errors.at(span, "cannot " + verb + " __debug__");
        }
    }

    // ---- parameters and annotations ----

    void defaults(Tree.Arguments args) {
        args.defaults().forEach(this::visit);
        args.keywordDefaults().forEach(this::visitOptional);
    }

    void arguments(Tree.Arguments args, Scope scope) {
        args.positionalOnly().forEach(this::parameter);
        args.args().forEach(this::parameter);
        args.keywordOnly().forEach(this::parameter);
        if (args.varArgs() != null) {
            parameter(args.varArgs());
            scope.varArgs = true;
        }
        if (args.keywordArgs() != null) {
            parameter(args.keywordArgs());
            scope.varKeywords = true;
        }
    }

    void parameter(Tree.Arg arg) {
        checkName(arg.name(), arg.span(), "assign to");
        define(arg.name(), DEF_PARAM, arg.span());
    }

    void annotations(Tree.FunctionDef s) {
        Tree.Arguments args = s.args();
        List<Tree.Arg> all = new ArrayList<>(args.positionalOnly());
        all.addAll(args.args());
        if (args.varArgs() != null) {
            all.add(args.varArgs());
        }
        if (args.keywordArgs() != null) {
            all.add(args.keywordArgs());
        }
        all.addAll(args.keywordOnly());
        for (Tree.Arg arg : all) {
            if (arg.annotation() != null) {
                annotation(arg.annotation());
            }
        }
        if (s.returns() != null) {
            annotation(s.returns());
        }
    }

    void annotation(Expr annotation) {
        if (futureAnnotations) {
            enter("_annotation", Kind.ANNOTATION, annotation, Part.BODY);
        }
        visit(annotation);
        if (futureAnnotations) {
            exit();
        }
    }

    // ---- targets and patterns ----

    void target(Expr expr) {
        target(expr, "assign to");
    }

    void target(Expr expr, String verb) {
        nesting.enter(expr.span());
        switch (expr) {
            case Expr.Name e -> {
                checkName(e.id(), e.span(), verb);
                define(e.id(), DEF_LOCAL, e.span());
            }
            case Expr.Starred e -> target(e.value(), verb);
            case Expr.TupleDisplay e -> e.elements().forEach(x -> target(x, verb));
            case Expr.ListDisplay e -> e.elements().forEach(x -> target(x, verb));
            case Expr.Attribute e -> {
                checkName(e.name(), e.span(), verb);
                visit(e.value());
            }
            default -> visit(expr);
        }
        nesting.leave();
    }

    private void capture(@Nullable String name, Span span) {
        if (name != null) {
            checkName(name, span, "assign to");
            define(name, DEF_LOCAL, span);
        }
    }

    void pattern(Pattern pattern) {
        nesting.enter(pattern.span());
        switch (pattern) {
            case Pattern.MatchValue p -> visit(p.value());
            case Pattern.MatchSingleton p -> {}
            case Pattern.MatchSequence p -> p.patterns().forEach(this::pattern);
            case Pattern.MatchStar p -> capture(p.name(), p.span());
            case Pattern.MatchMapping p -> {
                p.keys().forEach(this::visit);
                p.patterns().forEach(this::pattern);
                capture(p.rest(), p.span());
            }
            case Pattern.MatchClass p -> {
                visit(p.type());
                p.patterns().forEach(this::pattern);
                p.keywordNames().forEach(n -> checkName(n, p.span(), "assign to"));
                p.keywordPatterns().forEach(this::pattern);
            }
            case Pattern.MatchAs p -> {
                if (p.pattern() != null) {
                    pattern(p.pattern());
                }
                capture(p.name(), p.span());
            }
            case Pattern.MatchOr p -> p.patterns().forEach(this::pattern);
        }
        nesting.leave();
    }

    // ---- expressions ----

    void visitOptional(@Nullable Expr expr) {
        if (expr != null) {
            visit(expr);
        }
    }

    void keywords(List<Tree.Keyword> keywords) {
        for (Tree.Keyword keyword : keywords) {
            if (keyword.name() != null) {
                checkName(keyword.name(), keyword.span(), "assign to");
            }
            visit(keyword.value());
        }
    }

    void visit(Expr expr) {
        nesting.enter(expr.span());
        switch (expr) {
            case Expr.NamedExpr e -> namedExpr(e);
            case Expr.BoolOp e -> e.values().forEach(this::visit);
            case Expr.BinOp e -> {
                // 1 + 1 + ... leans left: walked down without recursion
                List<Expr.BinOp> spine = LeftSpine.of(e);
                visit(spine.get(0).left());
                spine.forEach(op -> visit(op.right()));
            }
            case Expr.UnaryOp e -> visit(e.operand());
            case Expr.Lambda e -> {
                defaults(e.args());
                Scope scope = enter("lambda", Kind.FUNCTION, e, Part.BODY);
                arguments(e.args(), scope);
                visit(e.body());
                exit();
            }
            case Expr.IfExp e -> {
                visit(e.test());
                visit(e.body());
                visit(e.orElse());
            }
            case Expr.DictDisplay e -> {
                e.keys().forEach(this::visitOptional);
                e.values().forEach(this::visit);
            }
            case Expr.SetDisplay e -> e.elements().forEach(this::visit);
            case Expr.ListComp e ->
                    comprehension(e, "listcomp", ComprehensionKind.LIST, e.generators(), e.element(), null);
            case Expr.SetComp e ->
                    comprehension(e, "setcomp", ComprehensionKind.SET, e.generators(), e.element(), null);
            case Expr.DictComp e ->
                    comprehension(e, "dictcomp", ComprehensionKind.DICT, e.generators(), e.key(), e.value());
            case Expr.GeneratorExp e ->
                    comprehension(e, "genexpr", ComprehensionKind.GENERATOR, e.generators(), e.element(), null);
            case Expr.Yield e -> {
                refuseInAnnotation("yield expression", e.span());
                visitOptional(e.value());
                current.generator = true;
                refuseInComprehension(e.span());
            }
            case Expr.YieldFrom e -> {
                refuseInAnnotation("yield expression", e.span());
                visit(e.value());
                current.generator = true;
                refuseInComprehension(e.span());
            }
            case Expr.Await e -> await(e);
            case Expr.Compare e -> {
                visit(e.left());
                e.comparators().forEach(this::visit);
            }
            case Expr.Call e -> {
                visit(e.function());
                e.args().forEach(this::visit);
                keywords(e.keywords());
            }
            case Expr.FormattedValue e -> {
                visit(e.value());
                visitOptional(e.formatSpec());
            }
            case Expr.JoinedStr e -> e.values().forEach(this::visit);
            case Expr.Attribute e -> visit(e.value());
            case Expr.Subscript e -> {
                visit(e.value());
                visit(e.index());
            }
            case Expr.Starred e -> visit(e.value());
            case Expr.Slice e -> {
                visitOptional(e.lower());
                visitOptional(e.upper());
                visitOptional(e.step());
            }
            case Expr.Name e -> {
                define(e.id(), USE, e.span());
                if (e.id().equals("super") && current.isFunctionLike()) {
                    define("__class__", USE, e.span());
                }
            }
            case Expr.ListDisplay e -> e.elements().forEach(this::visit);
            case Expr.TupleDisplay e -> e.elements().forEach(this::visit);
            default -> {}
        }
        nesting.leave();
    }

    private void await(Expr.Await e) {
        refuseInAnnotation("await expression", e.span());
        if (!topLevelAwait) {
            if (!current.isFunctionLike()) {
                throw errors.at(e.span(), "'await' outside function");
            }
            if (!isAsyncFunction() && !current.isComprehension()) {
                throw errors.at(e.span(), "'await' outside async function");
            }
        }
        visit(e.value());
        current.coroutine = true;
    }

    private boolean isAsyncFunction() {
        return current.kind == Kind.FUNCTION && current.coroutine;
    }

    private void namedExpr(Expr.NamedExpr e) {
        refuseInAnnotation("named expression", e.span());
        if (current.comprehensionIterExpression > 0) {
            throw errors.at(
                    e.span(), "assignment expression cannot be used in a comprehension iterable expression");
        }
        if (current.isComprehension()) {
            bindOutsideComprehension(e.target());
        }
        visit(e.value());
        target(e.target());
    }

    /** PEP 572: inside a comprehension the name is bound in the function around it. */
    private void bindOutsideComprehension(Expr.Name target) {
        String name = target.id();
        for (int i = stack.size() - 1; i >= 0; i--) {
            Scope scope = stack.get(i);
            String mangled = scope.mangleHere(privateName, name);
            int flags = scope.flags(mangled);
            if (scope.isComprehension()) {
                if ((flags & DEF_COMP_ITER) != 0 && (flags & DEF_LOCAL) != 0) {
                    throw errors.at(
                            target.span(),
                            "assignment expression cannot rebind comprehension iteration variable '" + name + "'");
                }
                continue;
            }
            switch (scope.kind) {
                case FUNCTION -> {
                    define(name, (flags & DEF_GLOBAL) != 0 ? DEF_GLOBAL : DEF_NONLOCAL, target.span());
                    current.directives.putIfAbsent(mangled, target.span());
                    define(name, DEF_LOCAL, scope, target.span());
                    return;
                }
                case MODULE -> {
                    define(name, DEF_GLOBAL, target.span());
                    current.directives.putIfAbsent(mangled, target.span());
                    define(name, DEF_GLOBAL, scope, target.span());
                    return;
                }
                default -> throw errors.at(
                        target.span(),
                        "assignment expression within a comprehension cannot be used "
                                + switch (scope.kind) {
                                    case CLASS -> "in a class body";
                                    case TYPE_VARIABLE -> "in a TypeVar bound";
                                    case TYPE_ALIAS -> "in a type alias";
                                    default -> "within the definition of a generic";
                                });
            }
        }
    }

    private void refuseInAnnotation(String what, Span span) {
        String where = switch (current.kind) {
            case ANNOTATION -> "an annotation";
            case TYPE_VARIABLE -> "a TypeVar bound";
            case TYPE_ALIAS -> "a type alias";
            case TYPE_PARAMETERS -> "the definition of a generic";
            default -> null;
        };
        if (where != null) {
            throw errors.at(span, what + " cannot be used within " + where);
        }
    }

    private void refuseInComprehension(Span span) {
        String where = switch (current.comprehension) {
            case NONE -> null;
            case LIST -> "list comprehension";
            case SET -> "set comprehension";
            case DICT -> "dict comprehension";
            case GENERATOR -> "generator expression";
        };
        if (where != null) {
            throw errors.at(span, "'yield' inside " + where);
        }
    }

    void comprehension(
            Expr node,
            String name,
            ComprehensionKind kind,
            List<Tree.Comprehension> generators,
            Expr element,
            @Nullable Expr value) {
        Tree.Comprehension outermost = generators.get(0);
        current.comprehensionIterExpression++;
        visit(outermost.iter());
        current.comprehensionIterExpression--;
        Scope scope = enter(name, Kind.FUNCTION, node, Part.BODY);
        scope.comprehension = kind;
        scope.coroutine = outermost.isAsync();
        define(".0", DEF_PARAM, node.span());
        iterTarget(outermost.target());
        outermost.ifs().forEach(this::visit);
        for (Tree.Comprehension inner : generators.subList(1, generators.size())) {
            iterTarget(inner.target());
            scope.comprehensionIterExpression++;
            visit(inner.iter());
            scope.comprehensionIterExpression--;
            inner.ifs().forEach(this::visit);
            if (inner.isAsync()) {
                scope.coroutine = true;
            }
        }
        visitOptional(value);
        visit(element);
        boolean isGenerator = kind == ComprehensionKind.GENERATOR;
        scope.generator = isGenerator;
        boolean isAsync = scope.coroutine && !isGenerator;
        exit();
        if (isAsync) {
            if (!isAsyncFunction() && !current.isComprehension() && !topLevelAwait) {
                throw errors.at(node.span(), "asynchronous comprehension outside of an asynchronous function");
            }
            current.coroutine = true;
        }
    }

    private void iterTarget(Expr target) {
        current.comprehensionIterTarget = true;
        target(target);
        current.comprehensionIterTarget = false;
    }
}
