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
import lockstep.syntax.Tree.Stmt;
import lockstep.syntax.Tree.TypeParam;
import org.jspecify.annotations.Nullable;

/** The first pass: finds every scope and how each name is used in it. After CPython's {@code Python/symtable.c}. */
final class ScopeBuilder {
    private final Errors errors;
    private final boolean futureAnnotations;
    private final boolean topLevelAwait;
    private final Nesting nesting;
    private final ScopeTable table = new ScopeTable();
    private final List<Scope> stack = new ArrayList<>();
    private Scope module;
    private Scope current;
    private @Nullable String privateName;

    private ScopeBuilder(Errors errors, boolean futureAnnotations, boolean topLevelAwait) {
        this.errors = errors;
        this.futureAnnotations = futureAnnotations;
        this.topLevelAwait = topLevelAwait;
        this.nesting = new Nesting(errors);
        this.module = new Scope(Kind.MODULE, "top", new Span(0, 0, 0, 0));
        this.current = module;
        stack.add(module);
    }

    static ScopeTable build(
            Tree root, List<Stmt> body, Errors errors, boolean futureAnnotations, boolean topLevelAwait) {
        ScopeBuilder builder = new ScopeBuilder(errors, futureAnnotations, topLevelAwait);
        builder.table.put(root, Part.BODY, builder.module);
        if (root instanceof Expr expr) {
            builder.visit(expr);
        } else {
            builder.body(body);
        }
        new ScopeAnalyzer(errors).analyze(builder.module);
        return builder.table;
    }

    // ---- scopes ----

