package lockstep.compiler;

import static lockstep.compiler.Scope.*;

import java.util.List;
import lockstep.compiler.Scope.Kind;
import lockstep.compiler.ScopeTable.Part;
import lockstep.syntax.Span;
import lockstep.syntax.Tree;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.Stmt;
import lockstep.syntax.Tree.TypeParam;
import org.jspecify.annotations.Nullable;

/** The first pass: finds every scope and how each name is used in it. After CPython's {@code Python/symtable.c}. */
final class ScopeBuilder extends ExpressionScopes {
    private ScopeBuilder(Errors errors, boolean futureAnnotations, boolean topLevelAwait) {
        super(errors, futureAnnotations, topLevelAwait);
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
}