    private Scope enter(String name, Kind kind, Tree node, Part part) {
        Scope scope = new Scope(kind, name, node.span());
        scope.nested = current.nested || current.isFunctionLike();
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

    private void exit() {
        stack.remove(stack.size() - 1);
        current = stack.get(stack.size() - 1);
    }

    private void define(String name, int flag, Span span) {
        define(name, flag, current, span);
    }

    private void define(String name, int flag, Scope scope, Span span) {
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

    private void checkName(String name, Span span, String verb) {
        if (name.equals("__debug__")) {
            throw errors.at(span, "cannot " + verb + " __debug__");
        }
    }

    // ---- statements ----

    private void body(List<Stmt> statements) {
        for (Stmt s : statements) {
            visit(s);
        }
    }

    private void visit(Stmt statement) {
        nesting.enter(statement.span());
        switch (statement) {
            case Tree.FunctionDef s -> functionDef(s);
            case Tree.ClassDef s -> classDef(s);
            case Tree.TypeAlias s -> typeAlias(s);
            case Tree.Return s -> {
                if (s.value() != null) {
                    visit(s.value());
                    current.returnsValue = true;
                }
            }
            case Tree.Delete s -> s.targets().forEach(t -> target(t, "delete"));
            case Tree.Assign s -> {
                s.targets().forEach(this::target);
                visit(s.value());
            }
            case Tree.AnnAssign s -> annAssign(s);
            case Tree.AugAssign s -> {
                target(s.target());
                visit(s.value());
            }
            case Tree.For s -> {
                target(s.target());
                visit(s.iter());
                body(s.body());
                body(s.orElse());
            }
            case Tree.While s -> {
                visit(s.test());
                body(s.body());
                body(s.orElse());
            }
            case Tree.If s -> ifChain(s);
            case Tree.Match s -> {
                visit(s.subject());
                for (Tree.MatchCase c : s.cases()) {
                    pattern(c.pattern());
                    visitOptional(c.guard());
                    body(c.body());
                }
            }
            case Tree.Raise s -> {
                visitOptional(s.exception());
                visitOptional(s.cause());
            }
            case Tree.Try s -> {
                body(s.body());
                for (Tree.ExceptHandler handler : s.handlers()) {
                    visitOptional(handler.type());
                    if (handler.name() != null) {
                        checkName(handler.name(), handler.span(), "assign to");
                        define(handler.name(), DEF_LOCAL, handler.span());
                    }
                    body(handler.body());
                }
                body(s.orElse());
                body(s.finalBody());
            }
            case Tree.Assert s -> {
                visit(s.test());
                visitOptional(s.message());
            }
            case Tree.Import s -> s.names().forEach(this::alias);
            case Tree.ImportFrom s -> s.names().forEach(this::alias);
            case Tree.Global s -> declare(s.names(), DEF_GLOBAL, "global", s.span());
            case Tree.Nonlocal s -> declare(s.names(), DEF_NONLOCAL, "nonlocal", s.span());
            case Tree.ExprStmt s -> visit(s.value());
            case Tree.With s -> {
                for (Tree.WithItem item : s.items()) {
                    visit(item.context());
                    if (item.target() != null) {
                        target(item.target());
                    }
                }
                body(s.body());
            }
            case Tree.Pass s -> {}
            case Tree.Break s -> {}
            case Tree.Continue s -> {}
        }
        nesting.leave();
    }

    /** A chain of elif is deep in the tree and flat in the text. */
    private void ifChain(Tree.If first) {
        Tree.If s = first;
        while (true) {
            visit(s.test());
            body(s.body());
            if (s.orElse().size() == 1 && s.orElse().get(0) instanceof Tree.If next) {
                s = next;
            } else {
                body(s.orElse());
                return;
            }
        }
    }

    private void functionDef(Tree.FunctionDef s) {
        checkName(s.name(), s.span(), "assign to");
        define(s.name(), DEF_LOCAL, s.span());
        defaults(s.args());
        s.decorators().forEach(this::visit);
        boolean generic = !s.typeParams().isEmpty();
        String savedPrivate = privateName;
        if (generic) {
            boolean keywordDefaults = s.args().keywordDefaults().stream().anyMatch(e -> e != null);
            // CPython reserves the slot for defaults even where there are none
            enterTypeParams(s, s.name(), true, keywordDefaults, false);
            s.typeParams().forEach(this::typeParam);
        }
        annotations(s);
        Scope scope = enter(s.name(), Kind.FUNCTION, s, Part.BODY);
        scope.coroutine = s.isAsync();
        arguments(s.args(), scope);
        body(s.body());
        exit();
        if (generic) {
            exit();
            privateName = savedPrivate;
        }
    }

    private void classDef(Tree.ClassDef s) {
        checkName(s.name(), s.span(), "assign to");
        define(s.name(), DEF_LOCAL, s.span());
        s.decorators().forEach(this::visit);
        String savedPrivate = privateName;
        boolean generic = !s.typeParams().isEmpty();
        if (generic) {
            enterTypeParams(s, s.name(), false, false, true);
            privateName = s.name();
            current.mangledNames();
            s.typeParams().forEach(this::typeParam);
        }
        s.bases().forEach(this::visit);
        keywords(s.keywords());
        enter(s.name(), Kind.CLASS, s, Part.BODY);
        privateName = s.name();
        if (generic) {
            define("__type_params__", DEF_LOCAL, s.span());
            define(".type_params", USE, s.span());
        }
        body(s.body());
        exit();
        if (generic) {
            exit();
        }
        privateName = savedPrivate;
    }

    private void typeAlias(Tree.TypeAlias s) {
        target(s.name());
        boolean inClass = current.kind == Kind.CLASS;
        boolean generic = !s.typeParams().isEmpty();
        if (generic) {
            enterTypeParams(s, s.name().id(), false, false, false);
            s.typeParams().forEach(this::typeParam);
        }
        Scope scope = enter(s.name().id(), Kind.TYPE_ALIAS, s, Part.BODY);
        scope.canSeeClassScope = inClass;
        if (inClass) {
            define("__classdict__", USE, s.value().span());
        }
        visit(s.value());
        exit();
        if (generic) {
            exit();
        }
    }

    private void enterTypeParams(
            Tree node, String name, boolean defaults, boolean keywordDefaults, boolean ofClass) {
        boolean inClass = current.kind == Kind.CLASS;
        Scope scope = enter(name, Kind.TYPE_PARAMETERS, node, Part.TYPE_PARAMETERS);
        if (inClass) {
            scope.canSeeClassScope = true;
            define("__classdict__", USE, node.span());
        }
        if (ofClass) {
            define(".type_params", DEF_LOCAL, node.span());
            define(".type_params", USE, node.span());
            define(".generic_base", DEF_LOCAL, node.span());
            define(".generic_base", USE, node.span());
        }
        if (defaults) {
            define(".defaults", DEF_PARAM, node.span());
        }
        if (keywordDefaults) {
            define(".kwdefaults", DEF_PARAM, node.span());
        }
    }

    private void typeParam(TypeParam param) {
        if (current.mangledNames != null) {
            current.mangledNames.add(param.name());
        }
        define(param.name(), DEF_TYPE_PARAM | DEF_LOCAL, param.span());
        switch (param) {
            case TypeParam.TypeVar p -> {
                boundOrDefault(p, p.bound(), Part.BOUND);
                boundOrDefault(p, p.defaultValue(), Part.DEFAULT);
            }
            case TypeParam.ParamSpec p -> boundOrDefault(p, p.defaultValue(), Part.DEFAULT);
            case TypeParam.TypeVarTuple p -> boundOrDefault(p, p.defaultValue(), Part.DEFAULT);
        }
    }

    private void boundOrDefault(TypeParam param, @Nullable Expr value, Part part) {
        if (value == null) {
            return;
        }
        boolean inClass = current.canSeeClassScope;
        Scope scope = enter(param.name(), Kind.TYPE_VARIABLE, param, part);
        scope.canSeeClassScope = inClass;
        if (inClass) {
            define("__classdict__", USE, value.span());
        }
        visit(value);
        exit();
    }

    private void annAssign(Tree.AnnAssign s) {
        if (s.target() instanceof Expr.Name name) {
            checkName(name.id(), name.span(), "assign to");
            int flags = current.flags(current.mangleHere(privateName, name.id()));
            if ((flags & (DEF_GLOBAL | DEF_NONLOCAL)) != 0 && current != module && s.simple()) {
                String which = (flags & DEF_GLOBAL) != 0 ? "global" : "nonlocal";
                throw errors.at(s.span(), "annotated name '" + name.id() + "' can't be " + which);
            }
            if (s.simple()) {
                define(name.id(), DEF_ANNOT | DEF_LOCAL, name.span());
            } else if (s.value() != null) {
                define(name.id(), DEF_LOCAL, name.span());
            }
        } else {
            target(s.target());
        }
        annotation(s.annotation());
        visitOptional(s.value());
    }

    private void declare(List<String> names, int flag, String word, Span span) {
        for (String name : names) {
            int flags = current.flags(current.mangleHere(privateName, name));
            if ((flags & DEF_PARAM) != 0) {
                throw errors.at(span, "name '" + name + "' is parameter and " + word);
            }
            if ((flags & USE) != 0) {
                throw errors.at(span, "name '" + name + "' is used prior to " + word + " declaration");
            }
            if ((flags & DEF_ANNOT) != 0) {
                throw errors.at(span, "annotated name '" + name + "' can't be " + word);
            }
            if ((flags & DEF_LOCAL) != 0) {
                throw errors.at(span, "name '" + name + "' is assigned to before " + word + " declaration");
            }
            define(name, flag, span);
            current.directives.putIfAbsent(current.mangleHere(privateName, name), span);
        }
    }

    private void alias(Tree.Alias alias) {
        String name = alias.asName() != null ? alias.asName() : alias.name();
        if (name.equals("*")) {
            if (current.kind != Kind.MODULE) {
                throw errors.at(alias.span(), "import * only allowed at module level");
            }
            return;
        }
        int dot = name.indexOf('.');
        String stored = dot < 0 || alias.asName() != null ? name : name.substring(0, dot);
        checkName(stored, alias.span(), "assign to");
        define(stored, DEF_IMPORT, alias.span());
    }

    // ---- parameters and annotations ----

    private void defaults(Tree.Arguments args) {
        args.defaults().forEach(this::visit);
        args.keywordDefaults().forEach(this::visitOptional);
    }

    private void arguments(Tree.Arguments args, Scope scope) {
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

    private void parameter(Tree.Arg arg) {
        checkName(arg.name(), arg.span(), "assign to");
        define(arg.name(), DEF_PARAM, arg.span());
    }

    private void annotations(Tree.FunctionDef s) {
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

    private void annotation(Expr annotation) {
        if (futureAnnotations) {
            enter("_annotation", Kind.ANNOTATION, annotation, Part.BODY);
        }
        visit(annotation);
        if (futureAnnotations) {
            exit();
        }
    }

    // ---- targets and patterns ----

    private void target(Expr expr) {
        target(expr, "assign to");
    }

    private void target(Expr expr, String verb) {
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

    private void pattern(Pattern pattern) {
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

    private void visitOptional(@Nullable Expr expr) {
        if (expr != null) {
            visit(expr);
        }
    }

    private void keywords(List<Tree.Keyword> keywords) {
        for (Tree.Keyword keyword : keywords) {
            if (keyword.name() != null) {
                checkName(keyword.name(), keyword.span(), "assign to");
            }
            visit(keyword.value());
        }
    }

    private void visit(Expr expr) {
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

    private void comprehension(
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
